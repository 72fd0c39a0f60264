using System.CommandLine;
using System.CommandLine.Completions;
using Conv.Runtime.Languages;

namespace Conv.Cli.Options;

/// <summary>
/// What a command is for and how it is called, in the language of the call: the library that reads calls would say half of it in the language of the
/// machine.
/// </summary>
/// <param name="terminal">Where it is written, and in which language.</param>
internal sealed class HelpPage(Terminal terminal)
{
    private const int Narrowest = 30;
    private const string Margin = "  ";

    private int Width => terminal.OutIsTerminal ? terminal.Width : int.MaxValue;

    /// <summary>Writes it.</summary>
    public void Write(Command command)
    {
        Section(HelpWords.Description, (command.Description ?? "").Split('\n').Select(line => (line, "")));
        Section(HelpWords.Usage, [(Usage(command), "")]);
        Section(
            HelpWords.Arguments,
            command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description ?? ""))
        );
        Section(HelpWords.Options, Options(command).Select(option => (Form(option), Meaning(option))));
        Section(HelpWords.Commands, command.Subcommands.Select(sub => (Form(sub), sub.Description ?? "")));
    }

    /// <summary>A title, and lines of two columns below it; nothing where there are none.</summary>
    public void Section(LocalizableText title, IEnumerable<(string Left, string Right)> lines)
    {
        (string Left, string Right)[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        terminal.Out.WriteLine(terminal.Say(title));
        var left = all.Max(line => line.Right.Length == 0 ? 0 : line.Left.Length);
        foreach (var line in all)
        {
            if (line.Right.Length == 0)
            {
                Write(Folded(line.Left, Width - Margin.Length), Margin, Margin);
            }
            else
            {
                var indent = new string(' ', left + (2 * Margin.Length));
                Write(
                    Folded(line.Right, Math.Max(Narrowest, Width - indent.Length)),
                    $"{Margin}{line.Left.PadRight(left)}{Margin}",
                    indent
                );
            }
        }

        terminal.Out.WriteLine();
    }

    private static IEnumerable<Option> Options(Command command)
    {
        var own = command.Options.Where(option => !option.Hidden);
        return own.Concat(
            command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive)
        );
    }

    private string Usage(Command command)
    {
        List<string> words = [command is RootCommand ? "conv" : $"conv {command.Name}"];
        if (command.Subcommands.Count > 0)
        {
            words.Add(terminal.Say(HelpWords.CommandPlace));
        }

        words.AddRange(command.Arguments.Select(Usage));
        words.Add(terminal.Say(HelpWords.OptionsPlace));
        return string.Join(' ', words);
    }

    private static string Usage(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>..." : $"<{argument.Name}>";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Form(Command command) =>
        string.Join(' ', command.Arguments.Select(argument => $"<{argument.Name}>").Prepend(command.Name));

    private string Form(Option option)
    {
        var names = option
            .Aliases.Append(option.Name)
            .Where(name => name.StartsWith('-'))
            .OrderBy(name => name.StartsWith("--", StringComparison.Ordinal))
            .ThenBy(name => name, StringComparer.Ordinal);
        var value = Value(option) is { Length: > 0 } wanted ? $" <{wanted}>" : "";
        var required = option.Required ? $" {terminal.Say(HelpWords.Required)}" : "";
        return string.Join(", ", names) + value + required;
    }

    private static string Value(Option option) =>
        option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? ""
        : option.HelpName is { } name ? name
        : string.Join('|', option.GetCompletions(CompletionContext.Empty).Select(one => one.Label));

    private string Meaning(Option option) =>
        Default(option) is { Length: > 0 } given
            ? $"{option.Description} {terminal.Say(HelpWords.Default, given)}"
            : option.Description ?? "";

    // Nought workers are as many as there are processors, which the text says.
    private string Default(Option option) =>
        !option.HasDefaultValue || option.ValueType == typeof(bool) || IsAsked(option)
            ? ""
            : option.GetDefaultValue() switch
            {
                null or 0 => "",
                Enum value => value.ToString().ToLowerInvariant(),
                var value => value.ToString() ?? "",
            };

    // Who asks for a language knows which.
    private bool IsAsked(Option option) => option.Name == LanguageOption.Name && terminal.AskedLanguage is not null;

    private void Write(IReadOnlyList<string> lines, string first, string next)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            terminal.Out.WriteLine($"{(i == 0 ? first : next)}{lines[i]}".TrimEnd());
        }
    }

    private static List<string> Folded(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' '))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > width)
                {
                    lines.Add(line);
                    line = word;
                }
                else
                {
                    line = line.Length == 0 ? word : $"{line} {word}";
                }
            }

            lines.Add(line);
        }

        return lines;
    }
}
