using System.Diagnostics;

namespace Conv.Compiler.Emit.Writing;

/// <summary>How tightly the outermost operator of a C# expression binds.</summary>
internal enum Precedence
{
    Conditional,
    Or,
    And,
    Equality,
    Relational,
    Additive,
    Multiplicative,
    Unary,
    Primary,
}

/// <summary>The C# type in which a whole number is computed.</summary>
internal enum NumberType
{
    Int32,
    Int64,
    Int128,
    BigInteger,
}

/// <summary>A C# expression.</summary>
/// <param name="Text">Its text, on one line.</param>
/// <param name="Binding">How tightly it binds.</param>
/// <param name="Type">Its type if it is a number.</param>
internal readonly record struct Code(string Text, Precedence Binding, NumberType Type = NumberType.Int64)
{
    /// <summary>The text as an operand that must bind at least so tightly.</summary>
    public string At(Precedence least) => Binding >= least ? Text : $"({Text})";

    /// <summary>The expression in a type, by a cast where C# would compute in a narrower one.</summary>
    public Code In(NumberType type)
    {
        if (type == Type)
        {
            return this;
        }

        // A literal needs no cast: 5 becomes 5L.
        if (type == NumberType.Int64 && Type == NumberType.Int32 && Text.All(char.IsAsciiDigit))
        {
            return new(Text + "L", Precedence.Primary, type);
        }

        return type == NumberType.Int64 && Type == NumberType.BigInteger
            ? new($"Exact.Low({Text})", Precedence.Primary, type)
            : new($"({Keyword(type)}){At(Precedence.Unary)}", Precedence.Unary, type);
    }

    /// <summary>How C# names a type of numbers.</summary>
    public static string Keyword(NumberType type) =>
        type switch
        {
            NumberType.Int32 => "int",
            NumberType.Int64 => "long",
            NumberType.Int128 => "Int128",
            NumberType.BigInteger => "BigInteger",
            _ => throw new UnreachableException($"C# has no type {type}"),
        };
}
