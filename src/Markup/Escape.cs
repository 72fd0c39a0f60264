using System.Text;
using Conv.Compiler.Text;

namespace Conv.Markup;

/// <summary>Texts of files, labels and paths as text of a page.</summary>
public static class Escape
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// A text that is no markup, for elements and for attributes in double quotes. Control characters, halves of pairs and signs that turn the
    /// direction of writing become U+FFFD: a page must show what a rule says, in the order in which it says it.
    /// </summary>
    public static string Text(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (char.IsHighSurrogate(sign) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe.Append(sign).Append(text[++i]);
                continue;
            }

            safe.Append(
                sign switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    _ when IsShown(sign) => sign,
                    _ => Replacement,
                }
            );
        }

        return safe.ToString();
    }

    private static bool IsShown(char sign) =>
        sign is '\n' or '\t'
        || !(SteeringCharacters.All.Contains(sign) || char.IsSurrogate(sign) || sign is '\uFFFE' or '\uFFFF');
}
