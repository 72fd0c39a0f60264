using System.Text;
using Conv.Compiler.Text;

namespace Conv.Cli.Terminals;

/// <summary>Texts that come from files, arguments or the system, as a terminal may show them.</summary>
internal static class ShownText
{
    /// <summary>The longest name or argument that a message repeats whole.</summary>
    public const int LongestName = 200;

    private const int LongestMessage = 4_000;

    /// <summary>
    /// A text as one line that cannot steer a terminal: tabs and line ends become spaces, letters of <see cref="SteeringCharacters"/> question marks.
    /// As long as the text itself.
    /// </summary>
    public static string Safe(string text)
    {
        if (!text.AsSpan().ContainsAny(SteeringCharacters.All))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            safe.Append(
                letter is '\t' or '\n' ? ' '
                : SteeringCharacters.All.Contains(letter) ? '?'
                : letter
            );
        }

        return safe.ToString();
    }

    /// <summary>
    /// A text of several lines in which no letter steers a terminal; as <see cref="Safe"/>, but line ends and tabs stay, and colours where they
    /// are wanted.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="keepColours">Whether sequences that set a colour stay.</param>
    /// <param name="keepReturns">Whether carriage returns stay.</param>
    public static ReadOnlySpan<char> Tame(ReadOnlySpan<char> text, bool keepColours, bool keepReturns = false)
    {
        if (!text.ContainsAny(SteeringCharacters.All))
        {
            return text;
        }

        var tame = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\u001b' && keepColours && Colour(text[i..]) is > 0 and var length)
            {
                tame.Append(text.Slice(i, length));
                i += length - 1;
            }
            else if (
                letter is '\n' or '\t'
                || (keepReturns && letter == '\r')
                || !SteeringCharacters.All.Contains(letter)
            )
            {
                tame.Append(letter);
            }
            else if (letter != '\r' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                tame.Append('?');
            }
        }

        return tame.ToString();
    }

    /// <summary>A message that may repeat what a file or a caller wrote: as <see cref="Safe"/>, endless words and endless texts cut.</summary>
    public static string Message(string text)
    {
        var safe = Safe(text);
        if (safe.Length <= LongestName)
        {
            return safe;
        }

        var words = string.Join(' ', safe.Split(' ').Select(Short));
        return words.Length <= LongestMessage ? words : string.Concat(words.AsSpan(0, LongestMessage), "...");
    }

    /// <summary>A name, or what was written for one, cut where it is longer than anybody reads.</summary>
    public static string Short(string name) =>
        name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, LongestName), "...");

    // The length of ESC [ digits and semicolons m; 0 where it is something else.
    private static int Colour(ReadOnlySpan<char> text)
    {
        var i = 2;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == ';'))
        {
            i++;
        }

        return text.Length > i && text[1] == '[' && text[i] == 'm' ? i + 1 : 0;
    }
}
