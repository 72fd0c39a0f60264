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
    public int Intern(ReadOnlySpan<byte> id) => Room(Ids.Count, Ids.Intern(id));

    /// <summary>The number of the session that a line of a block names; a new one when it has none.</summary>
    public int Intern(LineBlock block, int line) => Room(Ids.Count, block.Sessions.Number(block, Ids, line));

    private int Room(int before, int session)
    {
        if (session == before && Rows.StartsBlock(session))
        {
            Facts.Reserve(session);
            Dates.Reserve(session);
            Functions.Reserve(session);
            Bad.Reserve(session);
            Payments.ReserveSession(session);
            Attendances.ReserveSession(session);
        }

        return session;
    }
}
