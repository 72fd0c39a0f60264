using System.Text.RegularExpressions;

namespace Conv.Runtime.Languages;

/// <summary>Days and amounts as a file in a language has them.</summary>
public static partial class WrittenNumbers
{
    /// <summary>A sentence with its days and amounts in the writing of a language.</summary>
    /// <param name="language">The code of the language.</param>
    /// <param name="sentence">The sentence; days are <c>2024-01-31</c>, amounts <c>1.50</c>.</param>
    public static string In(string language, string sentence) =>
        string.Equals(language, LanguageCodes.English, StringComparison.Ordinal)
            ? sentence
            : Amount()
                .Replace(
                    Day()
                        .Replace(
                            sentence,
                            string.Equals(language, LanguageCodes.German, StringComparison.Ordinal)
                                ? "$3.$2.$1"
                                : "$3/$2/$1"
                        ),
                    "$1,$2"
                );

    [GeneratedRegex(@"(?<![\p{L}\p{N}/-])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![\p{L}\p{N}-])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![\p{N}.,])([0-9]+)\.([0-9]+)(?=`? EUR)")]
    private static partial Regex Amount();
}
