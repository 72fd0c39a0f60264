using System.Diagnostics;

namespace Conv.SystemTests.Packages;

/// <summary>A finished call of a program in a folder.</summary>
internal sealed record Shell(int Status, string Out, string Error)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="program">The program: a path, or a name on the PATH.</param>
    /// <param name="arguments">Its arguments, one by one.</param>
    public static async Task<Shell> RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                // A build server that outlives the call would keep its outputs open for ever.
                Environment =
                {
                    ["MSBUILDDISABLENODEREUSE"] = "1",
                    ["UseSharedCompilation"] = "false",
                    ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
                },
            }
        )!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>The same, checked: it went well.</summary>
    public static async Task<string> FineAsync(string folder, string program, params string[] arguments)
    {
        var call = await RunAsync(folder, program, arguments);
        call.Status.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{call.Out}\n{call.Error}");
        return call.Out;
    }
}
