namespace Conv.Sessions;

/// <summary>Writes the files of a run into a folder.</summary>
public static class RunOutputs
{
    /// <summary>The file that is written last: where it stands, all files of its run stand.</summary>
    public const string ReportName = "run.json";

    /// <summary>The files of a run, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["attendances.csv", "payments.csv", "provisional.csv", "monitors.csv", "budgets.csv", "rejects.csv", ReportName];

    private const string Unfinished = ".unfinished";

    /// <summary>
    /// Writes <c>attendances.csv</c>, <c>payments.csv</c>, <c>provisional.csv</c>, <c>monitors.csv</c>, <c>budgets.csv</c>,
    /// <c>rejects.csv</c> and <c>run.json</c>, in place of earlier ones.
    /// All are written under other names first; a run that stops half-way leaves no half file and, once it started to
    /// replace files, no <c>run.json</c>.
    /// </summary>
    /// <param name="directory">The folder; made if there is none.</param>
    /// <param name="run">The run.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string directory, Run run)
    {
        Directory.CreateDirectory(directory);
        (string Name, Action<Stream> Write)[] files =
        [
            (Names[0], stream => RowFiles.WriteAttendances(stream, run)),
            (Names[1], stream => RowFiles.WritePayments(stream, run)),
            (Names[2], stream => RowFiles.WriteProvisional(stream, run)),
            (Names[3], stream => RowFiles.WriteMonitors(stream, run.Monitors)),
            (Names[4], stream => BudgetFile.Write(stream, run.Budgets)),
            (Names[5], stream => RowFiles.WriteRejects(stream, run.Rejects)),
            (ReportName, stream => stream.Write(RunReport.Of(run).ToJson())),
        ];
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
