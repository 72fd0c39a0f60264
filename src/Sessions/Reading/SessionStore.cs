using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>
/// The sessions of a file while it is read. A session is numbered when its first line comes, so numbers are in the order of first lines.
/// </summary>
internal sealed class SessionStore(Vocabulary vocabulary)
{
    public IdentifierTable Ids { get; } = new();

    public FactTable Facts { get; } = new(vocabulary, FactOwner.Session);

    public Column<int> Dates { get; } = new(Missing.Date);

    public Column<int> Functions { get; } = new(-1);

    /// <summary>Per session: whether a line of it is bad.</summary>
    public Column<bool> Bad { get; } = new(false);

    public PairTable Payments { get; } = new(vocabulary, FactOwner.Provider);

    public PairTable Attendances { get; } = new(vocabulary, FactOwner.Beneficiary);

    /// <summary>The lines that name a session, in file order.</summary>
    public LineTable Lines { get; } = new();

    public int Count => Ids.Count;

    /// <summary>The number of a session; a new one when it has none.</summary>
    public int Intern(ReadOnlySpan<byte> id)
    {
        var before = Count;
        var session = Ids.Intern(id);
        Reserve(before);
        return session;
    }

    /// <summary>The numbers of the sessions that lines of a block name; new ones for those that have none.</summary>
    public int[] Intern(LineBlock block, Range range)
    {
        var before = Count;
        var sessions = block.Sessions.Numbers(block, Ids, range);
        Reserve(before);
        return sessions;
    }

    // Makes room for the sessions from a number on.
    private void Reserve(int from)
    {
        for (var session = from; session < Count; session++)
        {
            if (Rows.NeedsRoom(session))
            {
                Facts.Reserve(session);
                Dates.Reserve(session);
                Functions.Reserve(session);
                Bad.Reserve(session);
                Payments.ReserveSession(session);
                Attendances.ReserveSession(session);
            }
        }
    }
}
