using System.Collections.Immutable;
using Conv.Cli.Inputs;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;
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
        if (Directory.Exists(path))
        {
            throw new CliException(ExitStatus.WrongCall, $"{Option} {path}: a folder", "name the session file in it");
        }

        if (!File.Exists(path))
        {
            throw new CliException(ExitStatus.WrongCall, $"{Option} {path}: there is no such file");
        }
    }

    /// <summary>Decides the file under both editions and counts what differs.</summary>
    /// <param name="pair">The editions.</param>
    /// <param name="structure">The rules that changed, which name the causes.</param>
    /// <param name="path">The session file.</param>
    /// <param name="workers">Threads; 0: one per processor.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CliException">The file is not there, cannot be read or is no session file.</exception>
    public static RowComparison Count(
        EditionPair pair,
        StructuralComparison structure,
        string path,
        int workers,
        Action<CountingProgress> progress,
        CancellationToken cancellation
    )
    {
        try
        {
            return DataComparer.Rows(
                pair.Old,
                pair.New,
                edition =>
                    SessionInput.Open(path, edition.Program, new ReadOptions { Cancellation = cancellation }, Option),
                new CountingOptions
                {
                    Workers = workers,
                    Progress = progress,
                    Cancellation = cancellation,
                    Changes = structure.Changes,
                    Rules = new Lookup(RuleIndex.Of(structure, pair.Old, pair.New)),
                }
            );
        }
        catch (SessionFileException exception)
        {
            throw new CliException(ExitStatus.SubjectAtFault, $"{path}: {exception.Message}");
        }
    }

    private sealed class Lookup(RuleIndex index) : IRuleLookup
    {
        public ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null) =>
            index.ChangesBehind(isNew, place, day);
    }
}
