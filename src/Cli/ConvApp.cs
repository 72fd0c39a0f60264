using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Conv.Cli.Commands;
using Conv.Cli.Options;
using Conv.Compiler;

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
        var name = "conv";
        try
        {
            var status = Call(args, terminal, ref name);
            terminal.Out.Flush();
            return status;
        }
        catch (OutputLostException lost)
        {
            var why = SystemWords.Why(lost.InnerException!);
            terminal.Complain(name, new(ExitStatus.WrongCall, ComplaintWords.ResultsLost.With(why)));
            return ExitStatus.WrongCall;
        }
    }

    private static int Call(IReadOnlyList<string> args, Terminal terminal, ref string name)
    {
        terminal.AskedLanguage = LanguageOption.Of(args) ?? terminal.AskedLanguage;
        var failure = new Failure(terminal, IsJsonWanted(args));

        // No system hands one over, but a caller of this door may; no path and no name may hold one.
        if (args.Any(arg => arg.Contains('\0', StringComparison.Ordinal)))
        {
            return failure.Tell(name, new CliException(ExitStatus.WrongCall, ComplaintWords.NullCharacter));
        }

        var parsed = Root(terminal)
            .Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        name = NameOf(parsed.CommandResult.Command);
        if (parsed.Action is ParseErrorAction)
        {
            return failure.Tell(name, WrongCall.Of(parsed, name));
        }

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
            return failure.Tell(name, exception);
        }
        catch (OperationCanceledException) when (terminal.Cancellation.IsCancellationRequested)
        {
            return failure.Tell(name, new CliException(ExitStatus.Stopped, ComplaintWords.Stopped));
        }
#pragma warning disable CA1031 // Whatever it is, the person at the terminal gets a sentence; a script gets a status.
        catch (Exception exception) when (exception is not OutputLostException)
#pragma warning restore CA1031
        {
            return failure.Tell(name, exception);
        }
    }

    private static bool IsJsonWanted(IReadOnlyList<string> args) =>
        args.Contains("--json", StringComparer.Ordinal)
        || args.Contains("--format=json", StringComparer.Ordinal)
        || args.Contains("--format:json", StringComparer.Ordinal)
        || args.Zip(args.Skip(1)).Any(pair => pair is ("--format", "json"));

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(terminal.Say(PlaceHelp.Program));
        root.Subcommands.Add(InitCommand.Create(terminal));
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(BuildCommand.Create(terminal));
        root.Subcommands.Add(RunCommand.Create(terminal));
        root.Subcommands.Add(TestCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(SampleCommand.Create(terminal));
        root.Subcommands.Add(FuzzCommand.Create(terminal));
        root.Subcommands.Add(TimelineCommand.Create(terminal));
        root.Subcommands.Add(DocCommand.Create(terminal));
        root.Subcommands.Add(DiffCommand.Create(terminal));
        root.Subcommands.Add(ReadingsCommand.Create(terminal));
        root.Subcommands.Add(FmtCommand.Create(terminal));
        root.Subcommands.Add(TranslateCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        root.Subcommands.Add(LspCommand.Create(terminal));
        // No file and no folder has an empty name.
        foreach (var option in root.Subcommands.SelectMany(command => command.Options))
        {
            if (option.HelpName is "FILE" or "DIR")
            {
                option.Validators.Add(result =>
                {
                    if (result.Tokens.Any(token => token.Value.Length == 0))
                    {
                        result.AddError(terminal.Say(ComplaintWords.At, option.Name, ComplaintWords.EmptyOption));
                    }
                });
            }
        }

        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = terminal.Say(HelpWords.ShowHelp);
                    help.Action = new HelpWithExamples(terminal);
                    break;
                case VersionOption version:
                    version.Description = terminal.Say(HelpWords.ShowVersion);
                    version.Action = new ShowVersion();
                    break;
            }
        }

        // Every command has a language: helps, complaints and progress are in it.
        foreach (var command in root.Subcommands.Append<Command>(root))
        {
            if (!command.Options.Any(option => option.Name == LanguageOption.Name))
            {
                var language = LanguageOption.Create(terminal);
                if (command == root)
                {
                    language.Description = terminal.Say(HelpWords.HelpLanguage);
                }

                command.Options.Add(language);
            }
        }

        root.SetAction(NoCommand);
        return root;
    }

    private static int NoCommand(ParseResult parsed) =>
        throw new CliException(ExitStatus.WrongCall, CallWords.NameCommand, AdviceWords.See.With("conv --help"));

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
