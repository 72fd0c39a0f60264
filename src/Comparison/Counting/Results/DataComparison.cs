using System.Collections.Immutable;
using Conv.Comparison.Structure;
using Conv.Runtime.Values;

namespace Conv.Comparison.Counting.Results;

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

    /// <summary>Beneficiaries with at least one attendance that differs.</summary>
    public long ChangedAttendees { get; init; }

    /// <summary>Who is better off and who is worse off: by age, by the facts of the beneficiary, by function and by provider.</summary>
    public ImmutableArray<PeopleTable> People { get; init; } = [];

    /// <summary>What each changed rule does alone, and what is missing without it; empty where the changes were not taken apart.</summary>
    public ImmutableArray<MarginalEffect> Apart { get; init; } = [];

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
    /// <summary>Sessions with a fee or a share to which the text gives no value: what the insurer pays for them is not known.</summary>
    public long Unknown { get; init; }

    /// <summary>Of <see cref="Fees"/> less <see cref="Shares"/>, what belongs to these sessions: halves of what nobody knows, cents.</summary>
    public long Halves { get; init; }

    /// <summary>What the insurer pays for the sessions whose every fee and share is known, cents.</summary>
    public long Insurer => Fees - Shares - Halves;
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
    /// <summary>Sessions with a fee or a share that one of the editions leaves open: what the insurer pays more or less for them is not known.</summary>
    public long Unknown { get; init; }

    /// <summary>Of the change of fees less that of shares, what belongs to these sessions, cents.</summary>
    public long Halves { get; init; }

    /// <summary>Change of what the insurer pays for the sessions whose every fee and share is known in both, cents.</summary>
    public long Insurer => Fees - Shares - Halves;
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

/// <summary>
/// What a changed rule does by itself: the file decided by the old edition with this one rule changed, and by the new edition without it. Where
/// rules act together neither of the two is what all of them do.
/// </summary>
/// <param name="Rules">Ids of the changed rules, more than one where their clauses share a line; or <c>reading NAME=VALUE</c>.</param>
/// <param name="Alone">The change that it makes alone, against the old edition; null: it has no meaning without the others.</param>
/// <param name="Last">What it adds when all others are made already: the new edition against itself without this rule; null: it has no meaning so.</param>
public sealed record MarginalEffect(ImmutableArray<string> Rules, Delta? Alone, Delta? Last);

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
public sealed record GroupRow(string Value, Tally Old, Tally New, Delta Changed)
{
    /// <summary>Which functions judge, in a table by function; null in every other.</summary>
    public Judges? Judges { get; init; }
}

/// <summary>Which function of which convention judges a session in each edition; null: none is in force.</summary>
public sealed record Judges(string? Old, string? OldConvention, string? New, string? NewConvention);

/// <summary>
/// Who pays more and who pays less for the attendances that both editions accept; who loses some and who gains some is counted apart, so that
/// nobody counts as a winner for what is no longer paid.
/// </summary>
/// <param name="PayLess">How many pay less.</param>
/// <param name="PayMore">How many pay more.</param>
/// <param name="PaySame">How many pay the same.</param>
/// <param name="Steps">Beneficiaries by change, lowest first; without gaps, none empty at either end. Those who pay the same stand in a step of their own, from 0 to below 1.</param>
public sealed record Balance(long PayLess, long PayMore, long PaySame, ImmutableArray<BalanceStep> Steps)
{
    /// <summary>How many have an attendance of which one edition leaves the share open: they are in none of the three.</summary>
    public long NotKnown { get; init; }

    /// <summary>How many have an attendance that only the old edition accepts.</summary>
    public long Lose { get; init; }

    /// <summary>How many have an attendance that only the new edition accepts.</summary>
    public long Gain { get; init; }

    /// <summary>All of it in one.</summary>
    public People People { get; init; } = new(0, 0, 0, 0, 0);
}

/// <summary>Beneficiaries by what the new edition does to them.</summary>
/// <param name="Better">They pay less for what both accept, or have more accepted, and neither pay more nor lose anything.</param>
/// <param name="Worse">They pay more, or lose attendances, and neither pay less nor gain anything.</param>
/// <param name="Mixed">They gain in one respect and lose in another.</param>
/// <param name="Same">Nothing changes for them.</param>
/// <param name="NotKnown">A share is left open by one edition, so that nobody knows.</param>
public sealed record People(long Better, long Worse, long Mixed, long Same, long NotKnown);

/// <summary>Beneficiaries by a key; who has sessions of several values counts in each of them.</summary>
/// <param name="Key">What the table is kept by: <c>age</c>, a fact of the beneficiary, <c>function</c>, the identity of the provider.</param>
/// <param name="Rows">The values, the rows without anybody left out.</param>
/// <param name="Others">Values left out because fewer people are concerned; 0: none.</param>
public sealed record PeopleTable(string Key, ImmutableArray<PeopleRow> Rows, int Others);

/// <summary>A row of a <see cref="PeopleTable"/>.</summary>
/// <param name="Value">The value of the key; the empty text where it is missing.</param>
/// <param name="People">Beneficiaries with attendances of this value, by what changes in these.</param>
/// <param name="Shares">Change of the shares of attendances that both editions accept, cents.</param>
public sealed record PeopleRow(string Value, People People, long Shares);

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
