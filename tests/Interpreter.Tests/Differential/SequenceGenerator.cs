using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Tests.Kit;
using Conv.Runtime.Values;
using Conv.TestKit.Ir;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Random sessions whose dates and births crowd around every limit.</summary>
internal sealed class SequenceGenerator(Dice dice, IrProgram program)
{
    private static readonly string[] Limits =
    [
        "2018-12-31",
        "2019-01-01",
        "2020-01-31",
        "2020-02-28",
        "2020-02-29",
        "2020-03-01",
        "2020-12-31",
        "2021-01-01",
        "2021-02-28",
        "2021-03-01",
        "2021-03-31",
        "2022-02-28",
        "2022-03-01",
        "2021-12-31",
        "2022-01-01",
        "2022-01-02",
        "2023-02-28",
        "2023-03-01",
        "2024-02-29",
        "2024-06-30",
        "2024-07-01",
    ];

    /// <summary>A sequence of sessions.</summary>
    public static InterpretedSession[] Make(ulong seed, IrProgram program, int count) =>
        new SequenceGenerator(new Dice(seed), program).Sequence(count);

    private InterpretedSession[] Sequence(int count)
    {
        var days = new List<int>();
        while (days.Count < count)
        {
            days.Add(NextDay(days));
        }

        days.Sort();
        return [.. days.Select(Session)];
    }

    private int NextDay(List<int> days)
    {
        if (days.Count == 0 || dice.Percent(25))
        {
            return Words.Day(dice.Of<string>(Limits));
        }

        var anchor = DateOnly.FromDayNumber(days[dice.Below(days.Count)]);
        return dice.Below(4) switch
        {
            0 => anchor.DayNumber,
            1 => anchor.DayNumber + dice.Of(1, 2, 6, 7, 29, 30, 364, 365),
            _ => anchor.AddMonths(dice.Of(1, 2, 12, 13)).DayNumber + dice.Between(-1, 1),
        };
    }

    private InterpretedSession Session(int day, int index)
    {
        var names = program.FunctionNames;
        ImmutableArray<InterpretedProvider> providers =
        [
            .. dice.Many(
                1,
                3,
                i => new InterpretedProvider($"p{i}", Facts(Maybe(Words.Profession, () => dice.Between(1, 2))))
            ),
        ];
        ImmutableArray<InterpretedBeneficiary> beneficiaries =
        [
            .. Enumerable
                .Range(0, 4)
                .Where(_ => dice.Percent(45))
                .Select(i => new InterpretedBeneficiary($"b{i}", BeneficiaryFacts(day))),
        ];
        return new InterpretedSession(
            $"s{index}",
            new Day(day),
            names[dice.Below(names.Length)],
            Facts(
                Maybe(Words.Network, () => dice.Between(0, 3)),
                Maybe(Words.Place, () => dice.Between(1, 3)),
                Maybe(Words.Consent, () => dice.Between(1, 2)),
                Maybe(Words.Minutes, () => dice.Of(0, 14, 15, 29, 30, 44, 45, 59, 60, 61, 100, 1500)),
                Maybe(
                    Words.Price,
                    () =>
                        dice.Of(
                            0,
                            1,
                            33,
                            9_999,
                            10_000,
                            long.MaxValue / 3,
                            (long.MaxValue / 3) + 1,
                            (long.MaxValue / 2) + 1,
                            long.MaxValue
                        )
                )
            ),
            providers,
            beneficiaries
        );
    }

    private Dictionary<string, BigInteger> BeneficiaryFacts(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return Facts(
            Maybe(
                Words.Birth,
                () =>
                    dice.Percent(20)
                        ? Words.Day(dice.Of("1996-02-29", "2000-02-29", "2004-02-29", "2020-02-29", "2004-03-01"))
                        : date.AddYears(-dice.Of(0, 1, 17, 18, 24, 100)).DayNumber + dice.Between(-1, 1)
            ),
            Maybe(Words.Letter, () => dice.Of(day, day + 1, day - 1, Words.Day("2022-01-01"))),
            (Words.Allowance, dice.Between(1, 2))
        );
    }

    private (FactSymbol Fact, BigInteger? Value) Maybe(FactSymbol fact, Func<BigInteger> value) =>
        (fact, dice.Percent(12) ? null : value());

    private static Dictionary<string, BigInteger> Facts(params (FactSymbol Fact, BigInteger? Value)[] facts) =>
        facts
            .Where(fact => fact.Value is not null)
            .ToDictionary(fact => fact.Fact.Name, fact => fact.Value!.Value, StringComparer.Ordinal);
}
