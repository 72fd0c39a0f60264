using System.Diagnostics;
using Conv.Cli.Comparing.Editions;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Inputs;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Structure;
using Conv.Runtime.Languages;
using Conv.Sessions.Reading;

namespace Conv.Cli.Comparing;

/// <summary>The counted layer of a comparison: finds the file, and says in a sentence what is wrong with it.</summary>
internal static class DataPart
{
    private const string Option = "--data";

    /// <summary>Refuses what is no file before anything is compared.</summary>
    /// <exception cref="CliException">There is no such file.</exception>
    public static void Check(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw new CliException(ExitStatus.WrongCall, Said.At($"{Option} {path}", ComplaintWords.NoFile));
        }
    }

    /// <summary>Decides the file under both editions and counts what differs.</summary>
    /// <param name="pair">The editions.</param>
    /// <param name="structure">The rules that changed, which name the causes.</param>
    /// <param name="request">The session file, and how it is read.</param>
    /// <param name="line">Told how far it is.</param>
    /// <param name="terminal">Stops it.</param>
    /// <exception cref="CliException">The file is not there, cannot be read or is no session file.</exception>
    public static RowComparison Count(
        EditionPair pair,
        StructuralComparison structure,
        DiffRequest request,
        StatusLine line,
        Terminal terminal
    )
    {
        var path = request.Data!;
        try
        {
            return DataComparer.Rows(
                pair.Old,
                pair.New,
                edition =>
                    edition.Read(
                        (vocabulary, functions) =>
                            SessionInput.Open(
                                path,
                                vocabulary,
                                functions,
                                new ReadOptions { Dialect = request.Dialect, Cancellation = terminal.Cancellation },
                                Option
                            )
                    ),
                new CountingOptions
                {
                    Workers = request.Workers,
                    Progress = progress => Tell(terminal, line, progress),
                    Cancellation = terminal.Cancellation,
                    Changes = structure.Changes,
                    Rules = new ChangedRules(structure, pair.Old, pair.New),
                    Published = request.Published,
                }
            );
        }
        catch (SessionFileException exception)
        {
            throw new CliException(ExitStatus.SubjectAtFault, Said.At(path, SessionPhrases.Of(exception.Message)));
        }
    }

    private static void Tell(Terminal terminal, StatusLine line, CountingProgress progress)
    {
        var done = progress.Total > 0 ? $" {Numbers.Percent(progress.Done, progress.Total)}" : "";
        line.Tell(terminal.Say(Words(progress.Stage)) + done);
    }

    private static LocalizableText Words(CountingStage stage) =>
        stage switch
        {
            CountingStage.Reading => ProgressWords.CountingReading,
            CountingStage.Old => ProgressWords.CountingOld,
            CountingStage.New => ProgressWords.CountingNew,
            CountingStage.Causes => ProgressWords.CountingCauses,
            CountingStage.Counting => ProgressWords.CountingCounting,
            CountingStage.Switch => ProgressWords.CountingSwitch,
            _ => throw new UnreachableException($"the stage {stage}"),
        };
}
