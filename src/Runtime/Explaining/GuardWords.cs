using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining;

/// <summary>What explanations say of guards that no file writes.</summary>
public static class GuardWords
{
    private static readonly LocalizableText Before = new(
        "the session is before",
        "la séance est avant le",
        "de zitting is vóór",
        "die Sitzung ist vor dem"
    );

    /// <summary>That the session lies before a day on which a later value takes effect.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">The code of the language.</param>
    public static string SessionBefore(Day day, string language) =>
        $"{Before.In(language)} {WrittenNumbers.In(language, day.ToString())}";
}
