using System.CommandLine;
using Conv.Cli.Options;
using Conv.LanguageServer;

namespace Conv.Cli.Commands;

/// <summary><c>conv lsp</c>: the language server, for an editor to start.</summary>
internal static class LspCommand
{
    public static Command Create(Terminal terminal)
    {
        // Editors add it by habit; there is no other way to talk.
        var stdio = new Option<bool>("--stdio") { Description = terminal.Say(OptionHelp.Stdio) };
        var command = new CommandWithExamples(terminal, "lsp", CommandHelp.Lsp, "conv lsp") { stdio };
        command.SetAction(
            async (_, cancellation) =>
            {
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, terminal.Cancellation);
                var inOrder = await LanguageServerHost
                    .Serve(
                        Console.OpenStandardInput(),
                        StandardStream.Open(Console.OpenStandardOutput),
                        TimeProvider.System,
                        stop.Token
                    )
                    .ConfigureAwait(false);
                return inOrder ? ExitStatus.Fine : ExitStatus.SubjectAtFault;
            }
        );
        return command;
    }
}
