using System.Globalization;
using System.Text.Json;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Reading;

namespace Conv.Cli.Explaining;

/// <summary>A trajectory for a program: amounts in euros as numbers with two decimals, dates ISO 8601.</summary>
internal sealed class ExplanationJson(Utf8JsonWriter json)
{
    public void Write(Explained explained, string beneficiary)
    {
        json.WriteStartObject();
        json.WriteString("beneficiary", beneficiary);
        json.WriteString(
            "policy",
            explained.Run.Policy < 0 ? "auto" : explained.Run.Info.Conventions[explained.Run.Policy].Name
        );
        json.WriteStartObject("readings");
        foreach (var (name, value) in explained.Run.Info.Readings)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        Array("sessions", explained.Sessions, Members);
        Array("rejects", explained.Rejects, Reject);
        json.WriteEndObject();
    }

    /// <summary>Writes what a session says into an object that is open.</summary>
    public void Members(ExplainedSession session)
    {
        var outcome = session.Outcome;
        json.WriteString("session", session.Id);
        json.WriteNumber("line", session.Line);
        json.WriteString(
            "date",
            DateOnly.FromDayNumber(outcome.Session.Date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
        json.WriteString("function", outcome.Session.Function);
        json.WriteString("convention", outcome.Convention?.Name);
        json.WriteString("judgedAs", outcome.Function?.Name);
        json.WriteNumber("others", session.Others);
        json.WriteString("rejected", outcome.Rejection is { } lack ? $"{lack.Column}: {lack.Message}" : null);
        if (session.Attendance is { } attendance)
        {
            Attendance(outcome, attendance);
        }

        var payments = outcome.Payments.Zip(session.Providers);
        Array("payments", payments, one => Payment(one.First, one.Second));
        Array(
            "disagreements",
            session.Differences,
            difference =>
            {
                json.WriteString("what", difference.What);
                json.WriteString("compiled", difference.Compiled);
                json.WriteString("interpreter", difference.Interpreted);
            }
        );
    }

    private void Attendance(SessionOutcome outcome, AttendanceOutcome attendance)
    {
        json.WriteString("decision", Word(attendance.Decision));
        Strings("reasons", attendance.Reasons.Select(reason => reason.Name));
        json.WriteBoolean("exceptional", attendance.IsExceptional);
        json.WriteNumber("granted", attendance.Granted);
        Amount("share", attendance.Share);
        json.WriteString(
            "provisionalUntil",
            attendance.ProvisionalUntil is { } until
                ? DateOnly.FromDayNumber(until).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null
        );
        Array("conditions", outcome.Conditions.Concat(attendance.Trace!.Conditions), Condition);
        Value("shareRule", attendance.Trace.Share);
        Value("grantRule", attendance.Trace.Granted, isAmount: false);
        Array("counters", attendance.Trace.Counted.Concat(outcome.Counted), Addition);
    }

    private void Condition(ConditionTrace condition)
    {
        json.WriteString("reason", condition.Reason);
        json.WriteBoolean("holds", condition.Holds);
        json.WriteString("text", condition.Text);
        Strings("citations", condition.Citations);
        Place(condition.Place);
        Numbers(condition.Read);
    }

    private void Payment(PaymentOutcome payment, string provider)
    {
        json.WriteString("provider", provider);
        json.WriteString("decision", Word(payment.Decision));
        Strings("reasons", payment.Reasons.Select(reason => reason.Name));
        Amount("fee", payment.Fee);
        Value("feeRule", payment.Trace?.Fee);
    }

    private void Value(string name, ValueTrace? value, bool isAmount = true)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        if (isAmount)
        {
            Amount("value", value.Value);
        }
        else if (value.Value is { } units)
        {
            json.WriteNumber("value", units);
        }

        json.WriteString("text", value.Text);
        Strings("citations", value.Citations);
        Place(value.Place);
        Array(
            "cases",
            value.Cases,
            tried =>
            {
                json.WriteBoolean("applies", tried.Applies);
                json.WriteString("text", tried.Text);
                Place(tried.Place);
                Numbers(tried.Read);
            }
        );
        Numbers(value.Read);
        json.WriteEndObject();
    }

    private void Numbers(NumbersRead read)
    {
        json.WriteStartObject("facts");
        foreach (var fact in read.Facts)
        {
            json.WriteString(fact.Name, fact.Value);
        }

        json.WriteEndObject();
        json.WriteStartObject("values");
        foreach (var (name, value) in read.Values.DistinctBy(value => value.Name, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("readings");
        foreach (var (name, alternative) in read.Choices)
        {
            json.WriteString(name, alternative);
        }

        json.WriteEndObject();
        Array(
            "ages",
            read.Anniversaries,
            age =>
            {
                json.WriteString("since", age.Fact);
                json.WriteNumber("years", age.Years);
                json.WriteString("completedOn", age.CompletedOn);
            }
        );
        Array("submitted", read.Submitted, Submitted);
        Array(
            "counts",
            read.Counters,
            counter =>
            {
                json.WriteString("counter", counter.Phrase);
                Total("before", counter);
                Window(counter);
                Place(counter.Place);
            }
        );
    }

    private void Submitted(SubmittedReading acts)
    {
        json.WriteString("sessions", acts.Phrase);
        json.WriteString("from", acts.FirstDay);
        json.WriteString("to", acts.LastDay);
        json.WriteString("found", acts.Found);
    }

    private void Reject((Sessions.Reading.Reject Reject, string Session) one)
    {
        json.WriteNumber("line", one.Reject.Line);
        json.WriteString("session", one.Session);
        json.WriteString("column", one.Reject.Column);
        json.WriteString("message", one.Reject.Message);
    }

    private void Addition(CounterAddition addition)
    {
        json.WriteString("counter", addition.After.Phrase);
        json.WriteNumber("before", addition.After.Count - addition.Amount);
        json.WriteNumber("after", addition.After.Count);
        Window(addition.After);
        Place(addition.After.Place);
    }

    // Amounts are in euros everywhere in this file.
    private void Total(string name, CounterReading counter)
    {
        if (counter.IsMoney)
        {
            Amount(name, counter.Count);
        }
        else
        {
            json.WriteNumber(name, counter.Count);
        }
    }

    private void Window(CounterReading counter)
    {
        json.WriteString("windowFrom", counter.FirstDay);
        json.WriteString("windowTo", counter.LastDay);
    }

    private void Place(TracePlace place)
    {
        json.WriteString("file", place.Path);
        json.WriteNumber("at", place.Line);
    }

    private void Amount(string name, long? cents)
    {
        if (cents is { } amount)
        {
            json.WriteNumber(name, amount / 100m);
        }
        else
        {
            json.WriteNull(name);
        }
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

    private void Array<T>(string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word(Verdict decision) => decision.ToString().ToLowerInvariant();
}
