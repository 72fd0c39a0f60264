using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Conv.Compiler.Diagnostics;
using Conv.Runtime.Languages;

namespace Conv.Cli.Options;

/// <summary>What is wrong with a call, in the words of this program.</summary>
internal static partial class WrongCall
{
    /// <summary>The sentence and the help for a call that could not be parsed.</summary>
    /// <param name="parsed">What the parser made of it.</param>
    /// <param name="name">The command as the user knows it, such as <c>conv run</c>.</param>
    public static CliException Of(ParseResult parsed, string name)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name));
        var unknown =
            command
                .Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
                .FirstOrDefault(token => token.Value is ['-', _, ..])
                ?.Value
            ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
        var message =
            unknown is null
                ? Said.Joined(
                    parsed.Errors.DistinctBy(error => error.Message, StringComparer.Ordinal).Select(Sentence),
                    "; "
                )
            : unknown.StartsWith('-') ? CallWords.NoOption.With(unknown)
            : command is RootCommand ? CallWords.NoCommand.With(unknown)
            : CallWords.OneTooMany.With(unknown);
        var near = unknown is null ? null : Suggestion.Find(unknown, known);
        return new(
            ExitStatus.WrongCall,
            message,
            near is null ? AdviceWords.See.With($"{name} --help") : AdviceWords.DidYouMean.With(near)
        );
    }

    // The parser names types of the platform where a value is none of what is wanted, and speaks English. What it hands on of this program is said already.
    private static LocalizableText Sentence(ParseError error)
    {
        if (
            error.SymbolResult is OptionResult { Option: var option, Tokens: [.., { Value: var written }] }
            && error.Message.Contains("expected type", StringComparison.Ordinal)
        )
        {
            return CallWords.Wanted.With(option.Name, written, Wanted(option.ValueType));
        }

        var message = error.Message.TrimEnd('.');
        (Regex Form, LocalizableText Said)[] known =
        [
            (CommandArgument(), CallWords.CommandArgument),
            (OptionArgument(), CallWords.OptionArgument),
            (OptionRequired(), CallWords.OptionRequired),
            (OptionTwice(), CallWords.OptionTwice),
            (NotAmong(), CallWords.NotAmong),
        ];
        foreach (var (form, said) in known)
        {
            if (form.Match(message) is { Success: true } match)
            {
                return said.With([.. match.Groups.Values.Skip(1).Select(group => Line(group.Value))]);
            }
        }

        return LocalizableText.Same(message);
    }

    private static object Line(string text) =>
        string.Join(' ', text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static LocalizableText Wanted(Type type)
    {
        var of = Nullable.GetUnderlyingType(type) ?? type;
        return of.IsEnum
                ? LocalizableText.Of(language =>
                    WordList.Or(Enum.GetNames(of).Select(name => name.ToLowerInvariant()), language)
                )
            : of == typeof(double) || of == typeof(decimal) ? CallWords.ANumber
            : of == typeof(ulong) || of == typeof(uint) ? CallWords.WholeFromNought
            : CallWords.Whole;
    }

    private const RegexOptions Plainly =
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline;

    [GeneratedRegex("^Required argument missing for command: '(.*)'$", Plainly)]
    private static partial Regex CommandArgument();

    [GeneratedRegex("^Required argument missing for option: '(.*)'$", Plainly)]
    private static partial Regex OptionArgument();

    [GeneratedRegex("^Option '(.*)' is required$", Plainly)]
    private static partial Regex OptionRequired();

    [GeneratedRegex("^Option '(.*)' expects a single argument but ([0-9]+) were provided$", Plainly)]
    private static partial Regex OptionTwice();

    [GeneratedRegex("^Argument '(.*)' not recognized. Must be one of:(.*)$", Plainly)]
    private static partial Regex NotAmong();
}
