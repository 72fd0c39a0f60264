using System.Text.RegularExpressions;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Edits.Making;

/// <summary>Edits of more than a word: another window, rounding or comparison, a condition more or less, an exception, another source.</summary>
/// <param name="program">The program whose facts a new condition may read.</param>
internal sealed partial class PhraseEdits(IrProgram program)
{
    private static readonly string[] Comparisons =
    [
        "is at least",
        "is at most",
        "is more than",
        "is less than",
        "is before",
        "is after",
        "is on or before",
        "is on or after",
        ">=",
        "<",
        "=",
    ];

    private static readonly string[] Windows =
    [
        "calendar year",
        "rolling 12 months",
        "12 months from the first session",
        "day",
        "rolling 30 days",
        "2 calendar years",
        "ever",
    ];

    private static readonly string[] Roundings =
    [
        "rounded up",
        "rounded down",
        "rounded half up",
        "rounded half to even",
    ];

    private static readonly string[] Beyond = ["granted up to the cap", "refused beyond the cap"];

    /// <summary>The line edited in some way that fits it; null: none of the ways that were tried does.</summary>
    public string? Edit(Dice dice, string line) =>
        dice.Any<string?>(
            () => Exchange(dice, line, Comparisons),
            () => Exchange(dice, line, Windows),
            () => Exchange(dice, line, Roundings),
            () => Exchange(dice, line, Beyond),
            () => Ending(dice, line),
            () => Condition(dice, line),
            () => Citation(dice, line),
            () => Remove(line, When()),
            () => Remove(line, Per()),
            () =>
                line.Replace(", no when missing", "", StringComparison.Ordinal) is var other && other != line
                    ? other
                    : null,
            () => Negated(line)
        );

    private static string? Exchange(Dice dice, string line, string[] family)
    {
        var found = family
            .Where(phrase => line.Contains($" {phrase}", StringComparison.Ordinal))
            .OrderByDescending(phrase => phrase.Length)
            .FirstOrDefault();
        if (found is null)
        {
            return null;
        }

        var at = line.IndexOf($" {found}", StringComparison.Ordinal) + 1;
        var other = dice.Of(family.Where(phrase => !string.Equals(phrase, found, StringComparison.Ordinal)).ToList());
        return line[..at] + other + line[(at + found.Length)..];
    }

    private static string? Ending(Dice dice, string line)
    {
        if (!line.TrimStart().StartsWith("at most", StringComparison.Ordinal))
        {
            return null;
        }

        var end = EndOfCode(line);
        var exceptional = ", then one exceptional";
        return line.Contains(exceptional, StringComparison.Ordinal)
            ? line.Replace(exceptional, "", StringComparison.Ordinal)
            : line[..end] + dice.Of(exceptional, " for each provider", " when date is after 2023-06-30") + line[end..];
    }

    // One condition more, at the end of what can have one.
    private string? Condition(Dice dice, string line)
    {
        var start = line.TrimStart();
        var end = EndOfCode(line);
        return start.StartsWith("requires", StringComparison.Ordinal)
            && line.LastIndexOf(" else ", StringComparison.Ordinal) is >= 0 and var other
                ? line[..other] + $" {dice.Of("and", "or")} {Atom(dice)}" + line[other..]
            : start.StartsWith("at most", StringComparison.Ordinal)
            && !line.Contains(" when ", StringComparison.Ordinal)
                ? line[..end] + $" when {Atom(dice)}" + line[end..]
            : line.Contains(" when ", StringComparison.Ordinal) ? line[..end] + $" and {Atom(dice)}" + line[end..]
            : null;
    }

    private string Atom(Dice dice)
    {
        var facts = program.Vocabulary.Facts.Where(fact => fact.Role is FactRole.None or FactRole.BirthDate).ToList();
        var fact = facts.Count == 0 ? null : dice.Of(facts);
        return fact?.Kind switch
        {
            FactKind.Enumeration => $"{fact.Name} is {dice.Of(fact.Values).Name}",
            FactKind.YesNo => $"{fact.Name} is {dice.Of("yes", "no")}",
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => $"{fact.Name} is at least {dice.Between(0, 40)}",
            FactKind.Money => $"{fact.Name} is less than {dice.Between(1, 40)} EUR",
            FactKind.Date when fact.Role == FactRole.BirthDate => $"age is at most {dice.Between(5, 70)}",
            FactKind.Date => $"{fact.Name} is before date",
            FactKind.Identifier or null => $"date is after 2023-0{dice.Between(1, 9)}-15",
            _ => throw new System.Diagnostics.UnreachableException($"{fact.Kind} has no conditions"),
        };
    }

    private static string Citation(Dice dice, string line) =>
        line.TrimEnd().EndsWith(']') && line.LastIndexOf('[') is >= 0 and var at
            ? line[..at].TrimEnd() + dice.Of("", "", "   [\"another page\"]")
            : $"{line.TrimEnd()}   [\"a page\"]";

    private static string? Negated(string line) =>
        line.Contains(" is not ", StringComparison.Ordinal) ? line.Replace(" is not ", " is ", StringComparison.Ordinal)
        : IsValue().Match(line) is { Success: true } match ? line.Insert(match.Index + " is".Length, " not")
        : null;

    private static string? Remove(string line, Regex what)
    {
        var end = EndOfCode(line);
        var less = what.Replace(line[..end], "", 1);
        return less.Length == end ? null : less + line[end..];
    }

    // Behind the last piece that is neither a source nor a comment.
    private static int EndOfCode(string line)
    {
        var end = Tail().Match(line) is { Success: true } tail ? tail.Index : line.Length;
        return line[..end].TrimEnd().Length;
    }

    [GeneratedRegex("\\s+(?:\\[[^\\]]*\\]\\s*|#.*)+$")]
    private static partial Regex Tail();

    [GeneratedRegex(" when (?!in force|missing|nobody|cap).*?(?= else |$)")]
    private static partial Regex When();

    [GeneratedRegex(" for each [a-z_0-9]+| for [a-z_0-9]+$")]
    private static partial Regex Per();

    [GeneratedRegex(" is(?= [a-z_0-9]+(?:,| or| and|$| else))")]
    private static partial Regex IsValue();
}
