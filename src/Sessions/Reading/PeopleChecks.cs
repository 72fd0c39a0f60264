using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>
/// What valid sessions say of people that can hardly be: decisions take each session's facts as they stand, so a mistake stays unseen otherwise.
/// </summary>
internal static class PeopleChecks
{
    private const int LinesShown = 6;

    public static IEnumerable<FileWarning> Of(SessionTable table)
    {
        var birth = table.Vocabulary.FactWith(FactRole.BirthDate, FactOwner.Beneficiary);
        if (birth is not null && table.Batch.BeneficiaryFacts.Dates.Length > birth.Slot)
        {
            var born = table.Batch.BeneficiaryFacts.Dates[birth.Slot];
            var later = BornLater(table.Batch, born);
            if (later.Count > 0)
            {
                yield return new FileWarning(
                    FileWarningKind.BornAfterSession,
                    birth.Name,
                    $"{Times(later.Count, "attendance")} before the day of birth (`{birth.Name}`)",
                    later.Count,
                    [.. Lines(table, later.Take(LinesShown))]
                );
            }

            if (
                Changing(table, FileWarningKind.BirthsDiffer, birth, born, Missing.Date, "two days of birth") is
                { } births
            )
            {
                yield return births;
            }
        }

        foreach (var fact in table.Vocabulary.FactsOf(FactOwner.Beneficiary).Where(IsKept))
        {
            var identifiers = table.Batch.BeneficiaryFacts.Identifiers;
            if (
                identifiers.Length > fact.Slot
                && Changing(
                    table,
                    FileWarningKind.IdentifierChanges,
                    fact,
                    identifiers[fact.Slot],
                    -1,
                    $"another `{fact.Name}` from one session to another"
                )
                    is { } changing
            )
            {
                yield return changing;
            }
        }
    }

    // What a person has as others do, such as a household; what names the person is the person.
    // A register says from when to when: that it says another thing later is what it is for.
    private static bool IsKept(FactSymbol fact) => fact is { Storage: FactStorage.Identifiers, Register: null };

    private static List<int> BornLater(SessionBatch batch, int[] born)
    {
        var rows = new List<int>();
        for (var row = 0; row < born.Length; row++)
        {
            if (born[row] != Missing.Date && born[row] > batch.Dates[batch.AttendanceSession[row]])
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    // The first two rows of each person of whom sessions say two things.
    private static FileWarning? Changing(
        SessionTable table,
        FileWarningKind kind,
        FactSymbol fact,
        int[] values,
        int missing,
        string what
    )
    {
        var batch = table.Batch;
        var people = 0;
        var rows = new List<int>();
        for (var trajectory = 0; trajectory < batch.TrajectoryCount; trajectory++)
        {
            var known = -1;
            for (var i = batch.FirstOfTrajectory[trajectory]; i < batch.FirstOfTrajectory[trajectory + 1]; i++)
            {
                var row = batch.TrajectoryRows[i];
                if (values[row] == missing)
                {
                    continue;
                }

                if (known >= 0 && values[known] != values[row])
                {
                    people++;
                    if (rows.Count < LinesShown)
                    {
                        rows.AddRange([known, row]);
                    }

                    break;
                }

                known = known < 0 ? row : known;
            }
        }

        return people == 0
            ? null
            : new FileWarning(
                kind,
                fact.Name,
                $"{Times(people, "beneficiary", "beneficiaries")} with {what}",
                people,
                [.. Lines(table, rows)]
            );
    }

    // The first line of each row.
    private static IEnumerable<int> Lines(SessionTable table, IEnumerable<int> rows)
    {
        var wanted = rows.ToHashSet();
        foreach (var line in table.Lines)
        {
            if (wanted.Remove(line.Attendance))
            {
                yield return line.Line;
                if (wanted.Count == 0)
                {
                    yield break;
                }
            }
        }
    }

    private static string Times(int count, string one, string? several = null) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{count} {(count == 1 ? one : several ?? one + "s")}"
        );
}
