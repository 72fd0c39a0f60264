using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>A budget: lines that add up, splits, and what is spent on them.</summary>
internal sealed class BudgetText(Dice dice, Words words, Lines lines)
{
    /// <summary>Writes one, or none.</summary>
    /// <param name="prefix">What its name begins with.</param>
    /// <param name="functions">The functions that spend.</param>
    public void Write(string prefix, IReadOnlyList<FunctionWord> functions)
    {
        if (dice.Percent(60))
        {
            return;
        }

        lines.Add($"budget {prefix}_money \"what there is\"");
        lines.Add(
            $"    from {dice.Of("2022-01-01", "2023-07-01")} to {dice.Of("2023-12-31", "2024-02-29")}{(dice.Percent(50) ? ", allotted per month" : "")}"
        );
        lines.Add(
            $"    line whole \"everything\" {dice.Of("1000.01 EUR", "1000 EUR")} made of care and spare, within 1 EUR"
        );
        lines.Add("    line care 600 EUR");
        lines.Add(
            $"    line spare {dice.Of("400 EUR", "400.50 EUR", "66.666 % of care, rounded half up to the cent")}"
        );
        lines.Add($"    line open {dice.Of("unspecified", "2.5 % of care")}");
        if (Split() is { } split)
        {
            lines.Add($"    split {dice.Of("whole", "care", "spare")} over {split}");
        }

        Spends(functions);
    }

    // A clause without a condition leaves nothing of its functions to later ones.
    private void Spends(IReadOnlyList<FunctionWord> functions)
    {
        List<string> left = [.. functions.Select(function => function.Name)];
        for (var clauses = dice.Between(1, 3); clauses > 0 && left.Count > 0; clauses--)
        {
            var (spending, when) = (dice.Some(left, dice.Between(1, left.Count)), When());
            lines.Add(
                $"    spends {dice.Of(["fees", "shares", "fees less shares", "insurer", .. words.Payers])} of {string.Join(", ", spending)} on {dice.Of("care", "spare", "open")}{when}"
            );
            if (when.Length == 0)
            {
                left.RemoveAll(spending.Contains);
            }
        }
    }

    // Over a fact of the session: weights, percentages that come to 100, or nothing that is known.
    private string? Split()
    {
        var listed = words.At(FactOwner.Session, FactKind.Enumeration);
        var named = words.At(FactOwner.Session, FactKind.Identifier);
        if (named.Count > 0 && (listed.Count == 0 || dice.Percent(40)))
        {
            return dice.Of(named).Name
                + dice.Of(", weights unspecified", " i0: 12.5, i1: 7, i2: 0.25", " i0: 40 %, i1: 60 %");
        }

        if (listed.Count == 0)
        {
            return null;
        }

        var fact = dice.Of(listed);
        return $"{fact.Name} {string.Join(", ", fact.Values.Select(value => $"{value}: {dice.Between(1, 7)}"))}";
    }

    private string When()
    {
        if (words.At(FactOwner.Session, FactKind.Enumeration) is not { Count: > 0 } listed || dice.Percent(60))
        {
            return "";
        }

        var fact = dice.Of(listed);
        var answer =
            words.At(FactOwner.Session, FactKind.YesNo) is { Count: > 0 } answers && dice.Percent(40)
                ? $" and {dice.Of(answers).Name} is {dice.Of("yes", "no")}"
                : "";
        return $" when {fact.Name} is {string.Join(" or ", dice.Some(fact.Values, dice.Between(1, 2)))}{answer}";
    }
}
