using System.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Values;
using Conv.Scenarios.Explaining;
using Conv.Service.Answers;

namespace Conv.Service.Explaining;

/// <summary>Tells a trajectory in a language: what was asked of each session, how it came out, and where that is written.</summary>
/// <param name="vocabulary">The labels of facts and reasons.</param>
/// <param name="words">The fixed words.</param>
/// <param name="language">The language of the labels.</param>
internal sealed class TrajectoryWords(Vocabulary vocabulary, Words words, string language)
{
    /// <summary>A session.</summary>
    public ExplainedSessionAnswer Session(ExplainedSession session)
    {
        var outcome = session.Outcome;
        var attendance =
            session.Attendance
            ?? throw new UnreachableException("a stored session is no valid one: it cannot be judged");
        var trace = attendance.Trace!;
        return new(
            session.Id,
            DateOnly.FromDayNumber(outcome.Session.Date.Number),
            outcome.Session.Function,
            outcome.Function?.Label.In(language) ?? "",
            outcome.Convention?.Name,
            Decision(attendance),
            [.. outcome.Conditions.Concat(trace.Conditions).OrderBy(condition => condition.Holds).Select(Condition)],
            trace.Share is { } share ? Amount(words.Share, "", share, attendance.Share) : null,
            [.. outcome.Payments.Zip(session.Providers, Payment)]
        );
    }

    private string Decision(AttendanceOutcome attendance)
    {
        string[] parts =
        [
            Verdict(attendance.Decision, attendance.Reasons.Select(reason => reason.Label.In(language))),
            .. attendance.IsExceptional ? [words.Exceptional] : Array.Empty<string>(),
            .. attendance.Share is { } share ? [$"{words.Share} {Cents.TextInEuros(share)}"] : Array.Empty<string>(),
            .. attendance.ProvisionalUntil is { } until
                ? [Words.Fill(words.Provisional, Day.Text(until))]
                : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    private string Verdict(Verdict verdict, IEnumerable<string> reasons) =>
        verdict switch
        {
            Interpreter.Outcomes.Verdict.Accepted => words.Accepted,
            Interpreter.Outcomes.Verdict.Unpriced => words.Unpriced,
            Interpreter.Outcomes.Verdict.Refused => $"{words.Refused} ({string.Join("; ", reasons)})",
            _ => throw new UnreachableException($"the decision {verdict}"),
        };

    private ExplainedCondition Condition(ConditionTrace condition) =>
        new(
            condition.Holds,
            condition.Reason,
            vocabulary.Reasons.FirstOrDefault(reason => reason.Name == condition.Reason)?.Label.In(language)
                ?? condition.Label,
            condition.Holds ? words.Holds : words.Fails,
            condition.Text,
            Source(condition.Citations, condition.Place),
            [.. Read(condition.Read)]
        );

    private ExplainedAmount Payment(PaymentOutcome payment, string provider) =>
        payment.Trace?.Fee is { } fee
            ? Amount(words.Fee, provider, fee, payment.Fee)
            : new(
                $"{provider}: {Verdict(payment.Decision, payment.Reasons.Select(reason => reason.Label.In(language)))}",
                null,
                "",
                "",
                []
            );

    private ExplainedAmount Amount(string name, string person, ValueTrace value, long? cents) =>
        new(
            (person.Length == 0 ? "" : person + ": ")
                + name
                + " "
                + (cents is { } known ? Cents.TextInEuros(known) : words.Unpriced),
            cents is { } amount ? Cents.InEuros(amount) : null,
            value.Text,
            Source(value.Citations, value.Place),
            [
                .. value.Cases.Where(tried => tried.Applies).Select(tried => $"{words.Because} {tried.Text}"),
                .. value.Cases.Where(tried => tried.Applies).SelectMany(tried => Read(tried.Read)),
                .. Read(value.Read),
            ]
        );

    private IEnumerable<string> Read(NumbersRead read)
    {
        foreach (var fact in read.Facts)
        {
            yield return $"{Label(fact.Fact)}: {fact.Value ?? words.Missing}";
        }

        foreach (var age in read.Anniversaries)
        {
            yield return Words.Fill(words.AgeReached, Label(age.Fact), age.Years, age.CompletedOn);
        }

        foreach (var value in read.Values)
        {
            yield return $"{value.Name}: {value.Value}";
        }

        foreach (var choice in read.Choices)
        {
            yield return $"{choice.Reading}: {choice.Alternative}";
        }

        foreach (var counter in read.Counters)
        {
            yield return $"{counter.Phrase}: "
                + (
                    counter.LastDay is null
                        ? Words.Fill(words.NoWindow, counter.Show(counter.Count))
                        : Words.Fill(words.Before, counter.Show(counter.Count), counter.FirstDay, counter.LastDay)
                );
        }

        foreach (var acts in read.Submitted)
        {
            yield return $"{acts.Phrase} ({acts.FirstDay} – {acts.LastDay}): {acts.Found ?? "–"}";
        }
    }

    private string Label(string fact) =>
        vocabulary.Facts.FirstOrDefault(known => known.Name == fact)?.Label.In(language) is { Length: > 0 } label
            ? label
            : fact;

    /// <summary>Sources, and the place in the file.</summary>
    public static string Source(IEnumerable<string> citations, TracePlace place) =>
        string.Join(
            "; ",
            [.. citations, .. place.Path.Length == 0 ? Array.Empty<string>() : [$"{place.Path}:{place.Line}"]]
        );
}
