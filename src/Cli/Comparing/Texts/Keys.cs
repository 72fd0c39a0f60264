using Conv.Runtime.Languages;

namespace Conv.Cli.Comparing.Texts;

/// <summary>Keys of tables and their values as a language has them.</summary>
internal static class Keys
{
    private const string Function = "function";
    private const string Month = "month";

    /// <summary>A column of ours, a fact or a category.</summary>
    public static string Key(Voice voice, string key) =>
        voice.Language == LanguageCodes.English ? key
        : Own(key) is { } own ? voice.Say(own)
        : voice.Name(key);

    /// <summary>A value of a key.</summary>
    public static string Value(Voice voice, string key, string value) =>
        key == Function ? voice.Told(value)
        : key == Month && voice.Language != LanguageCodes.English && value is [_, _, _, _, '-', _, _]
            ? $"{value[5..]}/{value[..4]}"
        : voice.Told(voice.Name(value));

    private static LocalizableText? Own(string key) =>
        key switch
        {
            Function => CountedWords.Function,
            Month => CountedWords.Month,
            "age" => CountedWords.Age,
            "provider" => CountedWords.Provider,
            "network" => CountedWords.Network,
            _ => null,
        };
}
