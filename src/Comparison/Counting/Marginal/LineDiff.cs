using System.Collections.Immutable;

namespace Conv.Comparison.Counting.Marginal;

/// <summary>Lines of the old text from a line up to another, in whose place the new text has lines of its own.</summary>
internal readonly record struct Hunk(int OldFrom, int OldTo, int NewFrom, int NewTo);

/// <summary>Two texts line by line: along the longest row of lines that both have.</summary>
internal static class LineDiff
{
    // Beyond this the table of common rows is too large; the middle is one hunk then.
    private const long LargestTable = 16_000_000;

    /// <summary>Where the texts differ, in order.</summary>
    public static ImmutableArray<Hunk> Hunks(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var head = old.CommonPrefixLength(now);
        var tail = 0;
        while (tail < Math.Min(old.Length, now.Length) - head && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        var before = old[head..^tail];
        var after = now[head..^tail];
        if (before.IsEmpty && after.IsEmpty)
        {
            return [];
        }

        return (long)before.Length * after.Length > LargestTable
            ? [new Hunk(head, old.Length - tail, head, now.Length - tail)]
            : [.. Walk(before, after, Common(before, after)).Select(hunk => Shift(hunk, head))];
    }

    private static int[,] Common(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] =
                    old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<Hunk> Walk(ReadOnlySpan<string> old, ReadOnlySpan<string> now, int[,] common)
    {
        var hunks = new List<Hunk>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            var (fromOld, fromNew) = (i, j);
            while (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j, fromOld, fromNew) = (i + 1, j + 1, i + 1, j + 1);
            }

            while ((i < old.Length || j < now.Length) && (i == old.Length || j == now.Length || old[i] != now[j]))
            {
                if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            if (i > fromOld || j > fromNew)
            {
                hunks.Add(new Hunk(fromOld, i, fromNew, j));
            }
        }

        return hunks;
    }

    private static Hunk Shift(Hunk hunk, int by) =>
        new(hunk.OldFrom + by, hunk.OldTo + by, hunk.NewFrom + by, hunk.NewTo + by);
}
