using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Ir;

/// <summary>The type of an IR expression; every value is a 64-bit whole number.</summary>
internal enum IrType
{
    /// <summary>0 or 1.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Whole cents, or <see cref="Runtime.Money.Unspecified"/>.</summary>
    Money,

    /// <summary>A day number.</summary>
    Date,

    /// <summary>A value of an enumeration or a category, numbered from 1; 0 is none.</summary>
    Enumeration,
}

/// <summary>
/// A node of a decision graph. Graphs are pure: they read the facts of one session (one of its providers, one of its beneficiaries),
/// its date and the counters as they stood before the act. <see cref="IrAll"/>, <see cref="IrAny"/> and <see cref="IrIf"/> evaluate
/// from left to right and no further than needed; an operand that may be missing is read only behind an <see cref="IrPresent"/>.
/// </summary>
/// <param name="Origin">The piece of source that the node comes from.</param>
/// <param name="Type">The type of its value.</param>
internal abstract record IrExpression(SourceSpan Origin, IrType Type)
{
    /// <summary>The operands, in order of evaluation.</summary>
    public abstract ImmutableArray<IrExpression> Children();

    /// <summary>The same node over other operands.</summary>
    /// <param name="map">What each operand becomes, asked in order of evaluation.</param>
    public abstract IrExpression WithChildren(Func<IrExpression, IrExpression> map);
}

/// <summary>A node without operands.</summary>
internal abstract record IrLeaf(SourceSpan Origin, IrType Type) : IrExpression(Origin, Type)
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<IrExpression> Children() => [];

    /// <inheritdoc/>
    public sealed override IrExpression WithChildren(Func<IrExpression, IrExpression> map) => this;
}

/// <summary>A leaf that asks one fact of the session, or of the person at hand.</summary>
internal abstract record IrFactLeaf(SourceSpan Origin, IrType Type, FactSymbol Fact) : IrLeaf(Origin, Type);

/// <summary>A value that the text states.</summary>
internal sealed record IrConstant(SourceSpan Origin, IrType Type, long Value) : IrLeaf(Origin, Type);

/// <summary>An amount for which the text gives no value; never an operand of arithmetic or comparison.</summary>
internal sealed record IrUnspecified(SourceSpan Origin) : IrLeaf(Origin, IrType.Money);

/// <summary>The value of a date, number, minutes or money fact.</summary>
internal sealed record IrFact(SourceSpan Origin, IrType Type, FactSymbol Fact) : IrFactLeaf(Origin, Type, Fact);

/// <summary>The date of the session.</summary>
internal sealed record IrSessionDate(SourceSpan Origin) : IrLeaf(Origin, IrType.Date);

/// <summary>How many providers or beneficiaries the session names.</summary>
internal sealed record IrPeople(SourceSpan Origin, FactOwner Who) : IrLeaf(Origin, IrType.Number);

/// <summary>Whether the session gives a fact a value. A yes/no fact with a default is never missing: the columns hold the default.</summary>
internal sealed record IrPresent(SourceSpan Origin, FactSymbol Fact) : IrFactLeaf(Origin, IrType.Boolean, Fact);

/// <summary>Whether the session's first provider gives a fact a value: a key of a scope.</summary>
internal sealed record IrFirstProviderGives(SourceSpan Origin, FactSymbol Fact) : IrLeaf(Origin, IrType.Boolean);

/// <summary>Whether an enumeration or yes/no fact has one of some values; false when it is missing.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Set">The values as stored (1..63; no = 1, yes = 2); never a missing one.</param>
internal sealed record IrIsOneOf(SourceSpan Origin, FactSymbol Fact, ValueSet Set)
    : IrFactLeaf(Origin, IrType.Boolean, Fact);

/// <summary>Whether a date fact is given and its anniversary after so many years is on or before the session's date: "has completed n years".</summary>
internal sealed record IrReached(SourceSpan Origin, FactSymbol Fact, int Years)
    : IrFactLeaf(Origin, IrType.Boolean, Fact);

/// <summary>How two numbers, amounts, dates or enumeration values compare.</summary>
internal enum IrComparison
{
    /// <summary>=</summary>
    Equal,

    /// <summary>≠</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>≥</summary>
    AtLeast,
}

/// <summary>A comparison of two values that are there.</summary>
internal sealed record IrCompare(SourceSpan Origin, IrComparison Operator, IrExpression Left, IrExpression Right)
    : IrExpression(Origin, IrType.Boolean)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Left, Right];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Left = map(Left),
            Right = map(Right),
        };
}

/// <summary>True when all operands are; true without operands.</summary>
internal sealed record IrAll(SourceSpan Origin, ImmutableArray<IrExpression> Operands)
    : IrExpression(Origin, IrType.Boolean)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => Operands;

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Operands = [.. Operands.Select(map)],
        };
}

/// <summary>True when an operand is; false without operands.</summary>
internal sealed record IrAny(SourceSpan Origin, ImmutableArray<IrExpression> Operands)
    : IrExpression(Origin, IrType.Boolean)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => Operands;

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Operands = [.. Operands.Select(map)],
        };
}

/// <summary>The opposite.</summary>
internal sealed record IrNot(SourceSpan Origin, IrExpression Operand) : IrExpression(Origin, IrType.Boolean)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Operand = map(Operand),
        };
}

/// <summary>One of two values; how cases, exceptions and dates of effect end up: the first case that applies wins.</summary>
internal sealed record IrIf(
    SourceSpan Origin,
    IrType Type,
    IrExpression Condition,
    IrExpression Then,
    IrExpression Else
) : IrExpression(Origin, Type)
{
    /// <summary>The sources of the case itself, for whoever explains; they decide nothing.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Whether the values behind it are worked out from its own: of an amount that follows an index. It decides nothing.</summary>
    public bool IsBasis { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Condition, Then, Else];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Condition = map(Condition),
            Then = map(Then),
            Else = map(Else),
        };
}

/// <summary>The value under the chosen alternative of a reading; gone after <c>Specialiser</c>.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Alternatives">One value per alternative of the reading, in its order.</param>
internal sealed record IrChoice(
    SourceSpan Origin,
    IrType Type,
    ReadingSymbol Reading,
    ImmutableArray<IrExpression> Alternatives
) : IrExpression(Origin, Type)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => Alternatives;

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Alternatives = [.. Alternatives.Select(map)],
        };
}

/// <summary>A value with a name, the same wherever the name occurs in a function: a back end computes it once.</summary>
internal sealed record IrShared(SourceSpan Origin, IrType Type, string Name, IrExpression Definition)
    : IrExpression(Origin, Type)
{
    /// <summary>Of a category: the names of its values, value v being v + 1; for a person, it decides nothing.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>What a person calls it.</summary>
    public string Phrase { get; init; } = Name;

    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Definition];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Definition = map(Definition),
        };
}

/// <summary>A node that asks a counter of the state.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Counter">The counter's <see cref="IrCounter.Id"/>.</param>
internal abstract record IrCounterRead(SourceSpan Origin, IrType Type, int Counter) : IrExpression(Origin, Type);

/// <summary>
/// What a counter holds on the session's date, before the act: 0 when its window is closed, and where the session lacks a key of its scope.
/// </summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Counter">The counter's <see cref="IrCounter.Id"/>.</param>
/// <param name="Since">
/// The first day that counts, a date; read only where the counter's window is an <see cref="IrSinceWindow"/>, null where it never is.
/// The same for every count of a counter in a function. Missing: the counter holds 0.
/// </param>
internal sealed record IrCount(SourceSpan Origin, int Counter, IrExpression? Since = null)
    : IrCounterRead(Origin, IrType.Number, Counter)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => Since is null ? [] : [Since];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        Since is null ? this : this with { Since = map(Since) };
}

/// <summary>
/// The first day of the period that the session's date lies in, where periods of equal length run from the day of a fact, backwards too:
/// [f + k·n, f + (k + 1)·n) for whole k. Missing where the fact is.
/// </summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Fact">The date fact.</param>
/// <param name="Length">How long a period is, at least 1.</param>
/// <param name="InMonths">In months; else in days.</param>
internal sealed record IrPeriodStart(SourceSpan Origin, FactSymbol Fact, int Length, bool InMonths)
    : IrFactLeaf(Origin, IrType.Date, Fact);

/// <summary>An operation on whole numbers.</summary>
internal enum IrOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>−</summary>
    Subtract,

    /// <summary>×</summary>
    Multiply,

    /// <summary>The lower of two.</summary>
    Least,

    /// <summary>The higher of two.</summary>
    Greatest,
}

/// <summary>Exact arithmetic. A result outside 64 bits is met by an <see cref="IrNeed"/> with <see cref="IrOverflows"/>, so that a decision never sees it.</summary>
internal sealed record IrArithmetic(
    SourceSpan Origin,
    IrType Type,
    IrOperator Operator,
    IrExpression Left,
    IrExpression Right
) : IrExpression(Origin, Type)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Left, Right];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Left = map(Left),
            Right = map(Right),
        };
}

/// <summary>How a quotient becomes whole.</summary>
internal enum IrRounding
{
    /// <summary>To the nearest; a half goes away from zero.</summary>
    HalfUp,

    /// <summary>To the nearest; a half goes to the even neighbour.</summary>
    HalfEven,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,
}

/// <summary>An exact quotient by a positive constant, rounded once; the numerator is exact even where it does not fit 64 bits.</summary>
internal sealed record IrQuotient(
    SourceSpan Origin,
    IrType Type,
    IrExpression Numerator,
    long Divisor,
    IrRounding Rounding
) : IrExpression(Origin, Type)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Numerator];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Numerator = map(Numerator),
        };
}

/// <summary>Whether a value lies outside the 64 bits that hold it; intermediate results are exact.</summary>
internal sealed record IrOverflows(SourceSpan Origin, IrExpression Value) : IrExpression(Origin, IrType.Boolean)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Value];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) => this with { Value = map(Value) };
}

/// <summary>The units granted to this attendance; read by shares and counters of a function.</summary>
internal sealed record IrGranted(SourceSpan Origin) : IrLeaf(Origin, IrType.Number);

/// <summary>
/// The cents that this attendance owes: the share of its function on the state before the act; 0 where the share is left open, below 0
/// where it is a refund.
/// Read by counters of a function.
/// </summary>
internal sealed record IrOwed(SourceSpan Origin) : IrLeaf(Origin, IrType.Money);

/// <summary>
/// The largest grant among the accepted attendances of the session, or the grant of a session whose function registers nobody; read by fees
/// and by what an accepted session adds to counters.
/// </summary>
internal sealed record IrLargestGrant(SourceSpan Origin) : IrLeaf(Origin, IrType.Number);

/// <summary>Whether this attendance is accepted beyond the cap; read by measures.</summary>
internal sealed record IrIsExceptional(SourceSpan Origin) : IrLeaf(Origin, IrType.Boolean);
