using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Tests.Proving.Kit;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Proving;

public sealed class ProverTests
{
    private static readonly string Capped = Toys.Function("at most 3 sessions per calendar year");

    [Fact]
    public void The_same_text_changes_nothing_and_that_is_proved()
    {
        var proved = Prover.Compare(Toys.Edition(Capped), Toys.Edition(Capped.Replace("    ", "  ")));

        proved.NothingChanges.ShouldBeTrue();
        proved
            .Unchanged.Select(one => $"{one.Functions} {one.Output}")
            .ShouldBe(["visit Decision", "visit Share", "visit Fee"]);
        (proved.FirstDay, proved.LastDay).ShouldBe((Day("2024-01-01"), Day("2024-12-31")));
    }

    [Fact]
    public void A_lower_cap_refuses_the_session_that_the_old_one_still_took()
    {
        var proved = Prover.Compare(
            Toys.Edition(Capped),
            Toys.Edition(Toys.Function("at most 2 sessions per calendar year"))
        );

        var change = proved.Changes.ShouldHaveSingleItem();
        (change.Old.Text, change.New.Text).ShouldBe(("accepted", "refused cap"));
        change.Old.Rules.ShouldHaveSingleItem().Text.ShouldBe("at most 3 sessions per calendar year");
        change.New.Rules.ShouldHaveSingleItem().Text.ShouldBe("at most 2 sessions per calendar year");
        var region = change.Regions.ShouldHaveSingleItem();
        region.ToString().ShouldBe("somebody is registered, 2 sessions of visit per calendar year before");
        region
            .Witness.Sessions.Select(session => (session.Old, session.New))
            .ShouldBe([
                ("accepted, fee 30.00 EUR, share 1.00 EUR", "accepted, fee 30.00 EUR, share 1.00 EUR"),
                ("accepted, fee 30.00 EUR, share 1.00 EUR", "accepted, fee 30.00 EUR, share 1.00 EUR"),
                ("accepted, fee 30.00 EUR, share 1.00 EUR", "refused cap"),
            ]);
        proved.IsComplete.ShouldBeTrue();
        proved.Unchanged.Select(one => one.Output).ShouldBe([DecidedOutput.Share, DecidedOutput.Fee]);
    }

    [Fact]
    public void No_example_names_millions_of_people() =>
        Toys.Compare(
                Toys.Function("requires number of providers is at least 3000000 else few"),
                Toys.Function("requires number of providers is at least 4000000 else few")
            )
            .ShouldBe([
                "open: Decision: accepted → refused few: 3000000 to 3999999 providers, somebody is registered: no session was found that shows it",
                "open: Decision: refused, not for few → refused, for few too: 3000000 to 3999999 providers, nobody is registered: no session was found that shows it",
            ]);

    [Fact]
    public void A_number_with_decimals_is_itself_in_every_region()
    {
        var vocabulary = Toys.Vocabulary.Replace(
            "\"Participants\"  number",
            "\"Kilometres\"  number with 1 decimal",
            StringComparison.Ordinal
        );

        Regions("participants is at most 12.5", "participants is at most 13")
            .ShouldBe([
                "participants is 12.6 to 13.0, somebody is registered",
                "participants is 12.6 to 13.0, nobody is registered",
            ]);
        Regions("participants * 2 > minutes", "participants * 2 > minutes + 1")
            .ShouldBe([
                "somebody is registered, 5 * minutes - 10 * participants is -5 to -1",
                "nobody is registered, 5 * minutes - 10 * participants is -5 to -1",
            ]);

        IEnumerable<string> Regions(string old, string @new) =>
            Prover
                .Compare(
                    Toys.Edition(Toys.Function($"requires {old} else few"), vocabulary),
                    Toys.Edition(Toys.Function($"requires {@new} else few"), vocabulary)
                )
                .Changes.SelectMany(change => change.Regions)
                .Select(region => $"{region}");
    }

    [Fact]
    public void A_witness_is_a_session_file()
    {
        var region = Prover
            .Compare(
                Toys.Edition(Toys.Function("")),
                Toys.Edition(Toys.Function("at most 1 session per calendar year"))
            )
            .Changes.ShouldHaveSingleItem()
            .Regions.ShouldHaveSingleItem();

        region.Witness.Csv.ShouldBe(
            """
            session,date,function,provider,beneficiary
            S1,2024-01-01,visit,P1,B1
            S2,2024-01-08,visit,P1,B1

            """
        );
    }

    [Fact]
    public void An_amount_changes_where_its_case_applies() =>
        Toys.Compare(
                Toys.Function(
                    "",
                    share: "\n0 EUR when age is at most 17\n4 EUR when low_income is yes\notherwise 11 EUR"
                ),
                Toys.Function(
                    "",
                    share: "\n0 EUR when age is at most 23\n5 EUR when low_income is yes\notherwise 11 EUR"
                )
            )
            .ShouldBe([
                "Share: 4.00 EUR → 0.00 EUR: low_income is yes, age is 18 to 23, somebody is registered, every other beneficiary as well: birth_date is given",
                "Share: 4.00 EUR → 5.00 EUR: low_income is yes, age is at least 24, somebody is registered, every other beneficiary as well: birth_date is given",
                "Share: 11.00 EUR → 0.00 EUR: low_income is no, age is 18 to 23, somebody is registered, every other beneficiary as well: birth_date is given",
            ]);

    [Fact]
    public void A_date_of_effect_is_the_first_day_of_the_region()
    {
        var change = Prover
            .Compare(
                Toys.Edition("amount price\n 30 EUR from 2024-01-01\n" + Toys.Function("", "price")),
                Toys.Edition(
                    "amount price\n 30 EUR from 2024-01-01\n 31 EUR from 2024-07-01\n" + Toys.Function("", "price")
                )
            )
            .Changes.ShouldHaveSingleItem();

        change.Regions.ShouldHaveSingleItem().ToString().ShouldBe("date is from 2024-07-01, somebody is registered");
        change.Regions[0].FirstDay.ShouldBe(Day("2024-07-01"));
    }

    [Fact]
    public void A_calculation_becomes_another_one() =>
        Toys.Compare(
                Toys.Function("", "60 EUR per hour of minutes, rounded half up to the cent"),
                Toys.Function("", "63 EUR per hour of minutes, rounded half up to the cent")
            )
            .ShouldBe([
                "Fee: 60 EUR per hour of minutes, rounded half up to the cent → 63 EUR per hour of minutes, rounded half up to the cent: minutes is at least 1, somebody is registered",
            ]);

    [Fact]
    public void An_open_amount_gets_a_value() =>
        Toys.Compare(Toys.Function("", "unspecified"), Toys.Function("", "30 EUR"))
            .ShouldBe(["Fee: unspecified → 30.00 EUR: somebody is registered"]);

    [Fact]
    public void A_requirement_comes_another_goes() =>
        Toys.Compare(
                Toys.Function("requires format is group else format"),
                Toys.Function("requires participants is at least 4 else few")
            )
            .ShouldBe(
                [
                    "Decision: accepted → refused few: format is group, participants is at most 3 or missing, somebody is registered",
                    "Decision: refused format → accepted: format is single or missing, participants is at least 4, somebody is registered",
                    "Decision: refused, for format too → refused, not for format: format is single or missing, participants is at most 3 or missing",
                    "Decision: refused, for format too → refused, not for format: format is single or missing, participants is at least 4, nobody is registered",
                    "Decision: refused, not for few → refused, for few too: format is group, participants is at most 3 or missing, nobody is registered",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void A_session_that_lacks_a_fact_is_no_valid_session_any_more() =>
        Toys.Compare(
                Toys.Function("", share: "1 EUR"),
                Toys.Function("", share: "\n0 EUR when age is at most 17\notherwise 1 EUR")
            )
            .ShouldBe([
                "Decision: accepted → rejected, birth_date: missing: the share depends on it: birth_date is missing, somebody is registered",
                // What one of several beneficiaries lacks makes the session no valid one for all of them.
                "Decision: accepted → rejected, birth_date: missing: the share depends on it: birth_date is given, not every other beneficiary: birth_date is given",
                "Share: 1.00 EUR → 0.00 EUR: age is at most 17, somebody is registered, every other beneficiary as well: birth_date is given",
            ]);

    [Fact]
    public void A_new_value_of_a_fact_was_no_value_before() =>
        Toys.Compare(
                Toys.Edition(Toys.Function("")),
                Toys.Edition(
                    Toys.Function(""),
                    Toys.Vocabulary.Replace("single or group", "single, group or walk", StringComparison.Ordinal)
                )
            )
            .ShouldBe([
                "Decision: rejected, format: a value that is not known → refused: format is walk, nobody is registered",
                "Decision: rejected, format: a value that is not known → accepted: format is walk, somebody is registered",
            ]);

    [Fact]
    public void Facts_that_are_of_another_kind_cannot_be_compared() =>
        Should
            .Throw<ArgumentException>(() =>
                Prover.Compare(
                    Toys.Edition(Toys.Function("")),
                    Toys.Edition(
                        Toys.Function(""),
                        Toys.Vocabulary.Replace(
                            "\"Participants\"  number",
                            "\"Participants\"  yes or no",
                            StringComparison.Ordinal
                        )
                    )
                )
            )
            .Message.ShouldStartWith("the fact `participants` is not of the same kind in both");

    // 12.5 is 125 tenths and 1250 hundredths: a region of the one is none of the other.
    [Theory]
    [InlineData("number", "number with 1 decimal")]
    [InlineData("number with 1 decimal", "number with 2 decimals")]
    public void Numbers_of_other_decimals_cannot_be_compared(string old, string @new)
    {
        Should
            .Throw<ArgumentException>(() => Prover.Compare(Edition(old), Edition(@new)))
            .Message.ShouldStartWith("the fact `participants` is not of the same kind in both");

        static Edition Edition(string kind) =>
            Toys.Edition(
                Toys.Function("requires participants is at most 12 else few"),
                Toys.Vocabulary.Replace(
                    "\"Participants\"  number",
                    $"\"Participants\"  {kind}",
                    StringComparison.Ordinal
                )
            );
    }

    [Fact]
    public void Two_facts_that_are_compared_are_told_as_the_file_has_them() =>
        Toys.Compare(
                Toys.Function("requires minutes is at least participants else few"),
                Toys.Function("requires minutes is more than participants else few")
            )
            .ShouldBe([
                "Decision: accepted → refused few: somebody is registered, minutes is participants",
                "Decision: refused, not for few → refused, for few too: nobody is registered, minutes is participants",
            ]);

    [Fact]
    public void Conventions_in_force_are_compared_day_by_day() =>
        Toys.Compare(InForce("2024-06-30"), InForce("2024-03-31"))
            .ShouldBe([
                "Decision: accepted → refused not-in-force: date is from 2024-04-01, somebody is registered",
                // Where nobody is registered it was refused for that; now for the day alone.
                "Decision: refused, not for not-in-force → refused, for not-in-force too: date is from 2024-04-01, nobody is registered",
            ]);

    private static Edition InForce(string until) =>
        Toys.Of(
            null,
            [
                new SourceText("toy.conv", Toys.Vocabulary),
                new SourceText(
                    "c.conv",
                    $"convention c \"C\"\n    uses toy\n    in force from 2024-01-01 to {until}\n{Toys.Function("")}\n"
                ),
            ]
        );

    private static int Day(string text) =>
        DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
