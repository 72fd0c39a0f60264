using System.Collections.Immutable;
using Conv.Analysis.Spaces;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Analysis.Witnesses;

/// <summary>Makes a session out of the cells that it must lie in: boundary dates, small numbers, nothing that need not be said.</summary>
/// <param name="space">The variables.</param>
/// <param name="vocabulary">The facts.</param>
internal sealed class ActBuilder(Space space, Vocabulary vocabulary)
{
    /// <summary>The session.</summary>
    /// <param name="function">The id of its function.</param>
    /// <param name="registers">Whether the function registers beneficiaries.</param>
    /// <param name="cells">The cell of each variable, −1 where any will do.</param>
    /// <param name="day">Its date.</param>
    public ConcreteAct Build(int function, bool registers, int[] cells, int day)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, (FactSymbol, long)>(StringComparer.Ordinal);
        var providers = 1;
        var beneficiaries = registers ? 1 : 0;
        for (var variable = 0; variable < cells.Length; variable++)
        {
            if (cells[variable] < 0)
            {
                continue;
            }

            var (subject, all) = space.Variables[variable];
            var cell = all[cells[variable]];
            switch (subject.Kind)
            {
                case SubjectKind.People when subject.Owner == FactOwner.Provider:
                    providers = (int)Math.Max(1, cell.Low);
                    break;
                case SubjectKind.People:
                    beneficiaries = (int)Math.Max(cell.High == 0 ? 0 : beneficiaries, cell.Low);
                    beneficiaries = cell.High == 0 ? 0 : beneficiaries;
                    break;
                case SubjectKind.Fact when !cell.IsMissing:
                    var fact = subject.FactIn(vocabulary);
                    var value = fact.Kind == FactKind.Date ? Date(subject, cell, cells, day) : Simplest(cell);
                    if (fact.WhenMissing is not { } answer || value != (answer ? 2 : 1))
                    {
                        facts[ConcreteAct.Key(fact)] = (fact, value);
                    }

                    break;
                case SubjectKind.Age
                or SubjectKind.Days when cells[space.PositionOf(DateOf(subject))] < 0 && all.Length > 1:
                    var date = DateOf(subject);
                    facts[ConcreteAct.Key(date.FactIn(vocabulary))] = (
                        date.FactIn(vocabulary),
                        Date(date, new Cell(false, date.Low, date.High), cells, day)
                    );
                    break;
            }
        }

        return new ConcreteAct(function, day, facts.ToImmutable(), providers, beneficiaries);
    }

    // An age at which nothing special happens, where any will do.
    private const int SomeAge = 30;

    private static long Simplest(Cell cell) =>
        cell.Low >= 0 ? cell.Low
        : cell.High <= 0 ? cell.High
        : 0;

    private Subject DateOf(Subject age) => DateTheory.DateOf(age, space.Variables.Select(variable => variable.Subject));

    // Dates at which the ages of the date lie in their cells on the day: the later the date, the lower the age.
    private long Date(Subject subject, Cell cell, int[] cells, int day)
    {
        var (first, last, isYoung, isFree) = (cell.Low, cell.High, false, true);
        for (var variable = 0; variable < cells.Length; variable++)
        {
            var (age, all) = space.Variables[variable];
            if (
                !age.IsAge
                || cells[variable] < 0
                || age.Owner != subject.Owner
                || !string.Equals(age.Name, subject.Name, StringComparison.Ordinal)
            )
            {
                continue;
            }

            var ages = all[cells[variable]];
            var (low, high) =
                age.Kind == SubjectKind.Days
                    ? (day - ages.High, day - ages.Low)
                    : (
                        ages.High >= AgeSteps.Last
                            ? cell.Low
                            : Last(cell, date => AgeSteps.FirstDay(date, ages.High + 1) <= day) + 1,
                        Last(cell, date => AgeSteps.FirstDay(date, ages.Low) <= day)
                    );
            (first, last, isFree) = (Math.Max(first, low), Math.Min(last, high), false);
            isYoung |= ages.High < age.High && ages.Low <= 2;
        }

        // The boundary is told: the last day on which somebody still is so young, the first on which somebody is so old.
        return !isFree ? (isYoung ? first : last)
            : first > 0 ? first
            : last < DateOnly.MaxValue.DayNumber ? last
            : subject.FactIn(vocabulary).Role == FactRole.BirthDate ? Calendar.AddMonths(day, -12 * SomeAge)
            : day;
    }

    // The last date of a cell that still is early enough; the one before the cell where none is.
    private static long Last(Cell cell, Func<int, bool> isEarlyEnough)
    {
        var (low, high) = (cell.Low - 1, cell.High);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = isEarlyEnough((int)middle) ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
