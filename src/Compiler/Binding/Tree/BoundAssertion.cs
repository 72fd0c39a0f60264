using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary>A sentence that must hold of every session of some functions; it decides nothing.</summary>
/// <param name="Title">What it says, for a person.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Functions">The functions that it is about, each once, in the order in which it names them.</param>
/// <param name="Claim">What is claimed of their sessions.</param>
/// <param name="When">The sessions that it is about, or null: all of them.</param>
internal sealed record BoundAssertion(
    string Title,
    SourceSpan Place,
    ImmutableArray<Citation> Citations,
    ImmutableArray<FunctionSymbol> Functions,
    BoundClaim Claim,
    BoundExpression? When
);

/// <summary>What an assertion claims.</summary>
internal abstract record BoundClaim(SourceSpan Place);

/// <summary>Which amount of an accepted session an assertion is about.</summary>
internal enum ClaimedAmount
{
    /// <summary>The fee of each provider.</summary>
    Fee,

    /// <summary>The share of the beneficiary.</summary>
    Share,

    /// <summary>What the insurer pays, said of the share: it leaves the value of the claim.</summary>
    Insurer,

    /// <summary>What a payer pays.</summary>
    Part,
}

/// <summary>How an amount of an accepted session compares with a value, which may read the fee.</summary>
/// <param name="Place">The claim.</param>
/// <param name="Amount">Which amount.</param>
/// <param name="Payer">The payer whose part it is; null: it is no part.</param>
/// <param name="Comparator">How it compares.</param>
/// <param name="Value">The value, an amount.</param>
internal sealed record BoundAmountClaim(
    SourceSpan Place,
    ClaimedAmount Amount,
    PayerSymbol? Payer,
    ComparatorSyntax Comparator,
    BoundExpression Value
) : BoundClaim(Place);

/// <summary>What sessions always or never are.</summary>
/// <param name="Place">The claim.</param>
/// <param name="IsNever">Never; otherwise always.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reasons">The reasons of a refusal, all of them; empty: any.</param>
internal sealed record BoundOutcomeClaim(
    SourceSpan Place,
    bool IsNever,
    OutcomeSyntax Outcome,
    ImmutableArray<ReasonSymbol> Reasons
) : BoundClaim(Place);

/// <summary>How many accepted sessions, or how much of a quantity, there are at most in a window.</summary>
/// <param name="Place">The claim.</param>
/// <param name="Limit">How many, or how much.</param>
/// <param name="Acts">The sessions that are counted, or whose quantity is added up.</param>
/// <param name="Quantity">The quantity, or null: sessions are counted.</param>
/// <param name="Window">The window.</param>
/// <param name="For">A value of a category (number from 1): only sessions of such beneficiaries must keep to it; null: all of them.</param>
internal sealed record BoundCountClaim(
    SourceSpan Place,
    long Limit,
    BoundActs Acts,
    QuantityDefinition? Quantity,
    BoundWindow Window,
    (CategoryDefinition Category, int Value)? For
) : BoundClaim(Place);
