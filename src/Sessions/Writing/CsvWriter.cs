using System.Buffers;
using System.Globalization;
using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>
/// Writes a CSV file that <see cref="CsvReader"/> reads back as it was: RFC 4180, UTF-8, lines end in LF. For a spreadsheet of a country it has
/// semicolons, decimal commas, and a mark by which the spreadsheet sees that it is UTF-8.
/// </summary>
public sealed class CsvWriter : IDisposable
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",;\"\r\n\uFEFF");
    private static readonly SearchValues<char> NeedsQuotesBetweenCommas = SearchValues.Create(",\"\r\n\uFEFF");

    private readonly Utf8Output _output;
    private readonly Dialect _dialect;

    /// <summary>Starts at the current position of a stream, which stays open; what was written is there after <see cref="Dispose"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="dialect">For whom; null: the standard.</param>
    public CsvWriter(Stream stream, Dialect? dialect = null)
    {
        _dialect = dialect ?? Dialect.Standard;
        _output = new Utf8Output(stream, _dialect);
    }

    /// <summary>A value as a cell: with quotes where it needs them.</summary>
    public static string Cell(string value) => Cell(value, Dialect.Standard);

    /// <summary>A value as a cell of a dialect.</summary>
    public static string Cell(string value, Dialect dialect) =>
        value.AsSpan().ContainsAny(dialect.IsLocal ? NeedsQuotes : NeedsQuotesBetweenCommas)
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
                _output.Separate();
            }

            _output.Write(Encoding.UTF8.GetBytes(single ? "\"\"" : Cell(values[i], _dialect)));
        }

        _output.Write((byte)'\n');
    }

    /// <summary>An amount in euros as a value.</summary>
    public string Amount(decimal euros) => Decimal(euros.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>A number with a decimal point, or none, as a value.</summary>
    public string Decimal(string number) => _dialect.IsLocal ? number.Replace('.', ',') : number;

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();
}
