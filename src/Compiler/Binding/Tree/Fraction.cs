using System.Numerics;

namespace Conv.Compiler.Binding.Tree;

/// <summary>An exact number.</summary>
/// <param name="Above">Above the line.</param>
/// <param name="Below">Below the line; positive.</param>
internal readonly record struct Fraction(BigInteger Above, BigInteger Below)
{
    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => (Above % Below).IsZero;

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction one, Fraction other) =>
        new((one.Above * other.Below) + (other.Above * one.Below), one.Below * other.Below);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction one, Fraction other) =>
        new((one.Above * other.Below) - (other.Above * one.Below), one.Below * other.Below);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction one, Fraction other) =>
        new(one.Above * other.Above, one.Below * other.Below);

    /// <summary>The quotient; the divisor is positive.</summary>
    public static Fraction operator /(Fraction one, Fraction other) =>
        new(one.Above * other.Below, one.Below * other.Above);

    /// <summary>Whether it is less.</summary>
    public static bool operator <(Fraction one, Fraction other) => one.Above * other.Below < other.Above * one.Below;

    /// <summary>Whether it is more.</summary>
    public static bool operator >(Fraction one, Fraction other) => other < one;
}
