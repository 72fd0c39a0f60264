using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>Takes a note of every number that an evaluation reads.</summary>
internal sealed class RuleLog
{
    private List<FactReading>? _facts;
    private List<AnniversaryReading>? _anniversaries;
    private List<CounterReading>? _counters;
    private List<NamedReading>? _values;
    private List<SubmittedReading>? _submitted;

    /// <summary>What was read so far, each once. Readings of the text are fixed: none decides here.</summary>
    public NumbersRead Numbers =>
        new(Noted(_facts), Noted(_anniversaries), Noted(_counters), [], Noted(_values))
        {
            Submitted = Noted(_submitted),
        };

    private static ImmutableArray<T> Noted<T>(List<T>? notes) => notes is null ? [] : [.. notes];

    private static void Note<T>(ref List<T>? notes, T note)
    {
        notes ??= [];
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }
    }

    public void Fact(RuleFact fact, FactCell cell, string? person) =>
        Note(ref _facts, new FactReading(fact.Name, Text(fact, cell)) { Person = person });

    public void People(FactSubject who, int number) =>
        Note(
            ref _facts,
            new FactReading(
                who == FactSubject.Provider ? "providers" : "beneficiaries",
                number.ToString(CultureInfo.InvariantCulture)
            )
        );

    public void Anniversary(RuleFact since, int years, int completedOn) =>
        Note(ref _anniversaries, new AnniversaryReading(since.Name, years, RuleSpan.Text(completedOn)));

    public void Counter(CounterReading counter) => Note(ref _counters, counter);

    public void Submitted(RuleSubmitted acts, int day, int? found) =>
        Note(
            ref _submitted,
            new SubmittedReading(
                acts.Phrase,
                RuleSpan.Text(day - acts.Before),
                RuleSpan.Text(day + acts.After),
                found is { } on ? RuleSpan.Text(on) : null
            )
        );

    public void Named(RuleNode shared, RuleValue value)
    {
        if (value.IsKnown)
        {
            Note(ref _values, new NamedReading(shared.Texts[0], Text(shared, value.Number)));
        }
    }

    private static string Text(RuleNode shared, BigInteger value) =>
        shared.Type switch
        {
            RuleType.Boolean => value.IsZero ? "no" : "yes",
            RuleType.Money => Cents.Text((Int128)value),
            RuleType.Date => RuleSpan.Text((int)value),
            RuleType.Enumeration => value >= 1 && value < shared.Texts.Length ? shared.Texts[(int)value] : "none",
            RuleType.Number => value.ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException($"no text for {shared.Type}"),
        };

    /// <summary>A value of a fact as a file writes it; null where it is missing.</summary>
    public static string? Text(RuleFact fact, FactCell cell) =>
        !cell.IsKnown
            ? null
            : fact.Form switch
            {
                FactForm.Identifier => cell.Written,
                FactForm.Date => RuleSpan.Text((int)cell.Number),
                FactForm.Enumeration => fact.Values[(int)cell.Number - 1],
                FactForm.YesNo => cell.Number == (long)YesNo.Yes ? "yes" : "no",
                FactForm.Money => Cents.Text(cell.Number),
                FactForm.Number or FactForm.Decimal or FactForm.Minutes => Decimals.Text(cell.Number, fact.Decimals),
                _ => throw new UnreachableException($"no text for {fact.Form}"),
            };
}
