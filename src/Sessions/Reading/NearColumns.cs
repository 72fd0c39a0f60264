using System.Text;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>A column that is none of the vocabulary but looks as if it were meant to be one.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Fact">The fact that is probably meant.</param>
public readonly record struct NearColumn(string Name, FactSymbol Fact);

/// <summary>
/// Finds near misses among the names of columns: of another case, with spaces or invisible characters, the label of a fact instead of its name,
/// or misspelt. A name that is near a fact whose column is there is near only if it has the same letters.
/// </summary>
internal static class NearColumns
{
    // So many pairs of names are compared letter by letter; a header beyond that has only its letters compared.
    private const int MostComparisons = 20_000;
    private const int LongestName = 64;

    /// <summary>The near misses, in the order of the file.</summary>
    public static IReadOnlyList<NearColumn> Find(Vocabulary vocabulary, IReadOnlyList<string> names)
    {
        var present = names.ToHashSet(StringComparer.Ordinal);
        var byLetters = new Dictionary<string, FactSymbol>(StringComparer.Ordinal);
        foreach (var fact in vocabulary.Facts)
        {
            byLetters.TryAdd(Letters(fact.Name), fact);
        }

        // A label is a weaker sign than a name: only for a column that is not there.
        var absent = vocabulary.Facts.Where(fact => !present.Contains(fact.Name)).ToList();
        foreach (var fact in absent)
        {
            foreach (var (_, text) in fact.Label.Texts)
            {
                byLetters.TryAdd(Letters(text), fact);
            }
        }

        var columns = vocabulary.Facts.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        var near = new List<NearColumn>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var comparisons = 0;
        foreach (var name in names)
        {
            if (name.Length is 0 or > LongestName || columns.Contains(name) || !seen.Add(name))
            {
                continue;
            }

            var letters = Letters(name);
            if (byLetters.TryGetValue(letters, out var same))
            {
                near.Add(new(name, same));
            }
            else if ((comparisons += absent.Count) <= MostComparisons && Misspelt(letters, absent) is { } meant)
            {
                near.Add(new(name, meant));
            }
        }

        return near;
    }

    private static FactSymbol? Misspelt(string letters, List<FactSymbol> absent) =>
        Suggestion.Find(letters, absent.Select(fact => Letters(fact.Name))) is { } found
            ? absent.Find(fact => string.Equals(Letters(fact.Name), found, StringComparison.Ordinal))
            : null;

    // A name without what eyes and programs pass over: case, spaces of any kind, hyphens, invisible characters.
    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
            else if (
                letters.Length > 0
                && letters[^1] != '_'
                && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format
            )
            {
                letters.Append('_');
            }
        }

        return letters.ToString().TrimEnd('_');
    }
}
