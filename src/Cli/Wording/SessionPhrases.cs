using System.Globalization;
using System.Text.RegularExpressions;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>
/// What is said of session files, for a person: the reader says it in English, for <c>rejects.csv</c> and <c>run.json</c> are the same in every
/// language, and at a terminal each phrase stands in the language of the call.
/// </summary>
internal static class SessionPhrases
{
    private static readonly Lazy<(Regex Form, LocalizableText Text)[]> Forms = new(() =>
        [.. All.OrderByDescending(text => text.English.Length).Select(text => (Form(text.English), text))]
    );

    /// <summary>The phrases that are known.</summary>
    public static IEnumerable<LocalizableText> All =>
        [
            .. SessionLinePhrases.All,
            .. SessionFilePhrases.All,
            .. SessionHintPhrases.All,
            .. SessionShapePhrases.All,
            .. EarlierRunPhrases.All,
            .. RegisterPhrases.All,
        ];

    /// <summary>A message of the reader in every language.</summary>
    public static LocalizableText Of(string message) => LocalizableText.Of(language => In(language, message));

    /// <summary>A message of the reader in a language; what is no phrase of it stays as it is.</summary>
    public static string In(string language, string message)
    {
        if (language == LanguageCodes.English || message.Length == 0)
        {
            return message;
        }

        foreach (var (form, text) in Forms.Value)
        {
            if (form.Match(message) is { Success: true } match)
            {
                var places = match.Groups.Values.Skip(1).Select(group => (object)In(language, group.Value)).ToArray();
                return In(language, message[..match.Index])
                    + string.Format(CultureInfo.InvariantCulture, text.In(language), places)
                    + In(language, message[(match.Index + match.Length)..]);
            }
        }

        return message;
    }

    private static Regex Form(string english) =>
        new(
            Regex.Replace(Regex.Escape(english), @"\\\{[0-9]\}", "(.+?)", RegexOptions.NonBacktracking),
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
        );
}
