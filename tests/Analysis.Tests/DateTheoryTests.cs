using Conv.Analysis.Spaces;

namespace Conv.Analysis.Tests;

public sealed class DateTheoryTests
{
    // Two leap days, so that every kind of anniversary comes up.
    private static readonly int First = new DateOnly(2019, 12, 1).DayNumber;
    private static readonly int Last = new DateOnly(2024, 4, 1).DayNumber;

    [Fact]
    public void Session_dates_of_a_cell_of_dates_and_a_cell_of_ages_are_all_those_and_no_others()
    {
        foreach (var low in Enumerable.Range(0, 120).Select(i => First + (i * 7)))
        {
            foreach (var (from, to) in new (long, long)[] { (-1, -1), (0, 0), (1, 1), (2, 2), (2, 3), (-1, 1), (3, 4) })
            {
                foreach (var length in new[] { 0, 1, 5, 400 })
                {
                    var (first, last) = DateTheory.SessionDates(
                        new Cell(false, low, low + length),
                        new Cell(false, from, to)
                    );
                    var seen = Enumerable
                        .Range(First - 3, Last - First)
                        .Where(day =>
                            Enumerable
                                .Range(low, length + 1)
                                .Any(date => Step(date, day) is var step && from <= step && step <= to)
                        )
                        .ToList();
                    seen.ShouldBe(
                        Enumerable.Range(First - 3, Last - First).Where(day => first <= day && day <= last),
                        $"dates from {low} for {length} days, ages {from} to {to}"
                    );
                }
            }
        }
    }

    // Counted, not computed: how many anniversaries have passed.
    private static long Step(int date, int session)
    {
        if (session <= date)
        {
            return session == date ? 0 : -1;
        }

        var (born, day) = (DateOnly.FromDayNumber(date), DateOnly.FromDayNumber(session));
        var years = day.Year - born.Year;
        return (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? years : years + 1;
    }
}
