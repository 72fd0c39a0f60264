using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Tests.Counting;

/// <summary>Winners and losers, what nobody knows, and lines that add up.</summary>
public sealed class PeopleTests
{
    private static readonly Edition Published = Walks.Edition(Walks.Published);

    [Fact]
    public void Who_loses_sessions_is_no_winner()
    {
        // Anna's second walk is refused: she pays 10 EUR less, for less.
        var data = Compare(Published, Walks.Draft(("at most    2", "at most    1")));

        data.Changed.Shares.ShouldBe(-1_000);
        var balance = data.Balance;
        (balance.PayLess, balance.PayMore, balance.PaySame).ShouldBe((0, 0, 2));
        (balance.Lose, balance.Gain).ShouldBe((1, 0));
        balance.People.ShouldBe(new People(0, 1, 0, 1, 0));
    }

    [Fact]
    public void They_are_counted_by_age_function_and_provider()
    {
        var data = Compare(Published, Walks.Draft(("otherwise 10 EUR", "otherwise 8 EUR")));

        data.Balance.People.ShouldBe(new People(1, 0, 0, 1, 0));
        data.People.Select(table => table.Key).ShouldBe(["age", "function", "guide"]);
        data.People[0]
            .Rows.Select(row => (row.Value, row.People.Better, row.People.Same, row.Shares))
            .ShouldBe([("0 to 9", 0, 1, 0), ("40 to 49", 1, 0, -400)]);
        data.People[2].Rows.Select(row => (row.Value, row.People.Better)).ShouldBe([("g1", 1), ("g2", 0)]);
    }

    [Fact]
    public void A_difference_with_an_unknown_half_is_not_known()
    {
        var data = Compare(Published, Walks.Draft(("fee        50 EUR", "fee        unspecified")));

        // The shares are known as before; what the insurer pays is not, for any of the three sessions.
        (data.Old.Insurer, data.Old.InsurerNotKnown).ShouldBe((13_000, 0));
        (data.New.Shares, data.New.Insurer, data.New.InsurerNotKnown).ShouldBe((2_000, 0, 3));
        (data.Changed.Insurer, data.Changed.InsurerNotKnown).ShouldBe((0, 3));
        data.Tables[0].Rows.Sum(row => row.Changed.InsurerNotKnown).ShouldBe(3);
    }

    [Fact]
    public void A_share_that_is_left_open_makes_no_winner()
    {
        var data = Compare(Published, Walks.Draft(("otherwise 10 EUR", "otherwise unspecified")));

        data.Balance.People.ShouldBe(new People(0, 0, 0, 1, 1));
        (data.Balance.PayLess, data.Balance.PayMore, data.Balance.PaySame, data.Balance.NotKnown).ShouldBe(
            (0, 0, 1, 1)
        );
        data.Changed.Insurer.ShouldBe(0);
    }

    [Fact]
    public void Two_conventions_that_take_one_function_are_two_lines_that_add_up()
    {
        const string Second = """
            convention walks-2025 "Walks"
                uses      walks
                in force  from 2024-03-01 to 2025-12-31

            function stroll "Stroll"
                registers  beneficiaries
                fee        70 EUR
                share      0 EUR
            """;
        var now = new Edition(
            "two",
            Walks.Compile(
                Walks.Words,
                Walks.Published.Replace("to 2025-12-31", "to 2024-02-29", StringComparison.Ordinal),
                Second
            ),
            null,
            System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty
        );

        var data = Compare(Published, now);

        var rows = data.Tables[0].Rows;
        rows.Select(row => row.Value).ShouldBe(["stroll (walks-2024 → walks-2025)", "stroll (walks-2024)"]);
        rows.Select(row => row.Judges!.NewConvention).ShouldBe(["walks-2025", "walks-2024"]);
        rows.Sum(row => row.Changed.Insurer).ShouldBe(data.Changed.Insurer);
    }

    private static DataComparison Compare(Edition old, Edition now) =>
        DataComparer.Compare(old, now, Walks.Reader(Walks.Sessions));
}
