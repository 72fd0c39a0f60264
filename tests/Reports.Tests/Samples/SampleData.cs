using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Runtime.Values;
using static Conv.Reports.Tests.Samples.SampleProofs;

namespace Conv.Reports.Tests.Samples;

/// <summary>Counts and sums of the size of a national file, made up by a fixed rule.</summary>
internal static class SampleData
{
    private static readonly string[] Functions =
    [
        "first_line → psychological_support",
        "specialised → psychological_treatment",
        "specialised_consultation → consultation",
        "actor_support → co_consultation",
        "large_group → community",
        "outreach_support",
    ];

    public static DataComparison Data { get; } = Make();

    private static DataComparison Make()
    {
        var months = Table("month", Enumerable.Range(0, 28).Select(i => $"{2022 + i / 12}-{i % 12 + 1:00}"), 50_000_00);
        var old = Sum(months.Rows.Select(row => row.Old));
        var now = Sum(months.Rows.Select(row => row.New));
        return new(
            "9f2b4c6d8e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70819203",
            1_690_099,
            243_349,
            old,
            now,
            new(214_377, 188_214, 31_204, 64_118, now.Fees - old.Fees, now.Shares - old.Shares),
            96_481,
            [
                new(["a30000000c"], Change(4_812_331_00, 0, 151_200), Change(0, 0, 0)),
                new(["5a0000000d"], Change(0, -1_204_887_00, 98_112), Change(0, 0, 0)),
                new(["ca9000000a"], Change(-702_118_40, -64_991_00, 7_104), Change(118_004_00, 9_130_00, 2_208)),
                new(["ca9000000b", "f10c000001"], Change(402_777_00, 20_005_00, 6_310), Change(-1_250_00, 0, 12)),
                new([], Change(-12_00, 0, 1), Change(0, 0, 0)),
            ],
            [
                Table("function", Functions, 400_000_00),
                Table("audience", ["adult", "child"], 900_000_00),
                Table("network", Enumerable.Range(1, 32).Select(i => $"network-{i:00}").Prepend(""), 31_000_00),
                months,
            ],
            new(
                61_230,
                18_940,
                163_179,
                [
                    .. Enumerable
                        .Range(-12, 20)
                        .Select(i => new BalanceStep(
                            i * 11_00,
                            (i + 1) * 11_00,
                            (i == 0 ? 163_179 : 0) + 14_000 / (1 + Math.Abs(i) * (i < 0 ? 1 : 3))
                        )),
                ]
            ),
            [.. Enumerable.Range(0, 5).Select(Trajectory)]
        )
        {
            Switch = new(38_204, Change(-310_221_00, 44_180_00, 9_117), 8_402, [Trajectory(7)]),
        };
    }

    private static AffectedTrajectory Trajectory(int number)
    {
        var sessions = Enumerable.Range(0, 14 + number * 4).Select(i => Session(number, i)).ToImmutableArray();
        return new(120 + number * 977, new(6, 5, 1, 5, -433_45, -55_00), sessions);
    }

    private static AffectedSession Session(int number, int index)
    {
        var old = index switch
        {
            < 8 => "accepted",
            8 => "accepted, exceptional",
            9 => "unpriced",
            10 => "no valid session",
            _ => "refused cap",
        };
        var now = index switch
        {
            < 8 => "accepted",
            11 => "unpriced",
            _ => index % 3 == 0 ? "accepted" : "refused cap, participants",
        };
        var pays = old.StartsWith("accepted", StringComparison.Ordinal);
        var paysNow = now == "accepted";
        return new(
            120 + number * 977 + index * 3,
            new Day(Day(2023, 11, 6) + index * 7 + index / 6 * 20),
            index < 9 ? "first_line" : "psychological_support",
            old,
            now,
            pays ? (index == 0 ? 0 : 11_00) : null,
            paysNow ? 0 : null,
            old != now || index > 3,
            index > 9
        );
    }

    private static GroupTable Table(string key, IEnumerable<string> values, long size) =>
        new(
            key,
            [
                .. values.Select(
                    (value, i) =>
                    {
                        var fees = size * (20 + i * 7 % 13);
                        var old = new Tally(12_000 + i * 31, 210, 900 + i, 44, 12, fees, fees / 11);
                        var more = size * (3 - i * 5 % 7);
                        var now = new Tally(11_100 + i * 40, 0, 1_700 + i, 3, 80, fees + more, fees / 13);
                        return new GroupRow(
                            value,
                            old,
                            now,
                            new(1_900 + i, 1_500, 300, 700, now.Fees - old.Fees, now.Shares - old.Shares)
                        );
                    }
                ),
            ]
        );

    private static Tally Sum(IEnumerable<Tally> all) =>
        all.Aggregate(
            (a, b) =>
                new(
                    a.Accepted + b.Accepted,
                    a.Exceptional + b.Exceptional,
                    a.Refused + b.Refused,
                    a.Unpriced + b.Unpriced,
                    a.Rejected + b.Rejected,
                    a.Fees + b.Fees,
                    a.Shares + b.Shares
                )
        );

    private static Delta Change(long fees, long shares, long attendances) =>
        new(attendances, attendances / 2, attendances / 5, attendances / 4, fees, shares);
}
