using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Values;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Tracing;

/// <summary>Takes a note of every number that an evaluation reads.</summary>
internal sealed class ReadingLog
{
    private readonly List<FactReading> _facts = [];
    private readonly List<AnniversaryReading> _anniversaries = [];
    private readonly List<CounterReading> _counters = [];
    private readonly List<ChoiceReading> _choices = [];
    private readonly List<NamedReading> _values = [];
    private readonly List<SubmittedReading> _submitted = [];

    /// <summary>What was read so far, each once.</summary>
    public NumbersRead Numbers =>
        new(
            [.. _facts.Distinct()],
            [.. _anniversaries.Distinct()],
            [.. _counters.Distinct()],
            [.. _choices.Distinct()],
            [.. _values.Distinct()]
        )
        {
            Submitted = [.. _submitted.Distinct()],
        };

    /// <summary>Submitted acts were looked for.</summary>
    public void Submitted(IrSubmittedActs acts, int day, int? found) =>
        _submitted.Add(
            new SubmittedReading(
                acts.Phrase,
                CivilDate.FromDayNumber((long)day - acts.Before).ToString(),
                CivilDate.FromDayNumber((long)day + acts.After).ToString(),
                found is { } on ? CivilDate.FromDayNumber(on).ToString() : null
            )
        );

    /// <summary>A fact was read.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value.</param>
    /// <param name="identifiers">The text behind the number of an identifier.</param>
    /// <param name="person">Whose it is, where several people are asked for it.</param>
    public void Fact(
        FactSymbol fact,
        Value value,
        Func<FactSymbol, BigInteger, string>? identifiers,
        string? person = null
    ) => _facts.Add(new FactReading(fact.Name, Text(fact, value, identifiers)) { Person = person });

    /// <summary>The number of people was read.</summary>
    public void People(FactOwner who, int number) =>
        _facts.Add(
            new FactReading(
                who == FactOwner.Provider ? "providers" : "beneficiaries",
                number.ToString(CultureInfo.InvariantCulture)
            )
        );

    /// <summary>An age was asked for.</summary>
    public void Anniversary(FactSymbol since, int years, CivilDate completedOn) =>
        _anniversaries.Add(new AnniversaryReading(since.Name, years, completedOn.ToString()));

    /// <summary>A counter was read.</summary>
    public void Counter(CounterReading counter) => _counters.Add(counter);

    /// <summary>A reading decided.</summary>
    public void Choice(ReadingSymbol reading, int alternative) =>
        _choices.Add(new ChoiceReading(reading.Name, reading.Alternatives[alternative].Name));

    /// <summary>A value with a name was read; a category shows the name of its value.</summary>
    public void Named(IrShared shared, Value value)
    {
        if (!value.IsKnown)
        {
            return;
        }

        var text = shared.Type switch
        {
            IrType.Boolean => value.IsTrue ? "yes" : "no",
            IrType.Money => ValueText.Amount(value.Number),
            IrType.Date => CivilDate.FromDayNumber((long)value.Number).ToString(),
            IrType.Enumeration when value.Number >= 1 && value.Number <= shared.Values.Length => shared.Values[
                (int)value.Number - 1
            ],
            IrType.Enumeration => "none",
            IrType.Number => value.Number.ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException($"a shared value of type {shared.Type}"),
        };
        _values.Add(new NamedReading(shared.Phrase, text));
    }

    private static string? Text(FactSymbol fact, Value value, Func<FactSymbol, BigInteger, string>? identifiers) =>
        !value.IsKnown ? null
        : fact.Kind == FactKind.Identifier && identifiers is not null ? identifiers(fact, value.Number)
        : ValueText.Of(fact, value.Number);
}
