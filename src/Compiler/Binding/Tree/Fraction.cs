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
    public static Fraction operator +(Fraction fraction, Fraction other) =>
        new((fraction.Above * other.Below) + (other.Above * fraction.Below), fraction.Below * other.Below);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction fraction, Fraction other) =>
        new((fraction.Above * other.Below) - (other.Above * fraction.Below), fraction.Below * other.Below);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction fraction, Fraction other) =>
        new(fraction.Above * other.Above, fraction.Below * other.Below);

    /// <summary>The quotient; the divisor is positive.</summary>
    public static Fraction operator /(Fraction fraction, Fraction other) =>
        new(fraction.Above * other.Below, fraction.Below * other.Above);

    /// <summary>Whether it is less.</summary>
    public static bool operator <(Fraction fraction, Fraction other) =>
        fraction.Above * other.Below < other.Above * fraction.Below;

    /// <summary>Whether it is more.</summary>
    public static bool operator >(Fraction fraction, Fraction other) => other < fraction;
}
