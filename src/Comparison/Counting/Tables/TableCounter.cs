using System.Collections.Immutable;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;

namespace Conv.Comparison.Counting.Tables;

/// <summary>Counts a file by keys.</summary>
internal static class TableCounter
{
    /// <summary>One table per key.</summary>
    public static ImmutableArray<GroupTable> Count(
        FilePair file,
        Side old,
        Side @new,
        RowDifferences differences,
        IEnumerable<GroupKey> keys,
        CountingOptions options
    )
    {
        var all = keys.ToArray();
        var tables = new GroupTable[all.Length];
        var parallel = new ParallelOptions
        {
            CancellationToken = options.Cancellation,
            MaxDegreeOfParallelism = options.Workers > 0 ? options.Workers : Environment.ProcessorCount,
        };
        Parallel.For(0, all.Length, parallel, i => tables[i] = Table(file, old, @new, differences, all[i]));
        return [.. tables];
    }

    /// <summary>Both editions and what differs, over the whole file.</summary>
    public static GroupSum Whole(FilePair file, Side old, Side @new, RowDifferences differences) =>
        Sums(file, old, @new, differences, new GroupKey("", [""], new int[file.Sessions]))[0];

    private static GroupTable Table(FilePair file, Side old, Side @new, RowDifferences differences, GroupKey key)
    {
        var sums = Sums(file, old, @new, differences, key);
        var nothing = new GroupSum();
        var (noRows, noChange) = (nothing.Old.ToTally(), nothing.Changed.ToDelta());
        return new GroupTable(
            key.Name,
            [
                .. key
                    .Values.Select(
                        (value, i) =>
                            new GroupRow(value, sums[i].Old.ToTally(), sums[i].New.ToTally(), sums[i].Changed.ToDelta())
                            {
                                Judges = key.Judges.IsEmpty ? null : key.Judges[i],
                            }
                    )
                    .Where(row => row.Old != noRows || row.New != noRows || row.Changed != noChange)
                    .OrderBy(row => row.Value, StringComparer.Ordinal),
            ]
        );
    }

    private static GroupSum[] Sums(FilePair file, Side old, Side @new, RowDifferences differences, GroupKey key)
    {
        GroupSum[] sums = [.. key.Values.Select(_ => new GroupSum())];
        for (var session = 0; session < file.Sessions; session++)
        {
            if (!old.IsValid(session) && !@new.IsValid(session))
            {
                continue;
            }

            for (var row = file.FirstAttendance[session]; row < file.FirstAttendance[session + 1]; row++)
            {
                sums[key.OfAttendance(row, session)].Attendance(old, @new, row, session, differences.Attendances[row]);
            }

            for (var row = file.FirstPayment[session]; row < file.FirstPayment[session + 1]; row++)
            {
                sums[key.Sessions[session]].Payment(old, @new, row, session, differences.Payments[row]);
            }
        }

        return sums;
    }
}
