using System.Text.Json;
using Conv.Cli.Comparing;
using Conv.Comparison.Stories;

namespace Conv.Cli.Explaining.Compared;

/// <summary>A story for a program: each decision as an explanation has it; amounts in euros as numbers with two decimals.</summary>
internal sealed class StoryJson(Utf8JsonWriter json)
{
    /// <summary>Writes it.</summary>
    /// <param name="story">All of it: totals and the first divergence.</param>
    /// <param name="shown">The sessions and rejects that are shown.</param>
    /// <param name="beneficiary">What the file calls them.</param>
    public void Write(TrajectoryStory story, TrajectoryStory shown, string beneficiary)
    {
        json.WriteStartObject();
        json.WriteString("beneficiary", beneficiary);
        Columns(story);
        First(story.FirstDivergence);
        json.WriteStartArray("sessions");
        foreach (var session in shown.Sessions)
        {
            Session(session, story);
        }

        json.WriteEndArray();
        json.WriteStartArray("rejects");
        foreach (var one in shown.Rejects)
        {
            json.WriteStartObject();
            Reject(one.Reject);
            json.WriteString("session", one.Session);
            json.WriteStartArray("by");
            foreach (var role in one.Columns)
            {
                json.WriteStringValue(Name(role));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Columns(TrajectoryStory story)
    {
        json.WriteStartObject("columns");
        foreach (var (column, totals) in story.Columns.Zip(story.Totals))
        {
            json.WriteStartObject(Name(column.Role));
            json.WriteString("edition", column.Edition.Name);
            json.WriteString("policy", column.Edition.Convention ?? "auto");
            json.WriteStartObject("readings");
            foreach (var (name, value) in column.Explanation.Run.Info.Readings)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteNumber("accepted", totals.Accepted);
            json.WriteNumber("refused", totals.Refused);
            json.WriteNumber("rejected", totals.Rejected);
            json.WriteNumber("shares", totals.Shares / 100m);
            json.WriteNumber("fees", totals.Fees / 100m);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void First(StorySession? session)
    {
        if (session is null)
        {
            json.WriteNull("firstDivergence");
            return;
        }

        json.WriteStartObject("firstDivergence");
        Head(session);
        json.WriteEndObject();
    }

    private void Session(StorySession session, TrajectoryStory story)
    {
        json.WriteStartObject();
        Head(session);
        json.WriteString("function", session.Function);
        json.WriteNumber("others", session.Others);
        json.WriteStartObject("facts");
        foreach (var fact in session.Facts.DistinctBy(fact => fact.Name, StringComparer.Ordinal))
        {
            json.WriteString(fact.Name, fact.Value);
        }

        json.WriteEndObject();
        json.WriteBoolean("differs", session.Differs);
        json.WriteString("mark", Word(session.Mark));
        foreach (var (column, decision) in story.Columns.Zip(session.Decisions))
        {
            json.WriteStartObject(Name(column.Role));
            Decision(decision);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Head(StorySession session)
    {
        json.WriteString("session", session.Id);
        json.WriteNumber("line", session.Line);
        json.WriteString("date", Days.Of(session.Date));
    }

    // A session that is rejected has no decision, and says so where programs look for one.
    private void Decision(StoryDecision decision)
    {
        if (decision.IsRejected)
        {
            json.WriteString("decision", "rejected");
        }

        if (decision.Session is { } session)
        {
            new ExplanationJson(json).Members(session);
        }

        json.WriteStartArray("rejects");
        foreach (var reject in decision.Rejects)
        {
            json.WriteStartObject();
            Reject(reject);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Reject(Sessions.Reading.Reject reject)
    {
        json.WriteNumber("line", reject.Line);
        json.WriteString("column", reject.Column);
        json.WriteString("message", reject.Message);
    }

    private static string Name(StoryRole role) =>
        role switch
        {
            StoryRole.Old => "old",
            StoryRole.New => "new",
            _ => "asItWas",
        };

    private static string Word(StoryMark mark) =>
        mark switch
        {
            StoryMark.FirstDivergence => "firstDivergence",
            StoryMark.Consequence => "consequence",
            StoryMark.Difference => "difference",
            _ => "same",
        };
}
