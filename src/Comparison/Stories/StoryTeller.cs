using System.Collections.Immutable;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Stories;

/// <summary>Puts explanations of one beneficiary side by side.</summary>
internal static class StoryTeller
{
    /// <summary>The story. Sessions are the same where their identifiers are.</summary>
    /// <param name="columns">Explanations of the same beneficiary in the same file, each with traces.</param>
    public static TrajectoryStory Tell(ImmutableArray<StoryColumn> columns)
    {
        var sides = columns.Select(column => new Side(column)).ToImmutableArray();
        var sessions = Marked([
            .. columns
                .SelectMany(column => column.Explanation.Sessions)
                .DistinctBy(session => session.Id, StringComparer.Ordinal)
                .OrderBy(session => session.Outcome.Session.Date)
                .ThenBy(session => session.Line)
                .Select(session => Session(session, sides)),
        ]);
        return new TrajectoryStory(
            columns,
            sessions,
            Rejects(columns, [.. sessions.Select(session => session.Id)]),
            [.. columns.Select((_, column) => Totals(sessions.Select(session => session.Decisions[column])))]
        );
    }

    private static StorySession Session(ExplainedSession known, ImmutableArray<Side> sides)
    {
        var decisions = sides.Select(side => side.Of(known.Id)).ToImmutableArray();
        return new StorySession(
            known.Id,
            known.Line,
            known.Outcome.Session.Date.Number,
            known.Outcome.Session.Function,
            known.Others,
            FactsThatMatter.Of(decisions.Select(decision => decision.Session).OfType<ExplainedSession>()),
            decisions,
            decisions.All(decision => SameDecision.Of(decisions[0], decision)) ? StoryMark.Same : StoryMark.Difference
        );
    }

    // What comes before the columns part differs by itself; what comes after may differ because of it.
    private static ImmutableArray<StorySession> Marked(ImmutableArray<StorySession> sessions)
    {
        var first = sessions.Select((session, i) => session.IsContested ? i : -1).Where(i => i >= 0).FirstOrDefault(-1);
        return
        [
            .. sessions.Select(
                (session, i) =>
                    first < 0 || i < first || !session.Differs ? session
                    : i == first ? session with { Mark = StoryMark.FirstDivergence }
                    : session with { Mark = StoryMark.Consequence }
            ),
        ];
    }

    private static ImmutableArray<StoryReject> Rejects(ImmutableArray<StoryColumn> columns, HashSet<string> known) =>
        [
            .. columns
                .SelectMany(column => column.Rejects.Lines.Select(line => (column.Role, line.Reject, line.Session)))
                .Where(one => !known.Contains(one.Session))
                .GroupBy(one => (one.Reject.Line, one.Reject.Column, one.Reject.Message))
                .OrderBy(alike => alike.Key.Line)
                .Select(alike => new StoryReject(
                    alike.First().Reject,
                    alike.First().Session,
                    [.. alike.Select(one => one.Role).Distinct()]
                )),
        ];

    private static StoryTotals Totals(IEnumerable<StoryDecision> decisions)
    {
        var all = decisions.ToList();
        return new StoryTotals(
            all.Count(one => one is { IsAccepted: true, IsUnpriced: false }),
            all.Count(one => one.IsUnpriced),
            all.Count(one => one.Attendance?.Decision == Verdict.Refused),
            all.Count(one => one.IsRejected),
            all.Sum(one => one.Share),
            all.Sum(one => one.Fees)
        );
    }

    private sealed class Side(StoryColumn column)
    {
        private readonly Dictionary<string, ExplainedSession> _sessions = column.Explanation.Sessions.ToDictionary(
            session => session.Id,
            StringComparer.Ordinal
        );
        private readonly ILookup<string, Reject> _rejects = column.Rejects.Lines.ToLookup(
            line => line.Session,
            line => line.Reject,
            StringComparer.Ordinal
        );

        public StoryDecision Of(string session) =>
            new(_sessions.GetValueOrDefault(session), [.. _rejects[session].OrderBy(reject => reject.Line)]);
    }
}
