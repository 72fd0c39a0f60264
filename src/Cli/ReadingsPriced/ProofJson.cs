using System.Text.Json;
using Conv.Comparison.Proving;

namespace Conv.Cli.ReadingsPriced;

/// <summary>What is proved of an alternative, for a program.</summary>
internal sealed class ProofJson(Utf8JsonWriter json)
{
    /// <summary>Writes a member.</summary>
    public void Write(string name, ProvedComparison proved)
    {
        json.WriteStartObject(name);
        json.WriteString("from", ReadingsList.Day(proved.FirstDay));
        json.WriteString("to", ReadingsList.Day(proved.LastDay));
        json.WriteBoolean("nothingChanges", proved.NothingChanges);
        json.WriteStartArray("changes");
        foreach (var change in proved.Changes)
        {
            Write(change);
        }

        json.WriteEndArray();
        json.WriteStartArray("open");
        foreach (var open in proved.Open)
        {
            json.WriteStartObject();
            json.WriteString("functions", open.Functions.ToString());
            json.WriteString("output", ReadingsList.Name(open.Output));
            json.WriteString("change", open.Change);
            json.WriteString("where", open.Where);
            json.WriteString("reason", open.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(ProvedChange change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        json.WriteString("functions", change.Functions.ToString());
        json.WriteString("output", ReadingsList.Name(change.Output));
        json.WriteString("old", change.Old.Text);
        json.WriteString("new", change.New.Text);
        json.WriteStartArray("regions");
        foreach (var region in change.Regions)
        {
            json.WriteStartObject();
            json.WriteStartArray("where");
            foreach (var clause in region.Where)
            {
                json.WriteStringValue(clause.Text);
            }

            json.WriteEndArray();
            json.WriteString("witness", region.Witness.Csv);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
