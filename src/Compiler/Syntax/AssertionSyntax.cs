using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>assert "…" for FUNCTIONS: CLAIM when CONDITION</c></summary>
/// <param name="Span">The declaration.</param>
/// <param name="Title">What it says, for a person.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Functions">The functions that it is about; empty: not said.</param>
/// <param name="Claim">What is claimed of their sessions.</param>
/// <param name="When">The sessions that it is about, or null: all of them.</param>
internal sealed record AssertionSyntax(
    TextSpan Span,
    TextSyntax Title,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<NameSyntax> Functions,
    ClaimSyntax Claim,
    ConditionSyntax? When
) : DeclarationSyntax(Span);

/// <summary>What an assertion claims.</summary>
internal abstract record ClaimSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>share is 0 EUR</c>, <c>share is at most the fee</c></summary>
/// <param name="Span">The claim.</param>
/// <param name="IsFee">The fee of each provider; otherwise the share of the beneficiary.</param>
/// <param name="Payer">The payer whose part it is; null: the fee, the share, or what the insurer leaves of it.</param>
/// <param name="Comparator">How it compares.</param>
/// <param name="Value">The value it is compared with.</param>
internal sealed record AmountClaimSyntax(
    TextSpan Span,
    bool IsFee,
    NameSyntax? Payer,
    ComparatorSyntax Comparator,
    ValueSyntax Value
) : ClaimSyntax(Span);

/// <summary>What a session can be found to be.</summary>
internal enum OutcomeSyntax
{
    /// <summary><c>accepted</c></summary>
    Accepted,

    /// <summary><c>refused REASON and REASON</c></summary>
    Refused,

    /// <summary><c>unpriced</c></summary>
    Unpriced,

    /// <summary><c>exceptional</c></summary>
    Exceptional,
}

/// <summary><c>always OUTCOME</c>, <c>never OUTCOME</c></summary>
/// <param name="Span">The claim.</param>
/// <param name="IsNever">Never; otherwise always.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reasons">The reasons of a refusal, all of them; empty: any.</param>
internal sealed record OutcomeClaimSyntax(
    TextSpan Span,
    bool IsNever,
    OutcomeSyntax Outcome,
    ImmutableArray<NameSyntax> Reasons
) : ClaimSyntax(Span);

/// <summary><c>at most NUMBER ACTS per WINDOW for VALUE</c></summary>
/// <param name="Span">The claim.</param>
/// <param name="Limit">How many, or how much.</param>
/// <param name="Acts">The sessions that are counted, or null: a quantity is added up.</param>
/// <param name="Quantity">The quantity, or null: sessions are counted.</param>
/// <param name="Window">The window.</param>
/// <param name="For">A value of a category, or null: everybody.</param>
internal sealed record CountClaimSyntax(
    TextSpan Span,
    IntegerSyntax Limit,
    ActsSyntax? Acts,
    NameSyntax? Quantity,
    WindowReferenceSyntax Window,
    NameSyntax? For
) : ClaimSyntax(Span);
