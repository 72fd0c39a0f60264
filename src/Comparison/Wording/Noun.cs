using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>What is counted, in each language.</summary>
/// <param name="One">What one is called.</param>
/// <param name="Several">What several are called.</param>
public sealed record Noun(LocalizableText One, LocalizableText Several)
{
    /// <summary>A noun, language by language: one, several.</summary>
    public static Noun Of(
        (string One, string Several) english,
        (string One, string Several) french,
        (string One, string Several) dutch,
        (string One, string Several) german
    ) =>
        new(
            new(english.One, french.One, dutch.One, german.One),
            new(english.Several, french.Several, dutch.Several, german.Several)
        );
}
