using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>The facts of one owner while a file is read: a growing column for each, in the slots that the vocabulary gives them.</summary>
internal sealed class FactTable
{
    private readonly FactSymbol[] _facts;

    public FactTable(Vocabulary vocabulary, FactOwner owner)
    {
        _facts = [.. vocabulary.FactsOf(owner).Where(fact => fact.Storage != FactStorage.Own)];
        Values = Columns(FactStorage.Values, Missing.Value);
        Dates = Columns(FactStorage.Dates, Missing.Date);
        Numbers = Columns(FactStorage.Numbers, Missing.Number);
        Identifiers = Columns(FactStorage.Identifiers, -1);
    }

    public Column<byte>[] Values { get; }

    public Column<int>[] Dates { get; }

    public Column<long>[] Numbers { get; }

    public Column<int>[] Identifiers { get; }

    public void Reserve(int row)
    {
        Reserve(Values, row);
        Reserve(Dates, row);
        Reserve(Numbers, row);
        Reserve(Identifiers, row);
    }

    /// <summary>The columns as decisions want them; yes/no facts that mean something when left empty get that value.</summary>
    public FactColumns MoveTo(Places places)
    {
        var defaults = new byte[Values.Length];
        foreach (var fact in _facts.Where(fact => fact is { Kind: FactKind.YesNo, WhenMissing: not null }))
        {
            defaults[fact.Slot] = (byte)(fact.WhenMissing == true ? YesNo.Yes : YesNo.No);
        }

        return new FactColumns(
            Moved(Values, (column, slot) => column.MoveTo(places, defaults[slot])),
            Moved(Dates, (column, _) => column.MoveTo(places)),
            Moved(Numbers, (column, _) => column.MoveTo(places)),
            Moved(Identifiers, (column, _) => column.MoveTo(places))
        );
    }

    private static T[][] Moved<T>(Column<T>[] columns, Func<Column<T>, int, T[]> move)
        where T : unmanaged, IEquatable<T>
    {
        var moved = new T[columns.Length][];
        Parallel.For(0, columns.Length, slot => moved[slot] = move(columns[slot], slot));
        return moved;
    }

    private Column<T>[] Columns<T>(FactStorage storage, T missing)
        where T : unmanaged, IEquatable<T>
    {
        var slots = _facts.Where(fact => fact.Storage == storage).Select(fact => fact.Slot + 1).DefaultIfEmpty().Max();
        return [.. Enumerable.Range(0, slots).Select(_ => new Column<T>(missing))];
    }

    private static void Reserve<T>(Column<T>[] columns, int row)
        where T : unmanaged, IEquatable<T>
    {
        foreach (var column in columns)
        {
            column.Reserve(row);
        }
    }
}
