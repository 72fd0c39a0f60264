using Conv.Interpreter.Values;

namespace Conv.Interpreter.Tests;

public sealed class CivilDateTests
{
    [Fact]
    public void Every_day_of_a_long_time_has_the_number_that_the_framework_gives_it()
    {
        for (var day = 0; day <= DateOnly.MaxValue.DayNumber; day += day is > 690_000 and < 740_000 ? 1 : 97)
        {
            var date = DateOnly.FromDayNumber(day);
            var ours = CivilDate.FromDayNumber(day);
            ours.ShouldBe(new CivilDate(date.Year, date.Month, date.Day));
            ours.DayNumber.ShouldBe(day);
        }
    }

    [Theory]
    [InlineData(2023, 1, 31, 1, "2023-02-28")]
    [InlineData(2024, 1, 31, 1, "2024-02-29")]
    [InlineData(2024, 2, 29, 12, "2025-02-28")]
    [InlineData(2024, 2, 29, 48, "2028-02-29")]
    [InlineData(2024, 12, 31, 2, "2025-02-28")]
    [InlineData(2024, 3, 31, -1, "2024-02-29")]
    [InlineData(2024, 1, 15, -1, "2023-12-15")]
    [InlineData(2024, 5, 31, -12, "2023-05-31")]
    public void Adding_months_keeps_the_day_or_takes_the_last_of_the_month(
        int year,
        int month,
        int day,
        int months,
        string expected
    ) => new CivilDate(year, month, day).AddMonths(months).ToString().ShouldBe(expected);

    [Fact]
    public void Months_are_added_to_the_anchor_and_never_chained()
    {
        var anchor = new CivilDate(2024, 1, 31);
        anchor.AddMonths(2).ToString().ShouldBe("2024-03-31");
        anchor.AddMonths(1).AddMonths(1).ToString().ShouldBe("2024-03-29");
    }

    [Theory]
    [InlineData(2000, 2, 29, 18, "2018-03-01")]
    [InlineData(2000, 2, 29, 20, "2020-02-29")]
    [InlineData(2000, 2, 29, 100, "2100-03-01")]
    [InlineData(2001, 12, 31, 24, "2025-12-31")]
    public void A_year_is_completed_on_the_birthday_or_on_1_March(
        int year,
        int month,
        int day,
        int years,
        string expected
    ) => new CivilDate(year, month, day).Anniversary(years).ToString().ShouldBe(expected);

    [Fact]
    public void Days_before_the_calendar_begins_and_after_the_last_date_are_days_like_others()
    {
        CivilDate.FromDayNumber(-1).ShouldBe(new CivilDate(0, 12, 31));
        CivilDate.FromDayNumber(-366).ShouldBe(new CivilDate(0, 1, 1));
        CivilDate.FromDayNumber(DateOnly.MaxValue.DayNumber + 1).ShouldBe(new CivilDate(10_000, 1, 1));
    }
}
