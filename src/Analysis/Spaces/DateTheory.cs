namespace Conv.Analysis.Spaces;

/// <summary>
/// Which cells of a date fact, of its age and of the session's date go together. For every date of a cell, the session dates at which its
/// age lies in a cell are an interval whose ends do not decrease with the date; the intervals of neighbouring dates touch or overlap,
/// so all of them together are one interval again: from the first of the earliest date to the last of the latest.
/// </summary>
internal static class DateTheory
{
    /// <summary>The date that an age belongs to.</summary>
    public static Subject DateOf(Subject age, IEnumerable<Subject> subjects) =>
        subjects.First(subject =>
            subject.Kind == SubjectKind.Fact
            && subject.Owner == age.Owner
            && subject.Number == age.Number
            && string.Equals(subject.Name, age.Name, StringComparison.Ordinal)
        );

    /// <summary>The session dates that go with a cell of dates and a cell of ages, first and last; none where the first is later.</summary>
    public static (long First, long Last) SessionDates(Subject age, Cell dates, Cell ages) =>
        age.Kind == SubjectKind.Days
            ? (dates.Low + ages.Low, dates.High + ages.High)
            : (
                AgeSteps.FirstDay((int)dates.Low, ages.Low),
                ages.High >= AgeSteps.Last ? int.MaxValue : AgeSteps.FirstDay((int)dates.High, ages.High + 1) - 1
            );

    /// <summary>Whether an age in steps and an age in days are ages of one date.</summary>
    public static bool AreOfOneDate(Subject steps, Subject days) =>
        steps.Kind == SubjectKind.Age
        && days.Kind == SubjectKind.Days
        && steps.Owner == days.Owner
        && steps.Number == days.Number
        && string.Equals(steps.Name, days.Name, StringComparison.Ordinal);

    /// <summary>Whether a cell of steps is one of days as well: before, on or after the day itself.</summary>
    public static bool IsToTheDay(Cell steps) => steps.Low is AgeSteps.Lowest or (>= 0 and <= 2);

    /// <summary>Whether an age in steps and an age in days may belong together: they do not where this says no, and may not where it says yes.</summary>
    public static bool MayMeet(Cell steps, Cell days) =>
        AgeSteps.Days(steps.Low).Least <= days.High
        && days.Low < AgeSteps.Days(Math.Min(steps.High + 1, AgeSteps.Last)).Most;

    /// <summary>Where the session's date is cut so that each of its cells goes with the two as a whole or not at all.</summary>
    public static IEnumerable<long> Cuts(Subject age, Cell dates, Cell ages)
    {
        var (first, last) = SessionDates(age, dates, ages);
        return [first, last + 1];
    }
}
