using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;

namespace Conv.Fuzzing.Edits.Auditing;

/// <summary>Random trajectories, near the days and numbers at which something may change.</summary>
/// <param name="dice">Chance.</param>
/// <param name="audit">What they are held against.</param>
/// <param name="boundaries">The days and numbers that rules name.</param>
internal sealed class RandomActs(Dice dice, RegionAudit audit, Boundaries boundaries)
{
    private const long LargestNumber = 1_000_000_000;

    private readonly ImmutableArray<long> _numbers = [.. boundaries.Numbers.Where(number => number < LargestNumber)];

    /// <summary>A row of sessions in sequence, some of them on one day.</summary>
    public List<(ConcreteAct, string)> Row(int length)
    {
        var (first, last) = (audit.Proved.FirstDay, audit.Proved.LastDay);
        var row = new List<(ConcreteAct, string)>();
        var day = dice.Percent(50) ? Near(dice.Of(boundaries.Days)) : first + dice.Below(last - first + 1);
        var name = dice.Of(audit.Names);
        ConcreteAct? before = null;
        for (var i = 0; i < length && first <= day && day <= last; i++)
        {
            before = before is not null && dice.Percent(60) ? before with { Day = day } : Act(day);
            row.Add((before, dice.Percent(80) ? name : dice.Of(audit.Names)));
            day += dice.Below(5) switch
            {
                0 or 1 => 0,
                2 => 1,
                3 => dice.Below(40),
                4 => dice.Below(400),
                var other => throw new System.Diagnostics.UnreachableException($"{other} is no distance"),
            };
        }

        return row;
    }

    /// <summary>A session that gives most of its facts.</summary>
    private ConcreteAct Act(int day)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, (FactSymbol, long)>(StringComparer.Ordinal);
        var others = ImmutableSortedDictionary.CreateBuilder<string, (FactSymbol, long?)>(StringComparer.Ordinal);
        foreach (var fact in audit.Vocabulary.Facts.Where(fact => fact.Storage != FactStorage.Own))
        {
            if (dice.Percent(88) && Value(fact, day) is { } value)
            {
                facts[ConcreteAct.Key(fact)] = (fact, value);
            }

            if (fact.Owner != FactOwner.Session && dice.Percent(25))
            {
                others[ConcreteAct.Key(fact)] = (fact, dice.Percent(70) ? Value(fact, day) : null);
            }
        }

        var several = audit.MayBeOfSeveral;
        return new ConcreteAct(
            0,
            day,
            facts.ToImmutable(),
            several && dice.Percent(25) ? 2 : 1,
            dice.Percent(8) ? 0
                : several && dice.Percent(20) ? dice.Between(2, 3)
                : 1
        )
        {
            OtherFacts = several
                ? others.ToImmutable()
                : ImmutableSortedDictionary<string, (FactSymbol, long?)>.Empty.WithComparers(StringComparer.Ordinal),
            Beneficiary = dice.Percent(80) ? 1 : 2,
            Provider = dice.Percent(80) ? 1 : 2,
        };
    }

    private long? Value(FactSymbol fact, int day)
    {
        long? value = fact.Kind switch
        {
            FactKind.Enumeration => 1 + dice.Below(fact.Values.Length),
            FactKind.YesNo => 1 + dice.Below(2),
            FactKind.Date => fact.Role == FactRole.BirthDate || dice.Percent(30) ? Born(day)
            : dice.Percent(70) ? Near(day)
            : Near(dice.Of(boundaries.Days)),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money => dice.Percent(75)
                ? Math.Max(0, dice.Of(_numbers) + dice.Between(-1, 1))
                : dice.Below(200),
            FactKind.Identifier => 1 + dice.Below(2),
            _ => throw new System.Diagnostics.UnreachableException($"{fact.Kind} has no values"),
        };
        return value is { } given && fact.WhenMissing is { } answer && given == (answer ? 2 : 1) ? null : value;
    }

    private int Born(int day)
    {
        var birthday = DateOnly.FromDayNumber(day).AddYears(-dice.Of(boundaries.Ages)).DayNumber;
        return dice.Percent(10)
            ? new DateOnly(DateOnly.FromDayNumber(birthday).Year / 4 * 4, 2, 29).DayNumber
            : Near(birthday);
    }

    private int Near(int day) => Math.Clamp(day + dice.Of(-366, -30, -1, 0, 0, 0, 1, 30), 800, 3_600_000);
}
