using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Tests.Counting;

public sealed class CarriedCountersTests
{
    private const string Next = """
        convention walks-2026 "Walks"
            uses      walks
            follows   walks-2024
            in force  from 2025-01-01 to 2026-12-31

        function march "March"
            succeeds   stroll
            registers  beneficiaries
            at most    2 sessions per 12 months from the first session for grown
            fee        60 EUR
            share      5 EUR

        transition from walks-2024
            counter sessions of stroll continues in march
            the rest lapses
        """;

    private static readonly Edition InForce = new(
        "walks",
        Walks.Compile(
            Walks.Words,
            Walks
                .Published.Replace("to 2025-12-31", "to 2024-12-31", StringComparison.Ordinal)
                .Replace("per calendar year", "per 12 months from the first session", StringComparison.Ordinal),
            Next
        ),
        null,
        ImmutableSortedDictionary<string, string>.Empty
    );

    // Anna has used up her two walks when the convention changes; Bram walks after it only.
    private const string Csv =
        Walks.Header
        + "s1,2024-10-10,stroll,,single,g1,anna,1980-05-02\n"
        + "s2,2024-11-10,stroll,,single,g1,anna,1980-05-02\n"
        + "s3,2025-02-10,march,,single,g1,anna,1980-05-02\n"
        + "s4,2025-02-11,march,,single,g1,bram,1980-05-02\n";

    [Fact]
    public void Without_carried_counters_the_cap_begins_anew()
    {
        var found = CarriedCounters.Compare(InForce, Walks.Reader(Csv)(InForce)).ShouldNotBeNull();
        found.Trajectories.ShouldBe(1);
        found.ChangedTrajectories.ShouldBe(1);
        found.Changed.ShouldBe(new Delta(1, 1, 1, 0, 6_000, 500));
        var anna = found.MostAffected.ShouldHaveSingleItem();
        anna.Line.ShouldBe(2);
        (anna.Sessions[2].Old, anna.Sessions[2].New).ShouldBe(("refused cap", "accepted, share 5.00 EUR"));
    }

    [Fact]
    public void Conventions_in_force_are_compared_across_their_switch()
    {
        var data = DataComparer.Compare(InForce, InForce, Walks.Reader(Csv));
        data.NothingChanges.ShouldBeTrue();
        data.Switch.ShouldNotBeNull().ChangedTrajectories.ShouldBe(1);
    }

    [Fact]
    public void So_are_two_conventions_of_the_same_files_that_a_transition_links()
    {
        var data = DataComparer.Compare(
            InForce with
            {
                Convention = "walks-2024",
            },
            InForce with
            {
                Convention = "walks-2026",
            },
            Walks.Reader(Csv)
        );
        data.Switch.ShouldNotBeNull().Changed.NowAccepted.ShouldBe(1);
        data.Tables[0].Rows.Select(row => row.Value).ShouldBe(["stroll → march"]);
    }

    [Fact]
    public void One_convention_by_itself_has_no_switch()
    {
        var edition = InForce with { Convention = "walks-2024" };
        DataComparer.Compare(edition, edition, Walks.Reader(Csv)).Switch.ShouldBeNull();
        var alone = Walks.Edition(Walks.Published);
        CarriedCounters.Compare(alone, Walks.Reader(Walks.Sessions)(alone)).ShouldBeNull();
    }
}
