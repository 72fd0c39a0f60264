using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>function NAME "label" from DATE to DATE</c> and its clauses; without days it is there as long as the convention.</summary>
internal sealed record FunctionSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ValiditySyntax? Validity,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<FunctionClauseSyntax> Clauses
) : DeclarationSyntax(Span);

/// <summary><c>rules for A, B</c>: clauses that hold for each function; sessions that a cap counts are pooled over them.</summary>
internal sealed record RulesSyntax(
    TextSpan Span,
    ImmutableArray<NameSyntax> Functions,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<FunctionClauseSyntax> Clauses
) : DeclarationSyntax(Span);

/// <summary>A clause of a function.</summary>
internal abstract record FunctionClauseSyntax(TextSpan Span, ImmutableArray<CitationSyntax> Citations)
    : SyntaxNode(Span);

/// <summary><c>succeeds FUNCTION</c></summary>
internal sealed record SucceedsSyntax(TextSpan Span, NameSyntax Name, ImmutableArray<CitationSyntax> Citations)
    : FunctionClauseSyntax(Span, Citations);

/// <summary><c>registers beneficiaries</c></summary>
internal sealed record RegistersSyntax(TextSpan Span, ImmutableArray<CitationSyntax> Citations)
    : FunctionClauseSyntax(Span, Citations);

/// <summary><c>requires CONDITION when CONDITION else REASON from DATE to DATE</c></summary>
internal sealed record RequiresSyntax(
    TextSpan Span,
    ConditionSyntax Condition,
    ConditionSyntax? When,
    NameSyntax Reason,
    ValiditySyntax? Validity,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);

/// <summary><c>exclusive A, B</c>: in the window of each, an act of one is refused once the other was accepted.</summary>
internal sealed record ExclusiveSyntax(
    TextSpan Span,
    ImmutableArray<ActsSyntax> Acts,
    ValiditySyntax? Validity,
    ConditionSyntax? When,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);

/// <summary><c>fee …</c> or <c>share …</c> inside a function.</summary>
internal sealed record PriceClauseSyntax(
    TextSpan Span,
    bool IsFee,
    BodySyntax<GuardedSyntax> Body,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);

/// <summary><c>the PAYER pays …</c>; what the insurer pays is a <see cref="PriceClauseSyntax"/>: it says the share.</summary>
internal sealed record PartClauseSyntax(
    TextSpan Span,
    NameSyntax Payer,
    BodySyntax<GuardedSyntax> Body,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);

/// <summary><c>without REASON from DATE when CONDITION</c>: rules of the extended convention that refuse with the reason do not hold.</summary>
internal sealed record WithoutSyntax(
    TextSpan Span,
    NameSyntax Reason,
    ValiditySyntax? Validity,
    ConditionSyntax? When,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);

/// <summary><c>except share VALUE when CONDITION</c>: cases before those of the extended convention.</summary>
internal sealed record ExceptPriceSyntax(
    TextSpan Span,
    bool IsFee,
    ImmutableArray<CaseSyntax> Cases,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);

/// <summary>Sessions, by values of their facts and by function: <c>individual sessions of advice</c>.</summary>
internal sealed record ActsSyntax(
    TextSpan Span,
    bool Exceptional,
    ImmutableArray<NameSyntax> Adjectives,
    ImmutableArray<NameSyntax> Functions
) : SyntaxNode(Span);

/// <summary>A whole number; <see cref="Value"/> is null where it does not fit 64 bits, which has been reported.</summary>
internal sealed record IntegerSyntax(TextSpan Span, long? Value) : SyntaxNode(Span);

/// <summary>A value, or cases of which the first that applies wins, the last of them <c>otherwise</c>.</summary>
/// <param name="Span">The whole.</param>
/// <param name="Cases">Values and conditions.</param>
/// <param name="Otherwise">The value where no case applies.</param>
internal sealed record GuardedSyntax(TextSpan Span, ImmutableArray<CaseSyntax> Cases, ValueSyntax Otherwise)
    : SyntaxNode(Span)
{
    /// <summary>Whether it is a share that is said by what the insurer pays; no property, for those are what a tree is compared by.</summary>
    public bool IsLeftByInsurer() => Otherwise is LeftByInsurerSyntax;
}

/// <summary><c>VALUE when CONDITION from DATE to DATE [source]</c></summary>
/// <param name="Span">The whole.</param>
/// <param name="Value">The value.</param>
/// <param name="When">When it is that.</param>
/// <param name="Validity">The days on which the case holds; null: all of them.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record CaseSyntax(
    TextSpan Span,
    ValueSyntax Value,
    ConditionSyntax When,
    ValiditySyntax? Validity,
    ImmutableArray<CitationSyntax> Citations
) : SyntaxNode(Span);
