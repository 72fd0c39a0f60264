using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>Reads the values of one fact into its column.</summary>
internal sealed class FactReader
{
    private readonly Kind _kind;
    private readonly Column<byte>? _values;
    private readonly Column<int>? _numbered;
    private readonly Column<long>? _numbers;

    // The names of an enumeration or the functions; the identifiers met so far.
    private readonly IdentifierTable _names = new();

    private FactReader(FactSymbol fact, int field, Kind kind)
    {
        Fact = fact;
        Field = field;
        _kind = kind;
    }

    private FactReader(FactSymbol fact, int field, FactTable table)
        : this(fact, field, KindOf(fact))
    {
        switch (fact.Storage)
        {
            case FactStorage.Values:
                _values = table.Values[fact.Slot];
                break;
            case FactStorage.Dates:
                _numbered = table.Dates[fact.Slot];
                break;
            case FactStorage.Identifiers:
                _numbered = table.Identifiers[fact.Slot];
                break;
            default:
                _numbers = table.Numbers[fact.Slot];
                break;
        }

        AddNames(fact.Kind == FactKind.Enumeration ? fact.Values.Select(value => value.Name) : []);
    }

    private FactReader(FactSymbol fact, int field, Column<int> column, IEnumerable<string> names)
        : this(fact, field, fact.Role == FactRole.Function ? Kind.Function : Kind.Date)
    {
        _numbered = column;
        AddNames(names);
    }

    private enum Kind
    {
        Identifier,
        Date,
        Enumeration,
        YesNo,
        Number,
        Amount,
        Function,
    }

    public FactSymbol Fact { get; }

    /// <summary>The place of the fact's column in the file.</summary>
    public int Field { get; }

    /// <summary>The texts of the identifiers read.</summary>
    public IdentifierTable Names => _names;

    /// <summary>A reader of a fact that decisions read.</summary>
    public static FactReader Of(FactSymbol fact, int field, FactTable table) => new(fact, field, table);

    /// <summary>A reader of the date of sessions.</summary>
    public static FactReader OfDate(FactSymbol fact, int field, Column<int> dates) => new(fact, field, dates, []);

    /// <summary>A reader of the function of sessions, as an index in a list of names.</summary>
    public static FactReader OfFunction(FactSymbol fact, int field, Column<int> functions, IEnumerable<string> names) =>
        new(fact, field, functions, names);

    /// <summary>Gives the owner in a row a value as written.</summary>
    public ValueFault Give(int row, ReadOnlySpan<byte> text)
    {
        ValueFault fault;
        switch (_kind)
        {
            case Kind.Identifier:
                if (!Identifiers.IsValid(text))
                {
                    return ValueFault.NotAnIdentifier;
                }

                return Result(_numbered!.Give(row, _names.Intern(text)));
            case Kind.Date:
                fault = Values.Date(text, out var day);
                return fault != ValueFault.None ? fault : Result(_numbered!.Give(row, day));
            case Kind.Enumeration:
                var value = _names.Find(text);
                return value < 0 ? ValueFault.Unknown : Result(_values!.Give(row, (byte)(value + 1)));
            case Kind.YesNo:
                var yes = text.SequenceEqual("yes"u8);
                return !yes && !text.SequenceEqual("no"u8)
                    ? ValueFault.NotYesOrNo
                    : Result(_values!.Give(row, (byte)(yes ? YesNo.Yes : YesNo.No)));
            case Kind.Function:
                var function = _names.Find(text);
                return function < 0 ? ValueFault.Unknown : Result(_numbered!.Give(row, function));
            default:
                fault = _kind == Kind.Amount ? Values.Amount(text, out var number) : Values.Number(text, out number);
                return fault != ValueFault.None ? fault : Result(_numbers!.Give(row, number));
        }
    }

    private static ValueFault Result(bool agrees) => agrees ? ValueFault.None : ValueFault.Conflict;

    private static Kind KindOf(FactSymbol fact) =>
        fact.Kind switch
        {
            FactKind.Identifier => Kind.Identifier,
            FactKind.Date => Kind.Date,
            FactKind.Enumeration => Kind.Enumeration,
            FactKind.YesNo => Kind.YesNo,
            FactKind.Money => Kind.Amount,
            _ => Kind.Number,
        };

    private void AddNames(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _names.Intern(Encoding.UTF8.GetBytes(name));
        }
    }
}
