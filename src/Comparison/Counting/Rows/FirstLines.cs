using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Rows;

/// <summary>The first line of the file that names each row of a table.</summary>
internal sealed record FirstLines(int[] Sessions, int[] Attendances, int[] Payments)
{
    public static FirstLines Of(SessionTable table)
    {
        var batch = table.Batch;
        var lines = new FirstLines(
            new int[batch.SessionCount],
            new int[batch.AttendanceCount],
            new int[batch.PaymentCount]
        );

        // Lines come in file order and begin at 2: 0 is a row that no line has named yet.
        foreach (var line in table.Lines)
        {
            Note(lines.Sessions, line.Session, line.Line);
            Note(lines.Attendances, line.Attendance, line.Line);
            Note(lines.Payments, line.Payment, line.Line);
        }

        return lines;
    }

    private static void Note(int[] lines, int row, int line)
    {
        if (row >= 0 && lines[row] == 0)
        {
            lines[row] = line;
        }
    }
}
