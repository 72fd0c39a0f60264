using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Comparison.Tests.Proving.Kit;

/// <summary>Random sessions of one beneficiary, near the dates and numbers at which something may change.</summary>
/// <param name="dice">Chance.</param>
/// <param name="vocabulary">The facts.</param>
/// <param name="names">The functions that sessions may name.</param>
/// <param name="first">The first day of a session.</param>
/// <param name="last">The last day of a session.</param>
internal sealed class RandomActs(Dice dice, Vocabulary vocabulary, IReadOnlyList<string> names, int first, int last)
{
    /// <summary>A row of sessions in sequence, some of them on one day.</summary>
    public List<(ConcreteAct, string)> Row(int length)
    {
        var (row, day) = (new List<(ConcreteAct, string)>(), first + dice.Below(last - first));
        var name = names[dice.Below(names.Count)];
        for (var i = 0; i < length && day <= last; i++)
        {
            row.Add((Act(day), dice.Percent(80) ? name : names[dice.Below(names.Count)]));
            day += dice.Below(4) switch
            {
                0 => 0,
                1 => 1,
                2 => dice.Below(40),
                _ => dice.Below(400),
            };
        }

        return row;
    }

    private ConcreteAct Act(int day)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, (FactSymbol, long)>(StringComparer.Ordinal);
        foreach (var fact in vocabulary.Facts.Where(fact => fact.Storage != FactStorage.Own && dice.Percent(85)))
        {
            long? value = fact.Kind switch
            {
                FactKind.Enumeration => 1 + dice.Below(fact.Values.Length),
                FactKind.YesNo => 1 + dice.Below(2),
                FactKind.Date => Math.Clamp(
                    day - (dice.Below(4) * 365 * dice.Below(9)) - dice.Below(3) + dice.Below(3),
                    0,
                    3_000_000
                ),
                FactKind.Number => dice.Below(13),
                FactKind.Minutes => dice.Below(30) * 5,
                FactKind.Money => dice.Below(50) * 100,
                _ => null,
            };
            if (value is { } given && (fact.WhenMissing is not { } answer || given != (answer ? 2 : 1)))
            {
                facts[ConcreteAct.Key(fact)] = (fact, given);
            }
        }

        return new ConcreteAct(0, day, facts.ToImmutable(), 1, dice.Percent(92) ? 1 : 0);
    }
}
