using System.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Runtime.Languages;

namespace Conv.Fuzzing.Texts;

/// <summary>Writes a random vocabulary: facts of every kind, reasons, readings.</summary>
internal sealed class VocabularyText(Dice dice, Words words, Lines lines)
{
    private static readonly FactKind[] Kinds =
    [
        FactKind.Enumeration,
        FactKind.Enumeration,
        FactKind.YesNo,
        FactKind.Number,
        FactKind.Minutes,
        FactKind.Money,
        FactKind.Date,
        FactKind.Identifier,
    ];

    public void Write()
    {
        lines.Add($"vocabulary {words.Vocabulary}");
        Facts("session", FactOwner.Session, 2, 5, "session identity", "date date of the session", "function function");
        Facts("provider", FactOwner.Provider, 0, 2, "provider identity");
        Facts("beneficiary", FactOwner.Beneficiary, 1, 3, "beneficiary identity");
        if (dice.Percent(80))
        {
            lines.Add("    born date of birth");
            words.Facts.Add(new FactWord("born", FactOwner.Beneficiary, FactKind.Date, [], IsBirth: true));
        }

        lines.Add("reason closed when not in force");
        foreach (var number in Enumerable.Range(1, dice.Between(2, 4)))
        {
            lines.Add($"reason refusal_{number}");
            words.Reasons.Add($"refusal_{number}");
        }

        lines.Add("reason empty when nobody is registered");
        lines.Add("reason full when cap reached");
        foreach (var number in dice.Percent(30) ? Enumerable.Range(1, dice.Between(1, 2)) : [])
        {
            lines.Add($"payer payer_{number}");
            words.Payers.Add($"payer_{number}");
        }

        if (dice.Percent(25))
        {
            Registers();
        }

        foreach (var number in Enumerable.Range(1, dice.Between(0, 2)))
        {
            Reading($"reading_{number}");
        }
    }

    // Files are written with the facts of registers as columns: what decides does not know where a fact comes from.
    private void Registers()
    {
        lines.Add("facts of the beneficiary from \"people.csv\"");
        Fact("listed_1", FactOwner.Beneficiary);
        if (words.Facts.Find(fact => fact is { Owner: FactOwner.Session, Kind: FactKind.Identifier }) is { } key)
        {
            lines.Add($"facts of the {key.Name} from \"list.csv\"");
            Fact("listed_2", FactOwner.Session);
        }
    }

    private void Facts(string owner, FactOwner level, int from, int to, params string[] fixedFacts)
    {
        lines.Add($"facts of the {owner}");
        foreach (var fact in fixedFacts)
        {
            lines.Add("    " + fact);
        }

        foreach (var number in Enumerable.Range(1, dice.Between(from, to)))
        {
            Fact($"{owner}_{number}", level);
        }
    }

    private void Fact(string name, FactOwner owner)
    {
        var kind = dice.Of(Kinds);
        List<string> values =
            kind == FactKind.Enumeration ? [.. dice.Many(2, 4, i => $"{name}_{(char)('a' + i)}")] : [];
        var decimals = kind == FactKind.Number && dice.Percent(30) ? dice.Between(1, 3) : 0;
        if (decimals > 0)
        {
            kind = FactKind.Decimal;
        }

        var text = kind switch
        {
            FactKind.Enumeration => $"one of {WordList.Or(values)}",
            FactKind.YesNo => dice.Percent(50) ? "yes or no" : "yes or no, no when missing",
            FactKind.Decimal => $"number with {decimals} {(decimals == 1 ? "decimal" : "decimals")}",
            FactKind.Number => "number",
            FactKind.Minutes => "minutes",
            FactKind.Money => "money",
            FactKind.Date => "date",
            FactKind.Identifier => "identifier",
            _ => throw new UnreachableException($"a fact of the kind {kind}"),
        };
        lines.Add($"    {name} {text}");
        words.Facts.Add(new FactWord(name, owner, kind, values));
    }

    private void Reading(string name)
    {
        var alternatives = dice.Many(2, 3, i => $"{name}_{(char)('a' + i)}");
        lines.Add($"reading {name} \"Which?\"");
        var isDefault = dice.Below(alternatives.Count);
        for (var i = 0; i < alternatives.Count; i++)
        {
            lines.Add($"    {alternatives[i]} \"this\"{(i == isDefault ? " default" : "")}");
        }

        words.Readings.Add(new ChoiceWord(name, alternatives));
    }
}
