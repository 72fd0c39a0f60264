using System.Collections.Immutable;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>Values in an order, equal where each of them is: what keys are made of.</summary>
internal readonly struct KeyList<T>(IEnumerable<T> values) : IEquatable<KeyList<T>>
{
    private readonly ImmutableArray<T> _values = [.. values];

    /// <inheritdoc/>
    public bool Equals(KeyList<T> other) => _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeyList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
