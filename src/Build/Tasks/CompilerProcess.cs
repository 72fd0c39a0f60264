using System.Diagnostics;
using System.Text.Json;
using Conv.Build.Compiling;

namespace Conv.Build.Tasks;

/// <summary>The compiler in a process of its own: this assembly once more, started with the <c>dotnet</c> that runs the build.</summary>
/// <param name="host">That program; empty: the one on the path.</param>
/// <param name="folder">A folder for the request and the answer.</param>
internal sealed class CompilerProcess(string host, string folder)
{
    /// <summary>Asks it.</summary>
    /// <returns>The answer, or why there is none.</returns>
    public (BuildAnswer? Answer, string Failure) Run(BuildRequest request, CancellationToken cancelled)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, $"request.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}");
        var (asked, answered) = (name + ".json", name + ".answer.json");
        try
        {
            File.WriteAllBytes(asked, JsonSerializer.SerializeToUtf8Bytes(request, BuildJson.Default.BuildRequest));
            var said = Run([typeof(CompilerProcess).Assembly.Location, asked, answered], cancelled);
            return File.Exists(answered)
                ? (JsonSerializer.Deserialize(File.ReadAllBytes(answered), BuildJson.Default.BuildAnswer), "")
                : (
                    null,
                    cancelled.IsCancellationRequested
                        ? "the build was cancelled"
                        : $"the compiler of conventions stopped: {said}"
                );
        }
        finally
        {
            File.Delete(asked);
            File.Delete(answered);
        }
    }

    private string Run(string[] arguments, CancellationToken cancelled)
    {
        using var process = Process.Start(
            new ProcessStartInfo(host.Length == 0 ? "dotnet" : host, ["exec", .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            }
        )!;
        using var stop = cancelled.Register(() => process.Kill(entireProcessTree: true));
        var (output, error) = (
            process.StandardOutput.ReadToEndAsync(CancellationToken.None),
            process.StandardError.ReadToEndAsync(CancellationToken.None)
        );
        process.WaitForExit();
        return (output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult()).Trim();
    }
}
