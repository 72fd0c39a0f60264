using System.Collections.Immutable;
using Conv.Comparison.Structure;
using static Conv.Reports.Tests.Samples.SampleEditions;

namespace Conv.Reports.Tests.Samples;

/// <summary>A dozen of the rules that differ between the two conventions, at their real places.</summary>
internal static class SampleRules
{
    public static StructuralComparison Structure { get; } =
        new(
            [
                new(
                    "f10c000001",
                    RuleChangeKind.Added,
                    null,
                    Of(
                        RuleKind.Requirement,
                        "psychological_support",
                        "requires   participants is at least 4 when format is group           else participants",
                        "requires participants is at least 4 when format is group else participants",
                        "deck 5.1, \"min. 4 participants\""
                    )
                ),
                new(
                    "ca9000000a",
                    RuleChangeKind.Changed,
                    Old(
                        RuleKind.Cap,
                        "first_line",
                        "at most     8 individual sessions per 12-months for adult, then one exceptional",
                        "at most 8 individual sessions per 12-months for adult, then one exceptional",
                        "deck 3, \"8 séances individuelles\"",
                        "deck 3, \"exceptionnellement 1 séance supplémentaire\""
                    ),
                    Of(
                        RuleKind.Cap,
                        "psychological_support",
                        "at most     8 individual sessions per 12-months for adult",
                        "at most 8 individual sessions per 12-months for adult",
                        "deck 5.1, \"max. 8; adultes\"; ggzads-new"
                    )
                ),
                new(
                    "ca9000000b",
                    RuleChangeKind.Removed,
                    Old(
                        RuleKind.Cap,
                        "first_line",
                        "at most     5 group sessions per 12-months for adult",
                        "at most 5 group sessions per 12-months for adult",
                        "deck 3, \"5 séances de groupe\""
                    ),
                    null
                ),
                new(
                    "a30000000c",
                    RuleChangeKind.Changed,
                    Old(
                        RuleKind.Amount,
                        "individual-session",
                        "81.74 EUR from 2023-01-01",
                        "81.74 EUR from 2023-01-01",
                        "indexation"
                    ),
                    Of(
                        RuleKind.Amount,
                        "individual-session",
                        "amount individual-session",
                        "86.69 EUR from 2024-04-01",
                        "deck 5.2"
                    )
                ),
                new(
                    "5a0000000d",
                    RuleChangeKind.Added,
                    null,
                    Of(
                        RuleKind.Share,
                        "care",
                        "0 EUR        when age is at most 23",
                        "0 EUR when age is at most 23",
                        "deck 5.2, \"intervention personnelle du bénéficiaire\""
                    )
                ),
                new(
                    "7a0000000e",
                    RuleChangeKind.Added,
                    null,
                    Of(RuleKind.Transition, "", "transition from 2021-2023", "the rest lapses", "deck 7.1", "deck 7.2")
                ),
            ],
            141
        );

    private static Rule Old(RuleKind kind, string owner, string written, string text, params string[] citations) =>
        new(kind, "2021-2023", owner, text, Place(SampleEditions.Old, "2021.conv", written), [.. citations]);

    private static Rule Of(RuleKind kind, string owner, string written, string text, params string[] citations) =>
        new(kind, "2024-2026", owner, text, Place(New, "2024.conv", written), [.. citations]);
}
