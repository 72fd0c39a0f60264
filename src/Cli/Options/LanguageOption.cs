using System.CommandLine;
using Conv.Runtime.Languages;

namespace Conv.Cli.Options;

/// <summary>The option <c>--language</c> of commands that speak to a person about files.</summary>
internal static class LanguageOption
{
    /// <summary>Makes it.</summary>
    public static Option<string?> Create()
    {
        var language = new Option<string?>("--language")
        {
            Description = "The language of messages; without it, of each file its own",
        };
        language.AcceptOnlyFromAmong([.. LanguageCodes.All]);
        return language;
    }
}
