using System.Globalization;
using Conv.Runtime;

namespace Conv.Runtime.Tests;

/// <summary>Day-number arithmetic, sentence by sentence of what the language says of days.</summary>
public sealed class CalendarTests
{
    [Theory]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2024-03-31", 1, "2024-04-30")]
    [InlineData("2024-03-31", 2, "2024-05-31")]
    [InlineData("2024-03-31", -1, "2024-02-29")]
    [InlineData("2024-02-29", -12, "2023-02-28")]
    [InlineData("2023-12-15", 1, "2024-01-15")]
    public void A_month_later_is_the_same_day_of_the_month_or_its_last(string day, int months, string expected) =>
        Show(Calendar.AddMonths(Day(day), months)).ShouldBe(expected);

    [Fact]
    public void Months_are_counted_from_the_anchor_and_never_chained()
    {
        var anchor = Day("2024-01-31");
        Show(Calendar.AddMonths(anchor, 2)).ShouldBe("2024-03-31");
        Show(Calendar.AddMonths(Calendar.AddMonths(anchor, 1), 1)).ShouldBe("2024-03-29");
    }

    [Theory]
    [InlineData("2000-02-29", 1, "2001-03-01")]
    [InlineData("2000-02-29", 4, "2004-02-29")]
    [InlineData("2000-02-29", 24, "2024-02-29")]
    [InlineData("2076-02-29", 24, "2100-03-01")]
    [InlineData("2000-02-28", 1, "2001-02-28")]
    [InlineData("2000-03-01", 24, "2024-03-01")]
    public void A_year_is_completed_on_the_birthday_or_on_the_first_of_March(
        string birth,
        int years,
        string expected
    ) => Show(Calendar.Anniversary(Day(birth), years)).ShouldBe(expected);

    [Theory]
    [InlineData("2000-05-02", "2024-05-01", 23)]
    [InlineData("2000-05-02", "2024-05-02", 24)]
    [InlineData("2000-02-29", "2023-02-28", 22)]
    [InlineData("2000-02-29", "2023-03-01", 23)]
    [InlineData("2024-05-02", "2024-05-02", 0)]
    [InlineData("2024-05-03", "2024-05-02", -1)]
    [InlineData("2030-01-01", "2024-05-02", -6)]
    public void Age_is_completed_years_on_the_day(string birth, string day, int expected) =>
        Calendar.CompletedYears(Day(birth), Day(day)).ShouldBe(expected);

    [Theory]
    [InlineData("2024-02-29", 1, "2025-01-01")]
    [InlineData("2024-12-31", 1, "2025-01-01")]
    [InlineData("2024-01-01", 4, "2028-01-01")]
    public void The_new_year_after_so_many_years_is_its_first_of_January(string day, int years, string expected) =>
        Show(Calendar.NewYear(Day(day), years)).ShouldBe(expected);

    [Fact]
    public void What_lies_beyond_the_calendar_is_the_day_after_the_last()
    {
        Calendar.LastDay.ShouldBe(DateOnly.MaxValue.DayNumber);
        Calendar.AddMonths(Calendar.LastDay, 1).ShouldBe(Calendar.LastDay + 1);
        Calendar.Anniversary(Calendar.LastDay, 1).ShouldBe(Calendar.LastDay + 1);
        Calendar.NewYear(Calendar.LastDay, 1).ShouldBe(Calendar.LastDay + 1);
        Calendar.AddMonths(0, -1).ShouldBe(-1);
    }

    [Fact]
    public void Completed_years_and_anniversaries_agree_on_every_day_around_every_birthday()
    {
        for (var birth = Day("1999-12-30"); birth < Day("2004-03-02"); birth++)
        {
            for (var years = 0; years <= 26; years++)
            {
                var anniversary = Calendar.Anniversary(birth, years);
                Calendar.CompletedYears(birth, anniversary).ShouldBe(years);
                Calendar.CompletedYears(birth, anniversary - 1).ShouldBe(years - 1);
            }
        }
    }

    [Fact]
    public void A_day_moved_out_of_the_calendar_stays_outside()
    {
        Calendar.DaysLater(Day("2024-02-28"), 2).ShouldBe(Day("2024-03-01"));
        Calendar.MonthsLater(Day("2024-03-31"), -1).ShouldBe(Day("2024-02-29"));
        Calendar.AnniversaryLater(Day("2024-02-29"), 1).ShouldBe(Day("2025-03-01"));
        foreach (
            var move in new Func<int, int, int>[]
            {
                Calendar.DaysLater,
                Calendar.MonthsLater,
                Calendar.AnniversaryLater,
            }
        )
        {
            move(Calendar.LastDay, 5).ShouldBe(Calendar.LastDay + 1);
            move(Calendar.LastDay + 1, -5).ShouldBe(Calendar.LastDay + 1);
            move(0, -5).ShouldBe(-1);
            move(-1, 5).ShouldBe(-1);
            move(Missing.Date, 5).ShouldBe(-1);
        }
    }

    private static int Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static string Show(int day) =>
        DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public void The_parts_of_a_day_are_those_of_the_calendar()
    {
        foreach (var day in new[] { 0, 1, 58, 59, 365, 738_885, 738_945, 738_946, Calendar.LastDay })
        {
            var date = DateOnly.FromDayNumber(day);
            (Calendar.YearOf(day), Calendar.MonthOf(day), Calendar.DayOfMonth(day)).ShouldBe(
                (date.Year, date.Month, date.Day)
            );
            (Calendar.WeekdayOf(day) % 7).ShouldBe((int)date.DayOfWeek);
        }
    }

    [Fact]
    public void Beyond_the_calendar_the_days_go_on()
    {
        (Calendar.YearOf(-1), Calendar.MonthOf(-1), Calendar.DayOfMonth(-1), Calendar.WeekdayOf(-1)).ShouldBe(
            (0, 12, 31, 7)
        );
        const int after = Calendar.LastDay + 1;
        (
            Calendar.YearOf(after),
            Calendar.MonthOf(after),
            Calendar.DayOfMonth(after),
            Calendar.WeekdayOf(after)
        ).ShouldBe((10_000, 1, 1, 6));
    }
}
