using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Comparison.Counting.Causes;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Reports.Charts;
using Conv.Reports.Timelines;
using Outcome = Conv.Reports.Timelines.Outcome;

namespace Conv.Reports.Page;

/// <summary>The most affected trajectories, both versions one above the other.</summary>
internal static class TrajectoriesSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        context.Page.Element("p", context.Words.TrajectoriesExplained);
        All(context, context.Report.Data!.MostAffected, context.Words.Old, context.Words.New);
    }

    /// <summary>Writes trajectories; the table of their sessions unfolds.</summary>
    public static void All(
        PageContext context,
        ImmutableArray<AffectedTrajectory> trajectories,
        string upper,
        string lower
    )
    {
        Legend(context);
        foreach (var trajectory in trajectories)
        {
            One(context, trajectory, upper, lower);
        }
    }

    /// <summary>Writes what the marks of timelines mean.</summary>
    public static void Legend(PageContext context)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("ul", ("class", "legend marks"), ("aria-label", words.Legend));
        foreach (var outcome in Outcomes.All)
        {
            page.Open("li")
                .Open("svg", ("viewBox", "0 0 18 18"), ("width", "18"), ("height", "18"), ("aria-hidden", "true"));
            Mark.Draw(page, outcome, 90, 90, "");
            page.Close().Text(NameOf(context, outcome)).Close();
        }

        page.Open("li")
            .Open("svg", ("viewBox", "0 0 18 18"), ("width", "18"), ("height", "18"), ("aria-hidden", "true"));
        Drawing.Line(page, "differs", 90, 10, 90, 170);
        page.Close().Text(words.DiffersMark).Close().Close();
    }

    private static string NameOf(PageContext context, Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => context.Names.Decision("accepted"),
            Outcome.Exceptional => context.Names.Decision("exceptional"),
            Outcome.Unpriced => context.Names.Decision("unpriced"),
            Outcome.Refused => context.Names.Decision("refused"),
            Outcome.Rejected => context.Names.Decision("no valid session"),
            _ => throw new UnreachableException($"the outcome {outcome}"),
        };

    private static void One(PageContext context, AffectedTrajectory trajectory, string upper, string lower)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("article", ("class", "trajectory"));
        page.Open("h3").Text($"{words.TrajectoryAt(trajectory.Line)} ");
        page.Element(
            "span",
            $"{words.SharesOfPatients}{words.Colon} {words.SignedEuro(trajectory.Changed.Shares)} · {words.PaidByInsurer}{words.Colon} {words.SignedEuro(trajectory.Changed.Insurer)}",
            ("class", "quiet")
        );
        page.Close();
        if (!trajectory.Sessions.IsEmpty)
        {
            TimelineOf(context, trajectory, upper, lower);
            page.Open("details").Element("summary", words.AllSessions);
            Sessions(context, trajectory, upper, lower);
            page.Close();
        }

        page.Close();
    }

    private static void TimelineOf(PageContext context, AffectedTrajectory trajectory, string upper, string lower)
    {
        var (words, sessions) = (context.Words, trajectory.Sessions);
        var caption = new Caption(
            context.Anchors.Give("timeline", "line"),
            $"{words.TimelineTitle}{words.Colon} {words.TrajectoryAt(trajectory.Line)}",
            words.TimelineExplained(
                sessions.Length,
                sessions.Count(session => session.Differs),
                words.Date(sessions.Min(session => session.Date.Number)),
                words.Date(sessions.Max(session => session.Date.Number))
            )
        );
        new Timeline(
            [.. sessions.Select(one => new TimelineSession(one.Date.Number, one.Old, one.New, one.Differs))],
            upper,
            lower
        ).Draw(context.Page, caption, words, context.Names);
    }

    private static void Sessions(PageContext context, AffectedTrajectory trajectory, string upper, string lower)
    {
        var (page, words) = (context.Page, context.Words);
        var table = TableWriter.Begin(
            page,
            words.TrajectoryAt(trajectory.Line),
            "sessions",
            (words.Day, false),
            (words.Line, true),
            (RegionsSection.Capital(words.Function), false),
            (RegionsSection.Capital(upper), false),
            (RegionsSection.Capital(lower), false),
            (words.Differs, false)
        );
        table.OpenBody();
        foreach (var session in trajectory.Sessions)
        {
            table.OpenRow(session.Differs ? "differs" : null);
            table.Cell(0, words.Date(session.Date.Number));
            table.Cell(1, words.Number(session.Line));
            table.Cell(2, context.Names.Function(session.Function));
            table.Cell(3, Side(context, session.Old, session.OldShare));
            table.Cell(4, Side(context, session.New, session.NewShare));
            table.Cell(
                5,
                !session.Differs ? ""
                    : session.IsConsequence ? words.AsConsequence
                    : words.Directly
            );
            table.Close();
        }

        table.Close();
        table.End();
    }

    private static string Side(PageContext context, string decision, long? share) =>
        share is { } cents && !decision.Contains("share", StringComparison.Ordinal)
            ? $"{context.Names.Decision(decision)}, {context.Words.Share} {context.Words.Euro(cents)}"
            : context.Names.Decision(decision);
}
