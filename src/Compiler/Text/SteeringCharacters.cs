using System.Buffers;

namespace Conv.Compiler.Text;

/// <summary>Characters that steer a terminal or turn the direction in which a line is read (UAX #9).</summary>
internal static class SteeringCharacters
{
    /// <summary>
    /// The controls C0 and C1, and every bidirectional mark, embedding, override and isolate, with the separators of lines and paragraphs and the
    /// invisible letters beside them. Whoever shows a text of several lines lets line ends and tabs pass.
    /// </summary>
    public static SearchValues<char> All { get; } =
        SearchValues.Create([
            .. Range('\u0000', '\u001f'),
            .. Range('\u007f', '\u009f'),
            '\u061c',
            '\u200e',
            '\u200f',
            .. Range('\u2028', '\u202e'),
            .. Range('\u2066', '\u206f'),
            '\ufeff',
        ]);

    /// <summary>Whether a character changes the order in which the line around it is read.</summary>
    public static bool IsDirection(int character) =>
        character is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static IEnumerable<char> Range(char first, char last)
    {
        for (var letter = (int)first; letter <= last; letter++)
        {
            yield return (char)letter;
        }
    }
}
