using System.CommandLine;
using Conv.Runtime.Languages;

namespace Conv.Cli.Options;

/// <summary>The option <c>--language</c> of commands that speak to a person about files.</summary>
internal static class LanguageOption
{
    /// <summary>What it is called.</summary>
    public const string Name = "--language";

    /// <summary>What the environment calls the language of those who always want the same.</summary>
    public const string Variable = "CONV_LANGUAGE";

    /// <summary>The language that a call asks for, read before the call is: its complaints are told in it; null where it asks for none that there is.</summary>
    /// <param name="args">The call.</param>
    public static string? Of(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var written =
                args[i] == Name && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith($"{Name}=", StringComparison.Ordinal)
                || args[i].StartsWith($"{Name}:", StringComparison.Ordinal)
                    ? args[i][(Name.Length + 1)..]
                : null;
            if (Known(written) is { } language)
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>A language by its code; null where there is no such language.</summary>
    public static string? Known(string? code) => LanguageCodes.All.FirstOrDefault(language => language == code);

    /// <summary>Makes it.</summary>
    public static Option<string?> Create(Terminal terminal)
    {
        var language = new Option<string?>(Name)
        {
            Description = terminal.Say(OptionHelp.Language),
            DefaultValueFactory = _ => terminal.AskedLanguage,
        };
        language.AcceptOnlyFromAmong([.. LanguageCodes.All]);
        return language;
    }
}
