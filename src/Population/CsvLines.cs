using System.Globalization;

namespace Conv.Population;

/// <summary>Writes the fields of a CSV (RFC 4180, lines end in LF) into a text writer, a block at a time.</summary>
internal sealed class CsvLines(TextWriter to)
{
    private const int Block = 1 << 16;
    private static readonly System.Buffers.SearchValues<char> NeedQuotes = System.Buffers.SearchValues.Create(
        ",\"\r\n"
    );

    private readonly char[] _buffer = new char[Block];
    private int _used;
    private bool _inLine;

    public void Field(ReadOnlySpan<char> text)
    {
        Separate();
        if (text.IndexOfAny(NeedQuotes) < 0)
        {
            Put(text);
            return;
        }

        Put("\"");
        foreach (var letter in text)
        {
            Put(letter == '"' ? "\"\"" : [letter]);
        }

        Put("\"");
    }

    public void Number(long value)
    {
        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Field(digits[..length]);
    }

    public void Identifier(IdentifierStyle style, long number, string infix = "")
    {
        Separate();
        Put(style.Prefix);
        Put(infix);
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        for (var i = length; i < style.Digits; i++)
        {
            Put("0");
        }

        Put(digits[..length]);
    }

    /// <summary>A day number as an ISO 8601 date.</summary>
    public void Day(int day)
    {
        Separate();
        var date = DateOnly.FromDayNumber(day);
        Span<char> text = ['0', '0', '0', '0', '-', '0', '0', '-', '0', '0'];
        (text[0], text[1], text[2], text[3]) = (
            Digit(date.Year / 1000),
            Digit(date.Year / 100),
            Digit(date.Year / 10),
            Digit(date.Year)
        );
        (text[5], text[6], text[8], text[9]) = (
            Digit(date.Month / 10),
            Digit(date.Month),
            Digit(date.Day / 10),
            Digit(date.Day)
        );
        Put(text);
    }

    public void End()
    {
        Put("\n");
        _inLine = false;
    }

    public void Flush()
    {
        to.Write(_buffer.AsSpan(0, _used));
        _used = 0;
    }

    private static char Digit(int number) => (char)('0' + (number % 10));

    private void Separate()
    {
        if (_inLine)
        {
            Put(",");
        }

        _inLine = true;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        while (text.Length > Block - _used)
        {
            var part = Block - _used;
            text[..part].CopyTo(_buffer.AsSpan(_used));
            _used += part;
            text = text[part..];
            Flush();
        }

        text.CopyTo(_buffer.AsSpan(_used));
        _used += text.Length;
    }
}
