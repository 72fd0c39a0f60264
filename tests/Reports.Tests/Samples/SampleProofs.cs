using System.Collections.Immutable;
using Conv.Comparison.Proving;
using Conv.Compiler.Text;
using static Conv.Reports.Tests.Samples.SampleEditions;

namespace Conv.Reports.Tests.Samples;

/// <summary>Proved changes of every output, with witnesses of one and of nine sessions.</summary>
internal static class SampleProofs
{
    private static readonly FunctionPair Support = new(
        ["first_line", "psychological_support"],
        "first_line",
        "2021-2023",
        "psychological_support",
        "2024-2026"
    );

    private static readonly FunctionPair Treatment = new(
        ["specialised", "psychological_treatment"],
        "specialised",
        "2021-2023",
        "psychological_treatment",
        "2024-2026"
    );

    private static readonly FunctionPair Outreach = new(
        ["outreach_support"],
        null,
        null,
        "outreach_support",
        "2024-2026"
    );

    private static readonly ImmutableArray<SourceSpan> CapOld =
    [
        Place(
            SampleEditions.Old,
            "2021.conv",
            "at most     8 individual sessions per 12-months for adult, then one exceptional"
        ),
    ];

    private static readonly ImmutableArray<SourceSpan> CapNew =
    [
        Place(New, "2024.conv", "at most     8 individual sessions per 12-months for adult"),
    ];

    public static ProvedComparison Proved { get; } =
        new(
            Day(2024, 4, 1),
            Day(2026, 12, 31),
            [
                new(
                    "c0a1b2c3d4",
                    Support,
                    DecidedOutput.Decision,
                    new("accepted, exceptional", CapOld),
                    new("refused cap", CapNew),
                    [
                        new(
                            [
                                new("format", "format is individual"),
                                new("network_kind", "network_kind is adult"),
                                new("count", "8 individual sessions of first_line per 12-months before"),
                            ],
                            Ninth("adult")
                        ),
                        new(
                            [
                                new("format", "format is individual"),
                                new("network_kind", "network_kind is mixed"),
                                new("age", "age is at least 24"),
                                new("count", "8 individual sessions of first_line per 12-months before"),
                            ],
                            Ninth("mixed")
                        ),
                    ]
                ),
                new(
                    "c0a1b2c3d5",
                    Support,
                    DecidedOutput.Decision,
                    new("accepted", []),
                    new(
                        "refused participants",
                        [
                            Place(
                                New,
                                "2024.conv",
                                "requires   participants is at least 4 when format is group           else participants"
                            ),
                        ]
                    ),
                    [
                        new(
                            [
                                new("format", "format is group"),
                                new("participants", "participants is at most 3 or missing"),
                            ],
                            One("group, 3 participants", "accepted", "refused participants")
                        ),
                    ]
                ),
                new(
                    "c0a1b2c3d6",
                    Support,
                    DecidedOutput.Share,
                    new("11.00 EUR", []),
                    new("0.00 EUR", [Place(New, "2024.conv", "0 EUR        when age is at most 23")]),
                    [
                        new(
                            [new("age", "age is at most 23"), new("increased_allowance", "increased_allowance is no")],
                            One("individual, age 20", "accepted, share 11.00 EUR", "accepted, share 0.00 EUR")
                        ),
                    ]
                ),
                new(
                    "c0a1b2c3d7",
                    Treatment,
                    DecidedOutput.Fee,
                    new("81.74 EUR", []),
                    new("86.69 EUR", []),
                    [new([], One("individual", "accepted, fee 81.74 EUR", "accepted, fee 86.69 EUR"))]
                ),
                new(
                    "c0a1b2c3d8",
                    Outreach,
                    DecidedOutput.Decision,
                    new("refused not-in-force", []),
                    new("accepted", []),
                    [new([], One("minutes 60", "refused not-in-force", "accepted"))]
                ),
            ],
            [
                new(
                    Treatment,
                    DecidedOutput.Decision,
                    "accepted → refused cap",
                    "more than 20 individual sessions per 12-months before",
                    "the search for a history stopped at 40 sessions"
                ),
            ],
            [
                new(Support, DecidedOutput.Granted),
                new(Treatment, DecidedOutput.Share),
                new(Treatment, DecidedOutput.Granted),
            ]
        );

    public static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static Witness Ninth(string network)
    {
        var sessions = Enumerable
            .Range(0, 9)
            .Select(i => new WitnessSession(
                Day(2024, 4, 8) + 7 * i,
                $"first_line, individual, practice, network_kind {network}",
                i < 8 ? "accepted" : "accepted, exceptional",
                i < 8 ? "accepted" : "refused cap"
            ));
        return new([.. sessions], "session,date,function\ns1,2024-04-08,first_line\n");
    }

    private static Witness One(string text, string old, string now) =>
        new([new(Day(2024, 4, 8), text, old, now)], "session,date,function\ns1,2024-04-08,first_line\n");
}
