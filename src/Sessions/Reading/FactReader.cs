using System.Diagnostics;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>Reads the values of one fact into its column.</summary>
internal sealed class FactReader
{
    /// <summary>The row of nobody: a value is looked at and kept nowhere.</summary>
    public const int LookOnly = -2;

    private readonly Dialect _dialect;
    private readonly Column<byte>? _values;
    private readonly Column<int>? _numbered;
    private readonly Column<long>? _numbers;
    private readonly UnknownValues? _unknown;

    private FactReader(FactSymbol fact, int field, ValueParser parser, Dialect dialect)
    {
        Fact = fact;
        Field = field;
        Parser = parser;
        _dialect = dialect;
    }

    private FactReader(FactSymbol fact, int field, FactTable table, Dialect dialect)
        : this(fact, field, new ValueParser(fact, dialect), dialect)
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
                Names = new IdentifierTable();
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
        : this(fact, field, new ValueParser(functions, dialect), dialect)
    {
        _numbered = column;
        if (functions is not null)
        {
            _unknown = new UnknownValues(
                [.. functions.Select(name => new EnumerationValue(name, Label.None))],
                dialect
            );
        }
    }

    public FactSymbol Fact { get; }

    /// <summary>The place of the fact's column in the file.</summary>
    public int Field { get; }

    /// <summary>How its values are read.</summary>
    public ValueParser Parser { get; }

    /// <summary>The texts of the identifiers read; null where the fact has other values.</summary>
    public IdentifierTable? Names { get; }

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

    /// <summary>Room for the values of a block of lines.</summary>
    public FactLines NewLines() =>
        new()
        {
            Texts = Names is null ? null : new TextLines(),
            Values = _values is null ? null : new ValueLines<byte>(_values.MissingValue),
            Numbered = _numbered is null || Names is not null ? null : new ValueLines<int>(_numbered.MissingValue),
            Numbers = _numbers is null ? null : new ValueLines<long>(_numbers.MissingValue),
        };

    /// <summary>Gives the owner in a row a value as written.</summary>
    /// <param name="row">The row; <see cref="LookOnly"/> where the value has no owner.</param>
    /// <param name="text">The value.</param>
    public ValueFault Give(int row, ReadOnlySpan<byte> text)
    {
        var fault = Parser.Parse(text, out var value);
        if (fault != ValueFault.None || row < 0)
        {
            return fault;
        }

        var agrees =
            Names is not null ? _numbered!.Give(row, Names.Intern(text))
            : _numbered is not null ? _numbered.Give(row, (int)value)
            : _values is not null ? _values.Give(row, (byte)value)
            : _numbers!.Give(row, value);
        return agrees ? ValueFault.None : ValueFault.Conflict;
    }

    /// <summary>Gives their owners what some lines of a block say; notes the lines that contradict what was said before.</summary>
    /// <param name="block">The block.</param>
    /// <param name="lines">What its lines say.</param>
    /// <param name="rows">Per line: the row of the owner; less than 0 for nobody.</param>
    /// <param name="range">The lines.</param>
    /// <param name="conflicts">Where to note them.</param>
    public void Give(LineBlock block, FactLines lines, int[] rows, Range range, List<int> conflicts)
    {
        if (lines.Texts is { } texts)
        {
            var numbers = texts.Numbers(block, Names!, range);
            _numbered!.Give(rows.AsSpan(range), numbers.AsSpan(range), range.Start.Value, conflicts);
        }
        else if (lines.Values is { } values)
        {
            _values!.Give(rows.AsSpan(range), values.AsSpan(range), range.Start.Value, conflicts);
        }
        else if (lines.Numbered is { } numbered)
        {
            _numbered!.Give(rows.AsSpan(range), numbered.AsSpan(range), range.Start.Value, conflicts);
        }
        else if (lines.Numbers is { } numbers)
        {
            _numbers!.Give(rows.AsSpan(range), numbers.AsSpan(range), range.Start.Value, conflicts);
        }
    }

    /// <summary>What is wrong with a value, in words.</summary>
    /// <param name="fault">What <see cref="Give(int, ReadOnlySpan{byte})"/> found.</param>
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
}
