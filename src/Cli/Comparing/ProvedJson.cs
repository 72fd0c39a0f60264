using System.Text.Json;
using Conv.Comparison.Proving;

namespace Conv.Cli.Comparing;

/// <summary>The proved layer of a comparison for a program.</summary>
internal static class ProvedJson
{
    /// <summary>Writes its fields into an open object.</summary>
    public static void Fields(Utf8JsonWriter json, ProvedComparison proved)
    {
        json.WriteString("firstDay", Days.Of(proved.FirstDay));
        json.WriteString("lastDay", Days.Of(proved.LastDay));
        json.WriteBoolean("complete", proved.IsComplete);
        json.WriteList("changes", proved.Changes, Write);
        json.WriteList("open", proved.Open, Write);
        json.WriteList(
            "unchanged",
            proved.Unchanged,
            (writer, one) =>
            {
                writer.WriteStartObject();
                writer.WriteObject("functions", one.Functions, Fields);
                writer.WriteString("output", WordOf(one.Output));
                writer.WriteEndObject();
            }
        );
    }

    /// <summary>Writes the fields of a witness into an open object.</summary>
    public static void Fields(Utf8JsonWriter json, Witness witness)
    {
        json.WriteList(
            "sessions",
            witness.Sessions,
            (writer, session) =>
            {
                writer.WriteStartObject();
                writer.WriteString("date", Days.Of(session.Date));
                writer.WriteString("text", session.Text);
                writer.WriteString("old", session.Old);
                writer.WriteString("new", session.New);
                writer.WriteEndObject();
            }
        );
        json.WriteString("csv", witness.Csv);
    }

    private static string WordOf(DecidedOutput output) => output.ToString().ToLowerInvariant();

    private static void Fields(Utf8JsonWriter json, FunctionPair functions)
    {
        json.WriteTexts("names", functions.Names);
        json.WriteString("old", functions.Old);
        json.WriteString("oldConvention", functions.OldConvention);
        json.WriteString("new", functions.New);
        json.WriteString("newConvention", functions.NewConvention);
    }

    private static void Write(Utf8JsonWriter json, ProvedChange change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        json.WriteObject("functions", change.Functions, Fields);
        json.WriteString("output", WordOf(change.Output));
        json.WriteString("what", ChangeWords.Of(change));
        json.WriteObject("old", change.Old, Fields);
        json.WriteObject("new", change.New, Fields);
        json.WriteList("regions", change.Regions, Write);
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, ChangeSide side)
    {
        json.WriteString("text", side.Text);
        json.WritePlaces("rules", side.Rules);
    }

    private static void Write(Utf8JsonWriter json, Region region)
    {
        json.WriteStartObject();
        json.WriteList(
            "where",
            region.Where,
            (writer, clause) =>
            {
                writer.WriteStartObject();
                writer.WriteString("subject", clause.Subject);
                writer.WriteString("text", clause.Text);
                writer.WriteEndObject();
            }
        );
        json.WriteObject("witness", region.Witness, Fields);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OpenQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteObject("functions", question.Functions, Fields);
        json.WriteString("output", WordOf(question.Output));
        json.WriteString("change", question.Change);
        json.WriteString("where", question.Where);
        json.WriteString("reason", question.Reason);
        json.WriteEndObject();
    }
}
