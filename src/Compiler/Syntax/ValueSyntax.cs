using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>A number, an amount, a date, a value of an enumeration.</summary>
internal abstract record ValueSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary>An amount in euros; <see cref="Cents"/> is null where it has no whole cents or no room, which has been reported.</summary>
internal sealed record MoneySyntax(TextSpan Span, long? Cents) : ValueSyntax(Span);

/// <summary>A whole number.</summary>
internal sealed record NumberSyntax(TextSpan Span, long? Value) : ValueSyntax(Span);

/// <summary>A number with decimals: <c>12.50</c> is 1250 with 2 of them; no value where it has no room, which has been reported.</summary>
internal sealed record DecimalSyntax(TextSpan Span, long? Value, int Decimals) : ValueSyntax(Span);

/// <summary>A day.</summary>
internal sealed record DayValueSyntax(TextSpan Span, DateOnly? Value) : ValueSyntax(Span);

/// <summary><c>unspecified</c>: the sources give no value.</summary>
internal sealed record UnspecifiedSyntax(TextSpan Span) : ValueSyntax(Span);

/// <summary>A fact, a quantity, an amount, <c>age</c>, or a value of a category.</summary>
internal sealed record NameValueSyntax(TextSpan Span, NameSyntax Name) : ValueSyntax(Span)
{
    /// <summary>The key of the register that the fact is said to be of, as in <c>least-participants of the programme</c>; null: not said.</summary>
    public NameSyntax? Of { get; init; }
}

/// <summary><c>granted QUANTITY</c></summary>
internal sealed record GrantedSyntax(TextSpan Span, NameSyntax Name) : ValueSyntax(Span);

/// <summary>The operations on values.</summary>
internal enum OperatorSyntax
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>A per hour of B</c>: A × B ÷ 60</summary>
    PerHour,

    /// <summary><c>the lower of A and B</c></summary>
    Lower,

    /// <summary><c>the higher of A and B</c></summary>
    Higher,
}

/// <summary>An operation on two values.</summary>
internal sealed record OperationSyntax(TextSpan Span, OperatorSyntax Operator, ValueSyntax Left, ValueSyntax Right)
    : ValueSyntax(Span);

/// <summary>How to round.</summary>
internal enum RoundingSyntax
{
    /// <summary><c>half up</c></summary>
    HalfUp,

    /// <summary><c>half even</c></summary>
    HalfEven,

    /// <summary><c>up</c></summary>
    Up,

    /// <summary><c>down</c></summary>
    Down,
}

/// <summary><c>X rounded half up to the cent</c>, <c>X rounded up to 15</c></summary>
/// <param name="Span">The value.</param>
/// <param name="Operand">What is rounded.</param>
/// <param name="Rounding">How.</param>
/// <param name="ToCent">To the cent, in so many words.</param>
/// <param name="Multiple">To multiples of this number, or null: to the whole.</param>
internal sealed record RoundedSyntax(
    TextSpan Span,
    ValueSyntax Operand,
    RoundingSyntax Rounding,
    bool ToCent,
    IntegerSyntax? Multiple
) : ValueSyntax(Span);

/// <summary><c>number of providers</c>, <c>number of beneficiaries</c></summary>
internal sealed record PeopleSyntax(TextSpan Span, bool Providers) : ValueSyntax(Span);

/// <summary><c>number of earlier ACTS per WINDOW</c></summary>
internal sealed record CountSyntax(TextSpan Span, ActsSyntax Acts, WindowReferenceSyntax? Window) : ValueSyntax(Span);

/// <summary><c>shares of earlier ACTS per WINDOW</c>, <c>minutes of earlier ACTS per WINDOW</c></summary>
/// <param name="Span">The value.</param>
/// <param name="Quantity">The quantity or fact that is added up; null: the shares.</param>
/// <param name="Acts">The sessions.</param>
/// <param name="Window">The window; null: all sessions before.</param>
internal sealed record TotalSyntax(TextSpan Span, NameSyntax? Quantity, ActsSyntax Acts, WindowReferenceSyntax? Window)
    : ValueSyntax(Span);
