using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Counting.Tables;

namespace Conv.Comparison.Counting.Beneficiaries;

/// <summary>Who is better off and who is worse off, by keys: a beneficiary counts in every value that an attendance of theirs has.</summary>
internal static class PeopleTables
{
    /// <summary>More rows than these are a list of the file: those with the most people concerned are kept.</summary>
    private const int Longest = 200;

    /// <summary>A table for each key.</summary>
    public static ImmutableArray<PeopleTable> Of(
        FilePair file,
        Side old,
        Side @new,
        RowDifferences differences,
        IEnumerable<GroupKey> keys
    ) => [.. keys.Select(key => Table(file, old, @new, differences, key)).Where(table => !table.Rows.IsEmpty)];

    private static PeopleTable Table(FilePair file, Side old, Side @new, RowDifferences differences, GroupKey key)
    {
        PeopleSum[] sums = [.. key.Values.Select(_ => new PeopleSum())];
        var lots = new Dictionary<int, BeneficiaryChange>();
        for (var trajectory = 0; trajectory < file.Trajectories; trajectory++)
        {
            lots.Clear();
            for (var i = file.FirstOfTrajectory[trajectory]; i < file.FirstOfTrajectory[trajectory + 1]; i++)
            {
                var row = file.TrajectoryRows[i];
                var session = file.AttendanceSession[row];
                if (old.IsValid(session) || @new.IsValid(session))
                {
                    var value = key.OfAttendance(row, session);
                    var lot = lots.GetValueOrDefault(value);
                    lot.Add(old, @new, row, differences.Attendances[row]);
                    lots[value] = lot;
                }
            }

            foreach (var (value, lot) in lots)
            {
                sums[value].Add(lot);
            }
        }

        var all = sums.Select((sum, i) => (Index: i, Row: sum.ToRow(key.Values[i]), sum.IsEmpty))
            .Where(one => !one.IsEmpty)
            .ToList();
        var kept = all.OrderByDescending(one => Concerned(one.Row.People))
            .ThenBy(one => one.Row.Value, StringComparer.Ordinal)
            .Take(Longest)
            .OrderBy(one => key.IsOrdered ? one.Index : 0)
            .ThenBy(one => one.Row.Value, StringComparer.Ordinal)
            .Select(one => one.Row);
        return new PeopleTable(key.Name, [.. kept], Math.Max(0, all.Count - Longest));
    }

    private static long Concerned(People people) => people.Better + people.Worse + people.Mixed + people.NotKnown;
}
