using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Conv.Sessions.Reading;

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

    /// <summary>What becomes of averages and quotas over the population: of every monitor, by name and category.</summary>
    public ImmutableArray<MonitorEffect> Monitors { get; init; } = [];

    /// <summary>What is spent of the budgets.</summary>
    public ImmutableArray<BudgetEffect> Budgets { get; init; } = [];

    /// <summary>The figures carried to a published population; null where none was given.</summary>
    public PopulationEffect? Population { get; init; }

    /// <summary>Lines of the file that neither edition can judge: they are in no figure.</summary>
    public long RejectedLines { get; init; }

    /// <summary>What somebody should look at in the file, as either edition reads it.</summary>
    public ImmutableArray<FileWarning> Warnings { get; init; } = [];

    /// <summary>Since when rows differ, by convention and cause, in the order of the file.</summary>
    [JsonIgnore]
    public ImmutableArray<FirstDifference> First { get; init; } = [];

    /// <summary>Whether no row differs.</summary>
    [JsonIgnore]
    public bool NothingChanges => Changed.Attendances == 0 && Changed.Payments == 0;
}
