using System.Collections.Frozen;
using Conv.Runtime.Languages;

namespace Conv.Runtime.Explaining;

/// <summary>What the names of the data and the phrases of counters are called in each language, as the files declare it.</summary>
public sealed class Glossary
{
    private readonly FrozenDictionary<string, LocalizableText> _texts;

    /// <summary>A glossary.</summary>
    /// <param name="texts">By the name that data have; what has no entry is called as in the data.</param>
    public Glossary(IEnumerable<KeyValuePair<string, LocalizableText>> texts) =>
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Everything is called as in the data.</summary>
    public static Glossary None { get; } = new([]);

    /// <summary>All entries, by name.</summary>
    public IEnumerable<KeyValuePair<string, LocalizableText>> Entries =>
        _texts.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>What a name or a phrase is called in a language.</summary>
    /// <param name="canonical">As in the data.</param>
    /// <param name="language">The code of the language.</param>
    public string In(string canonical, string language) =>
        _texts.TryGetValue(canonical, out var text) || Own.TryGetValue(canonical, out text)
            ? text.In(language)
            : canonical;

    // Values that no file declares.
    private static readonly FrozenDictionary<string, LocalizableText> Own = new Dictionary<string, LocalizableText>(
        StringComparer.Ordinal
    )
    {
        ["yes"] = new("yes", "oui", "ja", "ja"),
        ["no"] = new("no", "non", "neen", "nein"),
        ["none"] = new("none", "aucun", "geen", "keiner"),
        ["providers"] = new("providers", "prestataires", "zorgverleners", "Leistungserbringer"),
        ["beneficiaries"] = new("beneficiaries", "bénéficiaires", "rechthebbenden", "Berechtigte"),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
