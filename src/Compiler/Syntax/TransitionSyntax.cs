using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>transition from CONVENTION</c> and its clauses.</summary>
public sealed record TransitionSyntax(
    TextSpan Span,
    NameSyntax From,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<TransitionClauseSyntax> Clauses
) : DeclarationSyntax(Span);

/// <summary>A clause of a transition.</summary>
public abstract record TransitionClauseSyntax(TextSpan Span, ImmutableArray<CitationSyntax> Citations)
    : SyntaxNode(Span);

/// <summary><c>sessions until DATE stay under CONVENTION</c></summary>
public sealed record StaySyntax(
    TextSpan Span,
    DateSyntax Until,
    NameSyntax Under,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>amount NAME from DATE …</c>: what an amount of the old convention is during the transition.</summary>
public sealed record TransitionAmountSyntax(
    TextSpan Span,
    NameSyntax Name,
    DateSyntax From,
    BodySyntax<ValueSyntax> Body,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>except share for A, B VALUE when CONDITION</c>: cases that go before those of the old convention.</summary>
public sealed record ExceptSyntax(
    TextSpan Span,
    bool IsFee,
    ImmutableArray<NameSyntax> Functions,
    ImmutableArray<CaseSyntax> Cases,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>counter ACTS continues in FUNCTION</c>, <c>counter QUANTITY of FUNCTION continues in FUNCTION</c></summary>
public sealed record CarrySyntax(
    TextSpan Span,
    ActsSyntax? Acts,
    NameSyntax? Quantity,
    NameSyntax? QuantityOf,
    NameSyntax Into,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>the rest lapses</c></summary>
public sealed record LapseSyntax(TextSpan Span, ImmutableArray<CitationSyntax> Citations)
    : TransitionClauseSyntax(Span, Citations);
