using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime;
using Conv.Scenarios.Engines;

namespace Conv.Cli.Explaining;

/// <summary>What the interpreter says of a decision, as lines for a person.</summary>
/// <param name="program">The conventions under the readings at hand: what they count decides something.</param>
internal sealed partial class DecisionNodes(IrProgram program)
{
    private readonly HashSet<string> _counters = [.. program.Counters.Select(counter => counter.Name)];
    private readonly HashSet<TracePlace> _caps =
    [
        .. program
            .Functions.SelectMany(function => function.SessionConditions.Concat(function.AttendanceConditions))
            .Where(condition => condition.IsCap)
            .Select(condition => TracePlace.Of(condition.Origin)),
    ];

    /// <summary>Everything about one session: its conditions, one attendance or all of them, its payments.</summary>
    /// <param name="outcome">The session.</param>
    /// <param name="attendances">Those who are shown: their places, from 0, and what they are called; empty where the lines say so themselves.</param>
    /// <param name="providers">What its providers are called.</param>
    public ImmutableArray<Node> Of(
        SessionOutcome outcome,
        IReadOnlyList<(int Position, string Name)> attendances,
        IReadOnlyList<string> providers
    )
    {
        if (outcome.Rejection is { } rejection)
        {
            return [new Node("rejected", Tone.Bad, $"{rejection.Column}: {rejection.Message}", "", [])];
        }

        return
        [
            .. Conditions(outcome.Conditions),
            .. attendances.SelectMany(one => Attendance(outcome.Attendances[one.Position], one.Name)),
            .. Counts(outcome.Opened, outcome.Counted),
            .. outcome.Payments.Select((payment, i) => Payment(providers[i], payment)),
        ];
    }

    /// <summary>A decision about an attendance in words, such as <c>accepted, exceptional, share 11.00 EUR</c>.</summary>
    public static string Words(AttendanceOutcome attendance) =>
        Decided(attendance) + (attendance.ProvisionalUntil is { } until ? ", " + DecisionText.Provisional(until) : "");

    private static string Decided(AttendanceOutcome attendance) =>
        attendance.Decision switch
        {
            Verdict.Refused => "refused " + Names(attendance.Reasons),
            Verdict.Unpriced => "unpriced" + Exceptional(attendance),
            Verdict.Accepted => "accepted"
                + Exceptional(attendance)
                + ", share "
                + DecisionText.Amount(attendance.Share!.Value),
            _ => throw new UnreachableException($"the decision {attendance.Decision}"),
        };

    private static string Exceptional(AttendanceOutcome attendance) => attendance.IsExceptional ? ", exceptional" : "";

    /// <summary>Reasons in words, such as <c>place and cap</c>.</summary>
    public static string Names(ImmutableArray<ReasonSymbol> reasons) =>
        string.Join(" and ", reasons.Select(reason => reason.Name));

    private IEnumerable<Node> Attendance(AttendanceOutcome attendance, string name)
    {
        if (attendance.Trace is not { } trace)
        {
            return [];
        }

        Node[] lines =
        [
            .. Conditions(trace.Conditions),
            .. Granted(trace.Granted),
            .. trace.Share is { } share ? [Value("share", share)] : Array.Empty<Node>(),
            .. Counts(trace.Opened, trace.Counted),
        ];
        return name.Length == 0 ? lines : [new Node(name, Tone.Strong, Words(attendance), "", [.. lines])];
    }

    // A grant of 1 without a rule is every attendance's.
    private static IEnumerable<Node> Granted(ValueTrace? granted) =>
        granted is null || (granted.Value == 1 && granted.Cases.IsEmpty && granted.Read.Facts.IsEmpty)
            ? []
            : [Value("granted", granted)];

    // Only what decides something: the windows that opened for it, then what was added.
    private IEnumerable<Node> Counts(ImmutableArray<WindowOpening> opened, ImmutableArray<CounterAddition> counted)
    {
        var shown = counted.Where(addition => _counters.Contains(addition.After.Counter)).ToList();
        return opened
            .Where(opening => shown.Exists(addition => addition.After.Window == opening.Window))
            .Select(Opening)
            .Concat(shown.Select(Addition));
    }

    // A cap that holds without looking at its counter is about other sessions than this one.
    private IEnumerable<Node> Conditions(ImmutableArray<ConditionTrace> conditions)
    {
        var isElsewhere = Distinct(conditions)
            .ToLookup(condition =>
                condition.Holds && condition.Read.Counters.IsEmpty && _caps.Contains(condition.Place)
            );
        foreach (var condition in isElsewhere[false])
        {
            yield return Condition(condition);
        }

        if (isElsewhere[true].Any())
        {
            yield return new Node("", Tone.Faint, $"caps that do not apply here: {isElsewhere[true].Count()}", "", []);
        }
    }

    // A clause may stand for several conditions, such as one for each of two acts that exclude each other: told once where they come
    // out alike, by the one that read most.
    private static IEnumerable<ConditionTrace> Distinct(ImmutableArray<ConditionTrace> conditions) =>
        conditions
            .GroupBy(condition => (condition.Reason, condition.Text, condition.Place, condition.Holds))
            .Select(alike => alike.MaxBy(condition => condition.Read.Counters.Length)!);

    private static Node Condition(ConditionTrace condition) =>
        new(
            condition.Holds ? "holds" : "fails",
            condition.Holds ? Tone.Good : Tone.Bad,
            $"{condition.Reason}: {condition.Text}",
            Source(condition.Citations, condition.Place),
            Numbers(condition.Read)
        );

    private static Node Payment(string provider, PaymentOutcome payment) =>
        payment.Decision switch
        {
            Verdict.Refused => new Node(
                "payment",
                Tone.Bad,
                $"of {provider}: refused {Names(payment.Reasons)}",
                "",
                []
            ),
            Verdict.Accepted or Verdict.Unpriced when payment.Trace?.Fee is { } fee => Value(
                "fee",
                fee,
                $"of {provider}: "
            ),
            Verdict.Accepted or Verdict.Unpriced => new Node(
                "fee",
                Tone.Strong,
                $"of {provider}: {DecisionText.Amount(payment.Fee ?? Money.Unspecified)}",
                "",
                []
            ),
            _ => throw new UnreachableException($"the decision {payment.Decision}"),
        };

    private static Node Value(string name, ValueTrace value, string of = "")
    {
        var number =
            name == "granted" && !value.IsAmount ? value.Value?.ToString(CultureInfo.InvariantCulture) ?? "nothing"
            : value.Value is { } cents ? DecisionText.Amount(cents)
            : "no amount in the text";
        return new Node(
            name,
            Tone.Strong,
            $"{of}{number}{(value.Text.Length == 0 ? "" : $", by: {value.Text}")}",
            Source(value.Citations, value.Place),
            [.. value.Cases.Select(Case), .. Numbers(value.Read)]
        );
    }

    private static Node Case(CaseTrace tried) =>
        new(
            tried.Applies ? "because" : "not",
            tried.Applies ? Tone.Good : Tone.Faint,
            tried.Text,
            tried.Place.ToString(),
            Numbers(tried.Read)
        );

    private static Node Opening(WindowOpening opening) =>
        new("opens", Tone.Place, $"a window from {opening.FirstDay} {Until(opening.LastDay)}", $"{opening.Place}", []);

    private static Node Addition(CounterAddition addition)
    {
        var after = addition.After;
        var before = after.Count - addition.Amount;
        return new Node(
            "counts",
            Tone.Place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{after.Phrase}: {after.Show(before)} before, {after.Show(after.Count)} now; {Window(after)}"
            ),
            $"{after.Place}",
            []
        );
    }

    private static ImmutableArray<Node> Numbers(NumbersRead read)
    {
        string[] plain =
        [
            .. read.Facts.Select(fact => $"{fact.Name} = {fact.Value ?? "missing"}"),
            .. read.Values.Select(value => $"{value.Name} = {value.Value}"),
            .. read.Choices.Select(choice => $"reading {choice.Reading} = {choice.Alternative}"),
        ];
        return
        [
            .. plain.Length == 0 ? Array.Empty<Node>() : [Node.Of(string.Join(", ", plain))],
            .. read.Anniversaries.Select(age =>
                Node.Of(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{age.Years} years from {age.Fact} are completed on {age.CompletedOn}"
                    )
                )
            ),
            .. read.Submitted.Select(acts =>
                Node.Of(
                    $"{acts.Phrase} submitted from {acts.FirstDay} to {acts.LastDay}: {(acts.Found is { } day ? $"on {day}" : "none")}"
                )
            ),
            .. read.Counters.Select(counter => new Node(
                "",
                Tone.Plain,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{counter.Phrase} = {counter.Show(counter.Count)} before; {Window(counter)}"
                ),
                $"{counter.Place}",
                []
            )),
        ];
    }

    private static string Window(CounterReading counter) =>
        counter.FirstDay is { } first ? $"window from {first} {Until(counter.LastDay)}" : "no window is open";

    private static string Until(string? lastDay) => lastDay is null ? "without end" : $"to {lastDay}";

    private static string Source(ImmutableArray<string> citations, TracePlace place) =>
        string.Join(
            " ",
            ((string[])[citations.IsEmpty ? "" : $"[{string.Join("; ", citations)}]", place.ToString()]).Where(part =>
                part.Length > 0
            )
        );
}
