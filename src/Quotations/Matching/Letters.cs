using System.Collections.Frozen;
using System.Globalization;

namespace Conv.Quotations.Matching;

/// <summary>
/// What a character is when case, accents and ligatures are left aside. A table of its own: the program runs without the tables of a culture, where the
/// runtime takes no letter apart.
/// </summary>
internal static class Letters
{
    private static readonly FrozenDictionary<char, string> Plain = Table(
        "a àáâãäåāăąǎ",
        "c çćĉċč",
        "d ďđð",
        "e èéêëēĕėęě",
        "g ĝğġģ",
        "h ĥħ",
        "i ìíîïĩīĭįıǐ",
        "j ĵ",
        "k ķ",
        "l ĺļľŀł",
        "n ñńņňŋ",
        "o òóôõöøōŏőǒ",
        "r ŕŗř",
        "s śŝşšșſ",
        "t ţťŧț",
        "u ùúûüũūŭůűųǔ",
        "w ŵ",
        "y ýÿŷ",
        "z źżž",
        "ae æ",
        "oe œ",
        "ss ß",
        "th þ",
        "ij ĳ",
        "ff ﬀ",
        "fi ﬁ",
        "fl ﬂ",
        "ffi ﬃ",
        "ffl ﬄ",
        "st ﬅﬆ",
        "0 ⁰",
        "1 ¹",
        "2 ²",
        "3 ³",
        "4 ⁴",
        "5 ⁵",
        "6 ⁶",
        "7 ⁷",
        "8 ⁸",
        "9 ⁹"
    );

    /// <summary>The letters of a character, in lower case.</summary>
    public static string Of(char character)
    {
        var lower = char.ToLowerInvariant(character);
        return Plain.TryGetValue(lower, out var plain) ? plain : lower.ToString();
    }

    /// <summary>What a character is to a comparison.</summary>
    public static SignKind KindOf(char character) =>
        char.GetUnicodeCategory(character) switch
        {
            // Soft hyphens, joiners, and accents that stand alone.
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark =>
                SignKind.Nothing,
            UnicodeCategory.DashPunctuation => SignKind.Dash,
            UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control
            or UnicodeCategory.PrivateUse => SignKind.Space,
            _ when character is '−' or '¬' => SignKind.Dash,
            _ when "'\"`´‚„′″•▪▫◦●○■□➢➤►▶‣*·".Contains(character, StringComparison.Ordinal) => SignKind.Space,
            _ => SignKind.Letter,
        };

    private static FrozenDictionary<char, string> Table(params string[] rows) =>
        rows.SelectMany(row => row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..].Select(letter => (letter, row)))
            .ToFrozenDictionary(one => one.letter, one => one.row[..one.row.IndexOf(' ', StringComparison.Ordinal)]);
}

/// <summary>What a character is to a comparison of words.</summary>
internal enum SignKind
{
    /// <summary>It is as if it were not there.</summary>
    Nothing,

    /// <summary>White space, a quote or a bullet: it ends a word.</summary>
    Space,

    /// <summary>A dash or a hyphen of any kind.</summary>
    Dash,

    /// <summary>A letter, a digit, or another sign that is compared.</summary>
    Letter,
}
