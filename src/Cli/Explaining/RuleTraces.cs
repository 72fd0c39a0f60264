using Conv.Cli.Outputs;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;

namespace Conv.Cli.Explaining;

/// <summary>Traces of rules as what programs read.</summary>
internal static class RuleTraces
{
    /// <summary>A condition.</summary>
    public static ConditionOutput Condition(ConditionTrace condition) =>
        new(
            condition.Reason,
            condition.Holds,
            condition.Text,
            condition.Citations,
            condition.Place.Path,
            condition.Place.Line
        )
        {
            Facts = Facts(condition.Read),
            Values = Values(condition.Read),
            Readings = Readings(condition.Read),
            Ages = Ages(condition.Read),
            Submitted = Submitted(condition.Read),
            Counts = Counts(condition.Read),
        };

    /// <summary>A rule that gives an amount.</summary>
    public static AmountRuleOutput Amount(ValueTrace value) =>
        new(
            value.Value / 100m,
            value.Text,
            value.Citations,
            value.Place.Path,
            value.Place.Line,
            [.. value.Cases.Select(Case)]
        )
        {
            Facts = Facts(value.Read),
            Values = Values(value.Read),
            Readings = Readings(value.Read),
            Ages = Ages(value.Read),
            Submitted = Submitted(value.Read),
            Counts = Counts(value.Read),
        };

    /// <summary>A rule that grants units.</summary>
    public static GrantRuleOutput Grant(ValueTrace value) =>
        new(value.Value, value.Text, value.Citations, value.Place.Path, value.Place.Line, [.. value.Cases.Select(Case)])
        {
            Facts = Facts(value.Read),
            Values = Values(value.Read),
            Readings = Readings(value.Read),
            Ages = Ages(value.Read),
            Submitted = Submitted(value.Read),
            Counts = Counts(value.Read),
        };

    /// <summary>A total of a counter: amounts in euros, everything else in units.</summary>
    public static decimal Total(CounterReading counter, long total) => counter.IsMoney ? total / 100m : total;

    private static CaseOutput Case(CaseTrace tried) =>
        new(tried.Applies, tried.Text, tried.Place.Path, tried.Place.Line)
        {
            Facts = Facts(tried.Read),
            Values = Values(tried.Read),
            Readings = Readings(tried.Read),
            Ages = Ages(tried.Read),
            Submitted = Submitted(tried.Read),
            Counts = Counts(tried.Read),
        };

    private static OrderedDictionary<string, string?> Facts(NumbersRead read) =>
        new(
            read.Facts.DistinctBy(fact => fact.Name, StringComparer.Ordinal)
                .Select(fact => KeyValuePair.Create(fact.Name, fact.Value)),
            StringComparer.Ordinal
        );

    private static OrderedDictionary<string, string> Values(NumbersRead read) =>
        new(
            read.Values.DistinctBy(value => value.Name, StringComparer.Ordinal)
                .Select(value => KeyValuePair.Create(value.Name, value.Value)),
            StringComparer.Ordinal
        );

    private static OrderedDictionary<string, string> Readings(NumbersRead read) =>
        new(
            read.Choices.DistinctBy(choice => choice.Reading, StringComparer.Ordinal)
                .Select(choice => KeyValuePair.Create(choice.Reading, choice.Alternative)),
            StringComparer.Ordinal
        );

    private static AgeOutput[] Ages(NumbersRead read) =>
        [.. read.Anniversaries.Select(age => new AgeOutput(age.Fact, age.Years, age.CompletedOn))];

    private static SubmittedOutput[] Submitted(NumbersRead read) =>
        [.. read.Submitted.Select(acts => new SubmittedOutput(acts.Phrase, acts.FirstDay, acts.LastDay, acts.Found))];

    private static CounterOutput[] Counts(NumbersRead read) =>
        [
            .. read.Counters.Select(counter => new CounterOutput(
                counter.Phrase,
                Total(counter, counter.Count),
                counter.FirstDay,
                counter.LastDay,
                counter.Place.Path,
                counter.Place.Line
            )),
        ];
}
