using System.CommandLine;
using System.CommandLine.Invocation;
using Conv.Runtime.Languages;

namespace Conv.Cli.Options;

/// <summary>A command whose help ends with calls that somebody would make.</summary>
/// <param name="terminal">Says in which language.</param>
/// <param name="name">What the command is called.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">The calls.</param>
internal sealed class CommandWithExamples(
    Terminal terminal,
    string name,
    LocalizableText description,
    params string[] examples
) : Command(name, terminal.Say(description))
{
    public IReadOnlyList<string> Examples => examples;
}

/// <summary>The help of a command, then its examples, in the language of the call.</summary>
internal sealed class HelpWithExamples(Terminal terminal) : SynchronousCommandLineAction
{
    private static readonly string[] OfTheRoot =
    [
        "conv check conventions",
        "conv run conventions --input sessions.csv --output decided",
    ];

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var page = new HelpPage(terminal);
        page.Write(command);
        page.Section(
            HelpWords.Examples,
            (command is CommandWithExamples { Examples: var examples } ? examples : OfTheRoot).Select(call =>
                (call, "")
            )
        );
        terminal.Out.WriteLine(terminal.Say(HelpWords.ExitStatus));
        return ExitStatus.Fine;
    }
}
