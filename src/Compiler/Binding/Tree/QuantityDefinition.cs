using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary><c>quantity NAME</c>; or what a cap adds up without one: a fact in numbers or minutes, or fees.</summary>
internal sealed record QuantityDefinition(
    string Name,
    Label Label,
    ImmutableArray<Citation> Citations,
    SourceSpan Place,
    BoundBody<BoundExpression> Body
)
{
    /// <summary>The fact that it is, or null.</summary>
    public FactSymbol? Fact { get; private init; }

    /// <summary>Whether it is what the providers of a session earn together, in cents; its body is empty then.</summary>
    public bool IsFees => Body.Forms.IsEmpty && !IsError;

    /// <summary>Whether it means nothing, which is reported.</summary>
    public bool IsError { get; private init; }

    /// <summary>What it comes to, with the definitions that it uses.</summary>
    internal Weight Weight { get; } = Weight.Of(Body);

    /// <summary>A fact as a quantity.</summary>
    public static QuantityDefinition Of(FactSymbol fact, SourceSpan place) =>
        new(
            fact.Name,
            fact.Label,
            [],
            place,
            new BoundBody<BoundExpression>(null, [new BoundFact(place, BoundType.Number, fact)])
        )
        {
            Fact = fact,
        };

    /// <summary>What the providers of a session earn.</summary>
    public static QuantityDefinition Fees(SourceSpan place) =>
        new("fees", new Label([]), [], place, new BoundBody<BoundExpression>(null, []));

    /// <summary>What stands for a quantity that means nothing; where sessions are counted there is none instead.</summary>
    public static QuantityDefinition Error(SourceSpan place) =>
        new("", new Label([]), [], place, new BoundBody<BoundExpression>(null, [])) { IsError = true };

    /// <summary>Quantities are the same when declared at the same place; facts and fees wherever they are named.</summary>
    public bool Equals(QuantityDefinition? other) =>
        other is not null
        && (
            IsFees ? other.IsFees
            : Fact is not null ? Fact.Equals(other.Fact)
            : other.Fact is null && Place.Equals(other.Place)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);
}
