using System.Numerics;
using System.Runtime.CompilerServices;

namespace Conv.Runtime;

/// <summary>
/// Whole-number arithmetic that never loses a unit: roundings of exact quotients, and what fits 64 bits. A division of 128 bits is
/// slow: it is made in 64 wherever the number allows.
/// </summary>
public static class Exact
{
    /// <summary>The quotient to the nearest whole number; a half goes away from zero.</summary>
    /// <param name="numerator">Exact.</param>
    /// <param name="divisor">Positive.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long HalfUp(long numerator, long divisor)
    {
        var (quotient, rest) = Math.DivRem(numerator, divisor);
        rest = Math.Abs(rest);
        return rest >= divisor - rest ? quotient + (numerator < 0 ? -1 : 1) : quotient;
    }

    /// <inheritdoc cref="HalfUp(long, long)"/>
    public static Int128 HalfUp(Int128 numerator, long divisor)
    {
        if (!Overflows(numerator))
        {
            return HalfUp((long)numerator, divisor);
        }

        var (quotient, rest) = Int128.DivRem(numerator, divisor);
        rest = Int128.Abs(rest);
        return rest >= divisor - rest ? quotient + (numerator < 0 ? -1 : 1) : quotient;
    }

    /// <inheritdoc cref="HalfUp(long, long)"/>
    public static BigInteger HalfUp(BigInteger numerator, long divisor)
    {
        var (quotient, rest) = BigInteger.DivRem(numerator, divisor);
        rest = BigInteger.Abs(rest);
        return rest >= divisor - rest ? quotient + numerator.Sign : quotient;
    }

    /// <summary>The quotient to the nearest whole number; a half goes to the even neighbour.</summary>
    /// <param name="numerator">Exact.</param>
    /// <param name="divisor">Positive.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long HalfEven(long numerator, long divisor)
    {
        var (quotient, rest) = Math.DivRem(numerator, divisor);
        rest = Math.Abs(rest);
        var other = divisor - rest;
        return rest > other || (rest == other && long.IsOddInteger(quotient))
            ? quotient + (numerator < 0 ? -1 : 1)
            : quotient;
    }

    /// <inheritdoc cref="HalfEven(long, long)"/>
    public static Int128 HalfEven(Int128 numerator, long divisor)
    {
        if (!Overflows(numerator))
        {
            return HalfEven((long)numerator, divisor);
        }

        var (quotient, rest) = Int128.DivRem(numerator, divisor);
        rest = Int128.Abs(rest);
        var other = divisor - rest;
        return rest > other || (rest == other && Int128.IsOddInteger(quotient))
            ? quotient + (numerator < 0 ? -1 : 1)
            : quotient;
    }

    /// <inheritdoc cref="HalfEven(long, long)"/>
    public static BigInteger HalfEven(BigInteger numerator, long divisor)
    {
        var (quotient, rest) = BigInteger.DivRem(numerator, divisor);
        rest = BigInteger.Abs(rest);
        var other = divisor - rest;
        return rest > other || (rest == other && !quotient.IsEven) ? quotient + numerator.Sign : quotient;
    }

    /// <summary>The quotient, away from zero.</summary>
    /// <param name="numerator">Exact.</param>
    /// <param name="divisor">Positive.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Up(long numerator, long divisor)
    {
        var (quotient, rest) = Math.DivRem(numerator, divisor);
        return quotient + Math.Sign(rest);
    }

    /// <inheritdoc cref="Up(long, long)"/>
    public static Int128 Up(Int128 numerator, long divisor)
    {
        if (!Overflows(numerator))
        {
            return Up((long)numerator, divisor);
        }

        var (quotient, rest) = Int128.DivRem(numerator, divisor);
        return quotient + Int128.Sign(rest);
    }

    /// <inheritdoc cref="Up(long, long)"/>
    public static BigInteger Up(BigInteger numerator, long divisor)
    {
        var (quotient, rest) = BigInteger.DivRem(numerator, divisor);
        return quotient + rest.Sign;
    }

    /// <summary>The quotient, towards zero.</summary>
    /// <param name="numerator">Exact.</param>
    /// <param name="divisor">Positive.</param>
    public static Int128 Down(Int128 numerator, long divisor) =>
        Overflows(numerator) ? numerator / divisor : (long)numerator / divisor;

    /// <summary>Whether a value lies outside 64 bits.</summary>
    public static bool Overflows(Int128 value) => value < long.MinValue || value > long.MaxValue;

    /// <inheritdoc cref="Overflows(Int128)"/>
    public static bool Overflows(BigInteger value) => value < long.MinValue || value > long.MaxValue;

    /// <summary>The lowest 64 bits of a value; the value itself where it fits.</summary>
    public static long Low(BigInteger value) => unchecked((long)(ulong)(value & ulong.MaxValue));

    /// <summary>
    /// A total with an amount more: it stays at the largest number there is instead of wrapping, and at 0 where more is given back than
    /// was counted.
    /// </summary>
    /// <param name="total">What was counted; not below 0.</param>
    /// <param name="amount">What is added; below 0: what is given back.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Total(long total, long amount) =>
        amount < 0 ? Math.Max(total + amount, 0)
        : total > long.MaxValue - amount ? long.MaxValue
        : total + amount;

    /// <summary>What a share adds to the shares that are counted: nothing where the text leaves it open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Owed(long share) => share == Money.Unspecified ? 0 : share;
}
