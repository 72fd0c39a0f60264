using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Conv.Compiler.Emit.Writing;

/// <summary>Makes text from a <c>.conv</c> file harmless in C#: a file is untrusted, its words must never become code.</summary>
internal static class Escaping
{
    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>One line of plain text: what ends a line, controls or turns the direction of writing becomes a space.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes turns half a surrogate pair into U+FFFD.
            var harmless =
                Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.PrivateUse
                );
            plain.Append(harmless ? rune.ToString() : " ");
        }

        // A backslash at the end of a line, "*/" and "//" mean nothing inside a line comment.
        return plain.ToString().Trim();
    }

    /// <summary>The text of an XML element.</summary>
    public static string Xml(string text) =>
        Plain(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A file name, without its folders, between the quotes of a <c>#line</c> directive.</summary>
    public static string Path(string path) => Quotable(path[(path.LastIndexOfAny(['/', '\\']) + 1)..]);

    /// <summary>A text between the quotes of a directive, which knows no escapes.</summary>
    public static string Quotable(string text) => Plain(text).Replace('"', '_');

    /// <summary>The words of a name, for an identifier: letters and digits of ASCII; accents are dropped, anything else separates.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            var plain = WithoutAccent(letter);
            if (char.IsAsciiLetterOrDigit(plain))
            {
                word.Append(plain);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    // Not string.Normalize: what it does depends on the machine's globalization data.
    private static char WithoutAccent(char letter)
    {
        const string From = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ";
        const string To = "aaaaaaceeeeiiiinooooouuuuyyAAAAAACEEEEIIIINOOOOOUUUUY";
        var index = From.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? letter : To[index];
    }
}
