using System.Collections.Immutable;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Editions;
using Conv.Cli.Comparing.Outputs;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Comparing.Texts;
using Conv.Comparison;
using Conv.Comparison.Proving;

namespace Conv.Cli.Comparing;

/// <summary>Takes a request to its comparison, and the comparison to its outputs.</summary>
internal static class DiffRun
{
    /// <summary>Loads, compares, reports.</summary>
    /// <returns>The exit status: 0 where nothing differs, or all that does is approved; 1 otherwise.</returns>
    /// <exception cref="CliException">The call, an edition or a file is at fault; or there are differences that nobody approved.</exception>
    public static int Compare(DiffRequest request, Terminal terminal)
    {
        request.Check();
        if (request.Data is { } file)
        {
            DataPart.Check(file);
        }

        var approvals = request.Approved is { } list ? ApprovalFile.Read(list, request.Update) : ApprovalList.Empty;
        var pair = EditionPair.Load(terminal, request.Old, request.New, request.Readings, request.Language);
        return Finish(
            Compare(pair, request, terminal),
            approvals,
            request with
            {
                Voice = Voices.Of(pair, request.Language),
            },
            terminal
        );
    }

    /// <summary>Writes the outputs of a comparison, and says whether it is fine.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="list">The list as it was; empty where there is none.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="terminal">Where results go.</param>
    /// <returns>The exit status: 0 where nothing differs, or all that does is approved; 1 otherwise.</returns>
    /// <exception cref="CliException">A file cannot be written; or there are differences that nobody approved.</exception>
    public static int Finish(ComparisonReport report, ApprovalList list, DiffRequest request, Terminal terminal)
    {
        terminal.Cancellation.ThrowIfCancellationRequested();
        var before = ApprovalCheck.Of(report, list);
        var renewed = request.Update ? before.Renewed(report) : [];
        var now = request.Update ? ApprovalCheck.Of(report, new ApprovalList(renewed, 0)) : before;
        DiffOutputs.Write(report, now, request);
        if (request.Update)
        {
            ApprovalFile.Write(request.Approved!, renewed);
        }

        if (request.Format == DiffFormat.Text)
        {
            new DiffText(terminal, request.Voice, request).Write(report, request.Approved is null ? null : now);
            WriteFiles(request, before, report, terminal);
        }
        else
        {
            terminal.Out.Write(DiffOutputs.TextOf(request.Format, report, now, request));
        }

        var retroactive = report.Retroactive.Length;
        if (retroactive > 0)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                ComplaintWords.RetroactiveChanges.With(Said.Counted(retroactive, FindingNouns.RetroactiveChange)),
                report.Retroactive.All(finding => finding.IsOpen) ? AdviceWords.NarrowerChange : AdviceWords.BeginOnDay
            );
        }

        if (request.Approved is not null && !now.Unapproved.IsEmpty)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                ComplaintWords.Unapproved.With(Said.Counted(now.Unapproved.Length, FindingNouns.Difference)),
                AdviceWords.ReviewReport.With(ApprovalFile.Option, request.Approved)
            );
        }

        if (report.Data is { RejectedLines: > 0 and var rejected })
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At(request.Data!, ComplaintWords.RejectedNotCounted.With(Said.Counted(rejected, Nouns.Line))),
                AdviceWords.ListsRejects
            );
        }

        return now.Unapproved.IsEmpty ? ExitStatus.Fine : ExitStatus.SubjectAtFault;
    }

    private static ComparisonReport Compare(EditionPair pair, DiffRequest request, Terminal terminal)
    {
        using var line = new StatusLine(terminal, ProgressWords.Comparing);
        return Comparer.Compare(
            pair.Old,
            pair.New,
            request.Parts,
            new ProverOptions
            {
                Progress = (done, all) => line.Tell(ProgressWords.FunctionsProved, done, all),
                Cancellation = terminal.Cancellation,
            },
            request.Data is null ? null : structure => DataPart.Count(pair, structure, request, line, terminal)
        );
    }

    private static void WriteFiles(
        DiffRequest request,
        ApprovalCheck before,
        ComparisonReport report,
        Terminal terminal
    )
    {
        var written = new List<string>();
        if (request.Output is { } folder)
        {
            written.Add(Path.Combine(folder, DiffRequest.JsonName));
            if (report.Rows is not null)
            {
                written.Add(Path.Combine(folder, DiffRequest.ChangesName));
            }
        }

        written.AddRange(new[] { request.Sarif, request.Junit, request.Html }.OfType<string>());
        if (request.Update)
        {
            written.Add(
                request.Voice.Say(
                    DiffWords.NewlyApproved,
                    request.Approved,
                    request.Voice.Of(before.Unapproved.Length),
                    request.Voice.Of(before.Stale.Length)
                )
            );
        }

        if (written.Count > 0)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(request.Voice.Say(DiffWords.Written, Terminal.Safe(string.Join(", ", written))));
        }
    }
}
