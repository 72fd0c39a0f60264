using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Edits.Making;

/// <summary>Edits of whole lines and declarations: one less, one twice, two exchanged, a function under another name.</summary>
internal static partial class LineEdits
{
    /// <summary>The lines of the file edited; null: nothing fits here.</summary>
    public static ImmutableArray<string>? Edit(Dice dice, EditSite site, out string what)
    {
        (what, ImmutableArray<string>? lines) = dice.Below(11) switch
        {
            0 or 1 or 2 => ("line removed", site.IsHead ? null : site.Lines.RemoveAt(site.Line)),
            3 => ("line twice, with other numbers", site.IsHead ? null : Twice(dice, site)),
            4 => (
                "two lines exchanged",
                site.Line + 1 < site.End && !site.IsHead
                    ? site.Lines.SetItem(site.Line, site.Lines[site.Line + 1]).SetItem(site.Line + 1, site.Text)
                    : null
            ),
            5 => ("declaration removed", site.Lines.RemoveRange(site.Head, site.End - site.Head)),
            6 => ("function twice, under another name", Copied(site)),
            7 => ("function renamed", Renamed(site)),
            9 => ("successor", Successor(dice, site)),
            10 => ("cap on a quantity", Capped(dice, site)),
            8 => ("layout", site.Lines.Insert(site.Head, "# an edit").SetItem(site.Line + 1, $"{site.Text}  ")),
            var other => throw new System.Diagnostics.UnreachableException($"{other} is no edit"),
        };
        return lines;
    }

    private static ImmutableArray<string>? Twice(Dice dice, EditSite site)
    {
        var numbers = Token.Of(site.Text).FindAll(token => token.Kind is TokenKind.Number or TokenKind.Amount);
        return numbers.Count == 0
            ? null
            : site.Lines.Insert(site.Line, dice.Of(numbers).Replaced(site.Text, $"{dice.Between(1, 40)}"));
    }

    private static ImmutableArray<string>? Copied(EditSite site) =>
        Function().Match(site.Lines[site.Head]) is { Success: true } match
            ? site.Lines.InsertRange(
                site.Head,
                site.Lines[site.Head..site.End]
                    .Where(line => !line.TrimStart().StartsWith("succeeds", StringComparison.Ordinal))
                    .Select(line =>
                        line.Replace(match.Groups[1].Value, $"{match.Groups[1].Value}_too", StringComparison.Ordinal)
                    )
            )
            : null;

    // A function continues one of another convention, or no longer does.
    private static ImmutableArray<string>? Successor(Dice dice, EditSite site)
    {
        if (!Function().IsMatch(site.Lines[site.Head]))
        {
            return null;
        }

        var known = Enumerable
            .Range(site.Head, site.End - site.Head)
            .FirstOrDefault(line => site.Lines[line].TrimStart().StartsWith("succeeds", StringComparison.Ordinal), -1);
        return known >= 0 ? site.Lines.RemoveAt(known)
            : site.Functions.IsEmpty ? null
            : site.Lines.Insert(site.Head + 1, $"    succeeds   {dice.Of(site.Functions)}");
    }

    private static ImmutableArray<string>? Capped(Dice dice, EditSite site)
    {
        var quantities = site
            .Lines.Select(line => Quantity().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .ToList();
        var registers = Enumerable
            .Range(site.Head, site.End - site.Head)
            .FirstOrDefault(line => site.Lines[line].TrimStart().StartsWith("registers", StringComparison.Ordinal), -1);
        return quantities.Count == 0 || registers < 0
            ? null
            : site.Lines.Insert(
                registers + 1,
                $"    at most {dice.Of(1, 4, 30, 33)} {dice.Of(quantities)} per {dice.Of("calendar year", "12 months from the first session", "rolling 12 months")}"
                    + dice.Of("", ", granted up to the cap", ", refused beyond the cap")
            );
    }

    // Everywhere in the file; other files that name it no longer compile, and the edit is not made.
    private static ImmutableArray<string>? Renamed(EditSite site) =>
        Function().Match(site.Lines[site.Head]) is { Success: true } match
            ?
            [
                .. site.Lines.Select(line =>
                    Regex.Replace(line, $@"\b{match.Groups[1].Value}\b", $"{match.Groups[1].Value}_new")
                ),
            ]
            : null;

    [GeneratedRegex("^function ([a-z_0-9]+)")]
    private static partial Regex Function();

    [GeneratedRegex("^quantity ([a-z_0-9-]+)")]
    private static partial Regex Quantity();
}
