using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Tests.Counting;

public sealed class CountingTests
{
    // Published: Anna's third and fourth walk are beyond the cap. The draft lets her have a third, and asks 12 EUR instead of 10.
    private static readonly DataComparison Data = DataComparer.Compare(
        Walks.Edition(Walks.Published),
        Walks.Draft(("at most    2", "at most    3"), ("otherwise 10", "otherwise 12")),
        Walks.Reader(Walks.Sessions),
        new CountingOptions { Rules = new LineLookup(("at most", "cap"), ("otherwise", "share")) }
    );

    [Fact]
    public void Both_editions_are_counted_and_summed()
    {
        Data.Sessions.ShouldBe(5);
        Data.Beneficiaries.ShouldBe(2);

        // s1, s2 and s5 at 50 EUR; shares of s1 and s2 at 10 EUR.
        Data.Old.ShouldBe(new Tally(3, 0, 2, 0, 0, 15_000, 2_000));

        // s3 as well; shares of s1, s2 and s3 at 12 EUR.
        Data.New.ShouldBe(new Tally(4, 0, 1, 0, 0, 20_000, 3_600));
        Data.New.Insurer.ShouldBe(16_400);
    }

    [Fact]
    public void What_differs_is_counted_by_row()
    {
        // s1 and s2 by their share, s3 by its decision; of payments only that of s3. Anna alone.
        Data.Changed.ShouldBe(new Delta(3, 1, 1, 0, 5_000, 1_600));
        Data.ChangedBeneficiaries.ShouldBe(1);
        Data.NothingChanges.ShouldBeFalse();
    }

    [Fact]
    public void Differences_stand_under_the_rules_that_decide_them()
    {
        Data.Causes.Select(cause => string.Join(' ', cause.Rules)).ShouldBe(["cap", "share"]);
        Data.Causes[0].Direct.ShouldBe(new Delta(1, 1, 1, 0, 5_000, 1_200));
        Data.Causes[1].Direct.ShouldBe(new Delta(2, 0, 0, 0, 0, 400));
        Data.Causes.ShouldAllBe(cause => cause.Consequences == new Delta(0, 0, 0, 0, 0, 0));
    }

    [Fact]
    public void There_is_a_table_by_function_category_identifier_and_month()
    {
        Data.Tables.Select(table => table.Key).ShouldBe(["function", "age-group", "network", "month"]);
        Data.Tables[0].Rows.ShouldHaveSingleItem().Value.ShouldBe("stroll");
        Data.Tables[1]
            .Rows.Select(row => (row.Value, row.Old.Accepted, row.Changed.Attendances))
            .ShouldBe([("grown", 2, 3), ("young", 1, 0)]);
        Data.Tables[2]
            .Rows.Select(row => (row.Value, row.Changed.Shares, row.Changed.Fees))
            .ShouldBe([("", 0, 0), ("north", 400, 0), ("south", 1_200, 5_000)]);
        Data.Tables[3]
            .Rows.Select(row => (row.Value, row.Old.Accepted, row.New.Accepted))
            .ShouldBe([("2024-01", 2, 2), ("2024-02", 1, 1), ("2024-03", 0, 1), ("2024-04", 0, 0)]);
    }

    [Fact]
    public void Who_pays_more_stands_in_a_step_that_reads_well_and_who_pays_the_same_apart()
    {
        var balance = Data.Balance;
        (balance.PayLess, balance.PayMore, balance.PaySame).ShouldBe((0, 1, 1));
        balance.Steps[0].ShouldBe(new BalanceStep(0, 1, 1));
        balance.Steps[1].ShouldBe(new BalanceStep(1, 50, 0));
        // Her first two walks, 2 EUR more each; the third is new, and no change of what she pays.
        balance.Steps[^1].ShouldBe(new BalanceStep(400, 450, 1));
        balance.Steps.Length.ShouldBe(10);
    }

    [Fact]
    public void The_most_affected_trajectory_is_shown_by_its_lines()
    {
        var anna = Data.MostAffected.ShouldHaveSingleItem();
        anna.Line.ShouldBe(2);
        anna.Changed.ShouldBe(Data.Changed);
        anna.Sessions.Select(one => (one.Line, one.Old, one.New, one.Differs))
            .ShouldBe([
                (2, "accepted, share 10.00 EUR", "accepted, share 12.00 EUR", true),
                (3, "accepted, share 10.00 EUR", "accepted, share 12.00 EUR", true),
                (4, "refused cap", "accepted, share 12.00 EUR", true),
                (5, "refused cap", "refused cap", false),
            ]);
        (anna.Sessions[2].OldShare, anna.Sessions[2].NewShare).ShouldBe((null, 1_200));
    }

    [Fact]
    public void What_follows_from_a_divergence_is_its_consequence()
    {
        // s1 is refused for its format; so s3 is the second walk of the year and no longer beyond the cap.
        var csv =
            Walks.Header
            + "s1,2024-01-10,stroll,,group,g1,anna,1980-05-02\n"
            + "s2,2024-02-10,stroll,,single,g1,anna,1980-05-02\n"
            + "s3,2024-03-10,stroll,,single,g1,anna,1980-05-02\n";
        var data = DataComparer.Compare(
            Walks.Edition(Walks.Published),
            Walks.Draft(("single or group   else", "single   else")),
            Walks.Reader(csv),
            new CountingOptions { Rules = new LineLookup(("requires", "format")) }
        );
        var cause = data.Causes.ShouldHaveSingleItem();
        cause.Rules.ShouldBe(["format"]);
        cause.Direct.ShouldBe(new Delta(1, 1, 0, 1, -5_000, -1_000));
        cause.Consequences.ShouldBe(new Delta(1, 1, 1, 0, 5_000, 1_000));
        data.MostAffected.Single().Sessions.Select(one => one.IsConsequence).ShouldBe([false, false, true]);
    }

    [Fact]
    public void It_reaches_other_people_where_they_share_a_window()
    {
        // Two walks a year in a network: that Anna's group walk is refused leaves Bram the second one.
        var perNetwork = ("per calendar year for grown", "per calendar year for each network");
        var csv =
            Walks.Header
            + "s1,2024-01-10,stroll,north,group,g1,anna,1980-05-02\n"
            + "s2,2024-02-10,stroll,north,single,g1,anna,1980-05-02\n"
            + "s3,2024-03-10,stroll,north,single,g1,bram,1980-05-02\n"
            + "s4,2024-03-10,stroll,south,group,g1,cleo,1980-05-02\n";
        var data = DataComparer.Compare(
            Walks.Draft(perNetwork),
            Walks.Draft(perNetwork, ("single or group   else", "single   else")),
            Walks.Reader(csv),
            new CountingOptions { Rules = new LineLookup(("requires", "format")) }
        );
        var cause = data.Causes.ShouldHaveSingleItem();

        // Anna's s1 and Cleo's s4 in another network; Bram's s3.
        cause.Direct.ShouldBe(new Delta(2, 2, 0, 2, -10_000, -2_000));
        cause.Consequences.ShouldBe(new Delta(1, 1, 1, 0, 5_000, 1_000));
        data.ChangedBeneficiaries.ShouldBe(3);
    }

    [Fact]
    public void An_edition_against_itself_changes_nothing()
    {
        var edition = Walks.Edition(Walks.Published);
        var data = DataComparer.Compare(edition, edition, Walks.Reader(Walks.Sessions));
        data.NothingChanges.ShouldBeTrue();
        data.Old.ShouldBe(data.New);
        data.Causes.ShouldBeEmpty();
        data.MostAffected.ShouldBeEmpty();
        data.Balance.Steps.ShouldBe([new BalanceStep(0, 1, 2)]);
    }

    [Fact]
    public void A_function_that_only_one_edition_knows_makes_rejects_of_the_other()
    {
        var draft = Walks.Edition(
            Walks.Published
                + """


                function hike "Hike"
                    registers  beneficiaries
                    fee        80 EUR
                    share      20 EUR
                """
        );
        var csv = Walks.Sessions + "s6,2024-06-01,hike,north,group,g1,bram,2015-05-02\n";
        var calls = 0;
        var data = DataComparer.Compare(
            Walks.Edition(Walks.Published),
            draft,
            edition =>
            {
                calls++;
                return Walks.Reader(csv)(edition);
            }
        );
        calls.ShouldBe(2);
        data.Old.ShouldBe(new Tally(3, 0, 2, 0, 1, 15_000, 2_000));
        data.New.ShouldBe(new Tally(4, 0, 2, 0, 0, 23_000, 4_000));
        data.Changed.ShouldBe(new Delta(1, 1, 1, 0, 8_000, 2_000));
        data.Tables[0].Rows.Select(row => row.Value).ShouldBe(["no function → hike", "stroll"]);
    }

    [Fact]
    public void The_file_is_read_once_where_both_editions_read_alike()
    {
        var calls = 0;
        DataComparer.Compare(
            Walks.Edition(Walks.Published),
            Walks.Draft(("otherwise 10", "otherwise 12")),
            edition =>
            {
                calls++;
                return Walks.Reader(Walks.Sessions)(edition);
            }
        );
        calls.ShouldBe(1);
    }

    [Fact]
    public void Two_files_are_not_compared()
    {
        var draft = Walks.Edition(Walks.Published.Replace("stroll", "saunter", StringComparison.Ordinal));
        Should.Throw<ArgumentException>(() =>
            DataComparer.Compare(
                Walks.Edition(Walks.Published),
                draft,
                edition => Walks.Reader(Walks.Header + (edition == draft ? "" : "\n"))(edition)
            )
        );
    }

    // Each edition reads the file with its own decimals: 12.5 is 1250 hundredths to the one and 125 tenths to the other.
    [Fact]
    public void A_number_that_gets_another_decimal_is_read_by_each_edition_for_itself() =>
        DataComparer
            .Compare(
                Distances("number with 2 decimals"),
                Distances("number with 1 decimal"),
                Walks.Reader(
                    "walk,date,function,network,format,guide,person,born,distance\n"
                        + "s1,2024-01-10,stroll,north,single,g1,anna,1980-05-02,12.5\n"
                )
            )
            .NothingChanges.ShouldBeTrue();

    private static Edition Distances(string kind) =>
        Walks.Edition(
            Walks.Published.Replace(
                "at most    2 ",
                "requires   distance is at least 12.5 else format\n    at most    2 ",
                StringComparison.Ordinal
            ),
            Walks.Words.Replace(
                "facts of the provider",
                $"    distance  \"Distance\"  {kind}\n\nfacts of the provider",
                StringComparison.Ordinal
            )
        );
}
