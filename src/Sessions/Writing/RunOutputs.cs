namespace Conv.Sessions;

/// <summary>Writes the files of a run into a folder.</summary>
public static class RunOutputs
{
    /// <summary>The file that is written last: where it stands, all files of its run stand.</summary>
    public const string ReportName = "run.json";

    private const string Unfinished = ".unfinished";

    /// <summary>
    /// Writes <c>attendances.csv</c>, <c>payments.csv</c>, <c>monitors.csv</c>, <c>rejects.csv</c> and <c>run.json</c>, in place of earlier ones.
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
            ("attendances.csv", stream => RowFiles.WriteAttendances(stream, run)),
            ("payments.csv", stream => RowFiles.WritePayments(stream, run)),
            ("monitors.csv", stream => RowFiles.WriteMonitors(stream, run.Monitors)),
            ("rejects.csv", stream => RowFiles.WriteRejects(stream, run.Rejects)),
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
