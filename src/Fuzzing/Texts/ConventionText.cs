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
    private readonly BudgetText _budget;
    private readonly AssertionText _assertions;

    private ConventionText(Dice dice, Dice beside, Words words)
    {
        _dice = dice;
        _words = words;
        _acts = new ActText(dice, words);
        _conditions = new ConditionText(dice, words, _acts);
        _values = new ValueText(dice, words, _acts, _conditions);
        _budget = new BudgetText(beside, words, _lines);
        _assertions = AssertionText.Of(beside, words, _lines);
    }

    /// <summary>A convention from 2022 on that follows none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="dice">Chance, for the rules.</param>
    /// <param name="beside">Chance, for what decides nothing: the rules of a seed do not depend on it.</param>
    /// <param name="words">Names.</param>
    /// <param name="isFollowed">Whether another one follows it: then it may leave out its end.</param>
    public static string First(string name, Dice dice, Dice beside, Words words, bool isFollowed)
    {
        var text = new ConventionText(dice, beside, words);
        var to = isFollowed && dice.Percent(20) ? "" : " to 2023-12-31";
        text._lines.Add($"convention {name} uses {words.Vocabulary} in force from 2022-01-01{to}");
        text.Revised();
        text.Takes();
        text.Rules(name, []);
        return text._lines.ToString();
    }

    /// <summary>The convention that follows the one called old.</summary>
    /// <param name="dice">Chance, for the rules.</param>
    /// <param name="beside">Chance, for what decides nothing.</param>
    /// <param name="words">Names.</param>
    public static string New(Dice dice, Dice beside, Words words)
    {
        var text = new ConventionText(dice, beside, words);
        var overlap = dice.Percent(50);
        text._lines.Add(
            $"convention new uses {words.Vocabulary} follows old in force from {(overlap ? "2024-04-01" : "2024-01-01")} to 2025-12-31"
        );
        var before = words.Functions.ToList();
        var amounts = words.Amounts.ToList();
        words.LeaveFile();
        text.Rules("new", before);
        text.Transition(before, amounts, overlap);
        return text._lines.ToString();
    }

    private void Revised()
    {
        if (_dice.Percent(20))
        {
            _lines.Add(
                $"    revised from {_dice.Of("2022-07-01", "2023-01-01")}{(_dice.Percent(50) ? " retroactively" : "")}"
            );
        }
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
            free.RemoveAll(other => other == succeeds);
            new FunctionText(_dice, _words, _lines, caps, _acts, _conditions, _values).Write(function, succeeds?.Name);
        }

        Together(prefix, functions.FindAll(function => function.Registers));
        _budget.Write(prefix, functions);
        _assertions.Write(functions);
        if (functions.Find(function => function.Registers) is { } counted && _dice.Percent(50))
        {
            var scope = _words.At(FactOwner.Session, FactKind.Identifier) is { Count: > 0 } facts
                ? _dice.Of(facts).Name
                : "provider";
            var what = $"{_acts.Filter()}sessions of {counted.Name}";
            var above = _dice.Percent(30)
                ? $"{_dice.Of(["shares", "fees", "fees less shares", "insurer", .. _words.Payers])} of {what}"
                : what;
            _lines.Add(
                $"monitor {prefix}_watch \"watched\" {above} over beneficiaries with {what} kept per {_dice.Of("year", "quarter", "month", "week", "day", "year from 1 October")} and {scope} limit {(above == what ? "2.5" : "2.50 EUR")}"
            );
        }
    }

    // What several functions have in common, by their names or by one for all of them.
    private void Together(string prefix, List<FunctionWord> functions)
    {
        if (functions.Count < 2 || !_dice.Percent(30))
        {
            return;
        }

        var (first, second) = (functions[0].Name, functions[1].Name);
        var both = $"{first}, {second}";
        if (_dice.Percent(50))
        {
            _lines.Add($"functions {prefix}_both means {first} and {second}");
            both = $"{prefix}_both";
        }

        _lines.Add($"rules for {both}");
        _lines.Add(
            _dice.Any(
                () =>
                    functions.Exists(function => _words.Carrying.Contains(function.Name))
                        ? "    share at most 15 EUR per calendar year"
                        : $"    at most {_dice.Between(2, 5)} {_acts.Filter()}sessions per 60 days from the first session",
                () => $"    share at most {_values.Bound("20 EUR")} per {_acts.Opened()}"
            )
        );
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

        if (amounts.Find(name => name.EndsWith("_amount", StringComparison.Ordinal)) is { } dated && _dice.Percent(50))
        {
            _lines.Add($"    amount {dated} from 2024-01-01 means {_values.Price()}");
        }

        if (before.Find(function => function.Registers) is { } function && _dice.Percent(50))
        {
            _lines.Add(
                $"    except share for {function.Name} {_values.Price()} when {_conditions.Make(FactOwner.Beneficiary, 1)}"
            );
        }

        foreach (var (from, into) in _words.Carried)
        {
            _lines.Add($"    counter sessions of {from} continues in {into}");
        }

        _lines.Add("    the rest lapses");
    }
}
