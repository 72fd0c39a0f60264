using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Comparison.Tests.Counting;
using Conv.Comparison.Tests.Structure;
using Conv.Comparison.Validity;
using Conv.Runtime.Values;

namespace Conv.Comparison.Tests.Validity;

/// <summary>A text that is revised from a day on, and what it changes before that day.</summary>
public sealed class DatesOfEffectTests
{
    private const string Text = """
        amount price "Price"
            10 EUR from 2024-01-01
            12 EUR from 2024-07-01

        function visit "Visit"
            registers beneficiaries
            fee price
            share 2 EUR
        """;

    private static readonly FunctionPair Visit = new(["visit"], "visit", "c-2024", "visit", "c-2024");

    [Fact]
    public void A_region_that_begins_before_the_day_is_retroactive()
    {
        var found = Find(
            Text,
            Revised(Text, "revised from 2024-07-01"),
            Proved(Region("2024-06-30"), Region("2024-07-01"))
        );

        var one = found.ShouldHaveSingleItem();
        one.Change.ShouldBe("0123456789");
        one.Convention.ShouldBe("c-2024");
        one.From.ShouldBe(DayOf("2024-07-01"));
        one.FirstDay.ShouldBe(DayOf("2024-06-30"));
        one.What.ShouldBe("visit, share: 2.00 EUR → 3.00 EUR");
        one.Where.ShouldBe("date is on or after 2024-06-30");
        one.Witness.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null, "2024-01-01")]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("2024-07-01", null)]
    public void An_open_question_about_earlier_days_may_be_retroactive(string? first, string? found)
    {
        var question = new OpenQuestion(Visit, DecidedOutput.Decision, "accepted → refused cap", "", "too many cases")
        {
            Id = "0c00000001",
            FirstDay = first is null ? null : new Day(DayOf(first)),
        };

        var all = Find(Text, Revised(Text, "revised from 2024-07-01"), Proved() with { Open = [question] });

        all.Select(one => (one.Change, one.IsOpen, Day.Text(one.FirstDay)))
            .ShouldBe(found is null ? [] : [("0c00000001", true, found)]);
    }

    [Fact]
    public void A_session_of_the_file_before_the_day_is_retroactive_whatever_is_proved()
    {
        var published = Walks.Edition(Walks.Published);
        var draft = Walks.Draft(
            (
                "in force  from 2024-01-01 to 2025-12-31",
                "in force  from 2024-01-01 to 2025-12-31\n    revised from 2024-04-01"
            ),
            ("at most    2", "at most    1")
        );
        var structure = StructureComparer.Compare(published, draft);
        var data = DataComparer.Compare(published, draft, Walks.Reader(Walks.Sessions));

        // Anna's second walk is on 10 February, in line 3 of the file.
        var one = DatesOfEffect.Find(published, draft, structure, Proved(), data).ShouldHaveSingleItem();
        (Day.Text(one.FirstDay), one.Line, one.Change).ShouldBe(("2024-02-10", 3, data.Causes.Single().Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("revised from 2024-07-01 retroactively")]
    [InlineData("revised from 2024-06-30")]
    [InlineData("revised from 2024-03-01 revised from 2024-07-01")]
    public void Nothing_is_retroactive_without_a_promise_or_within_it(string clauses)
    {
        Find(Text, Revised(Text, clauses), Proved(Region("2024-06-30"))).ShouldBeEmpty();
    }

    [Fact]
    public void A_revision_that_the_old_text_has_is_its_own_affair()
    {
        var old = Revised(Text, "revised from 2024-03-01");
        var now = Revised(Text, "revised from 2024-03-01 revised from 2024-07-01");

        Find(old, now, Proved(Region("2024-03-01"))).ShouldHaveSingleItem().From.ShouldBe(DayOf("2024-07-01"));
    }

    [Fact]
    public void A_change_of_another_convention_is_not_held_to_it()
    {
        var other = Proved(Region("2024-06-30"));

        Find(
                Text,
                Revised(Text, "revised from 2024-07-01"),
                other with
                {
                    Changes = [other.Changes[0] with { Functions = Visit with { NewConvention = "c-2025" } }],
                }
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_dated_value_before_the_day_shows_without_a_proof()
    {
        var now = Revised(
            Text.Replace("10 EUR", "11 EUR", StringComparison.Ordinal)
                .Replace("12 EUR", "13 EUR", StringComparison.Ordinal),
            "revised from 2024-07-01"
        );

        Find(Text, now, Proved())
            .Select(one => $"{one.FirstDay - DayOf("2024-01-01")} {one.What}")
            .ShouldBe(["0 price: 10 EUR from 2024-01-01 → 11 EUR from 2024-01-01"]);
    }

    [Fact]
    public void A_value_that_only_ends_on_the_day_is_not_retroactive()
    {
        var old = Text.Replace("2024-07-01", "2024-07-01 to 2024-12-31", StringComparison.Ordinal);
        var now = Text.Replace(
            "12 EUR from 2024-07-01",
            "12 EUR from 2024-07-01 to 2024-09-30\n    13 EUR from 2024-10-01 to 2024-12-31",
            StringComparison.Ordinal
        );

        Find(old, Revised(now, "revised from 2024-10-01"), Proved()).ShouldBeEmpty();
        Find(old, Revised(now, "revised from 2024-10-02"), Proved()).Length.ShouldBe(2);
    }

    private static ImmutableArray<Retroactive> Find(string old, string now, ProvedComparison proved)
    {
        var before = Edition(old);
        var after = Edition(now);
        return DatesOfEffect.Find(before, after, StructureComparer.Compare(before, after), proved);
    }

    // The clauses of the header stand in front of the declarations.
    private static string Revised(string text, string clauses) => $"{clauses}\n{text}";

    private static Edition Edition(string declarations) => Pages.Edition(null, Pages.Convention(declarations));

    private static ProvedComparison Proved(params Region[] regions) =>
        new(
            DayOf("2024-01-01"),
            DayOf("2024-12-31"),
            regions.Length == 0
                ? []
                :
                [
                    new ProvedChange(
                        "0123456789",
                        Visit,
                        DecidedOutput.Share,
                        new ChangeSide("2.00 EUR", []),
                        new ChangeSide("3.00 EUR", []),
                        [.. regions]
                    ),
                ],
            [],
            []
        );

    private static Region Region(string first) =>
        new(
            [new Clause("date", $"date is on or after {first}")],
            new Witness([new WitnessSession(DayOf("2024-12-01"), "visit", "2.00 EUR", "3.00 EUR")], "")
        )
        {
            FirstDay = DayOf(first),
        };

    private static int DayOf(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null).DayNumber;
}
