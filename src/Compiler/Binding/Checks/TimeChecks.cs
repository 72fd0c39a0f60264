using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Checks;

/// <summary>Checks the time axis: no day without a value, none with two, none with two conventions for one function.</summary>
internal static class TimeChecks
{
    /// <summary>Checks a program.</summary>
    public static ImmutableArray<Diagnostic> Check(BoundProgram program)
    {
        var findings = new Findings();
        foreach (var convention in program.Conventions)
        {
            var to = Regimes.LastDay(program, convention);
            Revisions(convention.Symbol, to, findings);
            foreach (var amount in Amounts(convention))
            {
                var added = Regimes
                    .Successors(program, convention)
                    .SelectMany(successor => successor.Transition!.Amounts)
                    .Where(pair => ReferenceEquals(pair.Amount, amount))
                    .Select(pair => pair.Value);
                Axis(amount, [.. amount.Values, .. added], convention.Symbol.From, to, findings);
            }
        }

        TwoInForce(program, findings);
        return findings.ToImmutable();
    }

    private static void Revisions(ConventionSymbol convention, Day to, Findings findings)
    {
        for (var i = 0; i < convention.Revisions.Length; i++)
        {
            var revision = convention.Revisions[i];
            if (revision.From < convention.From || revision.From > to)
            {
                findings.Add(
                    RevisionDescriptors.RevisedOutside,
                    revision.Place,
                    convention.Name,
                    revision.From.ToString(),
                    convention.From.ToString(),
                    to.ToString()
                );
            }
            else if (i > 0 && revision.From <= convention.Revisions[i - 1].From)
            {
                findings.Add(
                    Diagnostic
                        .Create(
                            RevisionDescriptors.RevisionOrder,
                            revision.Place,
                            revision.From.ToString(),
                            convention.Revisions[i - 1].From.ToString()
                        )
                        .WithRelated(
                            convention.Revisions[i - 1].Place,
                            new LocalizableText("the one before", "la précédente", "de vorige", "die davor")
                        )
                );
            }
        }
    }

    private static IEnumerable<AmountDefinition> Amounts(BoundConvention convention) =>
        convention
            .Functions.SelectMany(function =>
                function.Parts.Select(part => part.Price).Prepend(function.Share).Prepend(function.Fee)
            )
            .SelectMany(price => price.Body.Forms)
            .SelectMany(form => form.Cases.Select(branch => branch.Value).Append(form.Otherwise))
            .Concat(convention.Functions.SelectMany(function => function.Ceilings.Select(ceiling => ceiling.Limit)))
            .SelectMany(BoundWalker.All)
            .OfType<BoundAmount>()
            .Select(amount => amount.Definition)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<AmountDefinition>();

    private static void Axis(
        AmountDefinition amount,
        ImmutableArray<BoundDatedValue> values,
        Day from,
        Day to,
        Findings findings
    )
    {
        var isInOrder = values.Zip(values.Skip(1)).All(pair => !(pair.Second.From <= pair.First.From));
        if (isInOrder && values[0].From is { } first && first > from)
        {
            findings.Add(TimeDescriptors.Gap, values[0].Place, amount.Name, from.ToString(), first.Before.ToString());
        }

        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (value is { From: { } begin, To: { } end } && end < begin)
            {
                findings.Add(TimeDescriptors.Reversed, value.Place, end.ToString(), begin.ToString());
                return;
            }

            if (i + 1 == values.Length)
            {
                if (value.To is { } last && last < to)
                {
                    findings.Add(TimeDescriptors.Gap, value.Place, amount.Name, last.After.ToString(), to.ToString());
                }

                return;
            }

            var next = values[i + 1];
            if (next.From is not { } following || following <= value.From || following <= value.To)
            {
                findings.Add(
                    Diagnostic
                        .Create(
                            TimeDescriptors.Overlap,
                            next.Place,
                            amount.Name,
                            Day.Later(next.From ?? from, value.From ?? from).ToString()
                        )
                        .WithRelated(
                            value.Place,
                            new LocalizableText(
                                "the other value",
                                "l'autre valeur",
                                "de andere waarde",
                                "der andere Wert"
                            )
                        )
                );
                return;
            }

            if (value.To is { } stop && stop.After < following)
            {
                findings.Add(
                    Diagnostic
                        .Create(
                            TimeDescriptors.Gap,
                            next.Place,
                            amount.Name,
                            stop.After.ToString(),
                            following.Before.ToString()
                        )
                        .WithRelated(
                            value.Place,
                            new LocalizableText(
                                "the value before",
                                "la valeur précédente",
                                "de waarde ervoor",
                                "der Wert davor"
                            )
                        )
                );
            }
        }
    }

    private static void TwoInForce(BoundProgram program, Findings findings)
    {
        for (var i = 0; i < program.Conventions.Length; i++)
        {
            for (var j = i + 1; j < program.Conventions.Length; j++)
            {
                var (convention, other) = (program.Conventions[i], program.Conventions[j]);
                var from = Day.Later(convention.Symbol.From, other.Symbol.From);
                var to = Day.Earlier(Regimes.LastDay(program, convention), Regimes.LastDay(program, other));
                var shared =
                    from > to || Regimes.Divides(program, convention) || Regimes.Divides(program, other)
                        ? null
                        : other.Functions.FirstOrDefault(function =>
                            convention.Functions.Any(f =>
                                string.Equals(f.Symbol.Name, function.Symbol.Name, StringComparison.Ordinal)
                            )
                        );
                if (shared is not null)
                {
                    findings.Add(
                        Diagnostic
                            .Create(
                                TimeDescriptors.TwoInForce,
                                shared.Symbol.Place,
                                convention.Symbol.Name,
                                other.Symbol.Name,
                                shared.Symbol.Name,
                                from.ToString(),
                                to.ToString()
                            )
                            .WithRelated(
                                convention.Symbol.Place,
                                new LocalizableText(
                                    "the other convention",
                                    "l'autre convention",
                                    "de andere overeenkomst",
                                    "die andere Vereinbarung"
                                )
                            )
                    );
                }
            }
        }
    }
}
