using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Conv.Cli.Commands;
using Conv.Cli.Options;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli;

/// <summary>The program as a function: arguments in, texts and an exit status out. Tests come in by this door.</summary>
public static class ConvApp
{
    /// <summary>Runs a command line as if both writers were files: no colours, no progress.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Receives results.</param>
    /// <param name="error">Receives what goes wrong.</param>
    /// <param name="cancellation">Asks the command to stop.</param>
    /// <returns>The exit status; see <see cref="ExitStatus"/>.</returns>
    public static int Run(
        IReadOnlyList<string> args,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation = default
    ) => Run(args, new Terminal(output, error) { Cancellation = cancellation });

    internal static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        // No system hands one over, but a caller of this door may; no path and no name may hold one.
        if (args.Any(arg => arg.Contains('\0', StringComparison.Ordinal)))
        {
            terminal.Complain("conv", new CliException(ExitStatus.WrongCall, "an argument holds a null character"));
            return ExitStatus.WrongCall;
        }

        var parsed = Root(terminal)
            .Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return WrongCall(parsed, terminal);
        }

        var name = NameOf(parsed.CommandResult.Command);
        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );
        }
        catch (CliException exception)
        {
            terminal.Complain(name, exception);
            return exception.Status;
        }
        catch (OperationCanceledException) when (terminal.Cancellation.IsCancellationRequested)
        {
            terminal.Error.WriteLine($"{name}: stopped before anything was written");
            return ExitStatus.Stopped;
        }
#pragma warning disable CA1031 // Whatever it is, the person at the terminal gets a sentence; a script gets a status.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine($"{name}: this is a fault of conv itself: {Terminal.Safe(exception.Message)}");
            terminal.Error.WriteLine("Please report it with these lines:");
            terminal.Error.WriteLine($"conv {Compilation.Version}, {exception.GetType()}");
            terminal.Error.WriteLine(exception.StackTrace);
            return ExitStatus.Fault;
        }
        finally
        {
            terminal.Out.Flush();
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("conv checks, builds, runs and explains conventions that spend public money.");
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(BuildCommand.Create(terminal));
        root.Subcommands.Add(RunCommand.Create(terminal));
        root.Subcommands.Add(TestCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(SampleCommand.Create(terminal));
        root.Subcommands.Add(FuzzCommand.Create(terminal));
        root.Subcommands.Add(TimelineCommand.Create(terminal));
        root.Subcommands.Add(DiffCommand.Create(terminal));
        root.Subcommands.Add(ReadingsCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        // No file and no folder has an empty name.
        foreach (var option in root.Subcommands.SelectMany(command => command.Options))
        {
            if (option.HelpName is "FILE" or "DIR")
            {
                option.Validators.Add(result =>
                {
                    if (result.Tokens.Any(token => token.Value.Length == 0))
                    {
                        result.AddError($"{option.Name}: an empty name");
                    }
                });
            }
        }

        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpWithExamples();
                    break;
                case VersionOption version:
                    version.Action = new ShowVersion();
                    break;
            }
        }

        root.SetAction(NoCommand);
        return root;
    }

    private static int NoCommand(ParseResult parsed) =>
        throw new CliException(ExitStatus.WrongCall, "name a command", "see conv --help");

    private static int WrongCall(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name));
        var unknown =
            command
                .Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
                .FirstOrDefault(token => token.Value.StartsWith('-'))
                ?.Value
            ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
        var message =
            unknown is null ? string.Join("; ", parsed.Errors.Select(error => error.Message.TrimEnd('.')).Distinct())
            : unknown.StartsWith('-') ? $"there is no option {unknown}"
            : command is RootCommand ? $"there is no command {unknown}"
            : $"{unknown} is one argument too many";
        var near = unknown is null ? null : Suggestion.Find(unknown, known);
        terminal.Complain(
            NameOf(command),
            new CliException(
                ExitStatus.WrongCall,
                message,
                near is null ? $"see {NameOf(command)} --help" : $"did you mean {near}?"
            )
        );
        return ExitStatus.WrongCall;
    }

    private static string NameOf(Command command) => command is RootCommand ? "conv" : $"conv {command.Name}";

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"conv {Compilation.Version}");
            return ExitStatus.Fine;
        }
    }
}
