using System.Collections;
using Conv.Analysis.Spaces;
using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class DateTheoryTests
{
    // Two leap days, so that every kind of anniversary comes up.
    private static readonly int First = new DateOnly(2019, 12, 1).DayNumber;
    private static readonly int Last = new DateOnly(2024, 4, 1).DayNumber;

    private static readonly int[] Days = [.. Enumerable.Range(First - 3, Last - First)];

    private static readonly Subject Steps = new(SubjectKind.Age, default, "", 0, false, AgeSteps.Lowest, AgeSteps.Last);

    // Not yet, the day itself, completed years, months begun, months before.
    private static readonly (long From, long To)[] Ages =
    [
        (AgeSteps.Lowest, -1),
        (0, 1),
        (2, 36),
        (37, 72),
        (37, 108),
        (AgeSteps.Lowest, 36),
        (73, AgeSteps.Last),
        (3, 5),
        (6, 8),
        (0, 17),
        (5, 37),
        (-9, -4),
    ];

    [Fact]
    public void Session_dates_of_a_cell_of_dates_and_a_cell_of_ages_are_all_those_and_no_others()
    {
        foreach (var (from, to) in Ages)
        {
            var days = Enumerable
                .Range(First, (119 * 7) + 401)
                .ToDictionary(date => date, date => DaysOf(date, from, to));
            foreach (var low in Enumerable.Range(0, 120).Select(i => First + (i * 7)))
            {
                foreach (var length in new[] { 0, 1, 5, 400 })
                {
                    var (first, last) = DateTheory.SessionDates(
                        Steps,
                        new Cell(false, low, low + length),
                        new Cell(false, from, to)
                    );
                    var seen = new BitArray(Days.Length);
                    foreach (var date in Enumerable.Range(low, length + 1))
                    {
                        seen.Or(days[date]);
                    }

                    Days.Where((_, i) => seen[i])
                        .ShouldBe(
                            Days.Where(day => first <= day && day <= last),
                            $"dates from {low} for {length} days, ages {from} to {to}"
                        );
                }
            }
        }
    }

    [Fact]
    public void An_age_in_months_and_the_same_age_in_days_may_always_meet()
    {
        foreach (var date in Enumerable.Range(0, 500).Select(i => First + (i * 3)))
        {
            foreach (var day in Enumerable.Range(0, 150).Select(i => First + (i * 11)))
            {
                var step = Enumerable
                    .Range(-200, 400)
                    .Last(candidate => candidate == -200 || Has(date, day, candidate));
                if (step > -200)
                {
                    DateTheory
                        .MayMeet(new Cell(false, step, step), new Cell(false, day - date, day - date))
                        .ShouldBeTrue($"{date} on {day}, step {step}");
                }
            }
        }
    }

    [Fact]
    public void An_age_in_months_and_another_age_in_days_do_not_meet()
    {
        var sameDay = new Cell(false, 0, 1);
        DateTheory.MayMeet(sameDay, new Cell(false, 1, 40)).ShouldBeFalse();
        DateTheory.MayMeet(sameDay, new Cell(false, -40, -1)).ShouldBeFalse();
        DateTheory.MayMeet(new Cell(false, 36, AgeSteps.Last), new Cell(false, 0, 300)).ShouldBeFalse();
        DateTheory.MayMeet(new Cell(false, AgeSteps.Lowest, 3), new Cell(false, 60, 500)).ShouldBeFalse();
    }

    // The days of session on which a date is of these ages.
    private static BitArray DaysOf(int date, long from, long to) =>
        new([.. Days.Select(day => Has(date, day, from) && !(to < AgeSteps.Last && Has(date, day, to + 1)))]);

    // By the calendar, day for day: has the date reached this step on the day of the session?
    private static bool Has(int date, int session, long step)
    {
        if (step <= AgeSteps.Lowest)
        {
            return true;
        }

        var born = DateOnly.FromDayNumber(date);
        var month = (int)Math.Floor(step / 3.0);
        var later = born.AddMonths(month);
        var day = DateOnly.FromDayNumber(session);
        return (step - (3 * month)) switch
        {
            0 => day >= later,
            1 when month % 12 == 0 => day >= later
                && (day.Year > later.Year || (day.Month, day.Day).CompareTo((born.Month, born.Day)) >= 0),
            1 => day >= later,
            _ => day > later,
        };
    }
}
