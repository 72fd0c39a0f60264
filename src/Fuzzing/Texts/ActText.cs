using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Acts, windows, days: what counts, and when.</summary>
internal sealed class ActText(Dice dice, Words words)
{
    /// <summary>The first day of the time in which random conventions are in force.</summary>
    public static readonly DateOnly FirstDay = new(2022, 1, 1);

    /// <summary>How many days that time has.</summary>
    public const int Days = 1461;

    /// <summary>A day that rules may name: few, so that sessions meet them.</summary>
    public string Day() =>
        dice.Of("2022-02-28", "2022-12-31", "2023-01-01", "2023-07-01", "2024-02-29", "2024-03-31", "2024-10-01");

    /// <summary>The days on which a clause holds, or nothing.</summary>
    public string Validity() =>
        !dice.Percent(15) ? ""
        : dice.Percent(50) ? $" from {Day()}"
        : dice.Percent(50) ? $" to {Day()}"
        : " from 2022-07-01 to 2024-06-30";

    /// <summary>Acts of some functions within a window, as conditions read them.</summary>
    public string Counted() =>
        Acts()
        + (
            dice.Percent(60) ? " per " + Window()
            : dice.Percent(20) ? " ever"
            : dice.Percent(20) ? $" to the end of the calendar year {dice.Between(1, 2)} years after the first session"
            : ""
        );

    /// <summary>The same within a window that an act opens.</summary>
    public string CountedFromFirst() => $"{Acts()}{(dice.Percent(60) ? " per " + Opened() : "")}";

    /// <summary>Acts of some functions.</summary>
    public string Acts(string noun = "sessions")
    {
        var functions = dice.Some([.. words.Functions.Where(function => function.Registers)], dice.Between(1, 2));
        return $"{Filter()}{noun} of {string.Join(", ", functions.Select(function => function.Name))}";
    }

    /// <summary>Values of facts of the session, or of one of its providers, that acts must have, each followed by a space.</summary>
    public string Filter()
    {
        if (dice.Percent(60))
        {
            return "";
        }

        var facts = words.At(FactOwner.Session, FactKind.Enumeration);
        var ofProvider = words.At(FactOwner.Provider, FactKind.Enumeration);
        var several = ofProvider.Count > 1 && dice.Percent(15) ? ofProvider : [];
        return several.Count > 0 ? string.Concat(several.Select(fact => dice.Of(fact.Values) + " "))
            : ofProvider.Count > 0 && dice.Percent(50) ? dice.Of(dice.Of(ofProvider).Values) + " "
            : facts.Count > 0 ? dice.Of(dice.Of(facts).Values) + " "
            : "";
    }

    /// <summary>A window by its name or its form.</summary>
    public string Window() =>
        (words.Windows.Count > 0 && dice.Percent(50) ? dice.Of(words.Windows) : Form())
        + (dice.Percent(25) ? Scope() : "");

    /// <summary>For whom a window is kept apart.</summary>
    public string Scope()
    {
        List<FactWord> keys =
        [
            .. words.At(FactOwner.Session, FactKind.Identifier, FactKind.Enumeration),
            .. words.At(FactOwner.Beneficiary, FactKind.Identifier, FactKind.Enumeration, FactKind.Date),
        ];
        return keys.Count == 0 || dice.Percent(30) ? " for each provider"
            : dice.Percent(50) ? $" for each {dice.Of(keys).Name}"
            : $" for each beneficiary and {dice.Of(keys).Name}";
    }

    /// <summary>The form of a window; lengths are short, so that windows close.</summary>
    public string Form() =>
        dice.Any(
            () => $"{Length()} from the first session",
            () => $"rolling {Length()}",
            () => "calendar year",
            OfCalendar,
            () => "day",
            () => Anchored() ?? "calendar year"
        );

    // What begins and ends for everybody on the same days.
    private string OfCalendar() =>
        dice.Of(
            "calendar month",
            "calendar quarter",
            "calendar week",
            $"year from 1 {dice.Of("February", "July", "October")}"
        );

    // Periods from a day that the session gives.
    private string? Anchored() =>
        words.At(FactOwner.Session, FactKind.Date) is { Count: > 0 } facts
            ? $"{Length()} from {dice.Of(facts).Name}"
            : null;

    /// <summary>The form of a window that an act opens.</summary>
    public string Opened() =>
        dice.Any(
            () => $"{Length()} from the first session",
            () => $"{Length()} from the first session",
            () => "calendar year",
            OfCalendar,
            () => "day",
            () => "2 calendar years",
            () => "year of treatment"
        );

    private string Length() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{dice.Any<FormattableString>(() => $"{dice.Of(1, 2, 12)} months", () => $"{dice.Of(1, 7, 30)} days", () => $"{dice.Of("1 week", "2 weeks", "3 weeks")}", () => $"{dice.Between(1, 2)} years")}"
        );
}
