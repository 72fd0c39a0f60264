using System.Buffers;
using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>Writes a CSV file that <see cref="CsvReader"/> reads back as it was: RFC 4180, UTF-8, lines end in LF.</summary>
public sealed class CsvWriter : IDisposable
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n\uFEFF");

    private readonly Utf8Output _output;

    /// <summary>Starts at the current position of a stream, which stays open; what was written is there after <see cref="Dispose"/>.</summary>
    public CsvWriter(Stream stream) => _output = new Utf8Output(stream);

    /// <summary>A value as a cell: with quotes where it needs them.</summary>
    public static string Cell(string value) =>
        value.AsSpan().ContainsAny(NeedsQuotes)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;

    /// <summary>Writes a record.</summary>
    public void Write(params ReadOnlySpan<string> values)
    {
        // A line with nothing on it would be a blank one.
        var single = values.Length == 1 && values[0].Length == 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                _output.Write((byte)',');
            }

            _output.Write(Encoding.UTF8.GetBytes(single ? "\"\"" : Cell(values[i])));
        }

        _output.Write((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();
}
