using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Options;

/// <summary>How a session file is compared; no count depends on any of it but <see cref="Rules"/>, which names the causes.</summary>
public sealed record CountingOptions
{
    /// <summary>How many threads decide; 0: as many as there are processors.</summary>
    public int Workers { get; init; }

    /// <summary>Told how far each stage is, by one thread at a time.</summary>
    public Action<CountingProgress>? Progress { get; init; }

    /// <summary>Stops the comparison.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Which changed rules stand at a place; null: nobody knows, and every difference has the empty cause.</summary>
    public IRuleLookup? Rules { get; init; }

    /// <summary>The changed rules, to take the change set apart by; empty: nobody knows them, and causes are read off the decisions alone.</summary>
    public ImmutableArray<RuleChange> Changes { get; init; } = [];

    /// <summary>How many parts of a change set are tried one by one; of a larger one causes are read off the decisions.</summary>
    public int MostApart { get; init; } = 12;

    /// <summary>Totals that were published of a population for which the people of the file may stand; empty: they stand for nobody else.</summary>
    public ImmutableArray<PublishedPopulation> Published { get; init; } = [];

    /// <summary>Whether the whole and its causes are enough: no tables, and nobody is counted but all together.</summary>
    public bool TotalsOnly { get; init; }

    /// <summary>What was decided about the same file before; null: nothing is remembered.</summary>
    public HeldDecisions? Held { get; init; }

    internal Side Decide(Edition edition, SessionTable table, SideRows rows, CountingStage stage)
    {
        return Held is { } held ? held.Of(edition, table, rows, Decided) : Decided();

        Side Decided() => new(Sessions.Deciding.Run.Decide(edition.Evaluator, table, edition.Policy, Run(stage)), rows);
    }

    internal RunOptions Run(CountingStage stage) =>
        new()
        {
            Workers = Workers,
            Cancellation = Cancellation,
            Progress = Progress is { } tell
                ? progress => tell(new CountingProgress(stage, progress.Done, progress.Total))
                : null,
        };

    internal void Tell(CountingStage stage)
    {
        Cancellation.ThrowIfCancellationRequested();
        Progress?.Invoke(new CountingProgress(stage, 0, -1));
    }
}

/// <summary>What a comparison on data is doing.</summary>
public enum CountingStage
{
    /// <summary>The caller reads the file.</summary>
    Reading,

    /// <summary>Deciding under the old edition.</summary>
    Old,

    /// <summary>Deciding under the new edition.</summary>
    New,

    /// <summary>Finding which rules decided each row.</summary>
    Causes,

    /// <summary>Counting and summing.</summary>
    Counting,

    /// <summary>Deciding without carried counters.</summary>
    Switch,
}

/// <summary>How far a comparison is.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">How much of what it is about is done: sessions or trajectories.</param>
/// <param name="Total">Of how much; -1 where nobody knows.</param>
public readonly record struct CountingProgress(CountingStage Stage, long Done, long Total);
