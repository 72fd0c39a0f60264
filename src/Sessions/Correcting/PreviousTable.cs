using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>A table of an earlier run, row by row; what no run wrote is told with its line.</summary>
internal sealed class PreviousTable : IDisposable
{
    private readonly string _file;
    private readonly CsvReader _csv;
    private readonly int _columns;

    /// <summary>Reads the header.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="stream">The file from its start; it stays open.</param>
    /// <param name="identities">Its first columns: what the vocabulary calls sessions and people.</param>
    /// <param name="columns">Those that follow.</param>
    /// <exception cref="PreviousRunException">It has other columns.</exception>
    public PreviousTable(string file, Stream stream, string[] identities, params string[] columns)
    {
        _file = file;
        _csv = new CsvReader(stream);
        _columns = identities.Length + columns.Length;
        if (!_csv.Read())
        {
            throw new PreviousRunException(file, 0, "the file is empty");
        }

        string[] found = [.. Enumerable.Range(0, _csv.Count).Select(column => Encoding.UTF8.GetString(_csv[column]))];
        if (_csv.Fault != CsvFault.None || !found.SequenceEqual([.. identities, .. columns], StringComparer.Ordinal))
        {
            var isOther =
                _csv.Fault == CsvFault.None
                && found.Length == _columns
                && found.AsSpan(identities.Length).SequenceEqual(columns);
            throw isOther
                ? Wrong(
                    $"the columns of another vocabulary: {string.Join(',', found[..identities.Length])}, where this one has {string.Join(',', identities)}"
                )
                : Wrong($"the columns are not {string.Join(',', identities.Concat(columns))}");
        }
    }

    /// <summary>The line of the row, from 1.</summary>
    public int Line => _csv.Line;

    /// <summary>A cell of the row; valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> this[int column] => _csv[column];

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        if (!_csv.Read())
        {
            return false;
        }

        if (_csv.Fault != CsvFault.None)
        {
            throw Wrong(Messages.Of(_csv.Fault));
        }

        return _csv.Count == _columns ? true : throw Wrong(Messages.WrongCount(_csv.Count, _columns));
    }

    /// <summary>An identifier as session files have them.</summary>
    public ReadOnlySpan<byte> Identifier(int column) =>
        Identifiers.IsValid(_csv[column]) ? _csv[column] : throw Wrong("an identifier was never written so");

    /// <summary>The complaint about the row.</summary>
    public PreviousRunException Wrong(string message) => new(_file, _csv.Line, message);

    /// <summary>The complaint about the file.</summary>
    public PreviousRunException WrongFile(string message) => new(_file, 0, message);

    public void Dispose() => _csv.Dispose();
}
