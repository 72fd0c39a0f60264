using System.Diagnostics;
using Conv.Cli.Outputs;
using Conv.Comparison.Stories;
using Conv.Sessions.Reading;

namespace Conv.Cli.Explaining.Compared;

/// <summary>A story as what programs read: each decision as an explanation has it; amounts in euros.</summary>
internal static class StorySummary
{
    /// <summary>The summary.</summary>
    /// <param name="story">All of it: totals and the first divergence.</param>
    /// <param name="shown">The sessions and rejects that are shown.</param>
    /// <param name="beneficiary">What the file calls them.</param>
    /// <param name="warnings">What the session file should be looked at for.</param>
    public static StoryOutput Of(
        TrajectoryStory story,
        TrajectoryStory shown,
        string beneficiary,
        IReadOnlyList<FileWarning> warnings
    ) =>
        new(
            beneficiary,
            new(
                story.Columns.Zip(
                    story.Totals,
                    (column, totals) => KeyValuePair.Create(Name(column.Role), Column(column, totals))
                ),
                StringComparer.Ordinal
            ),
            story.FirstDivergence is { } first ? new(first.Id, first.Line, DateOnly.FromDayNumber(first.Date)) : null,
            [.. shown.Sessions.Select(session => Session(session, story))],
            [
                .. shown.Rejects.Select(one => new StoryRejectOutput(
                    one.Reject.Line,
                    one.Reject.Column,
                    one.Reject.Message,
                    one.Session,
                    [.. one.Columns.Select(Name)]
                )),
            ],
            warnings
        );

    private static StoryColumnOutput Column(StoryColumn column, StoryTotals totals) =>
        new(
            column.Edition.Name,
            column.Edition.Convention ?? "auto",
            new(column.Explanation.Run.Info.Readings, StringComparer.Ordinal),
            totals.Accepted,
            totals.Unpriced,
            totals.Refused,
            totals.Rejected,
            totals.Shares / 100m,
            totals.Fees / 100m
        );

    private static StorySessionOutput Session(StorySession session, TrajectoryStory story)
    {
        var byRole = story
            .Columns.Zip(session.Decisions)
            .ToDictionary(pair => pair.First.Role, pair => Decision(pair.Second));
        return new(
            session.Id,
            session.Line,
            DateOnly.FromDayNumber(session.Date),
            session.Function,
            session.Others,
            new(
                session
                    .Facts.DistinctBy(fact => fact.Name, StringComparer.Ordinal)
                    .Select(fact => KeyValuePair.Create(fact.Name, fact.Value)),
                StringComparer.Ordinal
            ),
            session.Differs,
            Word(session.Mark),
            byRole.GetValueOrDefault(StoryRole.Old),
            byRole.GetValueOrDefault(StoryRole.New),
            byRole.GetValueOrDefault(StoryRole.AsItWas)
        );
    }

    // A session that is rejected has no decision, and says so where programs look for one.
    private static ColumnOutput Decision(StoryDecision decision)
    {
        RejectOutput[] rejects = [.. decision.Rejects.Select(Line)];
        return decision.Session is { } session
            ? ExplanationSummary.Session(session, rejects)
            : new RejectedLinesOutput("rejected") { Rejects = rejects };
    }

    private static RejectOutput Line(Reject reject) => new(reject.Line, reject.Column, reject.Message);

    private static string Name(StoryRole role) =>
        role switch
        {
            StoryRole.Old => "old",
            StoryRole.New => "new",
            StoryRole.AsItWas => "asItWas",
            _ => throw new UnreachableException($"the role {role}"),
        };

    private static string Word(StoryMark mark) =>
        mark switch
        {
            StoryMark.Same => "same",
            StoryMark.Difference => "difference",
            StoryMark.FirstDivergence => "firstDivergence",
            StoryMark.Consequence => "consequence",
            _ => throw new UnreachableException($"the mark {mark}"),
        };
}
