using System.Diagnostics;

namespace Conv.Runtime.Languages;

/// <summary>What is said to a person, in each language: one that is missing does not compile.</summary>
/// <param name="English">In English.</param>
/// <param name="French">In French.</param>
/// <param name="Dutch">In Dutch.</param>
/// <param name="German">In German.</param>
public sealed record LocalizableText(string English, string French, string Dutch, string German)
{
    /// <summary>What is the same in all languages: a name, a number, a piece of the file.</summary>
    public static LocalizableText Same(string text) => new(text, text, text, text);

    /// <summary>The text in a language, by its code.</summary>
    public string In(string language) =>
        language switch
        {
            LanguageCodes.English => English,
            LanguageCodes.French => French,
            LanguageCodes.Dutch => Dutch,
            LanguageCodes.German => German,
            _ => throw new UnreachableException($"no text is in {language}"),
        };

    /// <summary>A text that is made language by language, by their codes.</summary>
    public static LocalizableText Of(Func<string, string> make) =>
        new(
            make(LanguageCodes.English),
            make(LanguageCodes.French),
            make(LanguageCodes.Dutch),
            make(LanguageCodes.German)
        );

    /// <summary>A text made of others, language by language.</summary>
    /// <param name="parts">The others.</param>
    /// <param name="make">What is made of them.</param>
    public static LocalizableText Of(
        IReadOnlyCollection<LocalizableText> parts,
        Func<string, IReadOnlyList<string>, string> make
    ) => Of(language => make(language, [.. parts.Select(part => part.In(language))]));

    /// <summary>One text and another behind it.</summary>
    public static LocalizableText operator +(LocalizableText before, LocalizableText after) =>
        Of([before, after], (_, both) => both[0] + both[1]);

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
