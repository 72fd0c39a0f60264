using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Outputs;
using Conv.Comparison;
using Conv.Comparison.Counting;
using Conv.Reports;
using Conv.Sessions.Writing;

namespace Conv.Cli.Comparing.Outputs;

/// <summary>The files of a comparison.</summary>
internal static class DiffOutputs
{
    /// <summary>Writes every file that was asked for but the list of approvals.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="approvals">What is approved.</param>
    /// <param name="request">Which files.</param>
    /// <exception cref="CliException">One cannot be written.</exception>
    public static void Write(ComparisonReport report, ApprovalCheck approvals, DiffRequest request)
    {
        if (request.Output is { } folder)
        {
            Make(folder);
            WholeFile.Write(
                "--output",
                Path.Combine(folder, DiffRequest.JsonName),
                TextOf(DiffFormat.Json, report, approvals, request)
            );
            if (report.Rows is { } rows)
            {
                WriteChanges(folder, rows);
            }
        }

        if (request.Sarif is { } sarif)
        {
            WholeFile.Write("--sarif", sarif, TextOf(DiffFormat.Sarif, report, approvals, request));
        }

        if (request.Junit is { } junit)
        {
            WholeFile.Write("--junit", junit, TextOf(DiffFormat.Junit, report, approvals, request));
        }

        if (request.Html is { } html)
        {
            WholeFile.Write(
                "--html",
                html,
                ComparisonPage.Write(report, request.Voice.Language, OnPage(report, approvals))
            );
        }
    }

    /// <summary>The comparison in a format for programs.</summary>
    public static string TextOf(
        DiffFormat format,
        ComparisonReport report,
        ApprovalCheck approvals,
        DiffRequest request
    ) =>
        format switch
        {
            DiffFormat.Junit => DiffJunit.Of(report, approvals),
            DiffFormat.Sarif => JsonText.Of(DiffSarif.Of(report, approvals), OutputJson.Default.SarifLog),
            DiffFormat.Json => JsonText.Of(
                DiffSummary.Of(report, request.Approved is null ? null : approvals),
                OutputJson.Default.DiffOutput
            ),
            DiffFormat.Text => throw new UnreachableException("text is for a terminal"),
            _ => throw new UnreachableException($"the format {format}"),
        };

    // The page shows approvals at rule changes and proved changes, and those of nothing that occurs.
    private static ImmutableArray<Conv.Reports.Page.Approval> OnPage(ComparisonReport report, ApprovalCheck approvals)
    {
        var shown = report
            .Structure.Changes.Select(change => change.Id)
            .Concat(report.Proved.Changes.Select(change => change.Id))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. approvals
                .Approved.Select(one => one.Approval)
                .Where(one => shown.Contains(one.Id))
                .Concat(approvals.Stale)
                .Select(one => new Conv.Reports.Page.Approval(one.Id, one.Signed())),
        ];
    }

    private static void Make(string folder) => Named(folder, () => Directory.CreateDirectory(folder));

    private static void WriteChanges(string folder, RowComparison rows)
    {
        var path = Path.Combine(folder, DiffRequest.ChangesName);
        Named(
            folder,
            () =>
            {
                UnfinishedFile.RemoveLeftovers(folder, name => name == DiffRequest.ChangesName);
                using var file = UnfinishedFile.Create(path);
                ChangesFile.Write(file.Stream, rows);
                file.Finish();
            }
        );
    }

    private static void Named(string folder, Action write) =>
        Writable.Or(Said.At($"--output {folder}", ComplaintWords.NotWritten), Writable.AnotherFolder, write);
}
