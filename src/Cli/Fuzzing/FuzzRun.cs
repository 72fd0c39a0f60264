using System.Diagnostics;
using Conv.Cli.Outputs;
using Conv.Compiler;
using Conv.Fuzzing;
using Conv.Fuzzing.Engines;

namespace Conv.Cli.Fuzzing;

/// <summary>Tries seed after seed until the time is over.</summary>
/// <param name="terminal">Where to tell it.</param>
/// <param name="given">The conventions to try; null: random ones.</param>
/// <param name="first">The first seed.</param>
/// <param name="count">How many seeds at most.</param>
/// <param name="time">How long at most.</param>
/// <param name="folder">Where disagreements go; null: only on the terminal.</param>
internal sealed class FuzzRun(
    Terminal terminal,
    CheckedProgram? given,
    ulong first,
    long count,
    TimeSpan time,
    string? folder
)
{
    private const int FilesPerSeed = 20;
    private const int MostDisagreements = 10;

    private readonly List<Disagreement> _found = [];
    private FuzzCounts _counts = FuzzCounts.None;

    public int Go(bool json)
    {
        var seed = Try(json);
        if (json)
        {
            JsonText.Write(terminal.Out, Output(seed), OutputJson.Default.FuzzOutput);
        }
        else
        {
            terminal.Out.WriteLine(Summary(seed));
        }

        return _found.Count == 0 ? ExitStatus.Fine : ExitStatus.SubjectAtFault;
    }

    private ulong Try(bool json)
    {
        using var line = new StatusLine(terminal, ProgressWords.Trying);
        var clock = Stopwatch.StartNew();
        var seed = first;
        for (var tried = 0L; tried < count && clock.Elapsed < time && _found.Count < MostDisagreements; tried++, seed++)
        {
            if (terminal.Cancellation.IsCancellationRequested)
            {
                break;
            }

            var disagreement = given is null
                ? Fuzzer.TryConventions(seed, ref _counts)
                : Fuzzer.TrySessions(given, seed, FilesPerSeed, ref _counts);
            if (disagreement is not null)
            {
                _found.Add(disagreement);
                Tell(disagreement, json);
            }

            line.Tell($"{Numbers.Of((long)clock.Elapsed.TotalSeconds)} s: {Summary(seed + 1)}");
        }

        return seed;
    }

    private FuzzOutput Output(ulong next) =>
        new(
            first,
            next,
            _counts.Conventions,
            _counts.Refused,
            _counts.Files,
            _counts.Trajectories,
            _counts.Attendances,
            _counts.Accepted,
            [.. _found.Select(one => new FuzzDisagreement(one.Seed, one.What))]
        );

    private string Summary(ulong next) =>
        $"seeds {first} to {next - 1}: "
        + $"{Numbers.Of(_counts.Conventions, given is null ? "set" : "round")} of conventions, "
        + (_counts.Refused == 0 ? "" : $"{Numbers.Of(_counts.Refused)} more with errors, ")
        + $"{Numbers.Of(_counts.Files, "session file")}, "
        + $"{Numbers.Of(_counts.Trajectories, "trajectory", "trajectories")}, "
        + $"{Numbers.Of(_counts.Attendances, "attendance")}, {Numbers.Of(_counts.Accepted)} of them accepted; "
        + (_found.Count == 0 ? "the engines agree" : Numbers.Of(_found.Count, "disagreement"));

    private void Tell(Disagreement disagreement, bool json)
    {
        var to = json ? terminal.Error : terminal.Out;
        var written = folder is null ? null : DisagreementFiles.Write(folder, disagreement);
        to.WriteLine($"disagreement at seed {disagreement.Seed}{(written is null ? "" : $", written to {written}")}");
        foreach (var line in disagreement.What.Take(5))
        {
            to.WriteLine("  " + Terminal.Safe(line));
        }
    }
}
