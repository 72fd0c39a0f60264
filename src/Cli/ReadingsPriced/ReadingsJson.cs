using System.Text.Json;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Readings;
using Conv.Compiler.Symbols;
using Conv.Sessions.Deciding;

namespace Conv.Cli.ReadingsPriced;

/// <summary>Everything for a program; amounts in euros, differences from the base.</summary>
internal sealed class ReadingsJson(Utf8JsonWriter json, ReadingsReport report)
{
    /// <summary>Writes one object.</summary>
    public void Write()
    {
        json.WriteStartObject();
        if (report.Priced is { } priced)
        {
            Write(priced.InputHash, priced.Base);
        }

        json.WriteStartArray("readings");
        foreach (var reading in report.Survey)
        {
            Write(reading);
        }

        json.WriteEndArray();
        if (report.Priced is not null)
        {
            WritePairs(report.Priced);
            Write(report.Priced.Assignments);
        }

        json.WriteEndObject();
    }

    private void Write(string hash, RunTotals totals)
    {
        json.WriteString("inputHash", hash);
        json.WriteStartObject("base");
        json.WriteNumber("sessions", totals.Sessions);
        json.WriteNumber("beneficiaries", totals.Beneficiaries);
        json.WriteNumber("rejectedLines", totals.RejectedLines);
        json.WriteNumber("rejectedSessions", totals.RejectedSessions);
        json.WriteNumber("fees", totals.Fees);
        json.WriteNumber("shares", totals.Shares);
        json.WriteNumber("insurer", totals.Insurer.Euros);
        json.WriteNumber("insurerUnknown", totals.InsurerUnknown);
        json.WriteEndObject();
    }

    private void Write(SurveyedReading reading)
    {
        var symbol = reading.Reading;
        var priced = report.Priced?.Readings.First(one => one.Survey.Reading.Equals(symbol));
        json.WriteStartObject();
        json.WriteString("name", symbol.Name);
        json.WriteString("question", symbol.Question.ToString());
        json.WriteString("citation", Citation.Join(symbol.Citations));
        json.WriteString("default", symbol.Alternatives[symbol.Default].Name);
        json.WriteString("base", reading.Base);
        if (priced is not null)
        {
            json.WriteNumber("lowestInsurer", Euros(priced.LowestInsurer));
            json.WriteNumber("highestInsurer", Euros(priced.HighestInsurer));
        }

        json.WriteStartArray("alternatives");
        foreach (var (name, label) in symbol.Alternatives)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("label", label.ToString());
            if (name != reading.Base)
            {
                Write(reading.Alternatives.First(one => one.Name == name));
                if (priced?.Alternatives.First(one => one.Survey.Name == name) is { } alternative)
                {
                    Write(alternative.Effect);
                }

                if (report.Proofs?.GetValueOrDefault(new ReadingChoice(symbol.Name, name)) is { } proved)
                {
                    new ProofJson(json).Write("proved", proved);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(SurveyedAlternative alternative)
    {
        json.WriteStartArray("canChange");
        foreach (var function in alternative.Functions)
        {
            json.WriteStartObject();
            json.WriteString("convention", function.Convention);
            json.WriteString("function", function.Function);
            json.WriteBoolean("attendances", function.Attendances);
            json.WriteBoolean("payments", function.Payments);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("canChangeMonitors", alternative.Monitors);
    }

    private void Write(ReadingEffect effect)
    {
        json.WriteStartObject("effect");
        WriteMembers(effect.Changed);
        json.WriteNumber("beneficiaries", effect.Beneficiaries);
        json.WriteNumber("nowRejected", effect.NowRejected);
        json.WriteNumber("noLongerRejected", effect.NoLongerRejected);
        json.WriteStartObject("monitors");
        json.WriteNumber("rows", effect.Monitors.Rows);
        json.WriteNumber("nowExceeded", effect.Monitors.NowExceeded);
        json.WriteNumber("noLongerExceeded", effect.Monitors.NoLongerExceeded);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePairs(PricedReadings priced)
    {
        json.WriteStartArray("pairs");
        foreach (var pair in priced.Pairs)
        {
            json.WriteStartObject();
            json.WriteString("first", pair.First.ToString());
            json.WriteString("second", pair.Second.ToString());
            json.WriteStartObject("joint");
            WriteMembers(pair.Joint);
            json.WriteEndObject();
            json.WriteStartObject("interaction");
            WriteMembers(pair.Interaction);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(AssignmentCounts counts)
    {
        json.WriteStartObject("assignments");
        json.WriteNumber("all", counts.All);
        json.WriteNumber("computed", counts.Computed);
        json.WriteNumber("sameRules", counts.SameRules);
        json.WriteNumber("apart", counts.Apart);
        json.WriteEndObject();
    }

    private void WriteMembers(Delta delta)
    {
        json.WriteNumber("attendances", delta.Attendances);
        json.WriteNumber("payments", delta.Payments);
        json.WriteNumber("nowAccepted", delta.NowAccepted);
        json.WriteNumber("nowRefused", delta.NowRefused);
        json.WriteNumber("fees", Euros(delta.Fees));
        json.WriteNumber("shares", Euros(delta.Shares));
        json.WriteNumber("insurer", Euros(delta.Insurer));
        json.WriteNumber("insurerNotKnown", delta.Unknown);
    }

    // With two decimals, also when they are zero: the scale of a decimal is kept.
    private static decimal Euros(long cents) => (cents / 100m) + 0.00m;
}
