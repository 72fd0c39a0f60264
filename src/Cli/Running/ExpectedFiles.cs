using System.Collections.Immutable;
using Conv.Cli.Inputs;
using Conv.Runtime.Languages;
using Conv.Sessions.Deciding;
using Conv.Sessions.Expecting;
using Conv.Sessions.Reading;

namespace Conv.Cli.Running;

/// <summary>A file with the rows of another system, held against ours.</summary>
/// <param name="Path">The file.</param>
/// <param name="Result">What is not the same.</param>
/// <param name="Totals">The same, counted.</param>
internal sealed record ExpectedFile(string Path, ExpectationResult Result, ExpectationTotals Totals);

/// <summary>The files that <c>--expect</c> names.</summary>
internal static class ExpectedFiles
{
    private const string Option = "--expect";

    /// <summary>Refuses what is no file before any work.</summary>
    /// <exception cref="CliException">One is not there.</exception>
    public static void Check(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    Said.At($"{Option} {path}", CallComplaints.FolderKey),
                    AdviceWords.NameFileInIt
                );
            }

            if (!File.Exists(path))
            {
                throw new CliException(ExitStatus.WrongCall, Said.At($"{Option} {path}", ComplaintWords.NoFile));
            }
        }
    }

    /// <summary>Compares.</summary>
    /// <exception cref="CliException">A file cannot be read, or holds no rows.</exception>
    public static ImmutableArray<ExpectedFile> Compare(IReadOnlyList<string> paths, Run run, Dialect dialect) =>
        [.. paths.Select(path => Compare(path, run, dialect))];

    private static ExpectedFile Compare(string path, Run run, Dialect dialect)
    {
        try
        {
            using var stream = SessionInput.OpenFile(path, Option);
            var result = Expectation.Compare(run, stream, dialect);
            return new(path, result, ExpectationTotals.Of(result));
        }
        catch (ExpectedFileException exception)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At($"{Option} {path}", SessionPhrases.Of(exception.Message)),
                AdviceWords.SeeExpected
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"{Option} {path}", ComplaintWords.FileNotReadFor.With(SystemWords.Why(exception)))
            );
        }
    }
}
