using System.Collections.Immutable;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Stories;

/// <summary>One beneficiary under two or three editions, session by session.</summary>
/// <param name="Columns">The old edition, the new one, and where there is one what really holds.</param>
/// <param name="Sessions">The sessions that are valid in at least one column, by date, then line.</param>
/// <param name="Rejects">Rejected lines of sessions that are valid in no column, by line.</param>
/// <param name="Totals">One for each column, over all sessions.</param>
internal sealed record TrajectoryStory(
    ImmutableArray<StoryColumn> Columns,
    ImmutableArray<StorySession> Sessions,
    ImmutableArray<StoryReject> Rejects,
    ImmutableArray<StoryTotals> Totals
)
{
    /// <summary>The session where the columns part; null where each accepts the same sessions.</summary>
    public StorySession? FirstDivergence => Sessions.FirstOrDefault(one => one.Mark == StoryMark.FirstDivergence);

    /// <summary>Whether any line of the file names the beneficiary, as any edition reads it.</summary>
    public bool IsNamed => Columns.Any(column => column.Rejects.IsNamed);

    /// <summary>Whether something is wrong that no edition changes: lines that all reject, or engines that disagree.</summary>
    public bool HasFaults =>
        Rejects
            .GroupBy(one => one.Reject.Line)
            .Any(line => line.SelectMany(one => one.Columns).Distinct().Count() == Columns.Length)
        || Sessions.Any(session =>
            session.Decisions.All(decision => decision.IsRejected)
            || session.Decisions.Any(decision => decision.Session is { Differences.IsEmpty: false })
        );
}

/// <summary>A rejected line of a session that is valid in no column.</summary>
/// <param name="Reject">What is wrong with it.</param>
/// <param name="Session">The session that the line names; empty where it names none.</param>
/// <param name="Columns">The columns that say so.</param>
internal sealed record StoryReject(Reject Reject, string Session, ImmutableArray<StoryRole> Columns);

/// <summary>The sums of one column.</summary>
/// <param name="Accepted">Sessions accepted, with an amount.</param>
/// <param name="Unpriced">Sessions accepted, without one.</param>
/// <param name="Refused">Sessions refused.</param>
/// <param name="Rejected">Sessions that are valid in another column only.</param>
/// <param name="Shares">What the beneficiary pays, cents.</param>
/// <param name="Fees">What the providers of these sessions are paid, cents; for everybody who attends.</param>
public sealed record StoryTotals(int Accepted, int Unpriced, int Refused, int Rejected, long Shares, long Fees);
