using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Runtime.Languages;

namespace Conv.Fuzzing.Texts;

/// <summary>Conditions of every form.</summary>
internal sealed class ConditionText(Dice dice, Words words, ActText acts)
{
    private static readonly string[] Comparators =
    [
        "is at least",
        "is at most",
        "is more than",
        "is less than",
        "=",
        ">=",
        "<",
    ];

    private static readonly string[] Orders = ["is before", "is after", "is on or before", "is on or after"];

    private static readonly string[] Weekdays =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    /// <summary>A condition of so many levels.</summary>
    /// <param name="level">Whose facts it may read beside those of the session.</param>
    /// <param name="depth">How deep it may nest.</param>
    /// <param name="history">Whether it may read what came before; only for attendances.</param>
    public string Make(FactOwner level, int depth, bool history = false)
    {
        string Inner() => Make(level, depth - 1, history);
        return (depth <= 0 ? 9 : dice.Below(8)) switch
        {
            0 => $"{Grouped(Inner())} and {Grouped(Inner())}",
            1 => $"{Grouped(Inner())} or {Grouped(Inner())}",
            2 => $"not {Grouped(Inner())}",
            _ => Leaf(level, history),
        };
    }

    private static string Grouped(string condition) => $"({condition})";

    private bool CountsSomething => words.Functions.Exists(function => function.Registers);

    private string Leaf(FactOwner level, bool history)
    {
        var choices = new List<Func<string?>>
        {
            () => OneOf(level),
            () => OneOf(level),
            () => YesNo(level),
            () => Number(level),
            () => Number(level),
            () => Money(level),
            () => Share(level),
            () => Decimal(level),
            () => Listed(level),
            () => DateFact(level),
            () => Document(level),
            () => $"date {dice.Of(Orders)} {acts.Day()}",
            () => PartOfDate(level),
            () => Named(level),
            () => Reading(),
            () => Missing(level),
            () => $"number of {dice.Of("providers", "beneficiaries")} {dice.Of(Comparators)} {dice.Between(0, 3)}",
        };
        if (words.Facts.Exists(fact => fact.IsBirth) && level == FactOwner.Beneficiary)
        {
            choices.Add(() => $"age {dice.Of(Comparators)} {dice.Of(0, 1, 17, 18, 23, 65)}");
            choices.Add(() => $"age is at most {dice.Of(17, 23)}");
            if (history && CountsSomething)
            {
                choices.Add(() => $"age at the first {acts.CountedFromFirst()} is at most {dice.Of(17, 23)}");
            }
        }

        if (history && CountsSomething)
        {
            choices.Add(() => $"the first {acts.Counted()}");
            choices.Add(OneProvider);
            choices.Add(() => $"no earlier {acts.Counted()}");
            choices.Add(() =>
                $"the day of the first {acts.CountedFromFirst()} + {dice.Of("30 days", "6 months")} {dice.Of(Orders)} date"
            );
            choices.Add(() =>
                $"number of earlier {acts.Counted()} is {dice.Of("less than", "at least")} {dice.Between(1, 4)}"
            );
            choices.Add(() => Total());
            choices.Add(() => $"an earlier {acts.Acts("session")} within {dice.Of(1, 7, 30)} days");
            choices.Add(() => $"no earlier {acts.Acts("session")} within {dice.Of(1, 7, 30)} days");
            choices.Add(() =>
                $"{dice.Of("a", "no")} submitted {acts.Acts("session")} within {dice.Of(1, 7, 30)} days "
                + dice.Of("before", "after", "before or after")
            );
            choices.Add(() => $"the {dice.Of("2nd", "3rd", "4th")} {acts.Counted()}");
            choices.Add(() => $"every {dice.Of("2nd", "3rd")} {acts.CountedFromFirst()}");
            choices.Add(() => $"the first of every {dice.Between(2, 3)} {acts.CountedFromFirst()}");
        }

        while (true)
        {
            if (dice.Any(choices) is { } condition)
            {
                return condition;
            }
        }
    }

    private string? OneOf(FactOwner level)
    {
        if (words.At(level, FactKind.Enumeration) is not { Count: > 0 } facts)
        {
            return null;
        }

        var fact = dice.Of(facts);
        var values = dice.Some(fact.Values, dice.Between(1, fact.Values.Count - 1));
        return $"{fact.Name} is {(dice.Percent(20) ? "not " : "")}{WordList.Or(values)}";
    }

    private string? YesNo(FactOwner level) =>
        words.At(level, FactKind.YesNo) is { Count: > 0 } facts
            ? $"{dice.Of(facts).Name} is {dice.Of("yes", "no")}"
            : null;

    private string? Missing(FactOwner level) =>
        words.At(level, FactKind.Enumeration, FactKind.Number, FactKind.Date) is { Count: > 0 } facts
            ? $"{dice.Of(facts).Name} is {dice.Of("missing", "given", "not missing", "not given")}"
            : null;

    // A window that remembers each act would have to remember them all.
    private string Total()
    {
        var counted = acts.CountedFromFirst();
        return
            words.At(FactOwner.Session, FactKind.Number, FactKind.Minutes) is { Count: > 0 } facts && dice.Percent(50)
            ? $"{dice.Of(facts).Name} of earlier {counted} {dice.Of(Comparators)} {dice.Between(0, 60)}"
            : $"shares of earlier {counted} {dice.Of(Comparators)} {dice.Between(0, 30)} EUR";
    }

    private string? Share(FactOwner level)
    {
        if (words.At(level, FactKind.Number, FactKind.Minutes) is not { Count: > 0 } facts)
        {
            return null;
        }

        var (part, whole) = (dice.Of(facts).Name, dice.Of(facts).Name);
        return dice.Percent(50)
            ? $"{part} over {whole} {dice.Of(Comparators)} {dice.Of("7", "12.5", "50", "100")} %"
            : $"{part} / {dice.Of(2, 7)} {dice.Of(Comparators)} 30 % of {whole}";
    }

    private string? Number(FactOwner level) =>
        words.At(level, FactKind.Number, FactKind.Minutes) is { Count: > 0 } facts
            ? $"{dice.Of(facts).Name} {dice.Of(Comparators)} {dice.Of(0, 1, 3, 4, 10, 15, 30, 60)}"
            : null;

    private string? Decimal(FactOwner level) =>
        words.DecimalsAt(level) is { Count: > 0 } facts
            ? $"{dice.Of(facts).Name}{dice.Of("", "", " * 1.5", " - 0.25")} {dice.Of(Comparators)} {dice.Of("0.5", "1", "2.25", "12.5", "30")}"
            : null;

    private string? Listed(FactOwner level)
    {
        if (words.DayLists.Count == 0)
        {
            return null;
        }

        var day =
            words.At(level, FactKind.Date) is { Count: > 0 } facts && dice.Percent(40) ? dice.Of(facts).Name : "date";
        return $"{day} is {(dice.Percent(40) ? "not " : "")}in {dice.Of(words.DayLists)}";
    }

    private string? Money(FactOwner level) =>
        words.At(level, FactKind.Money) is { Count: > 0 } facts
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{dice.Of(facts).Name} {dice.Of(Comparators)} {dice.Of(0, 1, 20)}.50 EUR"
            )
            : null;

    private string? DateFact(FactOwner level) =>
        words.At(level, FactKind.Date) is { Count: > 0 } facts
            ? $"{dice.Of(facts).Name} {dice.Of(Orders)} {(dice.Percent(60) ? "date" : acts.Day())}"
            : null;

    private string PartOfDate(FactOwner level)
    {
        var day =
            words.At(level, FactKind.Date) is { Count: > 0 } facts && dice.Percent(50) ? dice.Of(facts).Name : "date";
        return dice.Any(
            () =>
                $"weekday of {day} is {(dice.Percent(30) ? "not " : "")}{WordList.Or(dice.Some(Weekdays, dice.Between(1, 2)))}",
            () => $"year of {day} {dice.Of(Comparators)} {dice.Between(2022, 2025)}",
            () => $"month of {day} {dice.Of(Comparators)} {dice.Between(1, 12)}",
            () => $"day of {day} {dice.Of(Comparators)} {dice.Of(1, 15, 28, 31)}",
            () => $"year of date - year of {day} is at most {dice.Between(0, 2)}"
        );
    }

    /// <summary>Whether there is a provider of some kind; no convention takes its sessions by that. Null: nothing is known of providers.</summary>
    public string? OneProvider() =>
        words.At(FactOwner.Provider, FactKind.Enumeration).Where(fact => fact.Owner == FactOwner.Provider).ToList()
            is { Count: > 0 } facts
            ? $"{dice.Of("one", "no", "a")} provider is {WordList.Or(dice.Some(dice.Of(facts).Values, 1))}"
            : null;

    private string? Document(FactOwner level)
    {
        if (words.At(level, FactKind.Date) is not { Count: > 0 } facts)
        {
            return null;
        }

        var (fact, unit) = (dice.Of(facts).Name, dice.Of("days", "months"));
        return dice.Any(
            () =>
                $"{fact} is {dice.Of("at most", "less than", "at least", "more than")} {dice.Of(1, 6, 30)} {unit} old",
            () => $"{fact} is within {dice.Of(1, 30)} {unit} {dice.Of("before", "after", "before or after")} date",
            () => $"{fact} {dice.Of("+", "-")} {dice.Of(1, 12)} {unit} {dice.Of(Orders)} date"
        );
    }

    private string? Named(FactOwner level)
    {
        var known = words.Conditions.Where(named => named.Level == FactOwner.Session || named.Level == level).ToList();
        return known.Count == 0 ? null : $"{dice.Of(known).Name} applies";
    }

    private string? Reading()
    {
        if (words.Readings.Count == 0)
        {
            return null;
        }

        var reading = dice.Of(words.Readings);
        return $"reading {reading.Name} is {dice.Of(reading.Values)}";
    }
}
