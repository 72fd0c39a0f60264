namespace Conv.Comparison.Counting.Rows;

/// <summary>Puts rows together that have the same owner, in their order.</summary>
internal static class Grouped
{
    /// <summary>The rows, owner by owner.</summary>
    /// <param name="owners">Per row: its owner, from 0.</param>
    /// <param name="count">How many owners there are.</param>
    /// <param name="first">Owners + 1 entries: where the rows of an owner begin.</param>
    public static int[] By(int[] owners, int count, out int[] first)
    {
        first = new int[count + 1];
        foreach (var owner in owners)
        {
            first[owner + 1]++;
        }

        for (var owner = 0; owner < count; owner++)
        {
            first[owner + 1] += first[owner];
        }

        var next = first.AsSpan().ToArray();
        var rows = new int[owners.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[next[owners[row]]++] = row;
        }

        return rows;
    }
}
