namespace Conv.Sessions.Reading;

/// <summary>
/// The lines that name a session, in file order: their number in the file, and what they are about. Most lines are about the session, the provider and the
/// beneficiary that are new with them, so that all numbers rise by one from line to line: such lines are kept together.
/// </summary>
internal sealed class LineTable
{
    private readonly List<Stretch> _stretches = [];

    /// <summary>The lines: their number, their session, and the pairs they name, -1 where they name none; all in the numbering of the store.</summary>
    public IEnumerable<(int Number, int Session, int Payment, int Attendance)> All()
    {
        foreach (var stretch in _stretches)
        {
            for (var i = 0; i < stretch.Count; i++)
            {
                yield return (
                    stretch.Number + i,
                    stretch.Session + i,
                    stretch.Payment < 0 ? -1 : stretch.Payment + i,
                    stretch.Attendance < 0 ? -1 : stretch.Attendance + i
                );
            }
        }
    }

    public void Add(int number, int session, int payment, int attendance)
    {
        var stretches = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_stretches);
        if (stretches.Length > 0 && stretches[^1].GoesOn(number, session, payment, attendance))
        {
            stretches[^1].Count++;
        }
        else
        {
            _stretches.Add(new Stretch(number, session, payment, attendance));
        }
    }

    private record struct Stretch(int Number, int Session, int Payment, int Attendance)
    {
        public int Count { get; set; } = 1;

        public readonly bool GoesOn(int number, int session, int payment, int attendance) =>
            number == Number + Count
            && session == Session + Count
            && payment == (Payment < 0 ? -1 : Payment + Count)
            && attendance == (Attendance < 0 ? -1 : Attendance + Count);
    }
}
