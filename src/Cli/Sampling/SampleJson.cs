using System.Globalization;
using System.Text.Json;
using Conv.Population;

namespace Conv.Cli.Sampling;

/// <summary>What a generated file holds, for a program.</summary>
internal static class SampleJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="calibration">The calibration.</param>
    /// <param name="summary">What was generated, or null.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="figures">Whether to list the figures of the calibration.</param>
    public static void Write(
        Utf8JsonWriter json,
        PopulationCalibration calibration,
        PopulationSummary? summary,
        ulong seed,
        bool figures
    )
    {
        json.WriteStartObject();
        json.WriteString("title", calibration.Title);
        if (summary is not null)
        {
            json.WriteNumber("seed", seed);
            Write(json, summary);
        }

        json.WriteStartArray("published");
        foreach (var total in calibration.Totals)
        {
            json.WriteStartObject();
            json.WriteString("until", Day(total.Until));
            json.WriteNumber("beneficiaries", total.Beneficiaries);
            json.WriteNumber("providers", total.Providers);
            json.WriteNumber("sessions", total.Sessions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (figures)
        {
            json.WriteStartArray("figures");
            foreach (var figure in calibration.Figures)
            {
                json.WriteStartObject();
                json.WriteString("path", figure.Path);
                json.WriteString("value", figure.Value);
                json.WriteString("source", figure.Source);
                json.WriteString("assumption", figure.Assumption);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PopulationSummary summary)
    {
        json.WriteString("from", Day(summary.From));
        json.WriteString("until", Day(summary.Until));
        json.WriteNumber("beneficiaries", summary.Beneficiaries);
        json.WriteNumber("providers", summary.Providers);
        json.WriteNumber("networks", summary.Networks);
        json.WriteNumber("sessions", summary.Sessions);
        json.WriteNumber("attendances", summary.Attendances);
        json.WriteNumber("lines", summary.Lines);
        json.WriteNumber("sessionsWithMistakes", summary.Slips);
        Write(json, "byYear", summary.ByYear);
        Write(json, "byFunction", summary.ByAct);
        Write(json, "byForm", summary.ByForm);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<PopulationCount> counts)
    {
        json.WriteStartArray(name);
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("name", count.Name);
            json.WriteNumber("sessions", count.Sessions);
            json.WriteNumber("attendances", count.Attendances);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
