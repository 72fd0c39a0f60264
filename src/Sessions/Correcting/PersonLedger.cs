using System.Text;
using Conv.Runtime.Values;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>A session that differs itself, as one of the two runs had it.</summary>
/// <param name="At">Where it stands in the sequence of that run.</param>
/// <param name="IsEarlier">Whether that is the earlier run.</param>
/// <param name="Session">The session, as <see cref="SessionChanges"/> names it.</param>
internal readonly record struct Cause(Moment At, bool IsEarlier, int Session)
{
    /// <summary>The one that comes first.</summary>
    public static Cause? First(Cause? one, Cause? other) =>
        one is not { } a ? other
        : other is not { } b ? one
        : b.At.IsBefore(a.At) ? b
        : a;
}

/// <summary>The people of one kind in both runs, numbered: what they paid or were paid, what is due, and the first session of theirs that differs.</summary>
internal sealed class PersonLedger(NamedRows later)
{
    private readonly IdentifierTable _others = new();
    private Int128[] _paid = new Int128[later.Known];
    private Int128[] _due = new Int128[later.Known];
    private int[] _unknown = new int[later.Known];
    private Cause?[] _causes = new Cause?[later.Known];

    /// <summary>How many people there are.</summary>
    public int Count => later.Known + _others.Count;

    /// <summary>The number of a person; a new one for whom only the earlier run knew.</summary>
    public int Number(ReadOnlySpan<byte> identifier)
    {
        var number = later.NumberOf(identifier);
        if (number < 0)
        {
            number = later.Known + _others.Intern(identifier);
            if (number >= _paid.Length)
            {
                var size = Math.Max(16, number * 2);
                Array.Resize(ref _paid, size);
                Array.Resize(ref _due, size);
                Array.Resize(ref _unknown, size);
                Array.Resize(ref _causes, size);
            }
        }

        return number;
    }

    public string Name(int person) =>
        person < later.Known ? later.TextOf(person) : Encoding.UTF8.GetString(_others[person - later.Known]);

    public void Pay(int person, long cents) => _paid[person] += cents;

    public void Owe(int person, long cents) => _due[person] += cents;

    /// <summary>Notes a change of the person: one with a half that nobody knows leaves nobody to say what is to be settled.</summary>
    public void Change(int person, KnownTotal difference) => _unknown[person] += difference.IsComplete ? 0 : 1;

    /// <summary>Notes a session of the person that differs.</summary>
    public void Note(int person, Cause cause) => _causes[person] = Cause.First(_causes[person], cause);

    public Cause? FirstCause(int person) => _causes[person];

    public Settlement Settlement(SettlementKind kind, int person) =>
        new(kind, Name(person), Cents.InEuros(_paid[person]), Cents.InEuros(_due[person]), _unknown[person]);

    public bool Differs(int person) => _paid[person] != _due[person] || _unknown[person] > 0;

    public SettlementTotals Totals()
    {
        Int128 paid = 0;
        Int128 due = 0;
        Int128 less = 0;
        Int128 more = 0;
        var lower = 0;
        var higher = 0;
        var unknown = 0;
        for (var person = 0; person < Count; person++)
        {
            paid += _paid[person];
            due += _due[person];
            if (_unknown[person] > 0)
            {
                unknown++;
                continue;
            }

            var difference = _due[person] - _paid[person];
            less += difference < 0 ? -difference : 0;
            more += difference > 0 ? difference : 0;
            lower += difference < 0 ? 1 : 0;
            higher += difference > 0 ? 1 : 0;
        }

        return new(
            Cents.InEuros(paid),
            Cents.InEuros(due),
            Cents.InEuros(more - less),
            lower,
            Cents.InEuros(less),
            higher,
            Cents.InEuros(more),
            unknown
        );
    }
}
