using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Conv.Cli.Options;

/// <summary>A command whose help ends with calls that somebody would make.</summary>
internal sealed class CommandWithExamples(string name, string description, params string[] examples)
    : Command(name, description)
{
    public IReadOnlyList<string> Examples => examples;
}

/// <summary>The help of a command, then its examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private static readonly string[] OfTheRoot =
    [
        "conv check conventions",
        "conv run conventions --input sessions.csv --output decided",
    ];

    private readonly HelpAction _help = new();

    public override int Invoke(ParseResult parseResult)
    {
        var status = _help.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command is CommandWithExamples command ? command.Examples : OfTheRoot;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        output.WriteLine("Exit status: 0 fine, 1 the subject is at fault, 2 the call is wrong.");
        return status;
    }
}
