using System.Collections.Immutable;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Proving;
using Conv.Compiler.Text;
using Conv.Reports.Charts;
using Conv.Reports.Timelines;

namespace Conv.Reports.Page;

/// <summary>What unfolds below a region: its smallest example under both editions, and the rules that decide it.</summary>
internal static class RegionExample
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context, ProvedChange change, Region region)
    {
        var (page, words) = (context.Page, context.Words);
        var sessions = region.Witness.Sessions;
        page.Element("p", words.ExampleExplained, ("class", "quiet"));
        if (!sessions.IsEmpty)
        {
            TimelineOf(context, sessions);
            Sessions(context, sessions);
        }

        page.Element("h4", words.RulesThatDecide).Open("dl", ("class", "rules"));
        Side(context, words.Old, change.Old.Rules, isOld: true);
        Side(context, words.New, change.New.Rules, isOld: false);
        page.Close();
        page.Open("details", ("class", "csv")).Element("summary", words.AsSessionFile);
        page.Open("pre", ("tabindex", "0")).Element("code", region.Witness.Csv).Close().Close();
    }

    private static void TimelineOf(PageContext context, ImmutableArray<WitnessSession> sessions)
    {
        var words = context.Words;
        var caption = new Caption(
            context.Anchors.Give("timeline", "example"),
            words.TimelineTitle,
            words.TimelineExplained(
                sessions.Length,
                sessions.Count(Differs),
                words.Date(sessions.Min(session => session.Date)),
                words.Date(sessions.Max(session => session.Date))
            )
        );
        new Timeline(
            [.. sessions.Select(one => new TimelineSession(one.Date, one.Old, one.New, Differs(one)))],
            words.Old,
            words.New
        ).Draw(context.Page, caption, words, context.Names);

        static bool Differs(WitnessSession session) => session.Old != session.New;
    }

    private static void Sessions(PageContext context, ImmutableArray<WitnessSession> sessions)
    {
        var (words, names) = (context.Words, context.Names);
        var table = TableWriter.Begin(
            context.Page,
            words.Example,
            "sessions",
            (words.Day, false),
            (words.Session, false),
            (RegionsSection.Capital(words.Old), false),
            (RegionsSection.Capital(words.New), false)
        );
        table.OpenBody();
        foreach (var session in sessions)
        {
            table.OpenRow(session.Old == session.New ? null : "differs");
            table.Cell(0, words.Date(session.Date));
            table.Cell(1, names.Told(session.Text));
            table.Cell(2, names.Decision(session.Old));
            table.Cell(3, names.Decision(session.New));
            table.Close();
        }

        table.Close();
        table.End();
    }

    // A place without a source is that of something no file says.
    private static void Side(PageContext context, string name, ImmutableArray<SourceSpan> places, bool isOld)
    {
        var (page, words) = (context.Page, context.Words);
        var rules = places.Where(place => place.Source is not null).ToList();
        page.Element("dt", name);
        if (rules.Count == 0)
        {
            page.Element("dd", words.NoRule, ("class", "quiet"));
        }

        foreach (var place in rules)
        {
            page.Open("dd").Element("code", RuleText.OneLine(place.Text)).Text(" ");
            var where = words.LinesOf(PageContext.FileName(place.Source.Path), place.Start.Line, place.End.Line);
            if (RuleText.ChangeAt(context, place, isOld) is { } rule)
            {
                page.Element("a", where, ("href", $"#{context.AnchorOf(rule.Id)}"));
            }
            else
            {
                page.Element("span", where, ("class", "quiet"));
            }

            page.Close();
        }
    }
}
