using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining;

/// <summary>Writes explanations as JSON: amounts in euros, days ISO 8601, names those of the data.</summary>
internal sealed class ExplanationJson
{
    private const int Version = 1;

    private readonly Utf8JsonWriter _json;

    private ExplanationJson(Utf8JsonWriter json) => _json = json;

    public static string Write(SessionExplanation explanation)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            new ExplanationJson(json).Session(explanation);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Session(SessionExplanation session)
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", Version);
        _json.WriteString("date", Day.Of(session.Date).ToString());
        _json.WriteString("function", session.Function);
        _json.WriteString("judgedAs", session.JudgedAs);
        _json.WriteString("convention", session.Convention);
        if (session.Lacks is { } lack)
        {
            _json.WriteStartObject("lacks");
            _json.WriteString("column", lack.Column);
            _json.WriteString("message", lack.Message);
            _json.WriteEndObject();
        }

        Each("conditions", session.Conditions, Condition);
        Each("attendances", session.Attendances, Attendance);
        Each("payments", session.Payments, Payment);
        Counts(session.Opened, session.Counted);
        _json.WriteEndObject();
    }

    private void Attendance(AttendanceExplanation attendance)
    {
        _json.WriteString("beneficiary", attendance.Beneficiary);
        Decided(attendance.Decision, attendance.Reasons);
        _json.WriteBoolean("exceptional", attendance.IsExceptional);
        Amount("share", attendance.Share);
        _json.WriteNumber("granted", attendance.Granted);
        if (attendance.ProvisionalUntil is { } until)
        {
            _json.WriteString("provisionalUntil", Day.Of(until).ToString());
        }

        Each("conditions", attendance.Trace.Conditions, Condition);
        Value("grantedBy", attendance.Trace.Granted);
        Value("exceptionalBy", attendance.Trace.Exceptional);
        Value("shareBy", attendance.Trace.Share);
        if (!attendance.Trace.Parts.IsEmpty)
        {
            Each("parts", attendance.Trace.Parts, Part);
        }

        Counts(attendance.Trace.Opened, attendance.Trace.Counted);
        Each("nearest", attendance.Nearest, Nearest);
    }

    private void Part(PartTrace part)
    {
        _json.WriteString("payer", part.Payer);
        Amount("amount", part.Value.Value is { } cents ? new Cents(cents) : null);
        Value("amountBy", part.Value);
    }

    private void Nearest(NearestChange change)
    {
        _json.WriteString("fact", change.Fact);
        _json.WriteString("from", change.From);
        _json.WriteString("to", change.To);
        Decided(change.Decision, change.Reasons);
        Amount("share", change.Share);
    }

    private void Payment(PaymentExplanation payment)
    {
        _json.WriteString("provider", payment.Provider);
        Decided(payment.Decision, payment.Reasons);
        Amount("fee", payment.Fee);
        Value("feeBy", payment.Why);
    }

    private void Decided(Decision decision, ImmutableArray<string> reasons)
    {
        _json.WriteString(
            "decision",
            decision switch
            {
                Decision.None => "rejected",
                Decision.Accepted => "accepted",
                Decision.Refused => "refused",
                Decision.Unpriced => "unpriced",
                _ => throw new System.Diagnostics.UnreachableException($"the decision {decision}"),
            }
        );
        Texts("reasons", reasons);
    }

    private void Condition(ConditionTrace condition)
    {
        _json.WriteString("reason", condition.Reason);
        _json.WriteBoolean("holds", condition.Holds);
        _json.WriteBoolean("isCap", condition.IsCap);
        Rule(condition.Text, condition.Citations, condition.Place);
        Read(condition.Read);
    }

    private void Value(string name, ValueTrace? value)
    {
        if (value is null)
        {
            return;
        }

        _json.WriteStartObject(name);
        if (!value.IsAmount)
        {
            Number("value", value.Value);
        }
        else
        {
            Amount("value", value.Value is { } cents ? new Cents(cents) : null);
        }

        if (value.Difference is { } rest)
        {
            Amount("whole", new Cents(rest.Whole));
            Amount("part", new Cents(rest.Part));
        }

        Rule(value.Text, value.Citations, value.Place);
        Each("cases", value.Cases, Case);
        Read(value.Read);
        _json.WriteEndObject();
    }

    private void Case(CaseTrace tried)
    {
        _json.WriteBoolean("applies", tried.Applies);
        Rule(tried.Text, [], tried.Place);
        Read(tried.Read);
    }

    private void Rule(string text, ImmutableArray<string> citations, TracePlace place)
    {
        _json.WriteString("rule", text);
        Texts("citations", citations);
        _json.WriteString("file", place.Path);
        _json.WriteNumber("line", place.Line);
    }

    private void Read(NumbersRead read)
    {
        Each("facts", read.Facts, fact => Named(fact.Name, fact.Value));
        Each("values", read.Values, value => Named(value.Name, value.Value));
        Each("readings", read.Choices, choice => Named(choice.Reading, choice.Alternative));
        Each(
            "ages",
            read.Anniversaries,
            age =>
            {
                _json.WriteString("fact", age.Fact);
                _json.WriteNumber("years", age.Years);
                _json.WriteString("completedOn", age.CompletedOn);
            }
        );
        Each(
            "submitted",
            read.Submitted,
            acts =>
            {
                _json.WriteString("acts", acts.Phrase);
                _json.WriteString("from", acts.FirstDay);
                _json.WriteString("to", acts.LastDay);
                _json.WriteString("found", acts.Found);
            }
        );
        Each("counters", read.Counters, counter => Counter(counter, counter.Count));
    }

    private void Named(string name, string? value)
    {
        _json.WriteString("name", name);
        _json.WriteString("value", value);
    }

    private void Counts(ImmutableArray<WindowOpening> opened, ImmutableArray<CounterAddition> counted)
    {
        Each(
            "opened",
            opened,
            opening =>
            {
                _json.WriteString("from", opening.FirstDay);
                _json.WriteString("to", opening.LastDay);
                _json.WriteString("file", opening.Place.Path);
                _json.WriteNumber("line", opening.Place.Line);
            }
        );
        Each(
            "counted",
            counted,
            addition =>
            {
                Total("before", addition.After, addition.After.Count - addition.Amount);
                Counter(addition.After, addition.After.Count);
            }
        );
    }

    private void Counter(CounterReading counter, long count)
    {
        _json.WriteString("counts", counter.Phrase);
        Total("count", counter, count);
        if (counter.IsAtLeast)
        {
            _json.WriteBoolean("atLeast", true);
        }

        _json.WriteString("from", counter.FirstDay);
        _json.WriteString("to", counter.LastDay);
        _json.WriteString("file", counter.Place.Path);
        _json.WriteNumber("line", counter.Place.Line);
    }

    private void Total(string name, CounterReading counter, long count)
    {
        if (counter.IsMoney)
        {
            Amount(name, new Cents(count));
        }
        else
        {
            _json.WriteNumber(name, count);
        }
    }

    private void Amount(string name, Cents? amount)
    {
        if (amount is { } known)
        {
            _json.WriteNumber(name, known.Euros);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private void Number(string name, long? number)
    {
        if (number is { } known)
        {
            _json.WriteNumber(name, known);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private void Texts(string name, ImmutableArray<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }

    private void Each<T>(string name, ImmutableArray<T> all, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var thing in all)
        {
            _json.WriteStartObject();
            write(thing);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
