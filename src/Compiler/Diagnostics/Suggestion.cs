using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Diagnostics;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Suggestion
{
    // Edits are counted in a table of both lengths; nobody means another name by one as long as a paragraph.
    private const int MostCompared = 200;

    /// <summary>
    /// The candidate nearest to <paramref name="written"/>: one that differs in case only, else the one with the fewest edits,
    /// at most a third of the length; null where none is near. Ties go to the first candidate.
    /// </summary>
    /// <param name="written">What somebody wrote.</param>
    /// <param name="candidates">The names there are.</param>
    /// <param name="called">What a candidate is called where it was written; null, or a null answer: as it is.</param>
    public static string? Find(string written, IEnumerable<string> candidates, Func<string, string?>? called = null)
    {
        string? best = null;
        var fewest = Math.Max(1, written.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var name = called?.Invoke(candidate) ?? candidate;
            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }

            var edits =
                written.Length <= MostCompared && Math.Abs(name.Length - written.Length) < fewest
                    ? Distance(written, name)
                    : fewest;
            if (edits < fewest)
            {
                fewest = edits;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>The help for an unknown name: "did you mean …?", or the names there are when they are few, or null.</summary>
    /// <param name="written">What somebody wrote.</param>
    /// <param name="candidates">The names there are.</param>
    /// <param name="called">What a candidate is called where it was written; null, or a null answer: as it is.</param>
    public static LocalizableText? Help(
        string written,
        IEnumerable<string> candidates,
        Func<string, string?>? called = null
    )
    {
        var names = candidates.Distinct(StringComparer.Ordinal).ToList();
        var all = string.Join(", ", names.Select(name => $"`{name}`"));
        return Find(written, names, called) is { } near ? Meant(near)
            : names.Count is > 0 and <= 12
                ? new LocalizableText(
                    $"known here: {all}",
                    $"connus ici : {all}",
                    $"hier gekend: {all}",
                    $"hier bekannt: {all}"
                )
            : null;
    }

    /// <summary>The help for a word that is nearly another.</summary>
    public static LocalizableText Meant(string word) =>
        new(
            $"did you mean `{word}`?",
            $"vouliez-vous dire `{word}` ?",
            $"bedoelt u `{word}`?",
            $"meinen Sie `{word}`?"
        );

    // Insertions, deletions, replacements and swaps of neighbours.
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
