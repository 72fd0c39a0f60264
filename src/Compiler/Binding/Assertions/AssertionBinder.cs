using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Caps;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Assertions;

/// <summary>Binds assertions.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="registers">Which functions register beneficiaries.</param>
internal sealed class AssertionBinder(FileBinder file, Vocabulary vocabulary, Func<string, bool> registers)
{
    private const long MostLimit = 1_000_000;

    /// <summary>Binds an assertion; null where it is broken.</summary>
    public BoundAssertion? Bind(AssertionSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var named = file.Functions(syntax.Functions);
        var binder = new ExpressionBinder(file, vocabulary, named);
        var claim = Claim(syntax.Claim, named);
        var when = syntax.When is null ? null : binder.Condition(syntax.When);
        if (
            claim is null
            || (named.IsEmpty && !syntax.Functions.IsEmpty)
            || when is BoundError
            || !IsBearable(syntax, claim, when)
        )
        {
            return null;
        }

        var functions = Functions(named, claim);
        if (claim is BoundCountClaim && functions.FirstOrDefault(function => !registers(function.Name)) is { } nobody)
        {
            file.Report(RuleDescriptors.NobodyToCount, syntax.Claim, nobody.Name);
            return null;
        }

        return new BoundAssertion(syntax.Title.Text, file.At(syntax), citations, functions, claim, when);
    }

    // A count is about the sessions that it counts; any other claim about those of the file's convention, unless it says which.
    private ImmutableArray<FunctionSymbol> Functions(ImmutableArray<FunctionSymbol> named, BoundClaim claim) =>
        (claim, named) switch
        {
            (BoundCountClaim count, []) => count.Acts.Functions,
            (BoundCountClaim count, _) => [.. named.Where(count.Acts.Functions.Contains)],
            (BoundAmountClaim or BoundOutcomeClaim, []) =>
            [
                .. file
                    .Scope.Functions.Names.Select(name => file.Scope.Functions.Find(name)!)
                    .Where(entry => !entry.IsGroup && entry.Place.Source == file.Source)
                    .SelectMany(entry => entry.Functions),
            ],
            (BoundAmountClaim or BoundOutcomeClaim, _) => named,
            _ => throw new UnreachableException($"no functions for {claim}"),
        };

    // An amount is compared where the fee is known, as a share is computed.
    private BoundClaim? Claim(ClaimSyntax syntax, ImmutableArray<FunctionSymbol> functions)
    {
        var binder = new ExpressionBinder(file, vocabulary, functions) { IsShare = syntax is AmountClaimSyntax };
        switch (syntax)
        {
            case AmountClaimSyntax amount:
                return Amount(amount, binder);
            case OutcomeClaimSyntax outcome:
                return Reasons(outcome.Reasons) is { } reasons
                    ? new BoundOutcomeClaim(file.At(syntax), outcome.IsNever, outcome.Outcome, reasons)
                    : null;
            case CountClaimSyntax count:
                return Count(count, binder);
            default:
                throw new UnreachableException($"no claim for {syntax}");
        }
    }

    private BoundAmountClaim? Amount(AmountClaimSyntax syntax, ExpressionBinder binder)
    {
        var value = binder.Amount(syntax.Value);
        if (value is BoundError)
        {
            return null;
        }

        if (value is BoundUnspecified)
        {
            file.Report(ScenarioDescriptors.UnspecifiedClaim, syntax.Value, syntax.IsFee ? Phrases.Fee : Phrases.Share);
            return null;
        }

        var payer = syntax.Payer is { } name ? PartBinder.Payer(file, vocabulary, name) : null;
        return syntax.Payer is not null && payer is null
            ? null
            : new BoundAmountClaim(
                file.At(syntax),
                syntax.IsFee ? ClaimedAmount.Fee
                    : payer is not null ? ClaimedAmount.Part
                    : syntax.Value is LeftByInsurerSyntax ? ClaimedAmount.Insurer
                    : ClaimedAmount.Share,
                payer,
                syntax.Comparator,
                value
            );
    }

    private ImmutableArray<ReasonSymbol>? Reasons(ImmutableArray<NameSyntax> names)
    {
        var reasons = ImmutableArray.CreateBuilder<ReasonSymbol>();
        foreach (var name in names)
        {
            var reason = vocabulary.Reasons.FirstOrDefault(candidate =>
                string.Equals(candidate.Name, name.Text, StringComparison.Ordinal)
            );
            if (reason is null)
            {
                file.UnknownName(name, Phrases.Reason, vocabulary.Reasons.Select(candidate => candidate.Name));
                return null;
            }

            if (reason.Role == ReasonRole.NotInForce)
            {
                file.Report(ScenarioDescriptors.ClaimOutOfForce, name, name.Text);
                return null;
            }

            reasons.Add(reason);
        }

        return reasons.ToImmutable();
    }

    private BoundCountClaim? Count(CountClaimSyntax syntax, ExpressionBinder binder)
    {
        var acts = binder.Acts(syntax.Acts ?? new ActsSyntax(syntax.Quantity!.Span, Exceptional: false, [], []));
        var quantity = syntax.Quantity is null ? null : QuantityNames.Find(file, syntax.Quantity);
        var window = binder.Window(syntax.Window);
        var category = syntax.For is null ? null : new CategoryValues(file).Find(syntax.For);
        if (
            acts.IsError
            || window.IsError
            || syntax.Limit.Value is not { } limit
            || quantity is { IsError: true }
            || (syntax.For is not null && category is null)
        )
        {
            return null;
        }

        if (
            (quantity is not null && BoundWalker.ReadsProvider(quantity))
            || (category is { Category: var target } && BoundWalker.ReadsProvider(target))
        )
        {
            file.Report(
                TypeDescriptors.NotKnownHere,
                syntax,
                new LocalizableText(
                    "what is claimed of a count",
                    "ce qui est affirmé d'un compte",
                    "wat over een telling wordt beweerd",
                    "was von einer Zählung behauptet wird"
                ),
                Phrases.AFactOfOneProvider,
                new LocalizableText(
                    "a session may have several providers",
                    "une séance peut avoir plusieurs prestataires",
                    "een zitting kan verschillende zorgverleners hebben",
                    "eine Sitzung kann mehrere Leistungserbringer haben"
                )
            );
            return null;
        }

        if (limit > MostLimit)
        {
            file.Report(TypeDescriptors.TooLarge, syntax.Limit);
            return null;
        }

        if (limit > ExpressionBinder.MostRolling && window.RemembersActs)
        {
            file.Report(RuleDescriptors.RollingUnbounded, syntax.Limit);
            return null;
        }

        return new BoundCountClaim(file.At(syntax), limit, acts, quantity, window, category);
    }

    // An assertion is lowered for each of its functions; what it says must not be huge once definitions stand where they are used.
    private bool IsBearable(AssertionSyntax syntax, BoundClaim claim, BoundExpression? when)
    {
        var weight = when is null ? Weight.None : Weight.Of(when);
        weight += claim switch
        {
            BoundAmountClaim amount => Weight.Of(amount.Value),
            BoundCountClaim { For: { } target } => target.Category.Weight,
            BoundCountClaim or BoundOutcomeClaim => Weight.None,
            _ => throw new UnreachableException($"no weight for {claim}"),
        };
        if (weight.IsBearable)
        {
            return true;
        }

        file.Report(
            RuleDescriptors.TooBig,
            syntax.Title,
            new LocalizableText("this assertion", "cette garantie", "deze waarborg", "diese Zusicherung")
        );
        return false;
    }
}
