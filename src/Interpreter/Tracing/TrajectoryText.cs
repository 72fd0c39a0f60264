using System.Collections.Immutable;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Values;

namespace Conv.Interpreter.Tracing;

/// <summary>The trajectory of one beneficiary in plain text: every decision with its rule, its numbers, its citation and its place.</summary>
public static class TrajectoryText
{
    /// <summary>The lines for one beneficiary, without line ends.</summary>
    /// <param name="sessions">Decisions with traces, of one run.</param>
    /// <param name="beneficiary">The id of the beneficiary.</param>
    public static IEnumerable<string> Of(IEnumerable<SessionOutcome> sessions, string beneficiary)
    {
        foreach (var session in sessions)
        {
            var position = PositionOf(session.Session, beneficiary);
            if (position >= 0)
            {
                foreach (var line in Attendance(session, position))
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<string> Attendance(SessionOutcome session, int position)
    {
        var head =
            $"{CivilDate.FromDayNumber(session.Session.Date)}  session {session.Session.Id}  {session.Session.Function}";
        if (session.Rejection is { } rejection)
        {
            yield return $"{head}  is no valid session: {rejection.Column}: {rejection.Message}";
            yield break;
        }

        var attendance = session.Attendances[position];
        yield return $"{head}  under {Judge(session)}: {Outcome(attendance)}";
        var conditions = session.Conditions.Concat(attendance.Trace?.Conditions ?? []);
        foreach (
            var line in conditions.SelectMany(Condition).Concat(attendance.Trace is { } trace ? Effects(trace) : [])
        )
        {
            yield return "    " + line;
        }

        foreach (var line in Counts(session.Opened, session.Counted))
        {
            yield return "    " + line;
        }

        foreach (var (provider, payment) in session.Session.Providers.Zip(session.Payments))
        {
            foreach (var line in Payment(provider.Id, payment))
            {
                yield return "    " + line;
            }
        }
    }

    private static int PositionOf(InterpretedSession session, string beneficiary)
    {
        for (var i = 0; i < session.Beneficiaries.Length; i++)
        {
            if (session.Beneficiaries[i].Id == beneficiary)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Judge(SessionOutcome session) =>
        session.Function is { } function && function.Name != session.Session.Function
            ? $"{session.Convention!.Name} as {function.Name}"
            : session.Convention!.Name;

    private static string Outcome(AttendanceOutcome attendance) =>
        attendance.Decision switch
        {
            Verdict.Refused => "refused, " + string.Join("; ", attendance.Reasons.Select(reason => reason.Name)),
            Verdict.Unpriced => "accepted without a price" + Exceptional(attendance),
            _ => "accepted" + Exceptional(attendance) + $", share {ValueText.Amount(attendance.Share!.Value)} EUR",
        };

    private static string Exceptional(AttendanceOutcome attendance) =>
        attendance.IsExceptional ? " as exceptional" : "";

    private static IEnumerable<string> Condition(ConditionTrace condition)
    {
        var label = condition.Label.Length == 0 ? "" : $" ({condition.Label})";
        yield return Joined(
            $"{(condition.Holds ? "holds" : "fails")}  {condition.Reason}{label}: {condition.Text}",
            condition.Citations,
            condition.Place
        );
        foreach (var line in Numbers(condition.Read))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Effects(AttendanceTrace trace)
    {
        foreach (var line in Value("share", trace.Share))
        {
            yield return line;
        }

        foreach (var line in Counts(trace.Opened, trace.Counted))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Counts(
        ImmutableArray<WindowOpening> opened,
        ImmutableArray<CounterAddition> counted
    )
    {
        foreach (var opening in opened)
        {
            yield return Joined(
                $"opens  {opening.Window}, from {opening.FirstDay} {Until(opening.LastDay)}",
                [],
                opening.Place
            );
        }

        foreach (var addition in counted)
        {
            yield return Joined(
                $"counts {addition.After.Show(addition.Amount)}  {addition.After.Phrase}: now {addition.After.Show(addition.After.Count)}",
                [],
                addition.After.Place
            );
        }
    }

    private static IEnumerable<string> Payment(string provider, PaymentOutcome payment) =>
        payment.Decision switch
        {
            Verdict.Refused =>
            [
                $"provider {provider}: refused, {string.Join("; ", payment.Reasons.Select(reason => reason.Name))}",
            ],
            _ =>
            [
                $"provider {provider}: {(payment.Fee is { } fee ? $"fee {ValueText.Amount(fee)} EUR" : "fee without a value")}",
                .. Value("fee", payment.Trace?.Fee),
            ],
        };

    private static IEnumerable<string> Value(string name, ValueTrace? value)
    {
        if (value is null)
        {
            yield break;
        }

        var amount = value.Value is { } cents ? $"{ValueText.Amount(cents)} EUR" : "no value in the text";
        yield return Joined($"{name}  {amount}: {value.Text}", value.Citations, value.Place);
        foreach (var tried in value.Cases)
        {
            yield return Joined($"  {(tried.Applies ? "because" : "not")} {tried.Text}", [], tried.Place);
            foreach (var line in Numbers(tried.Read))
            {
                yield return "  " + line;
            }
        }

        foreach (var line in Numbers(value.Read))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Numbers(NumbersRead read) =>
        [
            .. read.Facts.Select(fact => $"  {fact.Fact} = {fact.Value ?? "missing"}"),
            .. read.Anniversaries.Select(age =>
                $"  {age.Years} years from {age.Fact} are completed on {age.CompletedOn}"
            ),
            .. read.Values.Select(value => $"  {value.Name} = {value.Value}"),
            .. read.Counters.Select(counter =>
                Joined($"  {counter.Phrase} = {counter.Show(counter.Count)}, {Window(counter)}", [], counter.Place)
            ),
            .. read.Choices.Select(choice => $"  reading {choice.Reading} = {choice.Alternative}"),
        ];

    private static string Window(CounterReading counter) =>
        counter.FirstDay is { } first ? $"from {first} {Until(counter.LastDay)}" : "no window open";

    private static string Until(string? lastDay) => lastDay is null ? "without end" : $"to {lastDay}";

    private static string Joined(string text, ImmutableArray<string> citations, TracePlace place)
    {
        var cited = citations.IsEmpty ? text : $"{text} [{string.Join("; ", citations)}]";
        return place.Path.Length == 0 ? cited : $"{cited}  {place}";
    }
}
