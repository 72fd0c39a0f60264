using System.Buffers;
using System.Globalization;
using System.Text;

namespace Conv.Columnar.Reading;

/// <summary>Cells as a session file in CSV would have them.</summary>
internal sealed class CellText
{
    // Longer than any number or day.
    private const int Room = 64;

    private static readonly SearchValues<byte> NeedsQuotes = SearchValues.Create(",\"\r\n"u8);
    private static readonly SearchValues<char> NeedsQuotesAsText = SearchValues.Create(",\"\r\n");

    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _length = 0;

    /// <summary>A separator or the end of a line.</summary>
    public void Mark(byte mark)
    {
        Reserve(1);
        _bytes[_length++] = mark;
    }

    /// <summary>A text in UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> text)
    {
        if (text.ContainsAny(NeedsQuotes))
        {
            Text(Encoding.UTF8.GetString(text));
            return;
        }

        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>A text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(NeedsQuotesAsText))
        {
            Put($"\"{text.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
        else
        {
            Put(text);
        }
    }

    /// <summary>A number with as many decimals as it has, or a whole one.</summary>
    public void Number<T>(T number)
        where T : IUtf8SpanFormattable
    {
        Reserve(Room);
        number.TryFormat(_bytes.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>An amount without the zeros that a column of many decimals gives it.</summary>
    public void Amount(decimal amount) => Number(amount / 1.000000000000000000000000000000000m);

    /// <summary>A day.</summary>
    public void Day(DateOnly day)
    {
        Reserve(Room);
        day.TryFormat(_bytes.AsSpan(_length), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>A moment: a day, where it is the beginning of one; no fact has the others.</summary>
    public void Moment(DateTime moment)
    {
        if (moment.TimeOfDay == TimeSpan.Zero)
        {
            Day(DateOnly.FromDateTime(moment));
        }
        else
        {
            Put(moment.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Yes or no.</summary>
    public void YesNo(bool yes) => Text(yes ? "yes"u8 : "no"u8);

    /// <summary>Says what kind of value it is where no fact has such values: it is passed over in columns that nobody knows, and a mistake in others.</summary>
    public void Unreadable(string type) => Text($"(a value of the type {type})");

    private void Put(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    private void Reserve(int length)
    {
        if (_length + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + length));
        }
    }
}
