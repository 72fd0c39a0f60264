using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Amounts and numbers of every form, with the cases that choose between them.</summary>
internal sealed class ValueText(Dice dice, Words words, ActText acts, ConditionText conditions)
{
    private static readonly string[] Roundings = ["half up", "half even", "up", "down"];

    /// <summary>An amount that the text states.</summary>
    public string Price() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{dice.Of(0, 1, 4, 11, 25, 86)}.{dice.Of("00", "05", "50", "99")} EUR"
        );

    /// <summary>The value of a fee or a share.</summary>
    /// <param name="level">Whose facts it may read beside those of the session.</param>
    /// <param name="granted">The quantity that the function grants, or null.</param>
    /// <param name="history">Whether its cases may read what came before.</param>
    public string Guarded(FactOwner level, string? granted, bool history)
    {
        var cases = dice.Many(0, 3, _ => $"{Value(level, granted)} when {conditions.Make(level, 1, history)}");
        if (history && dice.Percent(15))
        {
            return $"{Price()} for the first {dice.Between(1, 3)} sessions per {acts.Opened()}, "
                + $"then {Price()} for the next {dice.Between(1, 2)}, then {Price()}";
        }

        return cases.Count == 0
            ? Value(level, granted)
            : $"{string.Join(", ", cases)} otherwise {Value(level, granted)}";
    }

    private string Value(FactOwner level, string? granted)
    {
        var choices = new List<Func<string?>>
        {
            Price,
            Price,
            () => Difference(level),
            () => words.Scales.Count == 0 ? null : dice.Of(words.Scales),
            () => words.Amounts.Count == 0 ? null : dice.Of(words.Amounts),
            () => dice.Percent(30) ? "unspecified" : null,
            () => $"the {dice.Of("lower", "higher")} of {Price()} and {Money(level) ?? Price()}",
            () => Money(level),
            () => words.Quantities.Count == 0 ? null : $"{Price()} * {dice.Of(words.Quantities)}",
            () => granted is null ? null : $"{Price()} * granted {granted}",
            () => Part(Money(level) ?? Price()),
            () =>
                words.DecimalsAt(level) is { Count: > 0 } facts
                    ? $"{Price()} + {Price()} * {dice.Of(facts).Name}{dice.Of("", " * 1.21")}, rounded {dice.Of(Roundings)} to the cent"
                    : null,
            () =>
                Minutes(level) is { } minutes
                    ? $"{Price()} per hour of {minutes}, rounded {dice.Of(Roundings)} to the cent"
                    : null,
        };
        while (true)
        {
            if (dice.Any(choices) is { } value)
            {
                return value;
            }
        }
    }

    // What is left of one amount when another is taken off: often less than nothing.
    private string? Difference(FactOwner level) =>
        (Money(level) ?? (words.Amounts.Count == 0 ? null : dice.Of(words.Amounts))) is { } amount
            ? dice.Percent(70)
                ? $"{amount} - {Price()}"
                : $"{Price()} - {amount}"
            : null;

    /// <summary>A number of the session; null where the vocabulary has none.</summary>
    public string? Number()
    {
        var facts = words.At(FactOwner.Session, FactKind.Number, FactKind.Minutes);
        if (facts.Count == 0)
        {
            return null;
        }

        var fact = dice.Of(facts).Name;
        return dice.Any(
            () => fact,
            () => $"{fact} / {dice.Of(2, 15, 60)} rounded {dice.Of(Roundings)}",
            () => $"{fact} rounded {dice.Of("up", "down")} to {dice.Of(5, 15)}",
            () => $"the lower of {fact} and {dice.Of(3, 60)}",
            () => $"{fact} + {dice.Between(0, 2)}"
        );
    }

    /// <summary>A part of an amount, perhaps between a floor and a ceiling.</summary>
    public string Part(string whole)
    {
        var floor = dice.Percent(30) ? $", at least {Bound("1.50 EUR")}" : "";
        var ceiling = dice.Percent(30) ? $", at most {Bound("7.25 EUR")}" : "";
        return $"{dice.Of("25", "12.5", "90")} % of {whole}, rounded {dice.Of(Roundings)} to the cent{floor}{ceiling}";
    }

    /// <summary>A bound: an amount that the text states, or one with a name, whose values may be indexed.</summary>
    public string Bound(string stated) => words.Bounds.Count > 0 && dice.Percent(50) ? dice.Of(words.Bounds) : stated;

    private string? Money(FactOwner level) =>
        words.At(level, FactKind.Money) is { Count: > 0 } facts ? dice.Of(facts).Name : null;

    private string? Minutes(FactOwner level) =>
        words.At(level, FactKind.Minutes) is { Count: > 0 } facts ? dice.Of(facts).Name : null;
}
