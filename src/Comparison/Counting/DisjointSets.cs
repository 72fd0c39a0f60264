namespace Conv.Comparison.Counting;

/// <summary>Numbers from 0, joined into sets; each set is known by its lowest number.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>Makes one set of two.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The lowest number of the set of a number.</summary>
    public int Find(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }
}
