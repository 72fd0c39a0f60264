using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Counting;

/// <summary>Edits of which a file was told wrongly once: the wrong rule was blamed, or lines did not add up.</summary>
public sealed class PlantedCauseTests
{
    // Guided walks follow strolls; the walks of both count together while the counter is carried.
    private const string Guided = """
        convention guided-2025 "Guided"
            uses      walks
            follows   walks-2024
            in force  from 2025-01-01 to 2026-12-31

        function guided "Guided"
            succeeds   stroll
            registers  beneficiaries
            at most    3 sessions per 24-months for young
            at most    3 sessions per 24-months for grown
            fee        60 EUR
            share      1 EUR

        window 24-months "two years" means 24 months from the first session

        transition from walks-2024
            sessions until 2024-12-31 stay under walks-2024
            counter sessions of stroll continues in guided
            the rest lapses
        """;

    private const string Before = """
        convention walks-2024 "Walks"
            uses      walks
            in force  from 2024-01-01 to 2024-12-31

        function stroll "Stroll"
            registers  beneficiaries
            at most    5 sessions per 24-months
            fee        50 EUR
            share      1 EUR

        window 24-months "two years" means 24 months from the first session
        """;

    private const string TwoYears =
        Walks.Header
        + "y1,2024-11-10,stroll,north,single,g1,bram,2015-05-02\n"
        + "y2,2024-12-10,stroll,north,single,g1,bram,2015-05-02\n"
        + "y3,2025-01-10,guided,north,single,g1,bram,2015-05-02\n"
        + "y4,2025-02-10,guided,north,single,g1,bram,2015-05-02\n"
        + "o1,2025-03-01,guided,south,single,g1,anna,1980-05-02\n"
        + "o2,2025-03-02,guided,south,single,g1,anna,1980-05-02\n"
        + "o3,2025-03-03,guided,south,single,g1,anna,1980-05-02\n"
        + "o4,2025-03-04,guided,south,single,g1,anna,1980-05-02\n";

    [Fact]
    public void A_child_is_not_told_of_the_cap_of_adults()
    {
        var (data, kinds) = Compare(
            Edition(Before, Guided),
            Edition(
                Before,
                Guided
                    .Replace("3 sessions per 24-months for grown", "4 sessions per 24-months for grown")
                    .Replace("    counter sessions of stroll continues in guided\n", "")
            ),
            TwoYears
        );

        // Bram's fourth session is accepted once the first two no longer count, Anna's by the higher cap.
        data.Causes.Select(cause => (Names(cause.Rules, kinds), cause.Direct.NowAccepted))
            .ShouldBe([("Transition", 1), ("Cap", 1)], ignoreOrder: true);
    }

    [Fact]
    public void Amounts_that_were_equal_are_told_apart_by_their_days()
    {
        const string Amounts = """
            convention walks-2024 "Walks"
                uses      walks
                in force  from 2024-01-01 to 2025-12-31
            amount price "a stroll"
                50 EUR from 2024-01-01
                50 EUR from 2024-07-01
            function stroll "Stroll"
                registers  beneficiaries
                fee        price
                share      0 EUR
            """;
        const string Year =
            Walks.Header
            + "w1,2024-03-10,stroll,north,single,g1,anna,1980-05-02\n"
            + "w2,2024-08-10,stroll,north,single,g1,anna,1980-05-02\n"
            + "w3,2024-09-10,stroll,north,single,g1,anna,1980-05-02\n";
        var (old, draft) = (
            Walks.Edition(Amounts),
            Walks.Edition(
                Amounts
                    .Replace("50 EUR from 2024-01-01", "60 EUR from 2024-01-01")
                    .Replace("50 EUR from 2024-07-01", "60 EUR from 2024-07-01")
            )
        );
        var structure = StructureComparer.Compare(old, draft);
        var (data, _) = Compare(old, draft, Year);

        data.Causes.Select(cause =>
                (Rule(structure, cause.Rules.ShouldHaveSingleItem()), cause.Direct.Payments, cause.Direct.Fees)
            )
            .ShouldBe([("2024-01-01", 1, 1_000), ("2024-07-01", 2, 2_000)], ignoreOrder: true);
    }

    [Fact]
    public void A_function_that_two_conventions_take_is_counted_once()
    {
        const string Function =
            "function stroll \"Stroll\"\n    registers  beneficiaries\n    fee        50 EUR\n    share      0 EUR\n";
        string Taking(string name, string until, string format) =>
            $"convention {name} \"{name}\"\n    uses walks\n    in force from 2024-01-01 to {until}\n"
            + $"    takes sessions when format is {format}\n{Function}";
        const string Both =
            Walks.Header
            + "t1,2024-03-10,stroll,north,single,g1,anna,1980-05-02\n"
            + "t2,2024-03-11,stroll,north,group,g1,anna,1980-05-02\n"
            + "t3,2024-09-10,stroll,north,single,g1,anna,1980-05-02\n";
        var (data, _) = Compare(
            Edition(Taking("a", "2024-12-31", "single")),
            Edition(Taking("a", "2024-06-30", "single"), Taking("b", "2024-12-31", "group")),
            Both
        );

        var lines = data.Tables.Single(table => table.Key == "function").Rows;
        lines.Sum(line => line.Changed.Fees).ShouldBe(data.Changed.Fees);
        lines.Sum(line => line.Old.Fees).ShouldBe(data.Old.Fees);
        (data.Changed.NowAccepted, data.Changed.NowRefused, data.Changed.Fees).ShouldBe((1, 1, 0));
        lines.Select(line => line.Changed.Fees).Order().ShouldBe([-5_000, 0, 5_000]);
    }

    private static Edition Edition(params string[] texts) =>
        new(
            "walks",
            Walks.Compile([Walks.Words, .. texts]),
            null,
            System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty
        );

    private static (DataComparison Data, Dictionary<string, string> Kinds) Compare(
        Edition old,
        Edition draft,
        string csv
    )
    {
        var structure = StructureComparer.Compare(old, draft);
        var data = DataComparer.Compare(
            old,
            draft,
            Walks.Reader(csv),
            new CountingOptions { Changes = structure.Changes, Rules = new Lookup(RuleIndex.Of(structure, old, draft)) }
        );
        return (data, structure.Changes.ToDictionary(change => change.Id, change => $"{change.Rule.Kind}"));
    }

    private static string Names(IEnumerable<string> rules, Dictionary<string, string> kinds) =>
        string.Join(' ', rules.Select(id => kinds[id]).Order(StringComparer.Ordinal));

    private static string Rule(StructuralComparison structure, string id) =>
        structure.Changes.Single(change => change.Id == id).Old!.Text[^10..];

    private sealed class Lookup(RuleIndex index) : IRuleLookup
    {
        public System.Collections.Immutable.ImmutableArray<string> ChangesBehind(
            bool isNew,
            SourceSpan place,
            int? day = null
        ) => index.ChangesBehind(isNew, place, day);
    }
}
