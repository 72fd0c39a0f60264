using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary><c>condition NAME</c></summary>
internal sealed record ConditionDefinition(
    string Name,
    Label Label,
    ImmutableArray<Citation> Citations,
    SourceSpan Place,
    BoundBody<BoundExpression> Body
)
{
    /// <summary>What it comes to, with the definitions that it uses.</summary>
    internal Weight Weight { get; } = Weight.Of(Body);
}

/// <summary><c>days NAME</c>: stretches of days in order, each behind the one before with a day between them at least.</summary>
public sealed record DayListDefinition(string Name, SourceSpan Place, ImmutableArray<(Day From, Day To)> Days);

/// <summary><c>amount NAME</c>: values by first day, in order. A transition may append values.</summary>
internal sealed record AmountDefinition(
    string Name,
    Label Label,
    ImmutableArray<Citation> Citations,
    SourceSpan Place,
    ImmutableArray<BoundDatedValue> Values
)
{
    /// <summary>What it comes to, with the definitions that it uses.</summary>
    internal Weight Weight { get; } = Weight.Cases(Values.Select(value => Weight.Of(value.Value)));
}

/// <summary>A value and the days on which it holds.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="From">First day; null: from the beginning.</param>
/// <param name="To">Last day, or null: until the next value, or for ever.</param>
/// <param name="Value">The value, or one per alternative of a reading.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundDatedValue(
    SourceSpan Place,
    Day? From,
    Day? To,
    BoundBody<BoundExpression> Value,
    ImmutableArray<Citation> Citations
)
{
    /// <summary>Whether later values are worked out from it.</summary>
    public bool IsBasis { get; init; }
}

/// <summary><c>category NAME is A or B</c></summary>
internal sealed record CategoryDefinition(
    string Name,
    ImmutableArray<string> Values,
    Label Label,
    ImmutableArray<Citation> Citations,
    SourceSpan Place,
    BoundBody<BoundCategoryCases> Body
)
{
    /// <summary>What it comes to, with the definitions that it uses.</summary>
    internal Weight Weight { get; } = Weight.Of(Body);

    /// <summary>Categories are the same when declared at the same place.</summary>
    public bool Equals(CategoryDefinition? other) => other is not null && Place.Equals(other.Place);

    /// <inheritdoc/>
    public override int GetHashCode() => Place.Span.Start;
}

/// <summary>The cases of a category; values are numbered from 1.</summary>
internal sealed record BoundCategoryCases(
    SourceSpan Place,
    ImmutableArray<(SourceSpan Place, int Value, BoundExpression When)> Cases,
    SourceSpan OtherwisePlace,
    int Otherwise
);
