using System.Numerics;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>A value: there, missing, or an amount that the text leaves open. Yes is 1.</summary>
/// <param name="IsKnown">Whether it is there.</param>
/// <param name="Number">The value.</param>
internal readonly record struct RuleValue(bool IsKnown, BigInteger Number)
{
    public static readonly RuleValue Missing;

    public bool IsTrue => IsKnown && !Number.IsZero;

    public static RuleValue Of(BigInteger number) => new(true, number);

    public static RuleValue Of(bool holds) => new(true, holds ? BigInteger.One : BigInteger.Zero);
}
