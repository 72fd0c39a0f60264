using System.CommandLine;
using System.CommandLine.Parsing;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli.Options;

/// <summary>What is wrong with a call, in the words of this program.</summary>
internal static class WrongCall
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
            unknown is null ? string.Join("; ", parsed.Errors.Select(Sentence).Distinct(StringComparer.Ordinal))
            : unknown.StartsWith('-') ? $"there is no option {unknown}"
            : command is RootCommand ? $"there is no command {unknown}"
            : $"{unknown} is one argument too many";
        var near = unknown is null ? null : Suggestion.Find(unknown, known);
        return new(ExitStatus.WrongCall, message, near is null ? $"see {name} --help" : $"did you mean {near}?");
    }

    // The parser names types of the platform where a value is none of what is wanted.
    private static string Sentence(ParseError error) =>
        error.SymbolResult is OptionResult { Option: var option, Tokens: [.., { Value: var written }] }
        && error.Message.Contains("expected type", StringComparison.Ordinal)
            ? $"{option.Name} {written}: {Wanted(option.ValueType)} is wanted"
            : error.Message.TrimEnd('.');

    private static string Wanted(Type type)
    {
        var of = Nullable.GetUnderlyingType(type) ?? type;
        return of.IsEnum ? string.Join(" or ", Enum.GetNames(of).Select(name => name.ToLowerInvariant()))
            : of == typeof(double) || of == typeof(decimal) ? "a number"
            : of == typeof(ulong) || of == typeof(uint) ? "a whole number from 0"
            : "a whole number";
    }
}
