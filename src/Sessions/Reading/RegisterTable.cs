using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>The rows of a register: what is known of each key, from a day to a day; see <c>docs/language/registers.md</c>.</summary>
public sealed class RegisterTable
{
    private readonly IdentifierTable _keys;
    private readonly FactTable _facts;
    private readonly Dictionary<FactSymbol, (FactSymbol Read, IdentifierTable? Names)> _columns;

    // The rows of key k are First[k] up to, not including, First[k + 1], by their first days.
    private readonly int[] _first;
    private readonly int[] _rows;
    private readonly (int From, int To)[] _days;

    internal RegisterTable(
        RegisterSymbol register,
        string hash,
        IdentifierTable keys,
        FactTable facts,
        Dictionary<FactSymbol, (FactSymbol Read, IdentifierTable? Names)> columns,
        int[] first,
        int[] rows,
        (int From, int To)[] days
    )
    {
        (Register, Hash) = (register, hash);
        (_keys, _facts, _columns, _first, _rows, _days) = (keys, facts, columns, first, rows, days);
    }

    /// <summary>Which register it is.</summary>
    public RegisterSymbol Register { get; }

    /// <summary>SHA-256 of the bytes of its file, lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>How many rows it has.</summary>
    public int RowCount => _rows.Length;

    /// <summary>How many keys it has rows of.</summary>
    public int KeyCount => _keys.Count;

    /// <summary>The facts of the register for which the file has no column: they are missing everywhere.</summary>
    public IReadOnlyList<FactSymbol> AbsentColumns { get; internal init; } = [];

    /// <summary>The columns of the file that are none of the register but look as if they were meant to be.</summary>
    public IReadOnlyList<NearColumn> NearColumns { get; internal init; } = [];

    /// <summary>The keys between whose rows there are days without one, in the order of the file.</summary>
    public ImmutableArray<string> KeysWithGaps =>
        [.. Enumerable.Range(0, KeyCount).Where(HasGap).Select(key => Encoding.UTF8.GetString(_keys[key]))];

    /// <summary>The keys, in the order of the file.</summary>
    public IEnumerable<string> Keys => Enumerable.Range(0, KeyCount).Select(key => Encoding.UTF8.GetString(_keys[key]));

    /// <summary>The row of a key that holds on a day; -1 where none does.</summary>
    /// <param name="key">The key, in UTF-8.</param>
    /// <param name="day">The day number.</param>
    public int Find(ReadOnlySpan<byte> key, int day) => _keys.Find(key) is >= 0 and var number ? Find(number, day) : -1;

    /// <summary>The number of a key; -1 where it has no rows.</summary>
    internal int NumberOf(ReadOnlySpan<byte> key) => _keys.Find(key);

    /// <summary>The row of a numbered key that holds on a day; -1 where none does.</summary>
    internal int Find(int key, int day)
    {
        var (low, high) = (_first[key], _first[key + 1] - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var row = _rows[middle];
            if (day < _days[row].From)
            {
                high = middle - 1;
            }
            else if (day > _days[row].To)
            {
                low = middle + 1;
            }
            else
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>A number, day, amount or value of a row as stored; the missing one of its storage where the row says nothing.</summary>
    /// <param name="fact">A fact of the register that is no identifier.</param>
    /// <param name="row">A row that <see cref="Find(ReadOnlySpan{byte}, int)"/> gave.</param>
    public long Value(FactSymbol fact, int row)
    {
        var (read, _) = _columns[fact];
        return read.Storage switch
        {
            FactStorage.Values => _facts.Values[read.Slot][row],
            FactStorage.Dates => _facts.Dates[read.Slot][row],
            FactStorage.Numbers => _facts.Numbers[read.Slot][row],
            FactStorage.Identifiers => _facts.Identifiers[read.Slot][row],
            FactStorage.Own => throw new ArgumentException($"`{fact.Name}` stands in no register", nameof(fact)),
            _ => throw new System.Diagnostics.UnreachableException($"{read.Storage}"),
        };
    }

    /// <summary>The texts of an identifier of the register; null where the fact has other values.</summary>
    internal IdentifierTable? NamesOf(FactSymbol fact) => _columns[fact].Names;

    private bool HasGap(int key)
    {
        for (var i = _first[key] + 1; i < _first[key + 1]; i++)
        {
            if ((long)_days[_rows[i - 1]].To + 1 < _days[_rows[i]].From)
            {
                return true;
            }
        }

        return false;
    }
}
