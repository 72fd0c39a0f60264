using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Cli.Tests.Support;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Cli.Tests.Comparing;

/// <summary>A comparison made by hand with something of everything in it; its figures fit together where outputs add them up.</summary>
internal static class SampleReport
{
    private const string OldPath = "published/2024.conv";
    private const string NewPath = "drafts/2024.conv";

    private static readonly string Draft = Visits
        .Convention.Replace("at most    2", "at most    3", StringComparison.Ordinal)
        .Replace("50.00 EUR", "52.50 EUR", StringComparison.Ordinal);

    private static readonly ImmutableSortedDictionary<string, string> NoReadings = ImmutableSortedDictionary<
        string,
        string
    >.Empty;

    private static readonly Edition Old = new("published", Compile(OldPath, Visits.Convention), null, NoReadings);

    private static readonly Edition New = new(
        "drafts/2024.conv",
        Compile(NewPath, Draft),
        "care-2024",
        NoReadings.Add("period", "calendar-year")
    );

    private static readonly FunctionPair Visit = new(["visit"], "visit", "care-2024", "visit", "care-2024");
    private static readonly FunctionPair Night = new(["night"], "night", "care-2024", "watch", "care-2025");

    private static readonly Delta None = new(0, 0, 0, 0, 0, 0);

    /// <summary>All layers.</summary>
    public static ComparisonReport Rich() => new(Old, New, Structure(), Proved(), Data());

    /// <summary>All layers, and nothing in them.</summary>
    public static ComparisonReport Same()
    {
        var tally = new Tally(4, 0, 1, 0, 1, 20_000, 1_500);
        return new(
            Old,
            New,
            new StructuralComparison([], 12),
            new ProvedComparison(Day("2024-01-01"), Day("2025-12-31"), [], [], [new(Visit, DecidedOutput.Decision)]),
            new DataComparison(new string('0', 64), 6, 2, tally, tally, None, 0, [], [], new Balance(0, 0, 2, []), [])
        );
    }

    /// <summary>All layers, and a change before its day of effect.</summary>
    public static ComparisonReport Late()
    {
        var rich = Rich();
        return rich with
        {
            Retroactive =
            [
                new(
                    "0b00000002",
                    "care-2024",
                    Day("2024-07-01"),
                    Day("2024-01-01"),
                    "fee: 50.00 EUR → 52.50 EUR",
                    "always",
                    rich.Proved.Changes[1].Regions[0].Witness
                ),
            ],
        };
    }

    private static StructuralComparison Structure() =>
        new(
            [
                new(
                    "0a00000001",
                    RuleChangeKind.Changed,
                    Rule(Old, RuleKind.Validity, "", "in force from 2024-01-01 to 2025-12-31", "law 1, art. 2"),
                    Rule(New, RuleKind.Validity, "", "in force from 2024-01-01 to 2026-12-31")
                ),
                new(
                    "0a00000002",
                    RuleChangeKind.Changed,
                    Rule(Old, RuleKind.Cap, "visit", "at most 2 sessions per 12-months", "law 1, art. 4", "letter 7"),
                    Rule(New, RuleKind.Cap, "visit", "at most 3 sessions per 12-months", "law 2, art. 4")
                ),
                new(
                    "0a00000003",
                    RuleChangeKind.Changed,
                    Rule(Old, RuleKind.Fee, "night", "fee 40.00 EUR when kind is long otherwise 20.00 EUR"),
                    Rule(New, RuleKind.Fee, "watch", "fee 52.50 EUR")
                ),
                new(
                    "0a00000004",
                    RuleChangeKind.Added,
                    null,
                    Rule(New, RuleKind.Requirement, "visit", "requires kind is short else kind", "law 2, art. 5")
                ),
                new(
                    "0a00000005",
                    RuleChangeKind.Removed,
                    Rule(Old, RuleKind.Share, "visit", "share 0.00 EUR when age is at most 11"),
                    null
                ),
            ],
            12
        );

    private static ProvedComparison Proved() =>
        new(
            Day("2024-01-01"),
            Day("2026-12-31"),
            [
                new(
                    "0b00000001",
                    Visit,
                    DecidedOutput.Decision,
                    new("refused cap", [Place(Old, "at most    2 sessions per 12-months")]),
                    new("accepted", [Place(New, "at most    3 sessions per 12-months")]),
                    [
                        new(
                            [new("kind", "kind is short"), new("counter", "2 sessions of visit per 12-months before")],
                            Witness(
                                new(Day("2024-01-01"), "visit, kind short", "accepted", "accepted"),
                                new(Day("2024-01-01"), "visit, kind short", "accepted", "accepted"),
                                new(Day("2024-01-02"), "visit, kind short", "refused cap", "accepted")
                            )
                        ),
                        new(
                            [new("date", "date is on or after 2026-01-01")],
                            Witness(
                                new WitnessSession(
                                    Day("2026-01-01"),
                                    "visit, kind short",
                                    "refused not-in-force",
                                    "accepted"
                                )
                            )
                        ),
                    ]
                ),
                new(
                    "0b00000002",
                    Visit,
                    DecidedOutput.Fee,
                    new("50.00 EUR", [Place(Old, "50.00 EUR")]),
                    new("52.50 EUR", [Place(New, "52.50 EUR")]),
                    [
                        new(
                            [],
                            Witness(
                                new WitnessSession(Day("2024-01-01"), "visit, kind short", "50.00 EUR", "52.50 EUR")
                            )
                        ),
                    ]
                ),
            ],
            [
                new OpenQuestion(
                    Night,
                    DecidedOutput.Share,
                    "0.00 EUR → 5.00 EUR",
                    "age is at most 11",
                    "the counter of nights has no bound"
                )
                {
                    Id = "0c00000001",
                },
            ],
            [new(Visit, DecidedOutput.Granted), new(Visit, DecidedOutput.Share), new(Night, DecidedOutput.Decision)]
        );

    private static DataComparison Data()
    {
        var changed = new Delta(30, 25, 12, 2, 123_450, -5_000);
        return new(
            new string('a', 64),
            1_200,
            345,
            new Tally(1_000, 10, 150, 5, 45, 5_000_000, 500_000),
            new Tally(1_010, 12, 145, 0, 45, 5_123_450, 495_000),
            changed,
            17,
            [
                new(["0a00000002"], new Delta(12, 12, 12, 0, 63_000, 0), new Delta(3, 1, 0, 2, 0, -2_500)),
                new(["0a00000003", "0a00000005"], new Delta(10, 8, 0, 0, 60_450, -2_500), None),
                new([], new Delta(5, 4, 0, 0, 0, 0), None),
            ],
            [
                new(
                    "function",
                    [
                        Row("night → watch", new Delta(10, 8, 0, 0, 60_450, -2_500)),
                        Row("visit", new Delta(20, 17, 12, 2, 63_000, -2_500)),
                    ]
                ),
                new(
                    "month",
                    [
                        Row("", new Delta(1, 0, 0, 0, 0, 100)),
                        .. Enumerable
                            .Range(1, 12)
                            .Select(month => Row($"2024-{month:00}", new Delta(month, 1, 0, 0, 100 * month, 0))),
                        Row("2025-01", None),
                    ]
                ),
            ],
            new Balance(12, 5, 328, [new(-1_500, -1_000, 2), new(-1_000, -500, 10), new(-500, 0, 0), new(0, 500, 333)]),
            [
                new(
                    17,
                    new Delta(2, 2, 1, 1, 5_250, -500),
                    [
                        new(
                            17,
                            new Day(Day("2024-01-05")),
                            "visit",
                            "accepted, share 5.00 EUR",
                            "accepted, share 5.00 EUR",
                            500,
                            500,
                            false,
                            false
                        ),
                        new(
                            19,
                            new Day(Day("2024-01-06")),
                            "visit",
                            "refused cap",
                            "accepted, share 5.00 EUR",
                            null,
                            500,
                            true,
                            false
                        ),
                        new(
                            23,
                            new Day(Day("2024-01-07")),
                            "visit",
                            "accepted, share 10.00 EUR",
                            "refused cap",
                            1_000,
                            null,
                            true,
                            true
                        ),
                    ]
                ),
            ]
        )
        {
            Switch = new(
                40,
                new Delta(6, 6, 6, 0, 31_500, 3_000),
                4,
                [
                    new(
                        230,
                        new Delta(1, 1, 1, 0, 5_250, 500),
                        [
                            new(
                                230,
                                new Day(Day("2025-01-02")),
                                "visit",
                                "refused cap",
                                "accepted, share 5.00 EUR",
                                null,
                                500,
                                true,
                                false
                            ),
                        ]
                    ),
                ]
            ),
        };
    }

    private static GroupRow Row(string value, Delta changed)
    {
        var old = new Tally(100, 0, 0, 0, 0, 500_000, 50_000);
        return new(
            value,
            old,
            new Tally(100, 0, 0, 0, 0, old.Fees + changed.Fees, old.Shares + changed.Shares),
            changed
        );
    }

    private static Rule Rule(Edition edition, RuleKind kind, string owner, string text, params string[] citations) =>
        new(
            kind,
            "care-2024",
            owner,
            text,
            Place(
                edition,
                kind switch
                {
                    RuleKind.Validity => "in force",
                    RuleKind.Cap => "at most",
                    RuleKind.Fee => "fee ",
                    RuleKind.Share => "share",
                    _ => "requires",
                }
            ),
            [.. citations]
        );

    private static SourceSpan Place(Edition edition, string text)
    {
        var source = edition.Checked.Sources.Single(one => one.Path.EndsWith("2024.conv", StringComparison.Ordinal));
        return new(source, new TextSpan(source.Text.IndexOf(text, StringComparison.Ordinal), text.Length));
    }

    private static Witness Witness(params WitnessSession[] sessions) =>
        new([.. sessions], "visit,held,act,kind,nurse,patient,born\nv1,2024-01-01,visit,short,n1,p1,1980-01-01\n");

    private static CheckedProgram Compile(string path, string convention) =>
        ProgramChecker.Require(
            Compilation.Create([
                new SourceText(Path.GetDirectoryName(path) + "/home-care.conv", Visits.Vocabulary),
                new SourceText(path, convention),
            ])
        );

    private static int Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
