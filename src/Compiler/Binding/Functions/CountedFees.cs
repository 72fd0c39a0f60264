using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Checks that a fee is known for each beneficiary where caps or tiers count by it, or where it depends on who attends.</summary>
internal static class CountedFees
{
    /// <summary>Whether the fee is worked out for each accepted beneficiary: it has tiers, is paid up to a cap, or depends on the one who attends.</summary>
    public static bool IsOfAttendance(BoundFunction function) =>
        Tiers(function).Any()
        || OfBeneficiary(function).Any()
        || function.Caps.Any(cap => cap is { UpToCap: true, Quantity.IsFees: true });

    /// <summary>What in the fee of a function depends on who attends, tiers apart.</summary>
    public static IEnumerable<BoundExpression> OfBeneficiary(BoundFunction function) =>
        BoundWalker
            .Parts(function.Fee)
            .Where(part =>
                part is not BoundTier
                && (BoundWalker.ReadsBeneficiary(part) || BoundWalker.ReadsHistoryOfBeneficiary(part))
            );

    /// <summary>Whether a session of the function that is accepted has one beneficiary, because its own conditions say so.</summary>
    public static bool IsForOne(BoundFunction function) =>
        function.Registers
        && function.Requirements.Any(requirement => requirement.When is null && IsForOne(requirement.Condition));

    private static bool IsForOne(BoundExpression condition) =>
        condition is BoundAnd both
            ? IsForOne(both.Left) || IsForOne(both.Right)
            : condition
                is BoundComparison
                {
                    Left: BoundPeople { Who: FactOwner.Beneficiary },
                    Right: BoundLiteral { Value: var most },
                } compared
                && (compared.Operator, most)
                    is
                        (ComparatorSyntax.Equal or ComparatorSyntax.AtMost, <= 1)
                        or
                        (ComparatorSyntax.Less, <= 2);

    /// <summary>Whether caps or tiers count by the fee, or it is known for each beneficiary alone.</summary>
    public static bool Counts(BoundFunction function) =>
        IsOfAttendance(function) || function.Caps.Any(cap => cap.Quantity?.IsFees == true);

    /// <summary>The rules that count what a beneficiary does, in no function that registers nobody.</summary>
    public static IEnumerable<SourceSpan> Counting(BoundFunction function) =>
        function
            .Caps.Where(FunctionChecks.NeedsSomebody)
            .Select(cap => cap.Place)
            .Concat(function.Feeds.Select(feed => feed.Place))
            .Concat(Tiers(function).Select(tier => tier.Place));

    /// <summary>Checks a function.</summary>
    public static void Check(BoundFunction function, Findings findings)
    {
        var place =
            function.Caps.FirstOrDefault(cap => cap.Quantity?.IsFees == true)?.Place
            ?? Tiers(function).FirstOrDefault()?.Place
            ?? OfBeneficiary(function).FirstOrDefault()?.Place;
        if (place is null)
        {
            return;
        }

        var fee = function
            .Fee.Body.Forms.SelectMany(form =>
                form.Cases.SelectMany(branch => new[] { branch.Value, branch.When }).Append(form.Otherwise)
            )
            .ToList();
        if (Obstacle(fee) is { } obstacle)
        {
            findings.Add(CapDescriptors.FeeNotCountable, place.Value, function.Symbol.Name, obstacle);
        }
        else if (
            IsOfAttendance(function)
            && function.Caps.FirstOrDefault(cap => cap is { UpToCap: true, Quantity.IsFees: false }) is { } units
        )
        {
            findings.Add(
                Diagnostic
                    .Create(
                        CapDescriptors.FeeNotCountable,
                        place.Value,
                        function.Symbol.Name,
                        Phrases.IsForWhatAnotherCapGrants
                    )
                    .WithRelated(
                        units.Place,
                        new LocalizableText(
                            "the cap that grants",
                            "le plafond qui octroie",
                            "het maximum dat toekent",
                            "die Höchstgrenze, die gewährt"
                        )
                    )
            );
        }
    }

    /// <summary>What keeps a fee from being known for each beneficiary; null: nothing.</summary>
    public static LocalizableText? Obstacle(IReadOnlyList<BoundExpression> fee) =>
        fee.Any(BoundWalker.ReadsProvider)
            ? new LocalizableText(
                "depends on a fact of the provider",
                "dépend d'une donnée du prestataire",
                "hangt af van een gegeven van de zorgverlener",
                "hängt von einer Angabe zum Leistungserbringer ab"
            )
        : fee.SelectMany(BoundWalker.All).Any(expression => expression is BoundGranted)
            ? Phrases.IsForWhatAnotherCapGrants
        : fee.SelectMany(BoundWalker.All).Any(expression => expression is BoundUnspecified)
            ? new LocalizableText(
                "is unspecified in some case",
                "n'est pas précisé dans un des cas",
                "is in een van de gevallen niet bepaald",
                "ist in einem der Fälle nicht festgelegt"
            )
        : null;

    private static IEnumerable<BoundTier> Tiers(BoundFunction function) =>
        function.Fee.Body.Forms.SelectMany(form => form.Cases).Select(branch => branch.When).OfType<BoundTier>();
}
