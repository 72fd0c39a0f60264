using System.Buffers;

namespace Conv.Sessions.Reading;

/// <summary>
/// What an identifier may look like: a letter or digit, then up to 63 of <c>A-Z a-z 0-9 . _ : / -</c>. So no cell of an output that
/// holds one can be taken for a formula by a spreadsheet, and none needs quotes.
/// </summary>
public static class Identifiers
{
    /// <summary>The longest identifier, in characters and in bytes.</summary>
    public const int Longest = 64;

    private static readonly SearchValues<byte> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-"u8
    );

    /// <summary>Whether a text is an identifier.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text) =>
        text.Length is > 0 and <= Longest
        && char.IsAsciiLetterOrDigit((char)text[0])
        && !text.ContainsAnyExcept(Allowed);
}
