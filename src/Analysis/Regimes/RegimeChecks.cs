using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Regimes;

/// <summary>
/// One convention takes a session: no session of a function is taken by two, none of a transition by neither, and a convention that does
/// not take every session takes some.
/// </summary>
internal sealed class RegimeChecks(IrProgram program, ProofLimit limit)
{
    private readonly RegimeProver _prover = new(program, limit);

    /// <summary>The obligations.</summary>
    public IEnumerable<Obligation> Check() =>
        [
            .. program.Conventions.Where(convention => convention.Takes is not null).Select(Something),
            .. Pairs().Select(One),
            .. program.Conventions.Where(convention => convention.Relieves >= 0).Select(OldOrNew),
        ];

    private IEnumerable<(IrFunction Earlier, IrFunction Later)> Pairs() =>
        from earlier in program.Functions
        from later in program.Functions
        where earlier.Convention < later.Convention && string.Equals(earlier.Name, later.Name, StringComparison.Ordinal)
        group (earlier, later) by (earlier.Convention, later.Convention) into pairs
        select pairs.First();

    private Obligation Something(IrConvention convention)
    {
        var takes = convention.Takes!;
        var answer = _prover.Find(takes, convention.From.Number, convention.To.Number);
        return Obligation(
            ObligationKind.SomethingTaken,
            convention.Origin,
            "",
            answer.Example is not null ? Outcome.Proved
                : answer.Unknown is { } unknown ? Outcome.NotProved(unknown)
                : Outcome.Refuted(
                    Diagnostic.Create(
                        RegimeDescriptors.NothingTaken,
                        convention.Claims?.Origin ?? convention.Origin,
                        convention.Name
                    )
                )
        );
    }

    private Obligation One((IrFunction Earlier, IrFunction Later) pair)
    {
        var (convention, other) = (
            program.Conventions[pair.Earlier.Convention],
            program.Conventions[pair.Later.Convention]
        );
        var answer = _prover.Find(
            new IrAll(other.Origin, [Takes(convention), Takes(other)]),
            Math.Max(convention.From.Number, other.From.Number),
            Math.Min(convention.To.Number, other.To.Number)
        );
        return Obligation(
            ObligationKind.OneTakes,
            pair.Later.Origin,
            convention.Name,
            Excluded(
                answer,
                example =>
                    Related(
                        Diagnostic
                            .Create(
                                RegimeDescriptors.BothTake,
                                pair.Later.Origin,
                                convention.Name,
                                other.Name,
                                pair.Later.Name,
                                example
                            )
                            .WithRelated(
                                pair.Earlier.Origin,
                                new LocalizableText(
                                    "the other function",
                                    "l'autre fonction",
                                    "de andere functie",
                                    "die andere Funktion"
                                )
                            ),
                        convention,
                        other
                    )
            )
        );
    }

    private Obligation OldOrNew(IrConvention later)
    {
        var old = program.Conventions[later.Relieves];
        var here = later.Origin;
        var neither = new IrAll(
            here,
            [
                old.Claims ?? True(here),
                later.Claims ?? True(here),
                new IrNot(here, new IrAll(here, [In(old), Takes(old)])),
                new IrNot(here, new IrAll(here, [In(later), Takes(later)])),
            ]
        );
        var answer = _prover.Find(neither, old.From.Number, later.To.Number);
        return Obligation(
            ObligationKind.OldOrNewTakes,
            here,
            "",
            Excluded(
                answer,
                example =>
                    Diagnostic
                        .Create(RegimeDescriptors.NeitherTakes, here, old.Name, later.Name, example)
                        .WithRelated(
                            old.Origin,
                            new LocalizableText(
                                "the old convention",
                                "l'ancienne convention",
                                "de oude overeenkomst",
                                "die alte Vereinbarung"
                            )
                        )
            )
        );
    }

    private static Outcome Excluded(RegimeAnswer answer, Func<LocalizableText, Diagnostic> finding) =>
        answer.Example is { } example ? Outcome.Refuted(finding(example.Text))
        : answer.Unknown is { } unknown ? Outcome.NotProved(unknown)
        : Outcome.Proved;

    private static Diagnostic Related(Diagnostic finding, params ReadOnlySpan<IrConvention> conventions)
    {
        foreach (var convention in conventions)
        {
            if (convention.Claims is { } claims)
            {
                finding = finding.WithRelated(
                    claims.Origin,
                    new LocalizableText(
                        $"what `{convention.Name}` takes",
                        $"ce que prend `{convention.Name}`",
                        $"wat `{convention.Name}` neemt",
                        $"was `{convention.Name}` nimmt"
                    )
                );
            }
        }

        return finding;
    }

    private static Obligation Obligation(ObligationKind kind, SourceSpan place, string part, Outcome outcome) =>
        new(kind, place, -1, part, outcome);

    private static IrExpression Takes(IrConvention convention) => convention.Takes ?? True(convention.Origin);

    private static IrExpression True(SourceSpan origin) => new IrConstant(origin, IrType.Boolean, 1);

    private static IrAll In(IrConvention convention) =>
        new(
            convention.Origin,
            [
                Day(convention.Origin, IrComparison.AtLeast, convention.From.Number),
                Day(convention.Origin, IrComparison.AtMost, convention.To.Number),
            ]
        );

    private static IrCompare Day(SourceSpan origin, IrComparison comparison, int day) =>
        new(origin, comparison, new IrSessionDate(origin), new IrConstant(origin, IrType.Date, day));
}
