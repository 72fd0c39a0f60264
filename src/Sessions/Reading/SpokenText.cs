using System.Globalization;
using System.Text;

namespace Conv.Sessions.Reading;

/// <summary>Names and values of a file in messages: short, on one line, and nothing in them can steer a terminal or hide a letter.</summary>
internal static class SpokenText
{
    private const int Longest = 40;

    /// <summary>A name in backquotes; spaces of another kind are named behind it.</summary>
    public static string Quoted(string name)
    {
        var shown = new StringBuilder(Longest);
        var hidden = false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                shown.Append('…');
                break;
            }

            var isOther = IsHidden(rune);
            hidden |= isOther;
            shown.Append(isOther ? " " : rune.ToString());
        }

        var what =
            name.AsSpan().ContainsAny('\n', '\r') ? " (with a line break)"
            : hidden ? " (with an invisible character that is no plain space)"
            : "";
        return $"`{shown}`{what}";
    }

    /// <summary>
    /// Whether a value may be repeated: words alone. A number or a code in the place of a word could be an identifier that stands in a wrong column.
    /// </summary>
    public static bool MayRepeat(string value) =>
        value.Length is > 0 and <= Longest
        && value.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '_' or '\'' or '\u2019' or '.');

    /// <summary>Names in backquotes with commas between them; what is beyond so many is counted.</summary>
    public static string Listed(IReadOnlyList<string> names, int most)
    {
        var listed = string.Join(", ", names.Take(most).Select(Quoted));
        return names.Count > most
            ? string.Create(CultureInfo.InvariantCulture, $"{listed} and {names.Count - most} more")
            : listed;
    }

    private static bool IsHidden(Rune rune) =>
        rune.Value != ' '
        && (
            Rune.IsWhiteSpace(rune)
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.PrivateUse
        );
}
