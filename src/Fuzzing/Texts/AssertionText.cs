using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Assertions of every form; true ones and others.</summary>
internal sealed class AssertionText(
    Dice dice,
    Words words,
    Lines lines,
    ActText acts,
    ConditionText conditions,
    ValueText values
)
{
    /// <summary>What writes assertions with chance of its own.</summary>
    public static AssertionText Of(Dice dice, Words words, Lines lines)
    {
        var acts = new ActText(dice, words);
        var conditions = new ConditionText(dice, words, acts);
        return new(dice, words, lines, acts, conditions, new ValueText(dice, words, acts, conditions));
    }

    /// <summary>Writes some, often none.</summary>
    /// <param name="functions">The functions of the convention.</param>
    public void Write(IReadOnlyList<FunctionWord> functions)
    {
        List<FunctionWord> registering = [.. functions.Where(function => function.Registers)];
        for (
            var sentences = dice.Percent(50) ? dice.Between(1, 2) : 0;
            sentences > 0 && registering.Count > 0;
            sentences--
        )
        {
            var about = dice.Of(registering).Name;
            var when = dice.Percent(50) ? $" when {conditions.Make(FactOwner.Beneficiary, 1)}" : "";
            lines.Add($"assert \"it is so\" for {about}: {Claim(about)}{when}");
        }
    }

    private string Claim(string function) =>
        dice.Any(
            () => $"share is at least {dice.Of("0 EUR", "1 EUR")}",
            () => $"share is at most {values.Price()}",
            () => $"{dice.Of("share", "fee")} is {dice.Of("more than", "less than")} {values.Price()}",
            () => "share is at most the fee",
            () =>
                $"the {dice.Of(["insurer", .. words.Payers])} pays {dice.Of("at most", "less than")} {values.Price()}",
            () => $"{dice.Of("always", "never")} {dice.Of("accepted", "unpriced")}",
            () => "never exceptional",
            () => $"{dice.Of("always", "never")} refused {dice.Of(words.Reasons)}",
            () => $"never refused{dice.Of("", " full")}",
            () => $"at most {dice.Between(1, 4)} sessions of {function} per {acts.Opened()}"
        );
}
