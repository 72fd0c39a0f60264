using Conv.Cli.Options;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler;

namespace Conv.Cli.Comparing.Editions;

/// <summary>Readings of a comparison, <c>name=value</c> each.</summary>
/// <param name="Both">For the editions that have such a reading.</param>
/// <param name="Old">For the old one alone.</param>
/// <param name="New">For the new one alone.</param>
internal sealed record PairReadings(IReadOnlyList<string> Both, IReadOnlyList<string> Old, IReadOnlyList<string> New)
{
    /// <summary>Every reading as the files have it.</summary>
    public static PairReadings Default { get; } = new([], [], []);
}

/// <summary>Two editions that can be compared.</summary>
internal sealed record EditionPair(Edition Old, Edition New)
{
    /// <summary>What calls and messages call the first edition.</summary>
    public const string OldName = "OLD";

    /// <summary>What calls and messages call the second edition.</summary>
    public const string NewName = "NEW";

    /// <summary>Loads both, each apart from the other.</summary>
    /// <param name="terminal">Receives the findings where there are errors.</param>
    /// <param name="old">The old edition as the user wrote it.</param>
    /// <param name="new">The new edition as the user wrote it.</param>
    /// <param name="readings">Readings that are not the default.</param>
    /// <param name="language">The language of messages; null: each file's own.</param>
    /// <exception cref="CliException">One is not there, has errors or lacks a reading (the message says which); or they do not go together.</exception>
    public static EditionPair Load(
        Terminal terminal,
        string old,
        string @new,
        PairReadings readings,
        string? language = null
    )
    {
        var oldFiles = Side(OldName, () => EditionArgument.Files(terminal, old, language));
        var newFiles = Side(NewName, () => EditionArgument.Files(terminal, @new, language));
        var (oldVocabulary, newVocabulary) = (Vocabulary(oldFiles), Vocabulary(newFiles));
        if (oldVocabulary != newVocabulary)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                ComplaintWords.OtherVocabularies.With(OldName, oldVocabulary, NewName, newVocabulary),
                AdviceWords.OneVocabulary
            );
        }

        var pair = new EditionPair(
            Side(OldName, () => With(oldFiles, newFiles, readings.Both, readings.Old, "--old-reading")),
            Side(NewName, () => With(newFiles, oldFiles, readings.Both, readings.New, "--new-reading"))
        );
        if (Prover.Difference(pair.Old, pair.New) is { } difference)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                ComplaintWords.NotComparable.With(OldName, NewName, difference),
                AdviceWords.OneKind
            );
        }

        var (named, renamed) = RenamedFunctions.Introduce(pair.Old, pair.New);
        return new EditionPair(named, renamed);
    }

    // A reading that only the other edition has is no mistake; one that neither has is.
    private static Edition With(
        EditionFiles own,
        EditionFiles other,
        IReadOnlyList<string> both,
        IReadOnlyList<string> alone,
        string option
    )
    {
        var shared = both.Where(value => Has(own, value) || !Has(other, value)).ToList();
        ReadingOption.Resolve(shared, own.Checked.Ir.Readings);
        ReadingOption.Resolve(alone, own.Checked.Ir.Readings, option);
        return own.With([.. shared, .. alone], option);
    }

    private static bool Has(EditionFiles files, string value) =>
        files.Checked.Ir.Readings.Any(reading => reading.Name == value.Split('=', 2)[0]);

    private static string Vocabulary(EditionFiles files) => files.Checked.Bound.Vocabulary.Name;

    private static T Side<T>(string side, Func<T> load)
    {
        try
        {
            return load();
        }
        catch (CliException exception)
        {
            throw new CliException(exception.Status, Said.At(side, exception.Said), exception.Help);
        }
    }
}
