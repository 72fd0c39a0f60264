using System.Diagnostics;
using Conv.Analysis.Assertions;
using Conv.Analysis.Proofs;
using Conv.Cli.Outputs;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli.Findings;

/// <summary>Findings as what programs read.</summary>
internal static class FindingsReport
{
    /// <summary>The report on some conventions.</summary>
    /// <param name="compilation">The conventions.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="asserted">What became of the assertions; null where there are errors.</param>
    public static FindingsOutput Of(
        Compilation compilation,
        IReadOnlyCollection<Diagnostic> findings,
        AssertionReport? asserted
    ) =>
        new(
            [.. findings.Select(Of)],
            asserted is null ? null : [.. asserted.Results.Select(Assertion)],
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            compilation.Sources.Length,
            compilation.SourceHash,
            Compilation.Version
        );

    /// <summary>A finding.</summary>
    public static FindingOutput Of(Diagnostic finding) =>
        new(
            SeverityWords.Of(finding.Severity),
            finding.Code,
            finding.Message,
            finding.Help,
            finding.Example,
            finding.Place.Source.Path,
            finding.Place.Start.Line,
            finding.Place.Start.Column,
            finding.Place.End.Line,
            finding.Place.End.Column,
            finding.Related.IsEmpty
                ? null
                :
                [
                    .. finding.Related.Select(related => new RelatedOutput(
                        related.Message,
                        related.Place.Source.Path,
                        related.Place.Start.Line,
                        related.Place.Start.Column,
                        related.Place.End.Line,
                        related.Place.End.Column
                    )),
                ]
        );

    private static AssertionOutput Assertion(AssertionResult result) =>
        new(
            result.Assertion.Title,
            result.Status switch
            {
                ProofStatus.Proved => "proved",
                ProofStatus.Refuted => "refuted",
                ProofStatus.NotProved => "notProved",
                _ => throw new UnreachableException($"the status {result.Status}"),
            },
            result.Reason?.In(result.Assertion.Place.Source.MessageLanguage),
            result.Witness,
            result.Assertion.Place.Source.Path,
            result.Assertion.Place.Start.Line,
            result.Assertion.Place.Start.Column,
            result.Assertion.Place.End.Line,
            result.Assertion.Place.End.Column
        );
}
