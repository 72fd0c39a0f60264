using System.Numerics;

namespace Conv.Interpreter.Values;

/// <summary>Whether a value is there, and if not, why.</summary>
internal enum ValueState
{
    /// <summary>A fact that the session does not give, or something computed from one.</summary>
    Missing,

    /// <summary>An amount for which the text gives no value.</summary>
    Unspecified,

    /// <summary>A whole number.</summary>
    Known,
}

/// <summary>What an expression evaluates to: an exact whole number, or none.</summary>
internal readonly record struct Value(ValueState State, BigInteger Number)
{
    /// <summary>A fact that the session does not give.</summary>
    public static Value Missing { get; } = new(ValueState.Missing, BigInteger.Zero);

    /// <summary>An amount for which the text gives no value.</summary>
    public static Value Unspecified { get; } = new(ValueState.Unspecified, BigInteger.Zero);

    /// <summary>Whether it is a number.</summary>
    public bool IsKnown => State == ValueState.Known;

    /// <summary>Whether it is true; a missing value is not, so that a comparison on a missing fact is false.</summary>
    public bool IsTrue => IsKnown && !Number.IsZero;

    /// <summary>A number.</summary>
    public static Value Of(BigInteger number) => new(ValueState.Known, number);

    /// <summary>1 for true, 0 for false.</summary>
    public static Value Of(bool truth) => Of(truth ? BigInteger.One : BigInteger.Zero);
}
