using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Writing;

/// <summary>Writes the files of a run into a folder.</summary>
public static class RunOutputs
{
    private const string Unfinished = ".unfinished";

    /// <summary>
    /// Writes the files of <see cref="RunFileNames.OfRun"/>, and those of <see cref="RunFileNames.OfCorrection"/> where the run corrects an earlier one, in place of
    /// earlier ones; corrections of an earlier run do not stay beside a run that corrects nothing.
    /// All are written under other names first; a run that stops half-way leaves no half file and, once it started to
    /// replace files, no <c>run.json</c>.
    /// </summary>
    /// <param name="directory">The folder; made if there is none.</param>
    /// <param name="run">The run.</param>
    /// <param name="corrections">What it changes of an earlier run; null where it was compared with none.</param>
    /// <param name="key">The key of the digests in <c>sessions.csv</c>; null: there are none.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(string directory, Run run, Corrections? corrections = null, SessionKey? key = null)
    {
        Directory.CreateDirectory(directory);
        List<(string Name, Action<Stream> Write)> files =
        [
            (RunFileNames.Attendances, stream => RowFiles.WriteAttendances(stream, run)),
            (RunFileNames.Payments, stream => RowFiles.WritePayments(stream, run)),
            (RunFileNames.Provisional, stream => RowFiles.WriteProvisional(stream, run)),
            (RunFileNames.Monitors, stream => RowFiles.WriteMonitors(stream, run.Monitors)),
            (RunFileNames.Budgets, stream => BudgetFile.Write(stream, run.Budgets)),
            (RunFileNames.Rejects, stream => RowFiles.WriteRejects(stream, run.Rejects)),
            (RunFileNames.Sessions, stream => RowFiles.WriteSessions(stream, run, key)),
        ];
        if (corrections is not null)
        {
            files.Add((RunFileNames.CorrectionRows, stream => CorrectionFiles.WriteCorrections(stream, corrections)));
            files.Add((RunFileNames.Settlements, stream => CorrectionFiles.WriteSettlements(stream, corrections)));
        }

        files.Add((RunFileNames.Report, stream => stream.Write(RunReport.Of(run, corrections, key).ToJson())));
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

            File.Delete(Path.Combine(directory, RunFileNames.Report));
            foreach (var name in RunFileNames.OfCorrection)
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
