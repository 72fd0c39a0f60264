namespace Conv.Sessions.Reading;

/// <summary>A line of a valid session, in the numbering of the batch.</summary>
/// <param name="Line">The number of its first physical line.</param>
/// <param name="Session">Its session.</param>
/// <param name="Payment">The payment it names; -1 for none.</param>
/// <param name="Attendance">The attendance it names; -1 for none.</param>
public readonly record struct SessionLine(int Line, int Session, int Payment, int Attendance);

/// <summary>The way back from the rows of a batch to the lines of the file.</summary>
internal sealed class FileMap(LineTable lines, int[] sessions, int[] payments, int[] attendances)
{
    /// <summary>The rows of payments in the order in which the file names them first.</summary>
    public int[] PaymentOrder { get; } = Kept(payments);

    /// <summary>The rows of attendances in the order in which the file names them first.</summary>
    public int[] AttendanceOrder { get; } = Kept(attendances);

    /// <summary>The sessions in the order in which the file names them first.</summary>
    public int[] SessionOrder { get; } = Kept(sessions);

    /// <summary>The session that has a number in the order of the file, rejected ones counted; -1 where it is rejected.</summary>
    public int SessionOf(int number) => sessions[number];

    /// <summary>The lines of valid sessions, in file order.</summary>
    public IEnumerable<SessionLine> Lines()
    {
        foreach (var line in lines.All())
        {
            if (sessions[line.Session] is var session && session >= 0)
            {
                yield return new SessionLine(
                    line.Number,
                    session,
                    line.Payment < 0 ? -1 : payments[line.Payment],
                    line.Attendance < 0 ? -1 : attendances[line.Attendance]
                );
            }
        }
    }

    private static int[] Kept(int[] rows) =>
        Array.TrueForAll(rows, row => row >= 0) ? rows : Array.FindAll(rows, row => row >= 0);
}
