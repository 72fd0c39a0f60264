using System.Diagnostics;
using System.Globalization;
using Conv.Runtime.Explaining.Graphs;
using Conv.Runtime.Values;

namespace Conv.Runtime.Loading;

/// <summary>Reads facts that come by their names. What no rule could judge is refused by the name of the fact.</summary>
/// <param name="facts">The facts of one subject, in the order in which explanations read them.</param>
/// <param name="subject">Whom they are about.</param>
internal sealed class NamedFacts(IReadOnlyList<FactInfo> facts, FactSubject subject)
{
    /// <summary>The facts of the session or a person.</summary>
    /// <param name="id">What it is known by.</param>
    /// <param name="values">The values by name.</param>
    /// <exception cref="ArgumentException">There is no such fact, or it has no such value.</exception>
    public FactRow Read(string? id, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var name in values.Keys)
        {
            if (!facts.Any(fact => string.Equals(fact.Name, name, StringComparison.Ordinal)))
            {
                throw new ArgumentException(
                    $"no fact of a {subject.ToString().ToLowerInvariant()} is called '{name}': there are {string.Join(", ", facts.Select(fact => fact.Name))}",
                    name
                );
            }
        }

        return new FactRow(
            id,
            [
                .. facts.Select(fact =>
                    values.TryGetValue(fact.Name, out var text) && !string.IsNullOrEmpty(text)
                        ? Cell(fact, text)
                        : new FactCell(Missing.Number)
                ),
            ]
        );
    }

    /// <summary>The place of a name in a list.</summary>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public static int Place(string what, string name, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"'{what}' has no value '{name}': its values are {string.Join(", ", names)}", what);
    }

    private static FactCell Cell(FactInfo fact, string text) =>
        fact.Form switch
        {
            FactForm.Identifier => FactCell.Text(text),
            FactForm.Date => FactCell.Day(DayOf(fact, text)),
            FactForm.Enumeration => new FactCell(Place(fact.Name, text, fact.Values) + 1),
            FactForm.YesNo => new FactCell(Place(fact.Name, text, YesAndNo) == 0 ? (long)YesNo.Yes : (long)YesNo.No),
            FactForm.Decimal => FactCell.Count(UnitsOf(fact, text)),
            FactForm.Number or FactForm.Minutes => long.TryParse(
                text,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? FactCell.Count(number)
                : throw Wrong(fact, text, "is no whole number from 0"),
            FactForm.Money => FactCell.Count(CentsOf(fact, text)),
            _ => throw new UnreachableException($"no values of {fact.Form}"),
        };

    private static readonly string[] YesAndNo = ["yes", "no"];

    private static int DayOf(FactInfo fact, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayNumber
            : throw Wrong(fact, text, "is no day: days are written as 2024-04-08");

    private static long UnitsOf(FactInfo fact, string text) =>
        Written(text, number => Decimals.Units(fact.Name, number, fact.Decimals))
        ?? throw Wrong(
            fact,
            text,
            $"is no number from 0 with at most {fact.Decimals.ToString(CultureInfo.InvariantCulture)} digits behind a point"
        );

    private static long CentsOf(FactInfo fact, string text) =>
        Written(text, euros => Cents.Of(euros).Number)
        ?? throw Wrong(fact, text, "is no amount: amounts are euros from 0, with two decimals at most, as 86.69");

    // What is written with a point, in units of its last decimal; null where it is no such number.
    private static long? Written(string text, Func<decimal, long> units)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        try
        {
            return units(number);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static ArgumentException Wrong(FactInfo fact, string text, string says) =>
        new($"'{fact.Name}' is '{text}', which {says}", fact.Name);
}
