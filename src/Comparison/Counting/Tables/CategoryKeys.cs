using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Counting.Tables;

/// <summary>
/// The categories as keys: those of the new edition, and those that only the old one has. An attendance for which a fact is missing has the
/// empty value; so have the payments of a session whose beneficiaries have no value, or several.
/// </summary>
internal static class CategoryKeys
{
    public static IEnumerable<GroupKey> Of(FilePair file, Edition old, Edition @new, CountingOptions options)
    {
        var ofNew = CategoryProgram.Of(@new);
        foreach (var category in ofNew)
        {
            yield return Key(
                file,
                category,
                CategoryProgram.Values(@new, category, file.New.Batch, options.Run(CountingStage.Counting)),
                file.NewRows
            );
        }

        foreach (var category in CategoryProgram.Of(old).Where(one => !ofNew.Any(other => other.Name == one.Name)))
        {
            yield return Key(
                file,
                category,
                CategoryProgram.Values(old, category, file.Old.Batch, options.Run(CountingStage.Counting)),
                file.OldRows
            );
        }
    }

    private static GroupKey Key(FilePair file, CategoryProgram.Category category, long[] values, SideRows rows)
    {
        var attendances = new int[file.Attendances];
        for (var row = 0; row < attendances.Length; row++)
        {
            attendances[row] = rows.Attendance(row) is >= 0 and var own ? (int)values[own] : 0;
        }

        var sessions = new int[file.Sessions];
        for (var session = 0; session < sessions.Length; session++)
        {
            var own = attendances.AsSpan(file.FirstAttendance[session]..file.FirstAttendance[session + 1]);
            sessions[session] = own.Length > 0 && !own.ContainsAnyExcept(own[0]) ? own[0] : 0;
        }

        return new GroupKey(category.Name, ["", .. category.Values], sessions) { Attendances = attendances };
    }
}
