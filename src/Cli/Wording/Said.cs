using System.Globalization;
using Conv.Compiler.Diagnostics;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>Texts with their places filled, in all languages at once: who hears them is known later.</summary>
internal static class Said
{
    /// <summary>A text with its places filled; a place that is a text itself is filled in the same language.</summary>
    /// <param name="text">The text, with <c>{0}</c>, <c>{1}</c> … where something is wanted.</param>
    /// <param name="places">What is wanted.</param>
    public static LocalizableText With(this LocalizableText text, params object?[] places) =>
        places.Length == 0
            ? text
            : LocalizableText.Of(language =>
                string.Format(
                    CultureInfo.InvariantCulture,
                    text.In(language),
                    [.. places.Select(place => place is LocalizableText part ? part.In(language) : place)]
                )
            );

    /// <summary>What is wrong with something, behind the name of it.</summary>
    public static LocalizableText At(string name, LocalizableText what) => ComplaintWords.At.With(name, what);

    /// <summary>A number of things.</summary>
    public static LocalizableText Counted(long number, Noun noun) =>
        LocalizableText.Of(language => new Voice(language, Glossary.None).Of(number, noun));

    /// <summary>The things that there are, where none of them was meant.</summary>
    public static LocalizableText Known(IEnumerable<string> names) =>
        AdviceWords.ThereAre.With(string.Join(", ", names));

    /// <summary>The name that was meant, or else all of them.</summary>
    public static LocalizableText Near(string? near, IEnumerable<string> names) =>
        near is null ? Known(names) : AdviceWords.DidYouMean.With(near);

    /// <summary>The name that was meant, and all that there are.</summary>
    public static LocalizableText Meant(string written, IReadOnlyCollection<string> known)
    {
        var list = known.Count == 0 ? AdviceWords.ThereAreNone : Known(known);
        return Suggestion.Find(written, known) is { } near ? AdviceWords.DidYouMeanOf.With(near, list) : list;
    }

    /// <summary>Several texts, one after another.</summary>
    public static LocalizableText Joined(IEnumerable<LocalizableText> parts, string between) =>
        LocalizableText.Of([.. parts], (_, all) => string.Join(between, all));
}
