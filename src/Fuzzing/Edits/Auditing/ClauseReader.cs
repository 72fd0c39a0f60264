using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Conv.Analysis.Witnesses;
using Conv.Comparison.Proving;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Fuzzing.Edits.Auditing;

/// <summary>
/// Reads the clauses of a region as a person does who has nothing but the page: from their words, and not from the sets that they were made of.
/// </summary>
/// <param name="program">The product, for its facts and counters.</param>
internal sealed partial class ClauseReader(IrProgram program)
{
    /// <summary>Whether a session is one that all clauses are true of; null: something in them is not read here.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="evaluated">The session, after what was before.</param>
    /// <param name="old">What the old version decides.</param>
    /// <param name="new">What the new version decides.</param>
    public bool? Holds(IEnumerable<Clause> clauses, EvaluatedAct evaluated, SideVerdict old, SideVerdict @new)
    {
        bool? all = true;
        foreach (var clause in clauses)
        {
            switch (Holds(clause, evaluated, old, @new))
            {
                case false:
                    return false;
                case null:
                    all = null;
                    break;
            }
        }

        return all;
    }

    private bool? Holds(Clause clause, EvaluatedAct evaluated, SideVerdict old, SideVerdict @new)
    {
        var act = evaluated.Act;
        switch (clause.Subject)
        {
            case "exactness":
                return true;
            case "decision":
                return Decided(clause.Text, old, @new);
            case "date":
                return clause.Text.StartsWith("date is ", StringComparison.Ordinal)
                    ? AnyDay(clause.Text["date is ".Length..], act.Day)
                    : null;
            case "age":
                return Age(clause.Text, act);
            case "calculation":
                return Part(clause.Text, act);
            case "providers":
                return Any(clause.Text, item => People(item, act.Providers));
            case "beneficiaries":
                return Any(clause.Text, item => People(item, act.Beneficiaries));
        }

        if (program.Counters.Where(counter => counter.Phrase == clause.Subject).ToList() is [_, ..] counters)
        {
            return counters is [{ Type: not IrType.Money } only]
                ? Counted(clause, evaluated.Session.Count(only.Id))
                : null;
        }

        return
            program.Vocabulary.Facts.Where(fact => fact.Name == clause.Subject).ToList() is [{ } asked]
            && clause.Text.StartsWith($"{asked.Name} is ", StringComparison.Ordinal)
            ? Fact(asked, clause.Text[(asked.Name.Length + " is ".Length)..], act)
            : null;
    }

    private static bool? Decided(string text, SideVerdict old, SideVerdict @new) =>
        text switch
        {
            "the old version accepts it" => old.Accepted,
            "the new version accepts it" => @new.Accepted,
            "both versions accept it" => old.Accepted && @new.Accepted,
            "the old version refuses it" => old.Refused,
            "the new version refuses it" => @new.Refused,
            "both versions refuse it" => old.Refused && @new.Refused,
            _ => null,
        };

    private static bool? Fact(FactSymbol fact, string said, ConcreteAct act)
    {
        // How a date stands to the session's is told in words that are not read here.
        if (said.Contains("session's date", StringComparison.Ordinal))
        {
            return null;
        }

        var value = act.Value(fact);
        if (said == "given")
        {
            return fact.WhenMissing is null ? value is not null : null;
        }

        return Any(
            said,
            item =>
                item == "missing" ? value is null
                : value is not { } number ? false
                : fact.Kind switch
                {
                    FactKind.Enumeration => fact.Values.Any(known => known.Name == item)
                        ? fact.Values[(int)number - 1].Name == item
                        : null,
                    FactKind.YesNo => item is "yes" or "no" ? item == (number == 2 ? "yes" : "no") : null,
                    FactKind.Decimal => Within(item.Replace(".", "", StringComparison.Ordinal), number),
                    FactKind.Number or FactKind.Minutes => Within(item, number),
                    FactKind.Money => Within(Cents().Replace(item, "$1$2"), number),
                    FactKind.Date => Day(item, (int)number),
                    FactKind.Identifier => null,
                    _ => throw new UnreachableException($"{fact.Kind} has no words"),
                }
        );
    }

    // Whoever is born on 29 February has a birthday on another day in most years, which is told in other words.
    private bool? Age(string text, ConcreteAct act)
    {
        if (
            program.Vocabulary.FactWith(FactRole.BirthDate, FactOwner.Beneficiary) is not { } birth
            || !text.StartsWith("age is ", StringComparison.Ordinal)
        )
        {
            return null;
        }

        if (act.Value(birth) is not { } number)
        {
            return false;
        }

        var (born, day) = (DateOnly.FromDayNumber((int)number), DateOnly.FromDayNumber(act.Day));
        var before = (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0;
        var years = day.Year - born.Year - (before ? 1 : 0);
        return born is { Month: 2, Day: 29 }
            ? null
            : Any(text, item => Within(item.Replace("age is ", "", StringComparison.Ordinal), years));
    }

    // `weekday of date is 6 or 7`; other calculations are not read here.
    private bool? Part(string text, ConcreteAct act)
    {
        if (PartOfDate().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var name = match.Groups["day"].Value;
        var number =
            name == "date" ? act.Day
            : program.Vocabulary.Facts.FirstOrDefault(fact => fact.Name == name && fact.Kind == FactKind.Date)
                is { } fact
                ? (int?)act.Value(fact)
            : null;
        if (number is not { } day)
        {
            return null;
        }

        var date = DateOnly.FromDayNumber(day);
        var part = match.Groups["part"].Value switch
        {
            "month" => date.Month,
            "day" => date.Day,
            "weekday" => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek,
            var year => year == "year" ? date.Year : throw new UnreachableException(year),
        };
        return Any(match.Groups["numbers"].Value, item => Within(item, part));
    }

    private static bool? People(string item, int number) =>
        item switch
        {
            "somebody is registered" => number > 0,
            "nobody is registered" => number == 0,
            _ => Within(Persons().Replace(item, ""), number),
        };

    private static bool? Counted(Clause clause, BigInteger count)
    {
        var match = Numbers().Match(clause.Text);
        var rest = clause.Text[match.Length..];
        var singular = clause.Subject.IndexOf("sessions", StringComparison.Ordinal) is >= 0 and var at
            ? clause.Subject.Remove(at + "session".Length, 1)
            : clause.Subject;
        return match.Success && (rest == $"{clause.Subject} before" || rest == $"{singular} before")
            ? Any(match.Groups["numbers"].Value, item => item == "no" ? count.IsZero : Within(item, count))
            : null;
    }

    private static bool? AnyDay(string text, int day) => Any(text, item => Day(item, day));

    // One of several: a, b or c.
    private static bool? Any(string text, Func<string, bool?> holds)
    {
        bool? any = false;
        foreach (var item in Commas().Split(text))
        {
            switch (holds(item))
            {
                case true:
                    return true;
                case null:
                    any = null;
                    break;
            }
        }

        return any;
    }

    private static bool? Within(string said, BigInteger number) =>
        Range().Match(said) is not { Success: true } match ? null
        : match.Groups["least"] is { Success: true } least ? number >= Parsed(least)
        : match.Groups["most"] is { Success: true } most ? number <= Parsed(most)
        : Parsed(match.Groups["from"]) <= number
            && number <= Parsed(match.Groups["to"].Success ? match.Groups["to"] : match.Groups["from"]);

    private static bool? Day(string said, int day) =>
        Days().Match(said) is not { Success: true } match ? null
        : match.Groups["only"] is { Success: true } only ? day == Number(only)
        : (!match.Groups["from"].Success || Number(match.Groups["from"]) <= day)
            && (!match.Groups["to"].Success || day <= Number(match.Groups["to"]));

    private static BigInteger Parsed(Group group) => BigInteger.Parse(group.Value, CultureInfo.InvariantCulture);

    private static int Number(Group group) =>
        DateOnly.ParseExact(group.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    [GeneratedRegex(@"^(?<part>year|month|day|weekday) of (?<day>\w+) is (?<numbers>.+)$")]
    private static partial Regex PartOfDate();

    [GeneratedRegex(", | or ")]
    private static partial Regex Commas();

    [GeneratedRegex(@"^(?:at least (?<least>-?\d+)|at most (?<most>-?\d+)|(?<from>-?\d+)(?: to (?<to>-?\d+))?)$")]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^(?:(?<only>\d{4}-\d\d-\d\d)|until (?<to>\d{4}-\d\d-\d\d)|from (?<from>\d{4}-\d\d-\d\d)(?: to (?<to>\d{4}-\d\d-\d\d))?)$"
    )]
    private static partial Regex Days();

    [GeneratedRegex(
        @"^(?<numbers>(?:no|at least \d+|at most \d+|\d+ to \d+|\d+)(?:(?:, | or )(?:no|at least \d+|at most \d+|\d+ to \d+|\d+))*) "
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(\d+)\.(\d\d) EUR")]
    private static partial Regex Cents();

    [GeneratedRegex(" (?:providers?|beneficiar(?:y|ies))$")]
    private static partial Regex Persons();
}
