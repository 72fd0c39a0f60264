using System.Text;
using Conv.Cli;

// The first Ctrl-C asks a command to stop at a place where nothing is half done; the second one ends the program.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return ConvApp.Run(
    args,
    new Terminal(output, error)
    {
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        ColoursWanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Cancellation = stop.Token,
    }
);
