using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Tests.Proving.Kit;
using Conv.Compiler.Text;
using Conv.Fuzzing.Edits.Auditing;

namespace Conv.Comparison.Tests.Proving;

/// <summary>Edits that were told wrongly once, or not proved: each is proved, and its regions hold what they say near their examples.</summary>
public sealed class PlantedEditTests
{
    private const string Judge = "2024-2026";

    // Edits of functions that have nothing to do with each other are compared in one go.
    private static readonly Lazy<RegionAudit> Several = new(() =>
        new RegionAudit(
            Shipped.Edited(Judge, ("0 EUR      when age is at most 23", "0 EUR      when age is at most 21")),
            Shipped.Edited(
                Judge,
                ("0 EUR      when age is at most 23", "0 EUR      when birth_date + 22 years is after date"),
                ("paid-minutes, rounded half up to the cent", "paid-minutes, rounded down to the cent"),
                ("    requires   number of providers is at least 2 ", "    # "),
                (
                    "4 quarter-hours per 12-months, granted up to the cap",
                    "4 quarter-hours per 12-months, refused beyond the cap"
                ),
                ("21.67 EUR * granted quarter-hours", "21.67 EUR * quarter-hours")
            )
        )
    );

    [Fact]
    public void Nothing_is_left_open() => Several.Value.Proved.Open.ShouldBeEmpty();

    [Fact]
    public void A_rounding_changes_only_where_the_two_calculations_differ() =>
        Regions("group_expertise", DecidedOutput.Fee)
            .ShouldBe([
                "minutes is given, 86.69 EUR * minutes / 60 rounded down is not 86.69 EUR * minutes / 60 rounded half up",
            ]);

    [Fact]
    public void Who_else_provides_and_what_they_lack_is_told()
    {
        var regions = Regions("community", DecidedOutput.Decision);

        regions.ShouldContain(region =>
            region.Contains("profession is given", StringComparison.Ordinal)
            && region.EndsWith("1 provider", StringComparison.Ordinal)
        );
        regions.ShouldAllBe(region => region.Contains("1 provider", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_granted_up_to_the_cap_is_refused_beyond_it()
    {
        var change = Change("consultation", "accepted", "refused cap");

        change
            .Regions.ShouldHaveSingleItem()
            .ToString()
            .ShouldContain(
                "at most 3 quarter-hours of consultation per 12-months before, "
                    + "quarter-hours of consultation per 12-months before + minutes / 15 rounded down is at least 5"
            );
        change.Regions[0].Witness.Acts[^1].Name.ShouldBe("consultation");
    }

    [Fact]
    public void An_age_and_a_birthday_differ_for_who_is_born_on_29_February() =>
        Regions("psychological_treatment", DecidedOutput.Share)
            .ShouldAllBe(region =>
                region.Contains(
                    "birth_date is a 29 February, 22 years before a 28 February that is the session's date",
                    StringComparison.Ordinal
                )
            );

    [Fact]
    public void Every_region_holds_what_it_says_at_and_near_its_example()
    {
        var audit = Several.Value;
        foreach (var region in audit.Proved.Changes.SelectMany(change => change.Regions.Take(1)))
        {
            audit.Faults(region.Witness.Acts, region).ShouldBeEmpty($"{region}");
            Neighbours
                .Of(region.Witness.Acts, audit)
                .SelectMany(row => audit.Faults(row))
                .Take(1)
                .ShouldBeEmpty($"{region}");
        }

        audit.Counts.Inside.ShouldBeGreaterThan(400);
        (audit.Counts.Sessions - audit.Counts.Inside).ShouldBeGreaterThan(400);
    }

    [Fact]
    public void What_a_session_lacks_in_both_versions_is_in_no_region()
    {
        const string Young = "0 EUR when age is at most 17\notherwise 2 EUR";
        var audit = new RegionAudit(
            Toys.Edition(Toys.Function("", share: $"\n{Young}")),
            Toys.Edition(
                Toys.Function("requires minutes is at least 30 when format is single else few", share: $"\n{Young}")
            )
        );

        foreach (var region in audit.Proved.Changes.SelectMany(change => change.Regions))
        {
            audit.Faults(region.Witness.Acts, region).ShouldBeEmpty($"{region}");
            Neighbours.Of(region.Witness.Acts, audit).SelectMany(row => audit.Faults(row)).ShouldBeEmpty($"{region}");
        }

        audit.Proved.IsComplete.ShouldBeTrue();
        audit.Counts.Inside.ShouldBeGreaterThan(20);
        (audit.Counts.Sessions - audit.Counts.Inside).ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_higher_cap_on_a_quantity_is_proved()
    {
        static Edition Capped(int most) =>
            Toys.Edition(
                "quantity halves \"Halves\"\n    means minutes / 30 rounded down\n"
                    + Toys.Function($"at most {most} halves per calendar year, refused beyond the cap")
            );
        var proved = Prover.Compare(Capped(30), Capped(33));

        proved.Open.ShouldBeEmpty();
        proved
            .Changes.ShouldHaveSingleItem()
            .Regions.ShouldAllBe(region => region.ToString().Contains("halves", StringComparison.Ordinal));
    }

    [Fact]
    public void A_switch_that_moves_changes_the_days_between_only() =>
        Toys.Compare(Switching("2024-04-01", "2024-03-31"), Switching("2024-03-01", "2024-02-29"))
            .ShouldAllBe(line => line.Contains("date is from 2024-03-01 to 2024-03-31", StringComparison.Ordinal));

    [Fact]
    public void A_counter_that_is_carried_no_longer_is_no_question_about_the_convention_before()
    {
        var audit = new RegionAudit(Switching("2024-04-01", "2024-03-31"), Switching("2024-04-01", "2024-03-31", ""));

        audit.Proved.Open.ShouldAllBe(open => open.Functions.ToString() == "talk");
        audit.Proved.Changes.Select(change => change.Functions.ToString()).Distinct().ShouldBe(["talk"]);
        audit
            .Proved.Changes.SelectMany(change => change.Regions)
            .SelectMany(region => audit.Faults(region.Witness.Acts, region))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_cap_of_the_year_beside_one_of_a_ticket_is_shown_with_two_tickets()
    {
        var (old, @new) = (
            Tickets("at most 10 sessions per calendar year"),
            Tickets("at most 6 sessions per calendar year")
        );
        var proved = Prover.Compare(old, @new);

        proved.Open.ShouldBeEmpty();
        var witness = proved.Changes.ShouldHaveSingleItem().Regions.ShouldHaveSingleItem().Witness;
        witness.Acts.Select(act => act.Act.Beneficiary).Distinct().ShouldHaveSingleItem();
        witness.Acts.Select(act => act.Act.Facts["2 ticket"].Value).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Conventions_side_by_side_are_told_with_their_days_and_people() =>
        Toys.Compare(SideBySide("2024-12-31", ""), SideBySide("2024-06-30", Trainers))
            .Where(line => line.Contains("accepted", StringComparison.Ordinal))
            .ShouldBe([
                "Decision: accepted → refused not-in-force: date is from 2024-07-01, profession is therapist, somebody is registered, every other provider as well: profession is therapist",
                "Decision: refused not-in-force → accepted: date is from 2024-04-01, profession is trainer, somebody is registered, every other provider as well: profession is trainer",
            ]);

    private const string Trainers =
        "convention d \"D\"\n    uses toy\n    in force from 2024-04-01 to 2024-12-31\n    takes sessions when profession is trainer\n";

    private static Edition SideBySide(string until, string second) =>
        Toys.Of(
            null,
            [
                new SourceText("toy.conv", Toys.Vocabulary),
                new SourceText(
                    "c.conv",
                    $"convention c \"C\"\n    uses toy\n    in force from 2024-01-01 to {until}\n"
                        + $"    takes sessions when profession is therapist\n{Toys.Function("")}\n"
                ),
                .. second.Length == 0 ? [] : new[] { new SourceText("d.conv", $"{second}{Toys.Function("")}\n") },
            ]
        );

    private static Edition Tickets(string cap) =>
        Toys.Edition(
            Toys.Function($"at most 4 sessions ever for each beneficiary and ticket\n    {cap}"),
            Toys.Vocabulary.Replace(
                "seen_on       \"Seen\"          date",
                "ticket        \"Ticket\"        identifier",
                StringComparison.Ordinal
            )
        );

    private static List<string> Regions(string function, DecidedOutput output) =>
        [
            .. Several
                .Value.Proved.Changes.Where(change =>
                    change.Functions.ToString() == function && change.Output == output
                )
                .SelectMany(change => change.Regions)
                .Select(region => region.ToString()),
        ];

    private static ProvedChange Change(string function, string from, string to) =>
        Several.Value.Proved.Changes.Single(change =>
            change.Functions.ToString() == function && change.Old.Text == from && change.New.Text == to
        );

    private static Edition Switching(
        string from,
        string until,
        string carried = "    counter sessions of visit continues in talk\n"
    ) =>
        Toys.Of(
            null,
            [
                new SourceText("toy.conv", Toys.Vocabulary),
                new SourceText(
                    "c.conv",
                    "convention c \"C\"\n    uses toy\n    in force from 2023-01-01 to 2023-12-31\n"
                        + Toys.Function("at most 3 sessions per 12 months from the first session")
                        + "\n"
                ),
                new SourceText(
                    "d.conv",
                    $"convention d \"D\"\n    uses toy\n    follows c\n    in force from {from} to 2024-12-31\n"
                        + Toys.Function("at most 3 sessions per 12 months from the first session")
                            .Replace(
                                "function visit \"Visit\"",
                                "function talk \"Talk\"\n    succeeds visit",
                                StringComparison.Ordinal
                            )
                        + $"\ntransition from c\n    sessions until {until} stay under c\n{carried}    the rest lapses\n"
                ),
            ]
        );
}
