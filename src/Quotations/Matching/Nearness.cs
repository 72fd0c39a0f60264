namespace Conv.Quotations.Matching;

/// <summary>Finds the stretch of a text that is most like some words, letter by letter.</summary>
internal static class Nearness
{
    // As many signs as a word of the machine has bits: all of them are compared with a sign of the text at once.
    private const int Anchor = 64;

    // A quotation that is longer is near where its beginning is.
    private const int MostCompared = 600;

    /// <summary>The nearest stretch of a text, if it is near: three of four letters or more are the same. Null: there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, folded.</param>
    public static (int Start, int End)? Find(string text, string words)
    {
        if (words.Length == 0 || text.Length == 0)
        {
            return null;
        }

        words = words[..Math.Min(MostCompared, words.Length)];

        (int Start, int End, int Distance)? best = null;
        foreach (var isHead in words.Length <= Anchor ? [true] : new[] { true, false })
        {
            var anchor = isHead ? words[..Math.Min(Anchor, words.Length)] : words[^Anchor..];
            var end = EndOfNearest(text, anchor);
            var start = end - BestPrefix(Reversed(anchor), Reversed(text[Math.Max(0, end - (2 * Anchor))..end])).Length;
            if (isHead)
            {
                var (length, distance) = BestPrefix(
                    words,
                    text[start..Math.Min(text.Length, start + (2 * words.Length))]
                );
                Keep(start, start + length, distance);
            }
            else
            {
                var from = Math.Max(0, end - (2 * words.Length));
                var (length, distance) = BestPrefix(Reversed(words), Reversed(text[from..end]));
                Keep(end - length, end, distance);
            }
        }

        return best is { } found && found.End > found.Start && found.Distance <= Math.Max(1, words.Length / 4)
            ? (found.Start, found.End)
            : null;

        void Keep(int start, int end, int distance)
        {
            if (best is null || distance < best.Value.Distance)
            {
                best = (start, end, distance);
            }
        }
    }

    // Myers (1999), A fast bit-vector algorithm for approximate string matching: where the stretch ends that takes the fewest edits.
    private static int EndOfNearest(string text, string pattern)
    {
        var masks = new Dictionary<char, ulong>();
        for (var i = 0; i < pattern.Length; i++)
        {
            masks[pattern[i]] = masks.GetValueOrDefault(pattern[i]) | (1UL << i);
        }

        var top = 1UL << (pattern.Length - 1);
        var (plus, minus) = (ulong.MaxValue, 0UL);
        var (score, best, end) = (pattern.Length, pattern.Length, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var equal = masks.GetValueOrDefault(text[at]);
            var vertical = equal | minus;
            var horizontal = (((equal & plus) + plus) ^ plus) | equal;
            var (up, down) = (minus | ~(horizontal | plus), plus & horizontal);
            score +=
                (up & top) != 0 ? 1
                : (down & top) != 0 ? -1
                : 0;
            (up, down) = (up << 1, down << 1);
            (plus, minus) = (down | ~(vertical | up), up & vertical);
            if (score < best)
            {
                (best, end) = (score, at + 1);
            }
        }

        return end;
    }

    // The beginning of a text that takes the fewest edits, and how many; of two alike the one whose length is nearer.
    private static (int Length, int Distance) BestPrefix(string words, string text)
    {
        var row = Enumerable.Range(0, text.Length + 1).ToArray();
        for (var i = 1; i <= words.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                var other = Math.Min(row[j], row[j - 1]) + 1;
                (diagonal, row[j]) = (row[j], Math.Min(other, diagonal + (words[i - 1] == text[j - 1] ? 0 : 1)));
            }
        }

        var best = 0;
        for (var j = 1; j <= text.Length; j++)
        {
            if (
                row[j] < row[best]
                || (row[j] == row[best] && Math.Abs(j - words.Length) < Math.Abs(best - words.Length))
            )
            {
                best = j;
            }
        }

        return (best, row[best]);
    }

    private static string Reversed(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
