using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Analysis.Witnesses;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Assertions;

/// <summary>
/// Proves the assertions of conventions over all facts, dates, people, counters and readings, or refutes them by the smallest history that
/// was found and replayed through the compiled conventions. What is neither is not proved, with the reason.
/// </summary>
public static class AssertionChecks
{
    /// <summary>Checks the assertions of a program. The same sources give the same report.</summary>
    /// <param name="program">The conventions.</param>
    /// <param name="limit">How many nodes the diagrams of one function may have, at least 2.</param>
    public static AssertionReport Check(CheckedProgram program, ProofLimit? limit = null)
    {
        var work = limit ?? ProofLimit.Of(ProofLimit.DefaultNodes);
        var asserted = program.Asserted;
        var replay = new Replay(program);
        var results = asserted
            .Assertions.Select(assertion => (new AssertionProver(asserted.Program, assertion, replay, work)).Prove())
            .ToImmutableArray();
        return new AssertionReport(
            [.. results.Select(result => result.Result)],
            [
                .. results
                    .SelectMany(result => Findings(result.Result, result.SaysNothing))
                    .OrderBy(finding => finding.Place.Source.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Place.Span.Start),
            ]
        );
    }

    private static IEnumerable<Diagnostic> Findings(AssertionResult result, bool saysNothing)
    {
        var place = result.Assertion.Place;
        switch (result.Status)
        {
            case ProofStatus.Refuted:
                yield return Diagnostic.Create(AnalysisDescriptors.RefutedAssertion, place, result.Reason!) with
                {
                    Example = result.Witness,
                };
                break;
            case ProofStatus.NotProved:
                yield return Diagnostic.Create(AnalysisDescriptors.UnprovedAssertion, place, result.Reason!);
                break;
            case ProofStatus.Proved when saysNothing:
                yield return Diagnostic.Create(AnalysisDescriptors.IdleAssertion, place);
                break;
        }
    }
}
