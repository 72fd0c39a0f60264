using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Tests;

/// <summary>A help that says to remove something that does nothing is followed here: no decision and no amount may change by it.</summary>
public sealed class HelpTests
{
    private static readonly int Enough = Effort.Of(full: 5, part: 2);

    private static readonly ImmutableHashSet<DiagnosticDescriptor> Removals =
    [
        AnalysisDescriptors.DeadCase,
        AnalysisDescriptors.NeverFails,
        AnalysisDescriptors.IdleCap,
        AnalysisDescriptors.IdleException,
        AnalysisDescriptors.IdleValue,
    ];

    [Fact]
    public void Removing_what_a_help_calls_idle_changes_no_decision()
    {
        var followed = 0;
        for (ulong seed = 1; seed <= 240 && followed < Enough; seed++)
        {
            var sources = RandomConventions.Make(seed);
            if (ProgramChecker.Check(Compilation.Create(sources)).Program is { } program)
            {
                followed += Linter
                    .Check(program.Ir)
                    .Findings.Where(finding => Removals.Contains(finding.Descriptor))
                    .Take(1)
                    .Count(finding => Follow(sources, program, finding, seed));
            }
        }

        followed.ShouldBe(Enough);
    }

    [Fact]
    public void A_price_that_is_left_open_from_a_day_on_is_not_idle()
    {
        var program = ProgramChecker.Require(
            Compilation.Create([
                new SourceText(
                    "words.conv",
                    """
                    vocabulary words
                    facts of the session session identity date date of the session function function minutes minutes
                    facts of the provider provider identity
                    facts of the beneficiary beneficiary identity
                    reason closed when not in force
                    reason empty when nobody is registered
                    reason full when cap reached
                    """
                ),
                new SourceText(
                    "visits.conv",
                    """
                    convention visits uses words in force from 2022-01-01 to 2023-12-31
                    amount hour
                        20 EUR       from 2022-01-01
                        unspecified  from 2023-01-01
                    function visit registers beneficiaries
                        at most 10 hours ever, granted up to the cap
                        fee hour per hour of granted minutes, rounded half up to the cent
                        share 0 EUR
                    """
                ),
            ])
        );

        Linter.Check(program).Findings.ShouldBeEmpty();
    }

    // Whether the help could be followed: where what is left is no text, it is for the author to say what is meant.
    private static bool Follow(
        ImmutableArray<SourceText> sources,
        CheckedProgram program,
        Diagnostic finding,
        ulong seed
    )
    {
        var place = finding.Place;
        var text = place.Source.Text.Remove(place.Span.Start, place.Span.End - place.Span.Start);
        var without = sources.Replace(place.Source, new SourceText(place.Source.Path, text));
        if (ProgramChecker.Check(Compilation.Create(without)).Program is not { } rest)
        {
            return false;
        }

        var boundaries = Boundaries.Of(program.Ir);
        var csv = SessionCsv.Write(
            program.Ir.Vocabulary,
            RandomSessions.Make(new Dice(seed), program.Ir, boundaries, 160)
        );
        Decide(rest, csv).ShouldBe(Decide(program, csv), $"seed {seed}: {finding.Message}: {place.Text}");
        return true;
    }

    private static List<string> Decide(CheckedProgram program, byte[] csv)
    {
        var evaluator = EvaluatorLoader.Load(
            program.Emit(ImmutableSortedDictionary<string, string>.Empty),
            collectible: true
        );
        using var file = new MemoryStream(csv, writable: false);
        var table = SessionFile.Read(file, program.Ir.Vocabulary, evaluator.Info.FunctionNames);
        var decisions = Run.Decide(evaluator, table).Decisions;
        return
        [
            .. decisions.Attendances.Zip(
                decisions.Shares,
                (decision, share) => $"{decision} {Amount(decision, share)}"
            ),
            .. decisions.Payments.Zip(decisions.Fees, (decision, fee) => $"{decision} {Amount(decision, fee)}"),
        ];
    }

    private static string Amount(Decision decision, long cents) =>
        decision == Decision.Accepted ? FormattableString.Invariant($"{cents}") : "";
}
