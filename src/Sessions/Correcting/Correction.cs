using System.Collections.Immutable;
using Conv.Runtime;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Correcting;

/// <summary>What a decision is about.</summary>
public enum CorrectionKind
{
    /// <summary>A beneficiary in a session; the amount is the share, and what payers pay stands beside it.</summary>
    Attendance,

    /// <summary>A provider in a session; the amount is the fee.</summary>
    Payment,
}

/// <summary>Why a decision is not what it was. The first that holds is said.</summary>
public enum CorrectionCause
{
    /// <summary>The earlier run knew no such session, or could not read it.</summary>
    Late,

    /// <summary>The file no longer names the session.</summary>
    Withdrawn,

    /// <summary>The file still names the session, but some of its lines are rejected now.</summary>
    Rejected,

    /// <summary>The session has other facts or other people.</summary>
    Changed,

    /// <summary>Another session in the same trajectory, or one that shares a window with it, is one of those above, and was decided before.</summary>
    Follows,

    /// <summary>Lines stand in another order: sessions of one day are decided in that of their first lines.</summary>
    Order,

    /// <summary>Nothing in the file explains it: the sources, the compiler, the policy or a reading differ.</summary>
    Rules,
}

/// <summary>A decision as one of the two runs took it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reasons">The reasons of a refusal, joined by <c>;</c>.</param>
/// <param name="Exceptional">Whether an attendance was accepted beyond the cap.</param>
/// <param name="Cents">The share or fee in cents where accepted; null where refused or unpriced.</param>
public readonly record struct DecidedSide(Decision Decision, string Reasons, bool Exceptional, long? Cents)
{
    /// <summary>What payers pay for an attendance that is accepted, in cents, in the order of <see cref="EvaluatorInfo.Payers"/>.</summary>
    public PayerParts Parts { get; init; }

    /// <summary>What a side comes to: nothing where it is refused or not there, not known where it is unpriced.</summary>
    public static KnownTotal AmountOf(DecidedSide? side) =>
        side is not { } one ? KnownTotal.Zero
        : one.Decision == Decision.Unpriced ? KnownTotal.NotKnown
        : KnownTotal.Of(one.Cents ?? 0);

    /// <summary>The same of what a payer pays.</summary>
    public static KnownTotal PartOf(DecidedSide? side, int payer) =>
        side is not { } one ? KnownTotal.Zero
        : one.Decision == Decision.Unpriced ? KnownTotal.NotKnown
        : KnownTotal.Of(one.Parts[payer]);
}

/// <summary>A decision that is not what it was.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Session">The session.</param>
/// <param name="Person">The beneficiary or provider.</param>
/// <param name="Before">The earlier decision; null where there was none.</param>
/// <param name="Now">The decision now; null where there is none.</param>
/// <param name="Why">Why they differ.</param>
/// <param name="CauseSession">The session that the cause names; empty for <see cref="CorrectionCause.Rules"/> and where the order is to blame without one.</param>
/// <param name="ChangedFacts">Where that session is changed and its earlier facts are known: the columns that say something else now.</param>
public sealed record Correction(
    CorrectionKind Kind,
    string Session,
    string Person,
    DecidedSide? Before,
    DecidedSide? Now,
    CorrectionCause Why,
    string CauseSession,
    ImmutableArray<string> ChangedFacts
)
{
    /// <summary>
    /// The amount now less the amount before; a side that is refused or not there comes to nothing. Where a side is unpriced nobody knows it.
    /// </summary>
    public KnownTotal Difference => KnownTotal.Difference(DecidedSide.AmountOf(Now), DecidedSide.AmountOf(Before));
}
