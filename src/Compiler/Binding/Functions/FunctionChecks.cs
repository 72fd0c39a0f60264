using Conv.Compiler.Binding.Caps;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Checks what the clauses of a function say together.</summary>
internal sealed class FunctionChecks(FileBinder file, Vocabulary vocabulary)
{
    /// <summary>Checks a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isWhole">Whether all its clauses could be read; else nothing is said about clauses that it lacks.</param>
    /// <param name="capsAreWhole">Whether all its caps mean something.</param>
    public void Check(BoundFunction function, bool isWhole, bool capsAreWhole)
    {
        Prices(function, isWhole, capsAreWhole);
        CountedFees.Check(function, file.Findings);
        Conditions(function, isWhole);
        new ProviderChecks(file).Check(function);
        Caps(function, capsAreWhole);
        if (capsAreWhole)
        {
            Exclusions(function);
        }
    }

    private void Prices(BoundFunction function, bool isWhole, bool capsAreWhole)
    {
        foreach (var value in BoundWalker.Parts(function.Fee))
        {
            if (capsAreWhole)
            {
                Granted(function, value);
            }
        }

        FeeOfWhom(function, isWhole);
        IReadOnlyList<BoundExpression> paid =
        [
            .. BoundWalker.Parts(function.Share),
            .. function.Parts.SelectMany(part => BoundWalker.Parts(part.Price)),
        ];
        foreach (var value in paid)
        {
            if (BoundWalker.ReadsProvider(value))
            {
                file.Findings.Add(
                    TypeDescriptors.NotKnownHere,
                    value.Place,
                    Phrases.AShare,
                    Phrases.AProvider,
                    Phrases.AShareIsEachBeneficiarys
                );
            }

            if (capsAreWhole)
            {
                Granted(function, value);
            }
        }

        FeeChecks.Check(
            file,
            function.Symbol.Name,
            paid,
            [.. BoundWalker.Parts(function.Fee)],
            CountedFees.IsForOne(function)
        );
        if (
            isWhole
            && !function.Registers
            && BoundWalker.Parts(function.Share).Any(value => value is not (BoundLiteral { Value: 0 } or BoundError))
        )
        {
            file.Findings.Add(RuleDescriptors.ShareWithoutRegistration, function.Share.Place, function.Symbol.Name);
        }

        foreach (var part in isWhole && !function.Registers ? function.Parts : [])
        {
            file.Findings.Add(AmountDescriptors.PaidForNobody, part.Price.Place, function.Symbol.Name, part.Payer.Name);
        }
    }

    // However many attended, each provider earns one fee: it may depend on who attended where only one can.
    private void FeeOfWhom(BoundFunction function, bool isWhole)
    {
        var ofHistory = BoundWalker
            .Parts(function.Fee)
            .Where(value =>
                value is not BoundTier
                && BoundWalker.ReadsHistory(value)
                && !BoundWalker.ReadsHistoryOfBeneficiary(value)
            );
        foreach (var value in ofHistory)
        {
            file.Findings.Add(
                TypeDescriptors.NotKnownHere,
                value.Place,
                Phrases.AFee,
                Phrases.EarlierSessions,
                Phrases.AFeeIsEachProviders
            );
        }

        foreach (var value in isWhole && !CountedFees.IsForOne(function) ? CountedFees.OfBeneficiary(function) : [])
        {
            file.Findings.Add(
                TypeDescriptors.NotKnownHere,
                value.Place,
                Phrases.AFee,
                Phrases.ABeneficiary,
                Phrases.AFeeIsOfOneBeneficiary
            );
        }
    }

    private void Granted(BoundFunction function, BoundExpression value)
    {
        foreach (var granted in BoundWalker.All(value).OfType<BoundGranted>())
        {
            if (!function.Caps.Any(cap => cap.UpToCap && cap.Quantity!.Equals(granted.Quantity)))
            {
                file.Findings.Add(RuleDescriptors.Grant, granted.Place, granted.Quantity.Name);
            }
        }
    }

    private void Conditions(BoundFunction function, bool isWhole)
    {
        var conditions = function
            .Requirements.SelectMany(requirement => new[] { requirement.Condition, requirement.When })
            .Concat(function.Caps.SelectMany(cap => new[] { cap.When, cap.Computed }))
            .Concat(function.Exclusions.Select(exclusion => exclusion.When))
            .Concat(function.Feeds.Select(feed => feed.When))
            .OfType<BoundExpression>();
        foreach (var condition in conditions)
        {
            if (
                isWhole
                && !function.Registers
                && (BoundWalker.ReadsBeneficiary(condition) || BoundWalker.ReadsHistoryOfBeneficiary(condition))
            )
            {
                file.Findings.Add(RuleDescriptors.NobodyToCount, condition.Place, function.Symbol.Name);
            }
        }

        if (function.Registers && Lacks(ReasonRole.NobodyRegistered))
        {
            file.Findings.Add(
                RuleDescriptors.NoReason,
                function.Symbol.Place,
                new LocalizableText(
                    "nobody is registered",
                    "si personne n'est enregistré",
                    "indien niemand is ingeschreven",
                    "falls niemand eingetragen ist"
                )
            );
        }

        if (isWhole && !function.Registers)
        {
            foreach (var place in CountedFees.Counting(function).Take(1))
            {
                file.Findings.Add(RuleDescriptors.NobodyToCount, place, function.Symbol.Name);
            }
        }

        if (
            (
                function.Caps.FirstOrDefault(cap => cap.Reason is null)?.Place
                ?? function.Exclusions.FirstOrDefault()?.Place
            )
                is { } capped
            && Lacks(ReasonRole.Cap)
        )
        {
            file.Findings.Add(
                RuleDescriptors.NoReason,
                capped,
                new LocalizableText(
                    "cap reached",
                    "si le plafond est atteint",
                    "indien het maximum is bereikt",
                    "falls die Höchstgrenze erreicht ist"
                )
            );
        }
    }

    // Without beneficiaries a cap can count sessions of something that the session names: its provider, its place.
    /// <summary>Whether a cap is about beneficiaries, not only about sessions.</summary>
    public static bool NeedsSomebody(BoundCap cap) =>
        !cap.Window.IsOfSession
        || cap.ThenExceptional
        || (cap.For is { } target && BoundWalker.ReadsBeneficiary(target.Category))
        || cap.Quantity?.Body.Forms.Any(form =>
            BoundWalker.ReadsBeneficiary(form) || BoundWalker.ReadsHistoryOfBeneficiary(form)
        ) == true;

    private bool Lacks(ReasonRole role) => vocabulary.ReasonWith(role) is null && !file.Scope.HasUnreadable;

    private void Caps(BoundFunction function, bool capsAreWhole)
    {
        var granting = function.Caps.Where(cap => cap.UpToCap).ToList();
        foreach (var second in granting.Where(cap => !cap.Quantity!.Equals(granting[0].Quantity)))
        {
            file.Findings.Add(RuleDescriptors.Grant, second.Place, second.Quantity!.Name);
        }

        foreach (var group in function.Caps.GroupBy(CounterKey.Measure, StringComparer.Ordinal))
        {
            var caps = group.ToList();
            for (var i = 1; i < caps.Count; i++)
            {
                if (caps.Take(i).FirstOrDefault(cap => MayBothApply(cap, caps[i])) is { } other)
                {
                    file.Findings.Add(
                        Diagnostic
                            .Create(RuleDescriptors.TwoCaps, caps[i].Place)
                            .WithRelated(
                                other.Place,
                                new LocalizableText(
                                    "the other cap",
                                    "l'autre plafond",
                                    "het andere maximum",
                                    "die andere Höchstgrenze"
                                )
                            )
                    );
                }
            }

            if (capsAreWhole && caps.All(cap => cap.For is not null && cap.When is null) && caps[0].For is { } first)
            {
                foreach (
                    var left in first.Category.Values.Where(
                        (_, index) => !caps.Any(cap => cap.For!.Value.Value == index + 1)
                    )
                )
                {
                    file.Findings.Add(
                        RuleDescriptors.CapForSome,
                        caps[0].Place,
                        CounterKey.Phrase(caps[0]),
                        first.Category.Values[first.Value - 1],
                        left
                    );
                }
            }
        }
    }

    private static bool MayBothApply(BoundCap cap, BoundCap other) =>
        cap.When is null
        && other.When is null
        && cap.Days.Overlaps(other.Days)
        && (
            cap.For is null
            || other.For is null
            || !cap.For.Value.Category.Equals(other.For.Value.Category)
            || cap.For.Value.Value == other.For.Value.Value
        );

    private void Exclusions(BoundFunction function)
    {
        foreach (var exclusion in function.Exclusions)
        {
            foreach (
                var acts in exclusion.Acts.Where(acts => !function.Caps.Any(cap => CounterKey.SameActs(cap, acts)))
            )
            {
                file.Findings.Add(
                    RuleDescriptors.ExclusiveWithoutCap,
                    acts.Place,
                    function.Symbol.Name,
                    acts.Place.Text
                );
            }

            new ExclusionScopes(file).Check(function, exclusion);
        }
    }
}
