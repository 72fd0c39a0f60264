using System.CommandLine;
using Conv.Cli.Options;
using Conv.Cli.Outputs;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli.Commands;

/// <summary><c>conv schema</c>: the JSON schemas of what the other commands print.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = terminal.Say(OptionHelp.SchemaName),
        };
        var command = new CommandWithExamples(
            terminal,
            "schema",
            CommandHelp.Schema,
            "conv schema",
            "conv schema findings > findings.schema.json"
        )
        {
            name,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is not { } wanted)
            {
                foreach (var known in OutputSchemas.Names)
                {
                    terminal.Out.WriteLine(known);
                }
            }
            else if (OutputSchemas.Names.Contains(wanted))
            {
                terminal.Out.Write(OutputSchemas.Of(wanted));
            }
            else
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    ComplaintWords.NoOutput.With(wanted),
                    Said.Near(Suggestion.Find(wanted, OutputSchemas.Names), OutputSchemas.Names)
                );
            }

            return ExitStatus.Fine;
        });
        return command;
    }
}
