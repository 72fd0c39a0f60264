using System.Text.RegularExpressions;
using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>
/// What a proof says, in a language. Proofs, examples and ids have one text, in English, that is put together of a closed set of phrases; here
/// each phrase has its counterpart, and what stands in its places is told in turn. Names and values are those of the files; what is no phrase
/// stays as it is.
/// </summary>
internal static partial class ProofPhrases
{
    private static readonly (Regex Form, LocalizableText Text)[] Forms =
    [
        .. ProofTexts.All.Select(text => (new Regex(Pattern(text.English), RegexOptions.NonBacktracking), text)),
    ];

    private static readonly Dictionary<string, LocalizableText> Words = ProofTexts.Words.ToDictionary(
        text => text.English,
        StringComparer.Ordinal
    );

    /// <summary>The text in the language of a voice.</summary>
    public static string In(Voice voice, string text)
    {
        var said = string.Join(
            " → ",
            text.Split(" → ").Select(side => string.Join(", ", side.Split(", ").Select(part => Part(voice, part))))
        );
        return said;
    }

    // What stands between parentheses is told by itself, so that no phrase around it begins or ends there.
    private static string Part(Voice voice, string part)
    {
        if (Inner().Match(part) is { Success: true } inner)
        {
            var mark = part.Any(letter => letter >= Mark) ? (char)(part.Max() + 1) : Mark;
            var around = Part(
                voice,
                string.Concat(part.AsSpan(0, inner.Index), [mark], part.AsSpan(inner.Index + inner.Length))
            );
            return around.Replace($"{mark}", $"({In(voice, inner.Groups["inner"].Value)})", StringComparison.Ordinal);
        }

        if (Words.TryGetValue(part, out var word))
        {
            return voice.Say(word);
        }

        if (part.Length == 0 || voice.Name(part) != part)
        {
            return voice.Name(part);
        }

        if (
            Counted().Match(part) is { Success: true } counted
            && Phrase(voice, counted.Groups["what"].Value) is { } what
        )
        {
            var numbers = counted.Groups["numbers"].Value;
            var said =
                numbers.StartsWith("no ", StringComparison.Ordinal) || numbers == "no"
                    ? voice.Say(ProofTexts.No)
                        + (numbers.Length > 2 ? voice.Say(ProofTexts.Or, Part(voice, numbers[6..])) : "")
                    : Part(voice, numbers);
            return $"{said} {what}";
        }

        foreach (var (form, text) in Forms)
        {
            if (form.Match(part) is { Success: true } match)
            {
                return voice.Say(
                    text,
                    [.. match.Groups.Values.Skip(1).Select(group => (object)Part(voice, group.Value))]
                );
            }
        }

        return NamedValue().Match(part) is { Success: true } named && IsKnown(voice, named.Groups["name"].Value)
            ? $"{voice.Name(named.Groups["name"].Value)} {Part(voice, named.Groups["value"].Value)}"
            : voice.Value(part);
    }

    // A letter that no text has.
    private const char Mark = '\uE000';

    // A phrase of a counter is declared in the plural.
    private static string? Phrase(Voice voice, string phrase)
    {
        var plural = phrase.Replace("session ", "sessions ", StringComparison.Ordinal);
        return voice.Name(phrase) != phrase ? voice.Name(phrase)
            : voice.Name(plural) != plural ? voice.Name(plural)
            : null;
    }

    private static bool IsKnown(Voice voice, string name) => voice.Name(name) != name || voice.Knows(name);

    private static string Pattern(string english) => $"^{Place().Replace(Regex.Escape(english), "(.+?)")}$";

    [GeneratedRegex(@"\((?<inner>[^()]*)\)")]
    private static partial Regex Inner();

    [GeneratedRegex(@"\\\{[0-9]}")]
    private static partial Regex Place();

    [GeneratedRegex(
        @"^(?<numbers>(?:no|(?:at least |at most )?[0-9][0-9.]*(?: to [0-9][0-9.]*)?)(?: or (?:(?:at least |at most )?[0-9][0-9.]*(?: to [0-9][0-9.]*)?))*) (?<what>\p{L}.*)$"
    )]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?<name>[\p{L}][\p{L}\p{N}_-]*) (?<value>[^ ]+)$")]
    private static partial Regex NamedValue();
}
