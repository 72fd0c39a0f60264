using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>The distinct (session, person) pairs of one kind of person, numbered in the order in which the file names them.</summary>
internal sealed class PairTable(Vocabulary vocabulary, FactOwner owner)
{
    // Sessions have few people: a short list per session beats a table of all pairs. The people beyond go to the table.
    private const int LongestList = 16;

    private readonly Column<int> _first = new(-1);
    private readonly Column<int> _next = new(-1);
    private readonly Dictionary<long, int> _others = new(new SeededKeys());

    public IdentifierTable People { get; } = new();

    public FactTable Facts { get; } = new(vocabulary, owner);

    /// <summary>Per pair: its session.</summary>
    public Column<int> Sessions { get; } = new(-1);

    /// <summary>Per pair: its person.</summary>
    public Column<int> Persons { get; } = new(-1);

    public int Count => Sessions.Count;

    public void ReserveSession(int session) => _first.Reserve(session);

    /// <summary>Whether a session has nobody of this kind.</summary>
    public bool IsEmpty(int session) => _first[session] < 0;

    /// <summary>The number of a pair; a new one when it has none.</summary>
    public int Intern(int session, int person)
    {
        var length = 0;
        for (var pair = _first[session]; pair >= 0; pair = _next[pair])
        {
            if (Persons[pair] == person)
            {
                return pair;
            }

            length++;
        }

        var key = ((long)session << 32) | (uint)person;
        if (length >= LongestList && _others.TryGetValue(key, out var other))
        {
            return other;
        }

        var added = Count;
        Sessions.Add(session);
        Persons.Add(person);
        if (Rows.NeedsRoom(added))
        {
            Facts.Reserve(added);
            _next.Reserve(added);
        }

        if (length >= LongestList)
        {
            _others.Add(key, added);
        }
        else
        {
            _next[added] = _first[session];
            _first[session] = added;
        }

        return added;
    }
}
