using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary>The type of a bound expression.</summary>
internal enum BoundType
{
    /// <summary>Holds or does not.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Whole cents.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A value of an enumeration.</summary>
    Enumeration,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A value of a category.</summary>
    Category,

    /// <summary>A number that is not whole until it is rounded.</summary>
    NumberFraction,

    /// <summary>An amount that is not in whole cents until it is rounded.</summary>
    MoneyFraction,
}

/// <summary>An expression whose names are resolved and whose types fit; sugar is still in it.</summary>
internal abstract record BoundExpression(SourceSpan Place, BoundType Type);

/// <summary>What holds or does not.</summary>
internal abstract record BoundCondition(SourceSpan Place) : BoundExpression(Place, BoundType.Boolean);

/// <summary>A number, cents, or a day number.</summary>
internal sealed record BoundLiteral(SourceSpan Place, BoundType Type, long Value) : BoundExpression(Place, Type);

/// <summary>A value that means nothing, which is reported: nothing more is said about it, and nothing is lowered.</summary>
internal sealed record BoundError(SourceSpan Place) : BoundExpression(Place, BoundType.Money);

/// <summary>The sources give no amount.</summary>
internal sealed record BoundUnspecified(SourceSpan Place) : BoundExpression(Place, BoundType.Money);

/// <summary>The value of a fact; of the session's date where its role says so.</summary>
internal sealed record BoundFact(SourceSpan Place, BoundType Type, FactSymbol Fact) : BoundExpression(Place, Type);

/// <summary>Completed years since the day of birth; only compared with constants.</summary>
internal sealed record BoundAge(SourceSpan Place, FactSymbol Birth) : BoundExpression(Place, BoundType.Number)
{
    /// <summary>The age at the first of some acts; null: on the day of the session.</summary>
    public BoundFirst? AtFirst { get; init; }
}

/// <summary>How many providers or beneficiaries the session names.</summary>
internal sealed record BoundPeople(SourceSpan Place, FactOwner Who) : BoundExpression(Place, BoundType.Number);

/// <summary>The value of a category; only tested for its values.</summary>
internal sealed record BoundCategoryValue(SourceSpan Place, CategoryDefinition Category)
    : BoundExpression(Place, BoundType.Category);

/// <summary>A declared quantity.</summary>
internal sealed record BoundQuantity(SourceSpan Place, BoundType Type, QuantityDefinition Definition)
    : BoundExpression(Place, Type);

/// <summary>A declared amount on the session's date.</summary>
internal sealed record BoundAmount(SourceSpan Place, AmountDefinition Definition)
    : BoundExpression(Place, BoundType.Money);

/// <summary>The units of a quantity that a cap granted.</summary>
internal sealed record BoundGranted(SourceSpan Place, QuantityDefinition Quantity)
    : BoundExpression(Place, BoundType.Number);

/// <summary>The operations on numbers and amounts.</summary>
internal enum BoundOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>−</summary>
    Subtract,

    /// <summary>×</summary>
    Multiply,

    /// <summary>÷ by a positive constant</summary>
    Divide,

    /// <summary>The lower of two.</summary>
    Lower,

    /// <summary>The higher of two.</summary>
    Higher,
}

/// <summary>An operation.</summary>
internal sealed record BoundOperation(
    SourceSpan Place,
    BoundType Type,
    BoundOperator Operator,
    BoundExpression Left,
    BoundExpression Right
) : BoundExpression(Place, Type);

/// <summary>A value made whole; to multiples of <paramref name="Multiple"/> (1: whole numbers, whole cents).</summary>
internal sealed record BoundRounded(
    SourceSpan Place,
    BoundType Type,
    BoundExpression Operand,
    RoundingSyntax Rounding,
    long Multiple
) : BoundExpression(Place, Type)
{
    /// <summary>Whether nothing is rounded: the text says no rounding, and the value is whole whatever it is.</summary>
    public bool IsExact { get; init; }
}

/// <summary>How many acts were accepted earlier in a window, or what they add up to.</summary>
internal sealed record BoundCount(SourceSpan Place, BoundActs Acts, BoundWindow Window)
    : BoundExpression(Place, BoundType.Number);

/// <summary>What accepted acts earlier in a window add up to.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Acts">The acts.</param>
/// <param name="Quantity">What is added up; null: the shares.</param>
/// <param name="Window">The window.</param>
internal sealed record BoundTotal(SourceSpan Place, BoundActs Acts, QuantityDefinition? Quantity, BoundWindow Window)
    : BoundExpression(Place, Quantity is null ? BoundType.Money : BoundType.Number);

/// <summary>Whether an enumeration or yes/no fact has one of some values; false when missing.</summary>
internal sealed record BoundMember(SourceSpan Place, FactSymbol Fact, ValueSet Set) : BoundCondition(Place);

/// <summary>Whether a fact is missing.</summary>
internal sealed record BoundIsMissing(SourceSpan Place, FactSymbol Fact) : BoundCondition(Place);

/// <summary>Whether a category has one of some values, numbered from 1.</summary>
internal sealed record BoundCategoryTest(SourceSpan Place, CategoryDefinition Category, ValueSet Set)
    : BoundCondition(Place);

/// <summary>Whether the session's function is one of some.</summary>
internal sealed record BoundFunctionTest(SourceSpan Place, ImmutableArray<FunctionSymbol> Functions, bool Negated)
    : BoundCondition(Place);

/// <summary>A comparison; false when a fact it reads is missing.</summary>
internal sealed record BoundComparison(
    SourceSpan Place,
    ComparatorSyntax Operator,
    BoundExpression Left,
    BoundExpression Right
) : BoundCondition(Place);

/// <summary>The opposite.</summary>
internal sealed record BoundNot(SourceSpan Place, BoundExpression Operand) : BoundCondition(Place);

/// <summary>Both.</summary>
internal sealed record BoundAnd(SourceSpan Place, BoundExpression Left, BoundExpression Right) : BoundCondition(Place);

/// <summary>Either.</summary>
internal sealed record BoundOr(SourceSpan Place, BoundExpression Left, BoundExpression Right) : BoundCondition(Place);

/// <summary>A declared condition.</summary>
internal sealed record BoundApplies(SourceSpan Place, ConditionDefinition Definition) : BoundCondition(Place);

/// <summary>This session is one of some acts, and (or) no earlier one was accepted in a window.</summary>
internal sealed record BoundActTest(SourceSpan Place, BoundActs Acts, BoundWindow? Window, bool ThisIs)
    : BoundCondition(Place);

/// <summary>This session is one of some acts, and fewer than so many were accepted earlier in a window.</summary>
internal sealed record BoundTier(SourceSpan Place, BoundActTest This, BoundComparison Below) : BoundCondition(Place);

/// <summary>A reading has an alternative.</summary>
internal sealed record BoundReadingTest(SourceSpan Place, ReadingSymbol Reading, int Alternative)
    : BoundCondition(Place);

/// <summary>Sessions: of some functions, with some values of session facts; exceptional ones only where so marked.</summary>
/// <param name="Place">The words.</param>
/// <param name="Functions">The functions, groups resolved.</param>
/// <param name="Filters">Facts of the session and the values they must have.</param>
/// <param name="Exceptional">Only exceptional ones.</param>
internal sealed record BoundActs(
    SourceSpan Place,
    ImmutableArray<FunctionSymbol> Functions,
    ImmutableArray<(FactSymbol Fact, ValueSet Set)> Filters,
    bool Exceptional
)
{
    /// <summary>Whether they mean nothing, which is reported.</summary>
    public bool IsError { get; private init; }

    /// <summary>What stands for sessions that mean nothing.</summary>
    public static BoundActs Error(SourceSpan place) => new(place, [], [], Exceptional: false) { IsError = true };
}

/// <summary>One form, or one per alternative of a reading, in the reading's order.</summary>
internal sealed record BoundBody<T>(ReadingSymbol? Reading, ImmutableArray<T> Forms);
