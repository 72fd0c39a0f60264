using System.Diagnostics;
using System.Text;
using System.Text.Unicode;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>Reads the values of one fact into its column.</summary>
internal sealed class FactReader
{
    /// <summary>The row of nobody: a value is looked at and kept nowhere.</summary>
    public const int LookOnly = -2;

    private readonly Kind _kind;
    private readonly Dialect _dialect;
    private readonly Column<byte>? _values;
    private readonly Column<int>? _numbered;
    private readonly Column<long>? _numbers;

    // The names of an enumeration or the functions; the identifiers met so far.
    private readonly IdentifierTable _names = new();
    private readonly UnknownValues? _unknown;

    // What was found last: one line mostly says what the line before it says.
    private readonly byte[] _last = new byte[32];
    private int _lastLength;
    private int _lastFound = -1;

    private FactReader(FactSymbol fact, int field, Kind kind, Dialect dialect)
    {
        Fact = fact;
        Field = field;
        _kind = kind;
        _dialect = dialect;
    }

    private FactReader(FactSymbol fact, int field, FactTable table, Dialect dialect)
        : this(fact, field, KindOf(fact), dialect)
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
            case FactStorage.Numbers:
                _numbers = table.Numbers[fact.Slot];
                break;
            case FactStorage.Own:
                throw new UnreachableException($"the table of facts has no column for `{fact.Name}`");
            default:
                throw new UnreachableException($"{fact.Storage}");
        }

        if (fact.Kind == FactKind.Enumeration)
        {
            AddNames(fact.Values.Select(value => value.Name));
            _unknown = new UnknownValues(fact.Values, dialect);
        }
    }

    private FactReader(
        FactSymbol fact,
        int field,
        Column<int> column,
        IReadOnlyList<string>? functions,
        Dialect dialect
    )
        : this(fact, field, functions is null ? Kind.Date : Kind.Function, dialect)
    {
        _numbered = column;
        if (functions is not null)
        {
            AddNames(functions);
            _unknown = new UnknownValues(
                [.. functions.Select(name => new EnumerationValue(name, Label.None))],
                dialect
            );
        }
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
    public static FactReader Of(FactSymbol fact, int field, FactTable table, Dialect dialect) =>
        new(fact, field, table, dialect);

    /// <summary>A reader of the date of sessions.</summary>
    public static FactReader OfDate(FactSymbol fact, int field, Column<int> dates, Dialect dialect) =>
        new(fact, field, dates, functions: null, dialect);

    /// <summary>A reader of the function of sessions, as an index in a list of names.</summary>
    public static FactReader OfFunction(
        FactSymbol fact,
        int field,
        Column<int> column,
        IReadOnlyList<string> functions,
        Dialect dialect
    ) => new(fact, field, column, functions, dialect);

    /// <summary>Gives the owner in a row a value as written.</summary>
    /// <param name="row">The row; <see cref="LookOnly"/> where the value has no owner.</param>
    /// <param name="text">The value.</param>
    public ValueFault Give(int row, ReadOnlySpan<byte> text)
    {
        ValueFault fault;
        switch (_kind)
        {
            case Kind.Identifier:
                return !Identifiers.IsValid(text) ? ValueFault.NotAnIdentifier
                    : row < 0 ? ValueFault.None
                    : Result(_numbered!.Give(row, _names.Intern(text)));
            case Kind.Date:
                fault = _dialect.IsLocal ? LocalValues.Date(text, out var day) : Values.Date(text, out day);
                return fault != ValueFault.None || row < 0 ? fault : Result(_numbered!.Give(row, day));
            case Kind.Enumeration:
                var value = Find(text);
                return value < 0 ? ValueFault.Unknown
                    : row < 0 ? ValueFault.None
                    : Result(_values!.Give(row, (byte)(value + 1)));
            case Kind.YesNo:
                return GiveYesNo(row, text);
            case Kind.Function:
                var function = Find(text);
                return function < 0 ? ValueFault.Unknown
                    : row < 0 ? ValueFault.None
                    : Result(_numbered!.Give(row, function));
            case Kind.Amount:
                fault = _dialect.IsLocal ? LocalValues.Amount(text, out var cents) : Values.Amount(text, out cents);
                return fault != ValueFault.None || row < 0 ? fault : Result(_numbers!.Give(row, cents));
            case Kind.Number:
                fault = Values.Number(text, out var number);
                return fault != ValueFault.None || row < 0 ? fault : Result(_numbers!.Give(row, number));
            default:
                throw new UnreachableException($"{_kind}");
        }
    }

    /// <summary>What is wrong with a value, in words.</summary>
    /// <param name="fault">What <see cref="Give"/> found.</param>
    /// <param name="text">The value as written.</param>
    /// <param name="mayRepeat">Whether the value may be repeated, where it is one of an enumeration.</param>
    public string Complaint(ValueFault fault, ReadOnlySpan<byte> text, bool mayRepeat) =>
        fault == ValueFault.Unknown ? _unknown!.Complaint(text, mayRepeat) : Complaint(fault, text, _dialect);

    /// <summary>What is wrong with a value that is no enumeration's, in words.</summary>
    public static string Complaint(ValueFault fault, ReadOnlySpan<byte> text, Dialect dialect)
    {
        var (message, hint) = (Messages.Of(fault), ValueHints.Of(fault, text, dialect));
        return hint.Length == 0 ? message : $"{message}: {hint}";
    }

    private ValueFault GiveYesNo(int row, ReadOnlySpan<byte> text)
    {
        var yes = text.SequenceEqual("yes"u8) || (_dialect.IsLocal && LocalValues.IsOneOf(text, _dialect.Yes));
        var known = yes || text.SequenceEqual("no"u8) || (_dialect.IsLocal && LocalValues.IsOneOf(text, _dialect.No));
        return !known ? ValueFault.NotYesOrNo
            : row < 0 ? ValueFault.None
            : Result(_values!.Give(row, (byte)(yes ? YesNo.Yes : YesNo.No)));
    }

    private int Find(ReadOnlySpan<byte> text)
    {
        if (_lastFound >= 0 && text.SequenceEqual(_last.AsSpan(0, _lastLength)))
        {
            return _lastFound;
        }

        var found = _names.Find(text);
        if (found < 0 && _dialect.IsLocal && !Utf8.IsValid(text))
        {
            found = _names.Find(Encoding.UTF8.GetBytes(Windows1252.Text(text)));
        }

        if (found >= 0 && text.Length <= _last.Length)
        {
            text.CopyTo(_last);
            (_lastLength, _lastFound) = (text.Length, found);
        }

        return found;
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
            FactKind.Number or FactKind.Minutes => Kind.Number,
            _ => throw new UnreachableException($"{fact.Kind}"),
        };

    private void AddNames(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _names.Intern(Encoding.UTF8.GetBytes(name));
        }
    }
}
