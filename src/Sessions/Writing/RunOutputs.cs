using Conv.Sessions.Correcting;

namespace Conv.Sessions;

/// <summary>Writes the files of a run into a folder.</summary>
public static class RunOutputs
{
    /// <summary>The file that is written last: where it stands, all files of its run stand.</summary>
    public const string ReportName = "run.json";

    private const string Unfinished = ".unfinished";

    /// <summary>The files of a run, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "attendances.csv",
        "payments.csv",
        "provisional.csv",
        "monitors.csv",
        "budgets.csv",
        "rejects.csv",
        "sessions.csv",
        ReportName,
    ];

    /// <summary>The files that a run writes as well where it corrects an earlier one.</summary>
    public static IReadOnlyList<string> CorrectionNames { get; } = ["corrections.csv", "settlements.csv"];

    /// <summary>
    /// Writes the files of <see cref="Names"/>, and those of <see cref="CorrectionNames"/> where the run corrects an earlier one, in place of
    /// earlier ones; corrections of an earlier run do not stay beside a run that corrects nothing.
    /// All are written under other names first; a run that stops half-way leaves no half file and, once it started to
    /// replace files, no <c>run.json</c>.
    /// </summary>
    /// <param name="directory">The folder; made if there is none.</param>
    /// <param name="run">The run.</param>
    /// <param name="corrections">What it changes of an earlier run; null where it was compared with none.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string directory, Run run, Corrections? corrections = null)
    {
        Directory.CreateDirectory(directory);
        List<(string Name, Action<Stream> Write)> files =
        [
            (Names[0], stream => RowFiles.WriteAttendances(stream, run)),
            (Names[1], stream => RowFiles.WritePayments(stream, run)),
            (Names[2], stream => RowFiles.WriteProvisional(stream, run)),
            (Names[3], stream => RowFiles.WriteMonitors(stream, run.Monitors)),
            (Names[4], stream => BudgetFile.Write(stream, run.Budgets)),
            (Names[5], stream => RowFiles.WriteRejects(stream, run.Rejects)),
            (Names[6], stream => RowFiles.WriteSessions(stream, run)),
        ];
        if (corrections is not null)
        {
            files.Add((CorrectionNames[0], stream => CorrectionFiles.WriteCorrections(stream, corrections)));
            files.Add((CorrectionNames[1], stream => CorrectionFiles.WriteSettlements(stream, corrections)));
        }

        files.Add((ReportName, stream => stream.Write(RunReport.Of(run, corrections).ToJson())));
        try
        {
            foreach (var (name, write) in files)
            {
                using var stream = new FileStream(
                    Path.Combine(directory, name + Unfinished),
                    FileMode.Create,
                    FileAccess.Write,
                    FileShare.None,
                    bufferSize: 0
                );
                write(stream);
            }

            File.Delete(Path.Combine(directory, ReportName));
            foreach (var name in CorrectionNames)
            {
                File.Delete(Path.Combine(directory, name));
            }

            foreach (var (name, _) in files)
            {
                File.Move(Path.Combine(directory, name + Unfinished), Path.Combine(directory, name), overwrite: true);
            }
        }
        finally
        {
            foreach (var (name, _) in files)
            {
                File.Delete(Path.Combine(directory, name + Unfinished));
            }
        }
    }
}
