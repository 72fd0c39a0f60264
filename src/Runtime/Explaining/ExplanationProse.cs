using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Runtime.Languages;

namespace Conv.Runtime.Explaining;

/// <summary>Tells explanations in a language. Clauses of a convention stand in the language of their file.</summary>
public sealed partial class ExplanationProse
{
    private readonly SpokenValues _values;

    /// <summary>Prose in a language.</summary>
    /// <param name="glossary">What names are called.</param>
    /// <param name="language">Its code: <c>en</c>, <c>fr</c>, <c>nl</c> or <c>de</c>.</param>
    /// <exception cref="ArgumentException">There are no texts in that language.</exception>
    public ExplanationProse(Glossary glossary, string language)
    {
        _values = LanguageCodes.All.Contains(language)
            ? new SpokenValues(glossary, language)
            : throw new ArgumentException(
                $"there is no language `{language}`; the languages are {string.Join(", ", LanguageCodes.All)}",
                nameof(language)
            );
    }

    /// <summary>
    /// What sources say around the words that a rule cites of them: from a citation, without brackets, and the path of the file that it stands in to sentences that
    /// are told below the rule. Null: nothing of it is told.
    /// </summary>
    public Func<string, string, IEnumerable<string>>? Passages { get; init; }

    /// <summary>Everything about a session: its conditions, some of its attendances, its payments.</summary>
    /// <param name="explanation">The session.</param>
    /// <param name="attendances">Those who are shown: their places, from 0, and what they are called; empty where the lines say so themselves.</param>
    public ImmutableArray<ProseLine> Everything(
        SessionExplanation explanation,
        params IReadOnlyList<(int Position, string Name)> attendances
    ) =>
        explanation.Lacks is { } lack
            ? [Rejected(lack)]
            :
            [
                .. Conditions(explanation.Conditions),
                .. attendances.SelectMany(shown => Attendance(explanation.Attendances[shown.Position], shown.Name)),
                .. Counts(explanation.Opened, explanation.Counted),
                .. explanation.Payments.Select(Payment),
            ];

    /// <summary>The session in a line: its function, who judges it, what is decided about an attendance.</summary>
    /// <param name="explanation">The session.</param>
    /// <param name="position">The attendance, from 0.</param>
    public string Summary(SessionExplanation explanation, int position) =>
        Judged(explanation)
        + Colon
        + (
            explanation.Lacks is null
                ? Decision(explanation.Attendances[position])
                : _values.Say(ExplanationWords.Rejected)
        );

    /// <summary>The function of a session and who judges it.</summary>
    public string Judged(SessionExplanation explanation) =>
        _values.Name(explanation.Function)
        + (
            explanation.Convention is null ? ""
            : explanation.JudgedAs is { } other && other != explanation.Function
                ? _values.Say(ExplanationWords.JudgedAs, explanation.Convention, _values.Name(other))
            : _values.Say(ExplanationWords.JudgedBy, explanation.Convention)
        );

    /// <summary>A decision about an attendance in words, such as <c>accepted, exceptional, share 11.00 EUR</c>.</summary>
    public string Decision(AttendanceExplanation attendance) => _values.Decided(attendance);

    /// <summary>A decision about a payment in words: its fee, or why it is refused.</summary>
    public string Decision(PaymentExplanation payment) =>
        payment.Decision == Runtime.Decision.Refused
            ? _values.Verdict(payment.Decision, payment.Reasons)
            : _values.Amount(payment.Fee?.Number ?? Money.Unspecified);

    /// <summary>A day.</summary>
    public string Day(DateOnly day) => _values.Day(day.DayNumber);

    /// <summary>An amount.</summary>
    public string Amount(long cents) => _values.Amount(cents);

    /// <summary>What a name of the data is called.</summary>
    public string Name(string canonical) => _values.Name(canonical);

    private string Colon => _values.Say(ExplanationWords.Colon);

    private ProseLine Rejected(NeedInfo lack) =>
        new(
            ProseKind.Rejected,
            _values.Say(ExplanationWords.Rejected),
            _values.Name(lack.Column) + Colon + lack.Message,
            "",
            []
        )
        {
            Subject = lack.Column,
        };

    private IEnumerable<ProseLine> Attendance(AttendanceExplanation attendance, string name)
    {
        var trace = attendance.Trace;
        ProseLine[] lines =
        [
            .. Conditions(trace.Conditions),
            .. Granted(trace.Granted),
            .. Share(trace.Share),
            .. Counts(trace.Opened, trace.Counted),
            .. attendance.Nearest.Select(Nearest),
        ];
        return name.Length == 0
            ? lines
            : [new ProseLine(ProseKind.Person, name, Decision(attendance), "", [.. lines]) { Subject = name }];
    }

    // A grant of 1 without a rule is every attendance's.
    private IEnumerable<ProseLine> Granted(ValueTrace? granted) =>
        granted is null || (granted.Value == 1 && granted.Cases.IsEmpty && granted.Read.Facts.IsEmpty)
            ? []
            : [Value(ProseKind.Granted, ExplanationWords.Granted, granted)];

    private IEnumerable<ProseLine> Share(ValueTrace? share) =>
        share is null ? [] : [Value(ProseKind.Share, ExplanationWords.Share, share)];

    // The windows that opened for what was added, then what was added.
    private IEnumerable<ProseLine> Counts(
        ImmutableArray<WindowOpening> opened,
        ImmutableArray<CounterAddition> counted
    ) =>
        opened
            .Where(opening => counted.Any(addition => addition.After.Window == opening.Window))
            .Select(Opening)
            .Concat(counted.Select(Addition));

    private IEnumerable<ProseLine> Conditions(ImmutableArray<ConditionTrace> conditions)
    {
        var isElsewhere = Distinct(conditions).ToLookup(IsElsewhere);
        foreach (var condition in isElsewhere[false])
        {
            yield return Condition(condition);
        }

        if (isElsewhere[true].Any())
        {
            yield return ProseLine.Of(
                ProseKind.OtherCaps,
                _values.Say(ExplanationWords.OtherCaps, isElsewhere[true].Count())
            );
        }
    }

    // A cap that holds without looking at its counter is about other sessions than this one.
    private static bool IsElsewhere(ConditionTrace condition) =>
        condition.IsCap && condition.Holds && condition.Read.Counters.IsEmpty;

    // A clause may stand for several conditions, such as one for each of two acts that exclude each other: told once where they come
    // out alike, by the one that read most.
    private static IEnumerable<ConditionTrace> Distinct(ImmutableArray<ConditionTrace> conditions) =>
        conditions
            .GroupBy(condition => (condition.Reason, condition.Text, condition.Place, condition.Holds))
            .Select(alike => alike.MaxBy(condition => condition.Read.Counters.Length)!);

    private ProseLine Condition(ConditionTrace condition) =>
        new(
            condition.Holds ? ProseKind.Holds : ProseKind.Fails,
            _values.Say(condition.Holds ? ExplanationWords.Holds : ExplanationWords.Fails),
            _values.Name(condition.Reason) + Colon + condition.Text,
            Source(condition.Citations, condition.Place),
            [.. Said(condition.Citations, condition.Place), .. _values.Read(condition.Read)]
        )
        {
            Subject = condition.Reason,
        };

    private ProseLine Payment(PaymentExplanation payment)
    {
        var of = _values.Say(ExplanationWords.Of, payment.Provider);
        return payment.Decision switch
        {
            Runtime.Decision.Refused => new ProseLine(
                ProseKind.RefusedPayment,
                _values.Say(ExplanationWords.Payment),
                of + Decision(payment),
                "",
                []
            ),
            Runtime.Decision.Accepted or Runtime.Decision.Unpriced when payment.Why is { } fee => Value(
                ProseKind.Fee,
                ExplanationWords.Fee,
                fee,
                of
            ),
            Runtime.Decision.Accepted or Runtime.Decision.Unpriced => new ProseLine(
                ProseKind.Fee,
                _values.Say(ExplanationWords.Fee),
                of + Decision(payment),
                "",
                []
            ),
            _ => throw new UnreachableException($"the decision {payment.Decision}"),
        } with
        {
            Subject = payment.Provider,
        };
    }

    private ProseLine Value(ProseKind kind, LocalizableText name, ValueTrace value, string of = "")
    {
        var number =
            kind == ProseKind.Granted && !value.IsAmount
                ? value.Value?.ToString(CultureInfo.InvariantCulture) ?? _values.Say(ExplanationWords.Nothing)
            : value.Value is { } cents ? _values.Amount(cents)
            : _values.Say(ExplanationWords.NoAmount);
        return new ProseLine(
            kind,
            _values.Say(name),
            of
                + number
                + (
                    value.Difference is { } rest
                        ? _values.Say(ExplanationWords.Less, _values.Amount(rest.Whole), _values.Amount(rest.Part))
                        : ""
                )
                + (value.Text.Length == 0 ? "" : _values.Say(ExplanationWords.By, value.Text)),
            Source(value.Citations, value.Place),
            [.. Said(value.Citations, value.Place), .. value.Cases.Select(Case), .. _values.Read(value.Read)]
        );
    }

    private ProseLine Case(CaseTrace tried) =>
        new(
            tried.Applies ? ProseKind.Applies : ProseKind.AppliesNot,
            _values.Say(tried.Applies ? ExplanationWords.Because : ExplanationWords.Not),
            tried.Text,
            tried.Place.ToString(),
            _values.Read(tried.Read)
        );

    private ProseLine Nearest(NearestChange change) =>
        new(
            ProseKind.Nearest,
            _values.Say(ExplanationWords.With),
            _values.Say(
                ExplanationWords.Changed,
                _values.Name(change.Fact),
                _values.Value(change.To),
                _values.Changed(change)
            ),
            "",
            []
        )
        {
            Subject = change.Fact,
        };

    private ProseLine Opening(WindowOpening opening) =>
        new(
            ProseKind.Opens,
            _values.Say(ExplanationWords.Opens),
            _values.Say(ExplanationWords.OpenedWindow, _values.Span(opening.FirstDay, opening.LastDay)),
            opening.Place.ToString(),
            []
        );

    private ProseLine Addition(CounterAddition addition)
    {
        var after = addition.After;
        return new ProseLine(
            ProseKind.Counts,
            _values.Say(ExplanationWords.Counts),
            _values.Say(
                ExplanationWords.BeforeAndNow,
                _values.Name(after.Phrase),
                _values.Total(after, after.Count - addition.Amount),
                _values.Total(after, after.Count),
                _values.Window(after)
            ),
            after.Place.ToString(),
            []
        );
    }

    private IEnumerable<ProseLine> Said(ImmutableArray<string> citations, TracePlace place) =>
        Passages is { } passages
            ? citations
                .SelectMany(citation => passages(citation, place.Path))
                .Select(sentence => ProseLine.Of(ProseKind.Passage, sentence))
            : [];

    private static string Source(ImmutableArray<string> citations, TracePlace place) =>
        string.Join(
            " ",
            ((string[])[citations.IsEmpty ? "" : $"[{string.Join("; ", citations)}]", place.ToString()]).Where(part =>
                part.Length > 0
            )
        );
}
