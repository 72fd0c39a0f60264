using System.Text.RegularExpressions;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Writes an extension of a random convention, from the text of it: what it leaves out is there.</summary>
internal static partial class ExtensionText
{
    /// <summary>The extension of a convention.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="words">The names of the convention.</param>
    /// <param name="name">The convention's name.</param>
    /// <param name="text">The convention.</param>
    public static string Of(Dice dice, Words words, string name, string text)
    {
        var lines = new Lines();
        var days = dice.Any(
            () => "",
            () => " in force from 2022-07-01",
            () => " in force from 2022-03-01 to 2023-05-31"
        );
        lines.Add($"convention extra uses {words.Vocabulary} extends {name}{days}");
        var conditions = new ConditionText(dice, words, new ActText(dice, words));
        var function = dice.Of(words.Functions.ToList());
        lines.Add($"function {function.Name}");
        if (dice.Percent(60) && ReasonsOf(text, function.Name) is [_, ..] reasons)
        {
            var when = dice.Percent(60) ? $" when {conditions.Make(FactOwner.Session, 1)}" : "";
            lines.Add($"    without {dice.Of(reasons)}{when}");
        }

        lines.Add(
            dice.Any(
                () => $"    requires {conditions.Make(FactOwner.Session, 1)} else {dice.Of(words.Reasons)}",
                () =>
                    $"    except {(function.Registers && dice.Percent(60) ? "share 1" : "fee 20")} EUR when {conditions.Make(FactOwner.Session, 1)}"
            )
        );
        if (dice.Percent(50))
        {
            lines.Add("function extra_function registers beneficiaries fee 10 EUR share 2 EUR");
        }

        return lines.ToString();
    }

    // The reasons with which requirements of a function refuse; a fee that depends on the beneficiary needs one of them.
    private static List<string> ReasonsOf(string text, string function) =>
        [
            .. text.Split('\n')
                .SkipWhile(line =>
                    !line.StartsWith($"function {function} ", StringComparison.Ordinal)
                    && line != $"function {function}"
                )
                .Skip(1)
                .TakeWhile(line => line.StartsWith(' '))
                .Select(line => Requirement().Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups[1].Value)
                .Except(
                    text.Split('\n')
                        .Where(line => line.Contains("beneficiaries is at most 1", StringComparison.Ordinal))
                        .Select(line => Requirement().Match(line).Groups[1].Value),
                    StringComparer.Ordinal
                )
                .Distinct(StringComparer.Ordinal),
        ];

    [GeneratedRegex("^ +requires .* else ([a-z_0-9-]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Requirement();
}
