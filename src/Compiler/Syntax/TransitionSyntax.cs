using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>transition from CONVENTION</c> and its clauses.</summary>
internal sealed record TransitionSyntax(
    TextSpan Span,
    NameSyntax From,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<TransitionClauseSyntax> Clauses
) : DeclarationSyntax(Span);

/// <summary>A clause of a transition.</summary>
internal abstract record TransitionClauseSyntax(TextSpan Span, ImmutableArray<CitationSyntax> Citations)
    : SyntaxNode(Span);

/// <summary><c>sessions until DATE stay under CONVENTION</c></summary>
internal sealed record StaySyntax(
    TextSpan Span,
    DateSyntax Until,
    NameSyntax Under,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>sessions stay under CONVENTION when CONDITION until DATE</c></summary>
internal sealed record StayWhenSyntax(
    TextSpan Span,
    NameSyntax Under,
    ConditionSyntax When,
    DateSyntax? Until,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>sessions move to CONVENTION from FACT, the rest from DATE</c>, <c>sessions move to CONVENTION when CONDITION</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Into">The new convention.</param>
/// <param name="From">The date from which they move; null where a condition says it.</param>
/// <param name="Owner">Whose date it is said to be; null where it is not said.</param>
/// <param name="When">The condition under which they move; null where a date says it.</param>
/// <param name="RestFrom">The day from which every session moves, or null.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record MoveSyntax(
    TextSpan Span,
    NameSyntax Into,
    NameSyntax? From,
    OwnerSyntax? Owner,
    ConditionSyntax? When,
    DateSyntax? RestFrom,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>amount NAME from DATE …</c>: what an amount of the old convention is during the transition.</summary>
internal sealed record TransitionAmountSyntax(
    TextSpan Span,
    NameSyntax Name,
    DateSyntax From,
    BodySyntax<ValueSyntax> Body,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>except share for A, B VALUE when CONDITION</c>: cases that go before those of the old convention.</summary>
internal sealed record ExceptSyntax(
    TextSpan Span,
    bool IsFee,
    ImmutableArray<NameSyntax> Functions,
    ImmutableArray<CaseSyntax> Cases,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>counter ACTS for each KEY continues in FUNCTION</c>, <c>counter QUANTITY of FUNCTION continues in FUNCTION</c></summary>
internal sealed record CarrySyntax(
    TextSpan Span,
    ActsSyntax? Acts,
    NameSyntax? Quantity,
    NameSyntax? QuantityOf,
    ImmutableArray<NameSyntax> Each,
    NameSyntax Into,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>the rest lapses</c></summary>
internal sealed record LapseSyntax(TextSpan Span, ImmutableArray<CitationSyntax> Citations)
    : TransitionClauseSyntax(Span, Citations);
