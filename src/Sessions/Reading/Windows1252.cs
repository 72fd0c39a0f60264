using System.Text;
using System.Text.Unicode;

namespace Conv.Sessions.Reading;

/// <summary>Text that is UTF-8, or else Windows-1252: what old programs of Western Europe write.</summary>
internal static class Windows1252
{
    // The places in which it differs from ISO 8859-1.
    private const string From80To9F =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The text of a value.</summary>
    public static string Text(ReadOnlySpan<byte> value)
    {
        if (Utf8.IsValid(value))
        {
            return Encoding.UTF8.GetString(value);
        }

        var text = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            text.Append(letter is >= 0x80 and <= 0x9F ? From80To9F[letter - 0x80] : (char)letter);
        }

        return text.ToString();
    }
}
