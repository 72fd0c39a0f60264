using System.Diagnostics;
using System.Globalization;
using Conv.Cli.Outputs;
using Conv.Compiler;
using Conv.Fuzzing.Edits;

namespace Conv.Cli.Fuzzing;

/// <summary>Tries edit after edit until the time is over.</summary>
/// <param name="terminal">Where to tell it.</param>
/// <param name="given">The conventions to edit; null: random ones.</param>
/// <param name="first">The first seed.</param>
/// <param name="count">How many seeds at most.</param>
/// <param name="time">How long at most.</param>
/// <param name="folder">Where faults go; null: only on the terminal.</param>
internal sealed class EditRun(
    Terminal terminal,
    CheckedProgram? given,
    ulong first,
    long count,
    TimeSpan time,
    string? folder
)
{
    private const int MostFaults = 10;

    private readonly List<EditFault> _found = [];
    private EditCounts _counts = EditCounts.None;

    public int Go(bool json)
    {
        var next = Try(json);
        if (json)
        {
            JsonText.Write(terminal.Out, Output(next), OutputJson.Default.EditFuzzOutput);
        }
        else
        {
            terminal.Out.WriteLine(Summary(next));
        }

        return _found.Count == 0 ? ExitStatus.Fine : ExitStatus.SubjectAtFault;
    }

    private ulong Try(bool json)
    {
        using var line = new StatusLine(terminal, ProgressWords.Trying);
        var clock = Stopwatch.StartNew();
        var seed = first;
        for (var tried = 0L; tried < count && clock.Elapsed < time && _found.Count < MostFaults; tried++, seed++)
        {
            if (terminal.Cancellation.IsCancellationRequested)
            {
                break;
            }

            if (EditFuzzer.Try(seed, given, ref _counts) is { } fault)
            {
                _found.Add(fault);
                Tell(fault, json);
            }

            line.Tell($"{Numbers.Of((long)clock.Elapsed.TotalSeconds)} s: {Summary(seed + 1)}");
        }

        return seed;
    }

    private EditFuzzOutput Output(ulong next) =>
        new(
            first,
            next,
            _counts.Edits,
            _counts.Refused,
            _counts.Unchanged,
            _counts.Regions,
            _counts.AtMost,
            _counts.Open,
            _counts.Rows.Sessions,
            _counts.Rows.Different,
            _counts.Rows.Open,
            _counts.Approvals,
            [.. _found.Select(one => new EditFuzzFault(one.Seed, one.Edit, one.What))]
        );

    private string Summary(ulong next) =>
        $"seeds {first} to {next - 1}: {Numbers.Of(_counts.Edits, "edit")} "
        + $"({Numbers.Of(_counts.Unchanged)} of them change nothing, {Numbers.Of(_counts.Refused)} more do not compile), "
        + $"{Numbers.Of(_counts.Regions, "region")}, {Numbers.Of(_counts.AtMost)} more at most, "
        + $"{Numbers.Of(_counts.Open, "open question")} ({Share(_counts.Open, _counts.Regions + _counts.AtMost)}); "
        + $"{Numbers.Of(_counts.Rows.Sessions, "session")}, {Numbers.Of(_counts.Rows.Different, "difference")}, "
        + $"{Numbers.Of(_counts.Rows.Open)} of them in open questions only, "
        + $"{Numbers.Of(_counts.Rows.Unread, "trajectory", "trajectories")} not followed to the end; "
        + $"{Numbers.Of(_counts.Approvals, "edit")} held against the approvals of another; "
        + (_found.Count == 0 ? "all of it is so" : Numbers.Of(_found.Count, "fault"));

    private static string Share(long part, long rest) =>
        string.Create(CultureInfo.InvariantCulture, $"{(part == 0 ? 0 : 100m * part / (part + rest)):0.0} %");

    private void Tell(EditFault fault, bool json)
    {
        var to = json ? terminal.Error : terminal.Out;
        var written = folder is null ? null : EditFaultFiles.Write(folder, fault);
        to.WriteLine($"fault at seed {fault.Seed}{(written is null ? "" : $", written to {written}")}");
        to.WriteLine("  " + Terminal.Safe(fault.Edit));
        to.WriteLine("  " + Terminal.Safe(fault.What));
    }
}
