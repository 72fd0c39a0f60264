using System.Collections.Immutable;
using Conv.Comparison.Structure;
using Conv.Runtime.Values;

namespace Conv.Comparison.Counting;

/// <summary>
/// The third layer of a comparison: a session file under both editions, every row, counted and summed. Amounts are whole cents, differences
/// are new less old. A session that is valid in one edition only counts as rejected in the other. No identifier of a person stands in it:
/// trajectories are named by the first line of the file that names them.
/// </summary>
/// <param name="InputHash">SHA-256 of the file.</param>
/// <param name="Sessions">Sessions that are valid in at least one edition.</param>
/// <param name="Beneficiaries">Beneficiaries named in them.</param>
/// <param name="Old">All of it under the old edition.</param>
/// <param name="New">All of it under the new edition.</param>
/// <param name="Changed">What differs, all in all.</param>
/// <param name="ChangedBeneficiaries">Beneficiaries with at least one attendance or payment that differs.</param>
/// <param name="Causes">Why: by the set of changed rules; the largest change of the insurer's part first.</param>
/// <param name="Tables">By function, category, identifier of the session (such as a network; those with more than 1000 values left out) and month, in this order; a value without rows is left out.</param>
/// <param name="Balance">Who pays more and who pays less.</param>
/// <param name="MostAffected">The trajectories with the largest absolute change of their shares, then of decisions, then by line; 20 at most.</param>
public sealed record DataComparison(
    string InputHash,
    long Sessions,
    long Beneficiaries,
    Tally Old,
    Tally New,
    Delta Changed,
    long ChangedBeneficiaries,
    ImmutableArray<Cause> Causes,
    ImmutableArray<GroupTable> Tables,
    Balance Balance,
    ImmutableArray<AffectedTrajectory> MostAffected
)
{
    /// <summary>What carrying counters over the switch does; null where no transition between the two carries any.</summary>
    public SwitchComparison? Switch { get; init; }

    /// <summary>Since when rows differ, by convention and cause, in the order of the file.</summary>
    public ImmutableArray<FirstDifference> First { get; init; } = [];

    /// <summary>Whether no row differs.</summary>
    public bool NothingChanges => Changed.Attendances == 0 && Changed.Payments == 0;
}

/// <summary>Counts and sums of one edition.</summary>
/// <param name="Accepted">Attendances accepted, exceptional ones included, unpriced ones not.</param>
/// <param name="Exceptional">Those accepted beyond a cap.</param>
/// <param name="Refused">Attendances refused.</param>
/// <param name="Unpriced">Attendances accepted without a price.</param>
/// <param name="Rejected">Attendances of sessions that are no valid sessions in this edition.</param>
/// <param name="Fees">Fees of accepted payments, cents.</param>
/// <param name="Shares">Shares of accepted attendances, cents.</param>
public sealed record Tally(
    long Accepted,
    long Exceptional,
    long Refused,
    long Unpriced,
    long Rejected,
    long Fees,
    long Shares
)
{
    /// <summary>What the insurer pays, cents.</summary>
    public long Insurer => Fees - Shares;
}

/// <summary>What differs: rows and money, new less old.</summary>
/// <param name="Attendances">Attendances that differ in decision, reasons, exceptional mark or share.</param>
/// <param name="Payments">Payments that differ in decision, reasons or fee.</param>
/// <param name="NowAccepted">Attendances that only the new edition accepts (priced or not).</param>
/// <param name="NowRefused">Attendances that only the old edition accepts.</param>
/// <param name="Fees">Change of fees, cents.</param>
/// <param name="Shares">Change of shares, cents.</param>
public sealed record Delta(long Attendances, long Payments, long NowAccepted, long NowRefused, long Fees, long Shares)
{
    /// <summary>Change of what the insurer pays, cents.</summary>
    public long Insurer => Fees - Shares;
}

/// <summary>Differences that the same changed rules bring about.</summary>
/// <param name="Rules">
/// Ids of rule changes (<see cref="RuleChange.Id"/>), ordinal order: those whose rules stand in the two traces of the row. One: that rule
/// alone; several: they act together; none: no changed rule is in the traces.
/// </param>
/// <param name="Direct">Rows that differ after a common history: everything before them was accepted by both or refused by both.</param>
/// <param name="Consequences">Rows that differ later in a trajectory whose first divergence has these rules.</param>
public sealed record Cause(ImmutableArray<string> Rules, Delta Direct, Delta Consequences)
{
    /// <summary>
    /// Under what it is approved: that these rules differ on data, whatever they come to on a file. Where no rule is behind it, nothing else tells
    /// what was seen but the figures themselves.
    /// </summary>
    public string Id =>
        "data:" + (Rules.IsEmpty ? ContentId.Of("none", $"{Direct}", $"{Consequences}") : ContentId.Of(Rules));
}

/// <summary>The first row that differs for a cause, of those that a convention judges.</summary>
/// <param name="Convention">The convention that judges it in the new edition; where none is in force there, in the old one.</param>
/// <param name="Cause">The <see cref="Cause.Id"/>.</param>
/// <param name="Day">Its day.</param>
/// <param name="Line">The first line of the file that names it.</param>
public sealed record FirstDifference(string Convention, string Cause, Day Day, int Line);

/// <summary>The differences by one key.</summary>
/// <param name="Key">Column of the key: <c>function</c>, a category, <c>network</c>, <c>month</c>.</param>
/// <param name="Rows">By value, ordinal order; a value that is missing is the empty text.</param>
public sealed record GroupTable(string Key, ImmutableArray<GroupRow> Rows);

/// <summary>A row of a <see cref="GroupTable"/>.</summary>
/// <param name="Value">The value of the key: <c>walk → march</c>, <c>child</c>, <c>2024-02</c>.</param>
/// <param name="Old">Under the old edition.</param>
/// <param name="New">Under the new edition.</param>
/// <param name="Changed">What differs.</param>
public sealed record GroupRow(string Value, Tally Old, Tally New, Delta Changed);

/// <summary>Who pays more and who pays less: beneficiaries by the change of their shares over the whole file.</summary>
/// <param name="PayLess">How many pay less.</param>
/// <param name="PayMore">How many pay more.</param>
/// <param name="PaySame">How many pay the same.</param>
/// <param name="Steps">Beneficiaries by change, lowest first; without gaps, none empty at either end. Those who pay the same stand in a step of their own, from 0 to below 1.</param>
public sealed record Balance(long PayLess, long PayMore, long PaySame, ImmutableArray<BalanceStep> Steps);

/// <summary>Beneficiaries whose shares change by at least <paramref name="From"/> and less than <paramref name="Below"/> cents.</summary>
public sealed record BalanceStep(long From, long Below, long Beneficiaries);

/// <summary>A trajectory with its sessions under both editions.</summary>
/// <param name="Line">The first line of the file that names the beneficiary in a session.</param>
/// <param name="Changed">What differs in it; payments of its sessions included.</param>
/// <param name="Sessions">All its sessions, in sequence.</param>
public sealed record AffectedTrajectory(int Line, Delta Changed, ImmutableArray<AffectedSession> Sessions);

/// <summary>An attendance under both editions.</summary>
/// <param name="Line">Its first line in the file.</param>
/// <param name="Date">Its day, a day number.</param>
/// <param name="Function">The function that the session names.</param>
/// <param name="Old">What the old edition decides, in words.</param>
/// <param name="New">What the new edition decides, in words.</param>
/// <param name="OldShare">The share in cents; null where none.</param>
/// <param name="NewShare">The share in cents; null where none.</param>
/// <param name="Differs">Whether anything about the attendance differs.</param>
/// <param name="IsConsequence">Whether it differs after the first divergence of the trajectory.</param>
public sealed record AffectedSession(
    int Line,
    int Date,
    string Function,
    string Old,
    string New,
    long? OldShare,
    long? NewShare,
    bool Differs,
    bool IsConsequence
);

/// <summary>What carrying counters over the switch does: the editions as they are in force, against the same with every counter lapsing.</summary>
/// <param name="Trajectories">Trajectories with sessions under both conventions.</param>
/// <param name="Changed">What would differ if no counter were carried: without carrying less with carrying.</param>
/// <param name="ChangedTrajectories">Trajectories that would be decided differently.</param>
/// <param name="MostAffected">Those, as <see cref="DataComparison.MostAffected"/>: old is with carrying, new is without.</param>
public sealed record SwitchComparison(
    long Trajectories,
    Delta Changed,
    long ChangedTrajectories,
    ImmutableArray<AffectedTrajectory> MostAffected
);
