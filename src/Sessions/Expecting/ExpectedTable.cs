using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Expecting;

/// <summary>The rows of another system, one after the other: two identifiers and whichever of our columns the file has.</summary>
internal sealed class ExpectedTable : IDisposable
{
    private readonly CsvReader _csv;
    private readonly string[] _names;
    private readonly bool _isLocal;

    /// <summary>Reads the header.</summary>
    /// <exception cref="ExpectedFileException">It cannot be read.</exception>
    public ExpectedTable(Stream stream, Dialect dialect)
    {
        _csv = new CsvReader(stream);
        _isLocal = dialect.IsLocal;
        if (FileSignature.Refusal(_csv.Start) is { } refusal)
        {
            throw new ExpectedFileException(0, refusal);
        }

        _csv.Separate(dialect.SeparatorOf);
        _names = Next()
            ? [.. Enumerable.Range(0, _csv.Count).Select(field => Windows1252.Text(_csv[field]))]
            : throw new ExpectedFileException(0, "the file is empty: its first line must name the columns");
    }

    /// <summary>The line of the row, from 1.</summary>
    public int Line => _csv.Line;

    /// <summary>The SHA-256 of the file; after the last row.</summary>
    public string Hash() => _csv.Hash();

    /// <summary>The place of a column; -1 where the file has none.</summary>
    /// <exception cref="ExpectedFileException">It stands there twice.</exception>
    public int Field(string name)
    {
        var field = Array.IndexOf(_names, name);
        return field < 0 || Array.LastIndexOf(_names, name) == field
            ? field
            : throw new ExpectedFileException(1, $"the header names `{name}` more than once");
    }

    /// <summary>A cell of the row; valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> this[int field] => _csv[field];

    /// <summary>A cell of the row.</summary>
    public string Text(int field) => Windows1252.Text(_csv[field]);

    /// <summary>An identifier of the row.</summary>
    public ReadOnlySpan<byte> Identifier(int field)
    {
        var text = _csv[field];
        if (text.IsEmpty)
        {
            throw new ExpectedFileException(Line, $"{_names[field]}: a row needs one");
        }

        return Identifiers.IsValid(text)
            ? text
            : throw new ExpectedFileException(
                Line,
                $"{_names[field]}: {FactReader.Complaint(ValueFault.NotAnIdentifier, text, Dialect.Standard)}"
            );
    }

    /// <summary>The cents of an amount; null where the cell is empty.</summary>
    public long? Amount(int field)
    {
        if (_csv[field].IsEmpty)
        {
            return null;
        }

        var isNegative = _csv[field][0] == '-';
        var text = isNegative ? _csv[field][1..] : _csv[field];
        var fault = _isLocal ? LocalValues.Amount(text, out var cents) : Values.Amount(text, out cents);
        return fault == ValueFault.None
            ? isNegative
                ? -cents
                : cents
            : throw new ExpectedFileException(
                Line,
                $"{_names[field]}: {FactReader.Complaint(fault, text, _isLocal ? Dialect.French : Dialect.Standard)}"
            );
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    /// <exception cref="ExpectedFileException">It cannot be taken apart.</exception>
    public bool Read()
    {
        if (!Next())
        {
            return false;
        }

        return _csv.Count == _names.Length
            ? true
            : throw new ExpectedFileException(Line, Messages.WrongCount(_csv.Count, _names.Length));
    }

    public void Dispose() => _csv.Dispose();

    private bool Next()
    {
        while (_csv.Read())
        {
            if (_csv.Fault != CsvFault.None && !(_isLocal && _csv.Fault == CsvFault.NotUtf8))
            {
                throw new ExpectedFileException(Line, Messages.Of(_csv.Fault));
            }

            if (!_csv.IsBlank)
            {
                return true;
            }
        }

        return false;
    }
}
