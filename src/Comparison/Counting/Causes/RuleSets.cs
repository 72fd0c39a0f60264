using System.Collections.Immutable;

namespace Conv.Comparison.Counting.Causes;

/// <summary>Numbers the distinct sets of changed rules; 0 is the empty one.</summary>
internal sealed class RuleSets
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<ImmutableArray<string>> _sets =
    [
        [],
    ];

    public int Count => _sets.Count;

    /// <summary>The ids of a set, in ordinal order.</summary>
    public ImmutableArray<string> this[int number] => _sets[number];

    /// <summary>The number of a set.</summary>
    public int Number(IEnumerable<string> ids)
    {
        ImmutableArray<string> set = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var key = string.Join(' ', set);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _sets.Count;
            _numbers.Add(key, number);
            _sets.Add(set);
        }

        return number;
    }

    /// <summary>The number of all that two sets hold.</summary>
    public int Union(int one, int other) =>
        one == other || other == 0 ? one
        : one == 0 ? other
        : Number(_sets[one].Concat(_sets[other]));
}
