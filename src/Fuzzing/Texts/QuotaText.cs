using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>The quota within which one more session is exceptional: over all sessions of the function, or those that its cap counts.</summary>
internal sealed class QuotaText(Dice dice, Words words, ActText acts)
{
    /// <summary>The words behind <c>then one exceptional</c>; often none.</summary>
    /// <param name="filter">Which sessions the cap counts.</param>
    public string Make(string filter)
    {
        if (dice.Percent(50))
        {
            return "";
        }

        var part = dice.Of("0.5 %", "10 %", "12.5 %", "25 %", "33.333333 %", "50 %", "100 %");
        var sessions = $"{(dice.Percent(50) ? filter : "")}sessions";
        return dice.Percent(40)
            ? $" within {part} of the beneficiaries with {sessions} {dice.Of("per calendar year", "per day", "ever")} {Each()}"
            : $" within {part} of the {sessions} per {acts.Opened()} {Each()}";
    }

    private string Each()
    {
        List<string> keys =
        [
            "provider",
            .. words
                .Facts.Where(fact =>
                    fact.Kind is FactKind.Identifier or FactKind.Enumeration
                    || (fact.Kind == FactKind.Date && !fact.IsBirth && fact.Owner == FactOwner.Session)
                )
                .Select(fact => fact.Name),
        ];
        return "for each " + string.Join(" and ", dice.Some(keys, dice.Between(1, Math.Min(2, keys.Count))));
    }
}
