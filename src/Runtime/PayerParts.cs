using System.Runtime.CompilerServices;

namespace Conv.Runtime;

/// <summary>What payers beside the insurer and the beneficiary pay for an attendance, in cents, in the order of <see cref="EvaluatorInfo.Payers"/>; 0 behind the last of them.</summary>
[InlineArray(Most)]
public struct PayerParts : IEquatable<PayerParts>
{
    /// <summary>How many payers a vocabulary may name.</summary>
    public const int Most = 4;

    private long _first;

    /// <summary>The parts of the payers.</summary>
    /// <param name="first">Of the first, in cents.</param>
    /// <param name="second">Of the second.</param>
    /// <param name="third">Of the third.</param>
    /// <param name="fourth">Of the fourth.</param>
    public PayerParts(long first, long second = 0, long third = 0, long fourth = 0)
    {
        this[0] = first;
        this[1] = second;
        this[2] = third;
        this[3] = fourth;
    }

    /// <summary>Whether both hold the same amounts.</summary>
    public static bool operator ==(PayerParts left, PayerParts right) => left.Equals(right);

    /// <summary>Whether one amount differs.</summary>
    public static bool operator !=(PayerParts left, PayerParts right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(PayerParts other) => ((ReadOnlySpan<long>)this).SequenceEqual(other);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is PayerParts other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(this[0], this[1], this[2], this[3]);
}
