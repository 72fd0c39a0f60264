namespace Conv.Sessions.Deciding;

/// <summary>Numbers in sets that grow together (union-find); the least number of a set stands for it.</summary>
/// <param name="count">How many numbers there are, from 0; each begins in a set of its own.</param>
public sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>How many numbers there are.</summary>
    public int Count => _parents.Length;

    /// <summary>The least number in the set of a number.</summary>
    public int Find(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }

    /// <summary>Makes the sets of two numbers one.</summary>
    public void Unite(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>Per number: the least number in its set.</summary>
    public int[] Representatives()
    {
        for (var number = 0; number < _parents.Length; number++)
        {
            _parents[number] = Find(number);
        }

        return [.. _parents];
    }
}
