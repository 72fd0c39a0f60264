using System.Runtime.InteropServices;
using System.Text;
using Conv.Cli;
using Conv.Cli.Caching;
using Conv.Cli.Options;
using Conv.Cli.Terminals;

using var stop = new CancellationTokenSource();
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Neither is disposed: what could not be written has been said, and would be tried again.
var output = new StreamWriter(StandardStream.Open(Console.OpenStandardOutput), utf8) { NewLine = "\n" };
var error = new StreamWriter(StandardStream.Open(Console.OpenStandardError), utf8) { NewLine = "\n", AutoFlush = true };
var terminal = new Terminal(output, error)
{
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    ColoursWanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    Cancellation = stop.Token,
    AskedLanguage = LanguageOption.Known(Environment.GetEnvironmentVariable(LanguageOption.Variable)),
    Evaluators = EvaluatorCache.OfEnvironment(),
};

// The first Ctrl-C asks a command to stop at a place where nothing is half done, and sees to it that it does; the second one ends at once.
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = !stop.IsCancellationRequested;
    if (key.Cancel)
    {
        stop.Cancel();
        Interruption.EndSoon(terminal);
    }
};

// What a machine sends that wants a program to end is meant in the same way.
using var termination = PosixSignalRegistration.Create(
    PosixSignal.SIGTERM,
    signal =>
    {
        signal.Cancel = true;
        stop.Cancel();
        Interruption.EndSoon(terminal);
    }
);
return ConvApp.Run(args, terminal);
