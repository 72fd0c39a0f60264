using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>The valid sessions of a file in the global sequence, the lines that are no part of one, and the way back to names and lines.</summary>
public sealed class SessionTable
{
    private readonly FileMap _file;

    internal SessionTable(
        Vocabulary vocabulary,
        SessionBatch batch,
        FileMap file,
        string inputHash,
        long records,
        IReadOnlyList<Reject> rejects
    )
    {
        Vocabulary = vocabulary;
        Batch = batch;
        _file = file;
        InputHash = inputHash;
        Records = records;
        Rejects = rejects;
    }

    /// <summary>The vocabulary that gives the columns their meaning.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The sessions, by date, ties by first line.</summary>
    public SessionBatch Batch { get; }

    /// <summary>SHA-256 of the bytes of the file, lower-case hexadecimal.</summary>
    public string InputHash { get; }

    /// <summary>The number of records of the file, the header and blank lines not counted.</summary>
    public long Records { get; }

    /// <summary>The lines that are no part of a valid session, by line.</summary>
    public IReadOnlyList<Reject> Rejects { get; }

    /// <summary>The columns of the file that are none of the vocabulary but look as if they were meant to be, in the order of the file.</summary>
    public IReadOnlyList<NearColumn> NearColumns { get; init; } = [];

    /// <summary>The facts for which the file has no column, in vocabulary order.</summary>
    public IReadOnlyList<FactSymbol> AbsentColumns { get; init; } = [];

    /// <summary>The registers from which facts came, in the order of the vocabulary.</summary>
    public IReadOnlyList<RegisterTable> Registers { get; internal set; } = [];

    /// <summary>The facts that a register has and for which the file has a column too, which is passed over.</summary>
    public IReadOnlyList<FactSymbol> RegisterColumns { get; init; } = [];

    /// <summary>What the registers should be looked at for.</summary>
    internal IReadOnlyList<(RegisterSymbol Register, FileWarning Warning)> RegisterWarnings { get; set; } = [];

    /// <summary>How many sessions the file names that are not valid.</summary>
    public required int RejectedSessions { get; init; }

    /// <summary>Per session: its identifier.</summary>
    public required NamedRows SessionIds { get; init; }

    /// <summary>Per payment: the identifier of the provider.</summary>
    public required NamedRows ProviderIds { get; init; }

    /// <summary>Per attendance: the identifier of the beneficiary.</summary>
    public required NamedRows BeneficiaryIds { get; init; }

    /// <summary>Per trajectory: the identifier of the beneficiary.</summary>
    public required NamedRows TrajectoryIds { get; init; }

    /// <summary>The sessions in the order in which the file names them first.</summary>
    public ReadOnlySpan<int> SessionOrder => _file.SessionOrder;

    /// <summary>The rows of attendances in the order in which the file names them first.</summary>
    public ReadOnlySpan<int> AttendanceOrder => _file.AttendanceOrder;

    /// <summary>The rows of payments in the order in which the file names them first.</summary>
    public ReadOnlySpan<int> PaymentOrder => _file.PaymentOrder;

    /// <summary>The lines of valid sessions, in file order.</summary>
    public IEnumerable<SessionLine> Lines => _file.Lines();

    /// <summary>Finds a session by its identifier in UTF-8.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="isNamed">Whether a line of the file names it, in a valid session or not.</param>
    /// <returns>The session; -1 where the file names no valid session so.</returns>
    public int FindSession(ReadOnlySpan<byte> identifier, out bool isNamed)
    {
        var number = SessionIds.NumberOf(identifier);
        isNamed = number >= 0;
        return isNamed ? _file.SessionOf(number) : -1;
    }

    /// <summary>The column that names sessions or the people of one kind; a name of the vocabulary has no character that a cell would have to hide.</summary>
    public string IdentityColumn(FactOwner owner) =>
        Vocabulary.FactWith(FactRole.Identity, owner)?.Name ?? owner.ToString().ToLowerInvariant();

    /// <summary>Per payment: its session.</summary>
    public int[] SessionsOfPayments()
    {
        var sessions = new int[Batch.PaymentCount];
        for (var session = 0; session < Batch.SessionCount; session++)
        {
            sessions.AsSpan(Batch.FirstPayment[session]..Batch.FirstPayment[session + 1]).Fill(session);
        }

        return sessions;
    }

    internal Dictionary<FactSymbol, IdentifierTable> Names { get; init; } = [];

    /// <summary>The text behind a number in a column of <see cref="FactColumns.Identifiers"/>; empty for -1.</summary>
    /// <param name="fact">The identifier fact of the column.</param>
    /// <param name="number">The number.</param>
    public string TextOf(FactSymbol fact, int number) => number < 0 ? "" : Encoding.UTF8.GetString(Names[fact][number]);
}
