using System.Buffers;
using System.Text;

namespace Conv.Cli.Terminals;

/// <summary>Texts that come from files, arguments or the system, as a terminal may show them.</summary>
internal static class ShownText
{
    /// <summary>The longest name or argument that a message repeats whole.</summary>
    public const int LongestName = 200;

    /// <summary>
    /// Letters that steer a terminal or turn the direction of writing: the controls C0 and C1, and every bidirectional mark, embedding,
    /// override and isolate (UAX #9), with the separators of lines and paragraphs and the invisible letters beside them.
    /// </summary>
    public static SearchValues<char> Steering { get; } =
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

    /// <summary>
    /// A text as one line that cannot steer a terminal: tabs and line ends become spaces, letters of <see cref="Steering"/> question marks.
    /// As long as the text itself.
    /// </summary>
    public static string Safe(string text)
    {
        if (!text.AsSpan().ContainsAny(Steering))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            safe.Append(
                letter is '\t' or '\n' ? ' '
                : Steering.Contains(letter) ? '?'
                : letter
            );
        }

        return safe.ToString();
    }

    /// <summary>A name, or what was written for one, cut where it is longer than anybody reads.</summary>
    public static string Short(string name) =>
        name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, LongestName), "...");

    private static IEnumerable<char> Range(char first, char last)
    {
        for (var letter = (int)first; letter <= last; letter++)
        {
            yield return (char)letter;
        }
    }
}
