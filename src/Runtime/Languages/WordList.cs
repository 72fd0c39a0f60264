using System.Diagnostics;

namespace Conv.Runtime.Languages;

/// <summary>Lists as a sentence says them.</summary>
public static class WordList
{
    /// <summary><c>a, b or c</c>; empty where there is nothing.</summary>
    /// <param name="items">The members.</param>
    /// <param name="language">The code of the language of the sentence.</param>
    public static string Or(IEnumerable<string> items, string language = LanguageCodes.English) =>
        Joined(
            [.. items],
            language switch
            {
                LanguageCodes.English => "or",
                LanguageCodes.French => "ou",
                LanguageCodes.Dutch => "of",
                LanguageCodes.German => "oder",
                _ => throw new UnreachableException($"no text is in {language}"),
            }
        );

    /// <summary><c>a, b and c</c>; empty where there is nothing.</summary>
    /// <param name="items">The members.</param>
    /// <param name="language">The code of the language of the sentence.</param>
    public static string And(IEnumerable<string> items, string language = LanguageCodes.English) =>
        Joined(
            [.. items],
            language switch
            {
                LanguageCodes.English => "and",
                LanguageCodes.French => "et",
                LanguageCodes.Dutch => "en",
                LanguageCodes.German => "und",
                _ => throw new UnreachableException($"no text is in {language}"),
            }
        );

    private static string Joined(List<string> items, string word) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {word} {items[^1]}";
}
