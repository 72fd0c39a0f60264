using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Windows, conditions, categories, quantities and amounts with a name; each may differ by a reading.</summary>
internal sealed class DefinitionText(
    Dice dice,
    Words words,
    Lines lines,
    ActText acts,
    ConditionText conditions,
    ValueText values
)
{
    public void Write(string prefix)
    {
        foreach (var number in Enumerable.Range(1, dice.Between(0, 2)))
        {
            var name = $"{prefix}_window_{number}";
            Body($"window {name} \"a while\"", acts.Form);
            words.Windows.Add(name);
        }

        if (dice.Percent(40))
        {
            var days = dice.Many(1, 3, _ => $"{acts.Day()}{dice.Of("", " \"a day off\"", " to 2024-12-31")}");
            lines.Add($"days {prefix}_days \"days off\" {string.Join(dice.Of(", ", " "), days)}");
            words.DayLists.Add($"{prefix}_days");
        }

        foreach (var number in Enumerable.Range(1, dice.Between(0, 2)))
        {
            var name = $"{prefix}_condition_{number}";
            var level = dice.Of(FactOwner.Session, FactOwner.Beneficiary);
            Body($"condition {name} \"something\"", () => conditions.Make(level, 2));
            words.Conditions.Add((name, level));
        }

        foreach (var number in Enumerable.Range(1, dice.Between(0, 1)))
        {
            var name = $"{prefix}_category_{number}";
            List<string> names = [$"{name}_low", $"{name}_high"];
            Body(
                $"category {name} is {names[0]} or {names[1]} \"group\"",
                () => $"{names[0]} when {conditions.Make(FactOwner.Beneficiary, 1)}, otherwise {names[1]}"
            );
            words.Categories.Add(new ChoiceWord(name, names));
        }

        foreach (var number in Enumerable.Range(1, dice.Between(0, 2)))
        {
            if (values.Number() is not { } first)
            {
                break;
            }

            var name = $"{prefix}_quantity_{number}";
            Body($"quantity {name} \"units\"", () => values.Number() ?? first);
            words.Quantities.Add(name);
        }

        new AmountText(dice, words, lines, values).Write(prefix);
    }

    // One line for each reading's alternatives: a body without one of them has no meaning.
    private void Body(string head, Func<string> form)
    {
        if (words.Readings.Count == 0 || dice.Percent(60))
        {
            lines.Add($"{head} means {form()}");
            return;
        }

        var reading = dice.Of(words.Readings);
        lines.Add($"{head} by {reading.Name} {string.Join(" ", reading.Values.Select(value => $"{value}: {form()}"))}");
    }
}
