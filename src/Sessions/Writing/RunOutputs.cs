using System.Runtime.ExceptionServices;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Expecting;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>Writes the files of a run into a folder.</summary>
public static class RunOutputs
{
    /// <summary>
    /// Writes the files of <see cref="RunFileNames.OfRun"/>, and those of <see cref="RunFileNames.OfSomeRuns"/> that the run has, in place of
    /// earlier ones; those of an earlier run do not stay beside a run that has none. The folder is the run's own meanwhile.
    /// All are written under other names first; a run that stops half-way leaves no half file and, once it started to
    /// replace files, no <c>run.json</c>. That comes last and holds the hash of every other file.
    /// </summary>
    /// <param name="directory">The folder; made if there is none.</param>
    /// <param name="run">The run.</param>
    /// <param name="report">What <c>run.json</c> says, the files apart.</param>
    /// <param name="corrections">What it changes of an earlier run; null where it was compared with none.</param>
    /// <param name="key">The key of the digests in <c>sessions.csv</c>; null: there are none.</param>
    /// <param name="differences">Where the rows of another system are not ours, each with its explanation; null where there is none.</param>
    /// <param name="dialect">For which spreadsheet the tables are written; null: the standard.</param>
    /// <param name="files">How they are kept; null: as CSV.</param>
    /// <exception cref="FolderTakenException">Another run is writing into it.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static WrittenRun Write(
        string directory,
        Run run,
        RunReport report,
        Corrections? corrections = null,
        SessionKey? key = null,
        IEnumerable<(Deviation Deviation, string Explanation)>? differences = null,
        Dialect? dialect = null,
        TableFiles? files = null
    )
    {
        files ??= TableFiles.Csv;
        using var folder = RunFolder.Take(directory);
        var earlier = EarlierRun.Clear(directory);
        var unfinished = new List<UnfinishedFile>();
        try
        {
            var tables = Tables(run, corrections, key, differences, dialect)
                .Select(table => In(files, table.Name, table.Write))
                .ToList();
            unfinished.AddRange(tables.Select(table => UnfinishedFile.Create(Path.Combine(directory, table.Name))));
            var hashes = Written([.. tables.Zip(unfinished, (table, file) => (table.Write, file))]);
            var vouched = new OrderedDictionary<string, string>();
            foreach (var (table, hash) in tables.Zip(hashes))
            {
                vouched.Add(table.Name, hash);
            }

            var vouching = report with { Files = vouched };
            var last = UnfinishedFile.Create(Path.Combine(directory, RunFileNames.Report));
            unfinished.Add(last);
            last.Stream.Write(vouching.ToJson());

            // From here to the last line the folder has no report, and so no run.
            File.Delete(Path.Combine(directory, RunFileNames.Report));
            foreach (var name in RunFileNames.OfAllFormats().Where(name => !vouched.ContainsKey(name)))
            {
                File.Delete(Path.Combine(directory, name));
            }

            unfinished.ForEach(file => file.Finish());
            return new WrittenRun(vouching, earlier);
        }
        finally
        {
            unfinished.ForEach(file => file.Dispose());
        }
    }

    private static (string Name, Action<Stream> Write) In(TableFiles files, string table, Action<Stream> csv) =>
        (Path.ChangeExtension(table, files.Extension), to => files.Write(table, csv, to));

    // Each file is written by a thread of its own; they share only what they read.
    private static string[] Written((Action<Stream> Write, UnfinishedFile File)[] tables)
    {
        var hashes = new string[tables.Length];
        try
        {
            Parallel.For(
                0,
                tables.Length,
                table =>
                {
                    using var stream = new HashingStream(tables[table].File.Stream);
                    tables[table].Write(stream);
                    hashes[table] = stream.Hash();
                }
            );
        }
        catch (AggregateException several)
        {
            // What went wrong first is what would have ended a single thread.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return hashes;
    }

    private static IEnumerable<(string Name, Action<Stream> Write)> Tables(
        Run run,
        Corrections? corrections,
        SessionKey? key,
        IEnumerable<(Deviation Deviation, string Explanation)>? differences,
        Dialect? dialect
    )
    {
        yield return (RunFileNames.Attendances, stream => RowFiles.WriteAttendances(stream, run, dialect));
        yield return (RunFileNames.Payments, stream => RowFiles.WritePayments(stream, run, dialect));
        yield return (RunFileNames.Provisional, stream => RowFiles.WriteProvisional(stream, run, dialect));
        yield return (RunFileNames.Monitors, stream => RowFiles.WriteMonitors(stream, run.Monitors, dialect));
        yield return (RunFileNames.Budgets, stream => BudgetFile.Write(stream, run.Budgets, dialect));
        yield return (RunFileNames.Rejects, stream => RowFiles.WriteRejects(stream, run.Rejects, dialect));
        yield return (RunFileNames.Sessions, stream => RowFiles.WriteSessions(stream, run, key, dialect));
        if (corrections is not null)
        {
            yield return (
                RunFileNames.CorrectionRows,
                stream => CorrectionFiles.WriteCorrections(stream, corrections, dialect)
            );
            yield return (
                RunFileNames.Settlements,
                stream => CorrectionFiles.WriteSettlements(stream, corrections, dialect)
            );
        }

        if (differences is not null)
        {
            yield return (RunFileNames.Differences, stream => DeviationFile.Write(stream, differences, dialect));
        }
    }
}

/// <summary>A run whose files stand.</summary>
/// <param name="Report">What <c>run.json</c> says.</param>
/// <param name="Earlier">What stood there before.</param>
public sealed record WrittenRun(RunReport Report, EarlierRun Earlier);
