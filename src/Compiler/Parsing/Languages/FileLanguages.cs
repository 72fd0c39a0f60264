using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>The languages of files. English, whose words are those of the grammar, needs no table.</summary>
internal static class FileLanguages
{
    /// <summary>The languages with a table.</summary>
    public static readonly ImmutableArray<Language> All = [French.Language, Dutch.Language, German.Language];

    /// <summary>The codes of all.</summary>
    public static readonly ImmutableArray<string> Codes =
    [
        LanguageCodes.English,
        .. All.Select(language => language.Code),
    ];

    /// <summary>The language with a code; null: English.</summary>
    public static Language? Find(string code) => All.FirstOrDefault(language => language.Code == code);
}
