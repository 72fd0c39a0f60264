namespace Conv.Sessions.Reading;

/// <summary>The lines that name a session, in file order: their number in the file, and what they are about.</summary>
internal sealed class LineTable
{
    private readonly Column<int> _numbers = new(0);
    private readonly Column<int> _sessions = new(-1);
    private readonly Column<int> _payments = new(-1);
    private readonly Column<int> _attendances = new(-1);

    public int Count => _numbers.Count;

    /// <summary>A line: its number, its session, and the pairs it names, -1 where it names none; all in the numbering of the store.</summary>
    public (int Number, int Session, int Payment, int Attendance) this[int index] =>
        (_numbers[index], _sessions[index], _payments[index], _attendances[index]);

    public void Add(int number, int session, int payment, int attendance)
    {
        _numbers.Add(number);
        _sessions.Add(session);
        _payments.Add(payment);
        _attendances.Add(attendance);
    }
}
