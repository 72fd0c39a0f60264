using Conv.Cli.Findings;
using Conv.Cli.Outputs;
using Conv.Compiler;

namespace Conv.Cli;

/// <summary>Says why a command ends: on the error output for a person, and where JSON is wanted and none was printed yet, on the other for a program.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="isJsonWanted">Whether the call asks for JSON.</param>
internal sealed class Failure(Terminal terminal, bool isJsonWanted)
{
    /// <summary>Tells what ended a command in order.</summary>
    /// <returns>The exit status.</returns>
    public int Tell(string command, CliException exception)
    {
        terminal.Complain(command, exception);
        Print(command, exception, (exception as UnsoundException)?.Findings);
        return exception.Status;
    }

    /// <summary>Tells that the program itself is wrong.</summary>
    /// <returns>The exit status.</returns>
    public int Tell(string command, Exception fault)
    {
        var message = ComplaintWords.OwnFault.With(ShownText.Message(fault.Message));
        terminal.Error.WriteLine($"{command}: {message.In(terminal.Language)}");
        terminal.Error.WriteLine(terminal.Say(ComplaintWords.ReportIt));
        terminal.Error.WriteLine($"conv {Compilation.Version}, {fault.GetType()}");
        terminal.Error.WriteLine(fault.StackTrace);
        Print(command, new(ExitStatus.Fault, message), null);
        return ExitStatus.Fault;
    }

    private void Print(string command, CliException exception, IReadOnlyList<FindingOutput>? findings)
    {
        if (isJsonWanted && !terminal.HasResults)
        {
            JsonText.Write(
                terminal.Out,
                new ErrorOutput(
                    command,
                    exception.Status,
                    ShownText.Message(exception.Said.In(terminal.Language)),
                    exception.Help is { } help ? ShownText.Message(help.In(terminal.Language)) : null,
                    findings
                ),
                OutputJson.Default.ErrorOutput
            );
        }
    }
}
