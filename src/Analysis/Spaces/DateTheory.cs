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
            && string.Equals(subject.Name, age.Name, StringComparison.Ordinal)
        );

    /// <summary>The session dates that go with a cell of dates and a cell of ages, first and last; none where the first is later.</summary>
    public static (long First, long Last) SessionDates(Cell dates, Cell ages) =>
        (
            AgeSteps.FirstDay((int)dates.Low, ages.Low),
            ages.High >= AgeSteps.Last ? int.MaxValue : AgeSteps.FirstDay((int)dates.High, ages.High + 1) - 1
        );

    /// <summary>Where the session's date is cut so that each of its cells goes with the two as a whole or not at all.</summary>
    public static IEnumerable<long> Cuts(Cell dates, Cell ages)
    {
        var (first, last) = SessionDates(dates, ages);
        return [first, last + 1];
    }
}
