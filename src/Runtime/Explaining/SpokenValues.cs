using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining;

/// <summary>Names, days, amounts and what was read, in a language.</summary>
internal sealed class SpokenValues(Glossary glossary, string language)
{
    public string Say(LocalizableText text, params object?[] places) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), places);

    public string Name(string canonical) => glossary.In(canonical, language);

    public string Names(IEnumerable<string> canonical) => WordList.And(canonical.Select(Name), language);

    // Names of the data may look like days and amounts; these are values alone.
    public string Value(string written) => WrittenNumbers.In(language, Name(written));

    public string Amount(long cents) =>
        cents == Money.Unspecified ? Say(ExplanationWords.NoAmount) : Value(Cents.TextInEuros(cents));

    public string Day(int day) => Value(Values.Day.Text(day));

    public string Span(string firstDay, string? lastDay) =>
        lastDay is null
            ? Say(ExplanationWords.FromOn, Value(firstDay))
            : Say(ExplanationWords.FromTo, Value(firstDay), Value(lastDay));

    public string Window(CounterReading counter) =>
        counter.FirstDay is { } first
            ? Say(ExplanationWords.Window, Span(first, counter.LastDay))
            : Say(ExplanationWords.NoWindow);

    public string Total(CounterReading counter, long total) =>
        counter.IsAtLeast ? Say(ExplanationWords.AtLeast, Value(counter.Show(total))) : Value(counter.Show(total));

    /// <summary>What was read, a line for each kind of it.</summary>
    public ImmutableArray<ProseLine> Read(NumbersRead read)
    {
        string[] plain =
        [
            .. read.Facts.Select(fact =>
                $"{Fact(fact)} = {(fact.Value is { } value ? Value(value) : Say(ExplanationWords.Missing))}"
            ),
            .. read.Values.Select(value => $"{Name(value.Name)} = {Value(value.Value)}"),
            .. read.Choices.Select(choice =>
                $"{Say(ExplanationWords.Reading, Name(choice.Reading))} = {Name(choice.Alternative)}"
            ),
        ];
        return
        [
            .. plain.Length == 0 ? Array.Empty<ProseLine>() : [ProseLine.Of(ProseKind.Read, string.Join(", ", plain))],
            .. read.Anniversaries.Select(age =>
                ProseLine.Of(
                    ProseKind.Read,
                    Say(ExplanationWords.Anniversary, age.Years, Name(age.Fact), Value(age.CompletedOn))
                )
            ),
            .. read.Submitted.Select(acts =>
                ProseLine.Of(
                    ProseKind.Read,
                    Say(
                        ExplanationWords.Submitted,
                        Name(acts.Phrase),
                        Span(acts.FirstDay, acts.LastDay),
                        acts.Found is { } day ? Say(ExplanationWords.Found, Value(day)) : Say(ExplanationWords.None)
                    )
                )
            ),
            .. read.Counters.Select(counter =>
                ProseLine.Of(
                    ProseKind.Read,
                    Say(ExplanationWords.Before, Name(counter.Phrase), Total(counter, counter.Count), Window(counter))
                ) with
                {
                    Source = counter.Place.ToString(),
                }
            ),
        ];
    }

    /// <summary>A decision about an attendance, such as <c>accepted, exceptional, share 11.00 EUR</c>.</summary>
    public string Decided(AttendanceExplanation attendance)
    {
        string[] parts =
        [
            Verdict(attendance.Decision, attendance.Reasons),
            .. attendance.IsExceptional ? [Say(ExplanationWords.Exceptional)] : Array.Empty<string>(),
            .. attendance.Share is { } share
                ? [$"{Say(ExplanationWords.Share)} {Amount(share.Number)}"]
                : Array.Empty<string>(),
            .. attendance.IsAccepted
                ? attendance
                    .Trace.Parts.Where(part => part.Value.Value is not (null or 0))
                    .Select(part => $"{Name(part.Payer)} {Amount(part.Value.Value!.Value)}")
                : [],
            .. attendance.ProvisionalUntil is { } until
                ? [Say(ExplanationWords.Provisional, Day(until.DayNumber))]
                : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    /// <summary>What would have been decided, such as <c>accepted, share 11.00 EUR</c>.</summary>
    public string Changed(NearestChange change) =>
        Verdict(change.Decision, change.Reasons)
        + (change.Share is { } share ? $", {Say(ExplanationWords.Share)} {Amount(share.Number)}" : "");

    /// <summary>A decision, such as <c>refused place and cap</c>.</summary>
    public string Verdict(Decision decision, IEnumerable<string> reasons) =>
        decision switch
        {
            Decision.None => Say(ExplanationWords.Rejected),
            Decision.Accepted => Say(ExplanationWords.Accepted),
            Decision.Unpriced => Say(ExplanationWords.Unpriced),
            Decision.Refused => Say(ExplanationWords.Refused, Names(reasons)),
            _ => throw new UnreachableException($"the decision {decision}"),
        };

    private string Fact(FactReading fact) =>
        fact.Person is { } person ? Say(ExplanationWords.OfPerson, Name(fact.Fact), person) : Name(fact.Fact);
}
