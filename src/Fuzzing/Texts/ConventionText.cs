using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Writes a random convention, and perhaps the one that replaces it.</summary>
internal sealed class ConventionText
{
    private readonly Dice _dice;
    private readonly Words _words;
    private readonly Lines _lines = new();
    private readonly ActText _acts;
    private readonly ConditionText _conditions;
    private readonly ValueText _values;

    private ConventionText(Dice dice, Words words)
    {
        _dice = dice;
        _words = words;
        _acts = new ActText(dice, words);
        _conditions = new ConditionText(dice, words, _acts);
        _values = new ValueText(dice, words, _acts, _conditions);
    }

    /// <summary>The convention from 2022 on.</summary>
    public static string Old(Dice dice, Words words)
    {
        var text = new ConventionText(dice, words);
        text._lines.Add($"convention old uses {VocabularyText.Name} in force from 2022-01-01 to 2023-12-31");
        text.Takes();
        text.Rules("old", []);
        return text._lines.ToString();
    }

    /// <summary>The convention that follows it.</summary>
    public static string New(Dice dice, Words words)
    {
        var text = new ConventionText(dice, words);
        var overlap = dice.Percent(50);
        text._lines.Add(
            $"convention new uses {VocabularyText.Name} follows old in force from {(overlap ? "2024-04-01" : "2024-01-01")} to 2025-12-31"
        );
        var before = words.Functions.ToList();
        var amounts = words.Amounts.ToList();
        words.LeaveFile();
        text.Rules("new", before);
        text.Transition(before, amounts, overlap);
        return text._lines.ToString();
    }

    private void Takes()
    {
        if (_dice.Percent(15))
        {
            _lines.Add($"    takes sessions when {_conditions.Make(FactOwner.Session, 1)}");
        }
    }

    private void Rules(string prefix, List<FunctionWord> before)
    {
        // Conditions may name every function of the convention, the later ones too.
        var functions = _dice.Many(1, 3, i => new FunctionWord($"{prefix}_function_{i + 1}", _dice.Percent(80)));
        _words.Functions.AddRange(functions);
        new DefinitionText(_dice, _words, _lines, _acts, _conditions, _values).Write(prefix);
        var caps = new CapText(_dice, _words, _acts, _conditions);
        var free = before.ToList();
        foreach (var function in functions)
        {
            var succeeds = free.Count > 0 && _dice.Percent(70) ? _dice.Of(free) : null;
            free.RemoveAll(one => one == succeeds);
            new FunctionText(_dice, _words, _lines, caps, _acts, _conditions, _values).Write(function, succeeds?.Name);
        }

        if (functions.Find(function => function.Registers) is { } counted && _dice.Percent(50))
        {
            var scope = _words.At(FactOwner.Session, FactKind.Identifier) is { Count: > 0 } facts
                ? _dice.Of(facts).Name
                : "provider";
            var what = $"{_acts.Filter()}sessions of {counted.Name}";
            _lines.Add(
                $"monitor {prefix}_watch \"watched\" {what} over beneficiaries with {what} kept per year and {scope} limit 2.5"
            );
        }
    }

    private void Transition(List<FunctionWord> before, List<string> amounts, bool overlap)
    {
        _lines.Add("transition from old");
        if (overlap)
        {
            _lines.Add("    sessions until 2024-03-31 stay under old");
        }

        switch (_dice.Below(6))
        {
            case 0:
                _lines.Add(
                    $"    sessions stay under old when {_conditions.Make(FactOwner.Session, 1)} until 2024-12-31"
                );
                break;
            case 1 when _words.At(FactOwner.Provider, FactKind.Date) is { Count: > 0 } dates:
                var date = _dice.Of(dates);
                _lines.Add(
                    $"    sessions move to new from {date.Name} of the {(date.Owner == FactOwner.Provider ? "provider" : "session")}, the rest from 2024-12-01"
                );
                break;
        }

        if (amounts.Count > 0 && _dice.Percent(50))
        {
            _lines.Add($"    amount {amounts[0]} from 2024-01-01 means {_values.Price()}");
        }

        if (before.Find(function => function.Registers) is { } function && _dice.Percent(50))
        {
            _lines.Add(
                $"    except share for {function.Name} {_values.Price()} when {_conditions.Make(FactOwner.Beneficiary, 1)}"
            );
        }

        _lines.Add("    the rest lapses");
    }
}
