using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Binding.Budgets;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>What each value gets of a line that is split: as the text says, or by the weights that a register gives on the first day of the budget.</summary>
internal static class BudgetShares
{
    /// <summary>Cents by value; empty where nothing says how much each gets.</summary>
    public static Dictionary<string, long> Of(SessionTable table, BudgetInfo budget, int index)
    {
        var line = budget.Lines[index];
        if (line.By.Length == 0)
        {
            return line.Shares.ToDictionary(StringComparer.Ordinal);
        }

        var weight = table.Vocabulary.Facts.First(fact => fact.Name == line.By);
        var register = table.Registers.FirstOrDefault(one => one.Register == weight.Register);
        var keys = register?.Keys.ToList() ?? [];
        ImmutableArray<BigInteger> weights =
        [
            .. keys.Select(
                (_, key) =>
                    register!.Find(key, budget.From) is >= 0 and var row
                    && register.Value(weight, row) is var number
                    && number != Missing.Number
                        ? new BigInteger(number)
                        : BigInteger.Zero
            ),
        ];
        if (line.Amount == Money.Unspecified || weights.All(one => one.IsZero))
        {
            return [];
        }

        return keys.Zip(Proportion.Split(line.Amount, weights))
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
