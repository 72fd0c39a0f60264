using System.Numerics;

namespace Conv.Runtime.Values;

/// <summary>
/// A set of values of one enumeration, so that a set cannot be taken for a number. Values are numbered from 1 in vocabulary order; bit 0 stands
/// for a value that is missing (<see cref="Missing.Value"/>), so an enumeration has at most 63 values.
/// </summary>
/// <param name="Bits">Bit v says whether value v is in the set.</param>
public readonly record struct ValueSet(ulong Bits)
{
    /// <summary>No value.</summary>
    public static readonly ValueSet None;

    /// <summary>Whether no value is in it.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>How many values are in it.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>The set of one value.</summary>
    public static ValueSet Of(int value) => new(1UL << value);

    /// <summary>The values 1 to <paramref name="count"/>: everything but a missing value.</summary>
    public static ValueSet AllOf(int count) => new(count >= 63 ? ulong.MaxValue - 1 : (1UL << (count + 1)) - 2);

    /// <summary>The values that are in one set or the other.</summary>
    public static ValueSet operator |(ValueSet left, ValueSet right) => new(left.Bits | right.Bits);

    /// <summary>The values that are in both sets.</summary>
    public static ValueSet operator &(ValueSet left, ValueSet right) => new(left.Bits & right.Bits);

    /// <summary>The values of one set that are not in the other.</summary>
    public static ValueSet operator -(ValueSet left, ValueSet right) => new(left.Bits & ~right.Bits);

    /// <summary>Whether a value, or <see cref="Missing.Value"/>, is in the set.</summary>
    public bool Has(int value) => ((Bits >> value) & 1) == 1;

    /// <summary>The set with one more value.</summary>
    public ValueSet With(int value) => new(Bits | (1UL << value));

    /// <summary>The values in the set, in vocabulary order; 0 first where a missing value is in it.</summary>
    public IEnumerable<int> Values()
    {
        for (var rest = Bits; rest != 0; rest &= rest - 1)
        {
            yield return BitOperations.TrailingZeroCount(rest);
        }
    }
}
