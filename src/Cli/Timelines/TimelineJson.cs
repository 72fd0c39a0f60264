using System.Collections.Immutable;
using System.Text.Json;
using Conv.Comparison.Timelines;

namespace Conv.Cli.Timelines;

/// <summary>A timeline, or what is in force on a day, as JSON.</summary>
internal sealed class TimelineJson(Utf8JsonWriter json)
{
    /// <summary>Writes it.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="entries">The rules to show.</param>
    /// <param name="day">The one day that is asked for, or null.</param>
    /// <param name="readings">The readings that are not the default.</param>
    public void Write(
        Timeline timeline,
        ImmutableArray<TimelineEntry> entries,
        int? day,
        IReadOnlyDictionary<string, string> readings
    )
    {
        json.WriteStartObject();
        if (day is { } on)
        {
            json.WriteString("on", DateOption.Show(on));
        }

        json.WriteString("from", DateOption.Show(timeline.FirstDay));
        json.WriteString("to", DateOption.Show(timeline.LastDay));
        json.WriteStartObject("readings");
        foreach (var (name, value) in readings)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteStartArray("conventions");
        foreach (var convention in timeline.Conventions)
        {
            Convention(convention, day);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var entry in entries)
        {
            Entry(entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Convention(TimelineConvention convention, int? day)
    {
        json.WriteStartObject();
        json.WriteString("name", convention.Name);
        json.WriteString("label", convention.Label);
        json.WriteString("from", DateOption.Show(convention.From));
        json.WriteString("to", DateOption.Show(convention.To));
        json.WriteString("declaredTo", DateOption.Show(convention.DeclaredTo));
        Strings("revisedFrom", convention.RevisedFrom.Select(DateOption.Show));
        Strings("functions", convention.Functions);
        Strings("citations", convention.Citations);
        json.WriteString("place", convention.Place.ToString());
        json.WriteStartArray("takes");
        foreach (var run in convention.Takes)
        {
            json.WriteStartObject();
            json.WriteString("from", DateOption.Show(run.From));
            json.WriteString("to", DateOption.Show(run.To));
            json.WriteString("sessions", Word(run.Taken));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (day is { } on)
        {
            json.WriteString("sessionsOnThatDay", Word(convention.On(on)));
        }

        json.WriteEndObject();
    }

    private void Entry(TimelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kind", Lines.Name(entry.Rule.Kind));
        json.WriteString("convention", entry.Rule.Convention);
        json.WriteString("owner", entry.Rule.Owner);
        json.WriteString("text", entry.Rule.Text);
        json.WriteString("from", DateOption.Show(entry.From));
        json.WriteString("to", DateOption.Show(entry.To));
        Strings("functions", entry.Functions);
        Strings("citations", entry.Rule.Citations);
        json.WriteString("place", entry.Rule.Place.ToString());
        json.WriteEndObject();
    }

    private void Strings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Word(Taken taken) =>
        taken switch
        {
            Taken.All => "all",
            Taken.Some => "some",
            _ => "none",
        };
}
