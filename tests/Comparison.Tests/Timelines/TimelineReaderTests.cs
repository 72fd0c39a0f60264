using System.Collections.Immutable;
using Conv.Comparison.Structure;
using Conv.Comparison.Tests.Structure;
using Conv.Comparison.Timelines;

namespace Conv.Comparison.Tests.Timelines;

/// <summary>From when to when conventions, rules and values hold.</summary>
public sealed class TimelineReaderTests
{
    private const string Old = """
        amount price "Price"
            10 EUR from 2024-01-01
            12 EUR from 2024-07-01

        function visit "Visit"
            registers beneficiaries
            at most 8 sessions per 12-months from 2024-03-01 to 2024-09-30, counting on
            fee price
            share
                0 EUR when age is at most 17 and date is before 2024-05-01
                otherwise 2 EUR
        """;

    private const string New = """
        function visit "Visit"
            succeeds visit
            registers beneficiaries
            fee 20 EUR
            share 1 EUR

        transition from c-2024
            sessions until 2025-03-31 stay under c-2024
            amount price from 2025-01-01 [book]
                means 15 EUR
            except share for visit
                0 EUR when date is on or after 2025-02-01
            the rest lapses
        """;

    [Fact]
    public void A_transition_extends_a_convention()
    {
        var timeline = Read();

        timeline
            .Conventions.Select(Days)
            .ShouldBe([
                "c-2024 2024-01-01 (2024-12-31) 2025-03-31: All 2024-01-01 2025-03-31",
                "c-2025 2025-04-01 (2025-12-31) 2025-12-31: All 2025-04-01 2025-12-31",
            ]);
        timeline.Conventions[1].On(Day("2025-03-31")).ShouldBe(Taken.None);
        timeline.Conventions[1].On(Day("2025-04-01")).ShouldBe(Taken.All);
    }

    [Fact]
    public void Where_the_facts_of_a_session_decide_both_conventions_take_some()
    {
        var now = New.Replace(
            "sessions until 2025-03-31 stay under c-2024",
            "sessions stay under c-2024 when format is group until 2025-03-31",
            StringComparison.Ordinal
        );

        TimelineReader
            .Read(Pages.Edition(null, Pages.Convention(Old), Pages.Following(now)))
            .Conventions.Select(Days)
            .ShouldBe([
                "c-2024 2024-01-01 (2024-12-31) 2025-03-31: All 2024-01-01 2024-12-31, Some 2025-01-01 2025-03-31",
                "c-2025 2025-01-01 (2025-12-31) 2025-12-31: Some 2025-01-01 2025-03-31, All 2025-04-01 2025-12-31",
            ]);
    }

    [Fact]
    public void Values_of_an_amount_end_where_the_next_one_begins_also_where_a_transition_brings_it()
    {
        Read()
            .Entries.Where(entry => entry.Rule.Kind == RuleKind.Amount)
            .Select(Line)
            .ShouldBe([
                "2024-01-01 2024-06-30 10.00 EUR []",
                "2024-07-01 2024-12-31 12.00 EUR []",
                "2025-01-01 2025-03-31 15.00 EUR [book]",
            ]);
    }

    [Fact]
    public void A_dated_cap_a_case_that_names_days_and_an_exception_hold_on_their_days()
    {
        var lines = Read().Entries.Select(Line).ToList();

        lines.ShouldContain(
            "2024-03-01 2024-09-30 at most 8 sessions per 12-months from 2024-03-01 to 2024-09-30, counting on []"
        );
        lines.ShouldContain("2024-01-01 2024-04-30 0 EUR when age is at most 17 and date is before 2024-05-01 []");
        lines.ShouldContain(
            "2025-02-01 2025-03-31 except share for visit 0 EUR when date is on or after 2025-02-01 []"
        );
    }

    [Fact]
    public void On_a_day_there_is_one_value_of_each_amount()
    {
        Read()
            .On(Day("2024-07-01"))
            .Where(entry => entry.Rule.Kind == RuleKind.Amount)
            .ShouldHaveSingleItem()
            .Rule.Text.ShouldBe("12.00 EUR");
    }

    [Fact]
    public void A_definition_is_about_the_functions_whose_rules_use_it()
    {
        Read().Entries.First(entry => entry.Rule is { Kind: RuleKind.Window }).Functions.ShouldBe(["visit"]);
    }

    private static Timeline Read() =>
        TimelineReader.Read(
            Pages.Edition(
                null,
                Pages.Convention(Old),
                Pages.Following(New).Replace("from 2025-01-01 to", "from 2025-04-01 to", StringComparison.Ordinal)
            )
        );

    private static string Days(TimelineConvention one) =>
        $"{one.Name} {Show(one.From)} ({Show(one.DeclaredTo)}) {Show(one.To)}: "
        + string.Join(", ", one.Takes.Select(run => $"{run.Taken} {Show(run.From)} {Show(run.To)}"));

    private static string Line(TimelineEntry entry) =>
        $"{Show(entry.From)} {Show(entry.To)} {entry.Rule.Text} [{string.Join("; ", entry.Rule.Citations)}]";

    private static string Show(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", null);

    private static int Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null).DayNumber;
}
