using System.Text.Json;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing;

/// <summary>The counted layer of a comparison for a program.</summary>
internal static class DataJson
{
    /// <summary>Writes its fields into an open object.</summary>
    public static void Fields(Utf8JsonWriter json, DataComparison data)
    {
        json.WriteString("inputHash", data.InputHash);
        json.WriteNumber("sessions", data.Sessions);
        json.WriteNumber("beneficiaries", data.Beneficiaries);
        json.WriteNumber("changedBeneficiaries", data.ChangedBeneficiaries);
        json.WriteNumber("changedAttendees", data.ChangedAttendees);
        json.WriteObject("old", data.Old, Fields);
        json.WriteObject("new", data.New, Fields);
        json.WriteObject("changed", data.Changed, Fields);
        json.WriteList("causes", data.Causes, Write);
        json.WriteList("apart", data.Apart, Write);
        json.WriteList("tables", data.Tables, Write);
        json.WriteObject("balance", data.Balance, Fields);
        json.WriteList("people", data.People, Write);
        json.WriteList("mostAffected", data.MostAffected, Write);
        json.WriteObject("switch", data.Switch, Fields);
    }

    private static void Fields(Utf8JsonWriter json, Tally tally)
    {
        json.WriteNumber("accepted", tally.Accepted);
        json.WriteNumber("exceptional", tally.Exceptional);
        json.WriteNumber("refused", tally.Refused);
        json.WriteNumber("unpriced", tally.Unpriced);
        json.WriteNumber("rejected", tally.Rejected);
        json.WriteNumber("fees", tally.Fees);
        json.WriteNumber("shares", tally.Shares);
        json.WriteNumber("insurer", tally.Insurer);
        json.WriteNumber("insurerNotKnown", tally.Unknown);
    }

    private static void Fields(Utf8JsonWriter json, Delta delta)
    {
        json.WriteNumber("attendances", delta.Attendances);
        json.WriteNumber("payments", delta.Payments);
        json.WriteNumber("nowAccepted", delta.NowAccepted);
        json.WriteNumber("nowRefused", delta.NowRefused);
        json.WriteNumber("fees", delta.Fees);
        json.WriteNumber("shares", delta.Shares);
        json.WriteNumber("insurer", delta.Insurer);
        json.WriteNumber("insurerNotKnown", delta.Unknown);
    }

    private static void Write(Utf8JsonWriter json, Cause cause)
    {
        json.WriteStartObject();
        json.WriteString("id", cause.Id);
        json.WriteTexts("rules", cause.Rules);
        json.WriteObject("direct", cause.Direct, Fields);
        json.WriteObject("consequences", cause.Consequences, Fields);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MarginalEffect effect)
    {
        json.WriteStartObject();
        json.WriteTexts("rules", effect.Rules);
        json.WriteObject("alone", effect.Alone, Fields);
        json.WriteObject("last", effect.Last, Fields);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GroupTable table)
    {
        json.WriteStartObject();
        json.WriteString("key", table.Key);
        json.WriteList(
            "rows",
            table.Rows,
            (writer, row) =>
            {
                writer.WriteStartObject();
                writer.WriteString("value", row.Value);
                writer.WriteObject("old", row.Old, Fields);
                writer.WriteObject("new", row.New, Fields);
                writer.WriteObject("changed", row.Changed, Fields);
                writer.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, Balance balance)
    {
        json.WriteNumber("payLess", balance.PayLess);
        json.WriteNumber("payMore", balance.PayMore);
        json.WriteNumber("paySame", balance.PaySame);
        json.WriteNumber("notKnown", balance.NotKnown);
        json.WriteNumber("lose", balance.Lose);
        json.WriteNumber("gain", balance.Gain);
        json.WriteObject("people", balance.People, Fields);
        json.WriteList(
            "steps",
            balance.Steps,
            (writer, step) =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("from", step.From);
                writer.WriteNumber("below", step.Below);
                writer.WriteNumber("beneficiaries", step.Beneficiaries);
                writer.WriteEndObject();
            }
        );
    }

    private static void Fields(Utf8JsonWriter json, People people)
    {
        json.WriteNumber("better", people.Better);
        json.WriteNumber("worse", people.Worse);
        json.WriteNumber("mixed", people.Mixed);
        json.WriteNumber("same", people.Same);
        json.WriteNumber("notKnown", people.NotKnown);
    }

    private static void Write(Utf8JsonWriter json, PeopleTable table)
    {
        json.WriteStartObject();
        json.WriteString("key", table.Key);
        json.WriteNumber("others", table.Others);
        json.WriteList(
            "rows",
            table.Rows,
            (writer, row) =>
            {
                writer.WriteStartObject();
                writer.WriteString("value", row.Value);
                Fields(writer, row.People);
                writer.WriteNumber("shares", row.Shares);
                writer.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AffectedTrajectory trajectory)
    {
        json.WriteStartObject();
        json.WriteNumber("line", trajectory.Line);
        json.WriteObject("changed", trajectory.Changed, Fields);
        json.WriteList(
            "sessions",
            trajectory.Sessions,
            (writer, session) =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", session.Line);
                writer.WriteString("date", Days.Of(session.Date));
                writer.WriteString("function", session.Function);
                writer.WriteString("old", session.Old);
                writer.WriteString("new", session.New);
                writer.WriteCents("oldShare", session.OldShare);
                writer.WriteCents("newShare", session.NewShare);
                writer.WriteBoolean("differs", session.Differs);
                writer.WriteBoolean("consequence", session.IsConsequence);
                writer.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, SwitchComparison between)
    {
        json.WriteNumber("trajectories", between.Trajectories);
        json.WriteNumber("changedTrajectories", between.ChangedTrajectories);
        json.WriteObject("changed", between.Changed, Fields);
        json.WriteList("mostAffected", between.MostAffected, Write);
    }
}
