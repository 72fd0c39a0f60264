using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>
/// Which sessions of an earlier run are gone or changed, and which of the later run are late. A session is named by its row in the later
/// run; one that is gone by the complement of its number among those that are gone.
/// </summary>
internal sealed class SessionChanges
{
    /// <summary>What <see cref="Find"/> gives for a session that the earlier run did not have.</summary>
    public const int Unknown = int.MinValue;

    private const byte Late = 0;
    private const byte Same = 1;
    private const byte Changed = 2;

    private readonly Run _run;
    private readonly SessionFacts _facts;
    private readonly byte[] _states;
    private readonly Moment[] _before;
    private readonly IdentifierTable _goneIds = new();
    private readonly List<(Moment Before, CorrectionCause Why)> _gone = [];

    private SessionChanges(Run run, SessionFacts facts)
    {
        (_run, _facts) = (run, facts);
        _states = new byte[run.Table.Batch.SessionCount];
        _before = new Moment[_states.Length];
    }

    /// <summary>How many sessions differ.</summary>
    public SessionChangeCounts Counts { get; private set; } = new(0, 0, 0, 0);

    /// <summary>How many sessions there are in one of the runs or both.</summary>
    public int Count => _states.Length + _gone.Count;

    /// <summary>Reads <c>sessions.csv</c> of the earlier run.</summary>
    /// <param name="run">The later run.</param>
    /// <param name="previous">The earlier one.</param>
    public static SessionChanges Read(Run run, PreviousRun previous)
    {
        var facts = SessionFacts.Of(run, previous);
        var changes = new SessionChanges(run, facts);
        var table = run.Table;
        var date = table.Vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name;
        string[] digest = previous.Report.KeyId is null ? [] : ["digest"];
        using var rows = new PreviousTable(
            RunFileNames.Sessions,
            previous.Sessions,
            [table.IdentityColumn(FactOwner.Session), date],
            digest
        );
        var order = 0;
        while (rows.Read())
        {
            changes.Take(rows, order++);
        }

        changes.CountChanges();
        return changes;
    }

    /// <summary>A place in an array of <see cref="Count"/>: sessions of the later run, then those that are gone.</summary>
    public int Index(int session) => session < 0 ? _states.Length + ~session : session;

    /// <summary>The columns that say something else of a changed session now; none where its earlier facts are not known.</summary>
    public ImmutableArray<string> ChangedFacts(int session) =>
        session >= 0 && _states[session] == Changed ? _facts.Changed(session) : [];

    /// <summary>A session of the earlier run; <see cref="Unknown"/> where it had none of that name.</summary>
    public int Find(ReadOnlySpan<byte> identifier)
    {
        var session = Later(identifier, out _);
        if (session >= 0)
        {
            return _states[session] == Late ? Unknown : session;
        }

        return _goneIds.Find(identifier) is var gone && gone >= 0 ? ~gone : Unknown;
    }

    /// <summary>Why a session itself differs; null where it is the same.</summary>
    public CorrectionCause? Why(int session) =>
        session < 0 ? _gone[~session].Why
        : _states[session] == Late ? CorrectionCause.Late
        : _states[session] == Changed ? CorrectionCause.Changed
        : null;

    /// <summary>Where the session stood in the earlier run, which must have had it.</summary>
    public Moment Before(int session) => session < 0 ? _gone[~session].Before : _before[session];

    /// <summary>Where the session stands in the later run, which must have it.</summary>
    public Moment Now(int session) => new(_run.Table.Batch.Dates[session], _run.Table.SessionIds.Number(session));

    /// <summary>The identifier of a session.</summary>
    public string Name(int session) =>
        session < 0 ? System.Text.Encoding.UTF8.GetString(_goneIds[~session]) : _run.Table.SessionIds[session];

    private void Take(PreviousTable row, int order)
    {
        var identifier = row.Identifier(0);
        if (Values.Date(row[1], out var day) != ValueFault.None)
        {
            throw row.Wrong("this is no date");
        }

        if (Find(identifier) != Unknown)
        {
            throw row.Wrong("the session stands here a second time");
        }

        var before = new Moment(day, order);
        var session = Later(identifier, out var isNamed);
        if (session >= 0)
        {
            _before[session] = before;
            _states[session] = _facts.AreSame(row, session) ? Same : Changed;
        }
        else
        {
            _goneIds.Intern(identifier);
            _gone.Add((before, isNamed ? CorrectionCause.Rejected : CorrectionCause.Withdrawn));
        }
    }

    // A session that lacks a needed fact is as rejected as one with a bad line.
    private int Later(ReadOnlySpan<byte> identifier, out bool isNamed)
    {
        var session = _run.Table.FindSession(identifier, out isNamed);
        return session >= 0 && _run.Decisions.Rejected[session] != 0 ? -1 : session;
    }

    private void CountChanges()
    {
        long late = 0;
        long changed = 0;
        for (var session = 0; session < _states.Length; session++)
        {
            if (_run.Decisions.Rejected[session] == 0)
            {
                late += _states[session] == Late ? 1 : 0;
                changed += _states[session] == Changed ? 1 : 0;
            }
        }

        var rejected = _gone.Count(one => one.Why == CorrectionCause.Rejected);
        Counts = new(late, _gone.Count - rejected, rejected, changed);
    }
}
