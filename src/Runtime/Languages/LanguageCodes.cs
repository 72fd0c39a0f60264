namespace Conv.Runtime.Languages;

/// <summary>The languages of files and of what is said about them.</summary>
public static class LanguageCodes
{
    /// <summary>English, whose words are those of the grammar.</summary>
    public const string English = "en";

    /// <summary>French.</summary>
    public const string French = "fr";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl";

    /// <summary>German.</summary>
    public const string German = "de";

    /// <summary>All of them, English first.</summary>
    public static IReadOnlyList<string> All { get; } = [English, French, Dutch, German];

    /// <summary>The language of a file: its first word tells it; English where no language has the word.</summary>
    /// <param name="text">The text of the file.</param>
    public static string OfText(string text)
    {
        var left = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        while (left.StartsWith("#"))
        {
            var end = left.IndexOfAny('\r', '\n');
            left = end < 0 ? [] : left[end..].TrimStart();
        }

        var length = 0;
        while (length < left.Length && char.IsLetter(left[length]))
        {
            length++;
        }

        return left[..length] switch
        {
            "vocabulaire" or "la" => French,
            "woordenlijst" or "overeenkomst" => Dutch,
            "Wortschatz" or "Vereinbarung" => German,
            _ => English,
        };
    }
}
