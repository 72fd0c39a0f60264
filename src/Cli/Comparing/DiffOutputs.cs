using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Cli.Outputs;
using Conv.Comparison;
using Conv.Comparison.Counting;
using Conv.Reports;
using Conv.Sessions.Writing;

namespace Conv.Cli.Comparing;

/// <summary>The files of a comparison.</summary>
internal static class DiffOutputs
{
    /// <summary>The comparison for a program.</summary>
    public const string Json = "diff.json";

    /// <summary>The rows that differ, where there is a session file.</summary>
    public const string Changes = "changes.csv";

    /// <summary>Writes every file that was asked for but the list of approvals.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="verdict">What is approved.</param>
    /// <param name="request">Which files.</param>
    /// <exception cref="CliException">One cannot be written.</exception>
    public static void Write(ComparisonReport report, Verdict verdict, DiffRequest request)
    {
        if (request.Output is { } folder)
        {
            Make(folder);
            WholeFile.Write("--output", Path.Combine(folder, Json), TextOf(DiffFormat.Json, report, verdict, request));
            if (report.Rows is { } rows)
            {
                WriteChanges(folder, rows);
            }
        }

        if (request.Sarif is { } sarif)
        {
            WholeFile.Write("--sarif", sarif, TextOf(DiffFormat.Sarif, report, verdict, request));
        }

        if (request.Junit is { } junit)
        {
            WholeFile.Write("--junit", junit, TextOf(DiffFormat.Junit, report, verdict, request));
        }

        if (request.Html is { } html)
        {
            WholeFile.Write("--html", html, ComparisonPage.Write(report, request.Language, OnPage(report, verdict)));
        }
    }

    /// <summary>The comparison in a format for programs.</summary>
    public static string TextOf(DiffFormat format, ComparisonReport report, Verdict verdict, DiffRequest request)
    {
        switch (format)
        {
            case DiffFormat.Junit:
                return DiffJunit.Of(report, verdict);
            case DiffFormat.Sarif:
                return JsonText.Of(DiffSarif.Of(report, verdict), OutputJson.Default.SarifLog);
            case DiffFormat.Json:
                using (var text = new StringWriter(CultureInfo.InvariantCulture))
                {
                    JsonText.Write(
                        text,
                        json => DiffJson.Write(json, report, request.Approved is null ? null : verdict)
                    );
                    return text.ToString();
                }
            case DiffFormat.Text:
            default:
                throw new UnreachableException($"the format {format}");
        }
    }

    // The page shows approvals at rule changes and proved changes, and those of nothing that occurs.
    private static ImmutableArray<Reports.Approval> OnPage(ComparisonReport report, Verdict verdict)
    {
        var shown = report
            .Structure.Changes.Select(change => change.Id)
            .Concat(report.Proved.Changes.Select(change => change.Id))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. verdict
                .Approved.Select(one => one.Approval)
                .Where(one => shown.Contains(one.Id))
                .Concat(verdict.Stale)
                .Select(one => new Reports.Approval(one.Id, one.Signed())),
        ];
    }

    private static void Make(string folder) => Named(folder, () => Directory.CreateDirectory(folder));

    private static void WriteChanges(string folder, RowComparison rows)
    {
        var path = Path.Combine(folder, Changes);
        Named(
            folder,
            () =>
            {
                UnfinishedFile.RemoveLeftovers(folder, name => name == Changes);
                using var file = UnfinishedFile.Create(path);
                ChangesFile.Write(file.Stream, rows);
                file.Finish();
            }
        );
    }

    private static void Named(string folder, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                $"--output {folder}: cannot be written: {exception.Message.TrimEnd('.')}",
                "choose a folder where you may write"
            );
        }
    }
}
