using System.Diagnostics;
using System.Globalization;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Processes;

/// <summary>A finished call of the program as a process of its own.</summary>
/// <param name="Status">Its exit status; -1: it was ended because it went on.</param>
/// <param name="Out">What it wrote.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record Child(int Status, string Out, string Error)
{
    // A machine may be busy with other things: what counts is the processor time, and this only ends what waits for ever.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>The program as the build of its project leaves it, in the configuration of the tests; the copy beside the tests is without native code.</summary>
    private static string Program { get; } =
        Path.Combine(
            Places.Root,
            "src/Cli",
            Path.GetRelativePath(Path.Combine(Places.Root, "tests/Cli.Tests"), AppContext.BaseDirectory),
            "conv.dll"
        );

    /// <summary>Calls the program, for at most 20 seconds of processor time and with at most 1 GiB of objects.</summary>
    public static Child Of(params string[] args) => Shell("ulimit -t 20; exec dotnet \"$0\" \"$@\"", null, args);

    /// <summary>Calls the program by a line of the shell, in which it is <c>$0</c> and its arguments are <c>$@</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="meanwhile">What happens while it runs.</param>
    /// <param name="args">The arguments.</param>
    public static Child Shell(string line, Action<Process>? meanwhile, params string[] args)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo("/bin/sh", ["-c", line, Program, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process.StartInfo.Environment["DOTNET_GCHeapHardLimit"] = (1L << 30).ToString(
            "x",
            CultureInfo.InvariantCulture
        );
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        meanwhile?.Invoke(process);
        var ended = process.WaitForExit(Limit);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
        }

        return new(
            ended ? process.ExitCode : -1,
            output.WaitAsync(Limit).GetAwaiter().GetResult(),
            error.WaitAsync(Limit).GetAwaiter().GetResult()
        );
    }

    /// <summary>Runs another program of the system.</summary>
    public static void System(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, program);
    }
}
