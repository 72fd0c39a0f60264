using System.Diagnostics;
using System.Text;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Editors;

/// <summary>The built <c>conv lsp</c> as a process.</summary>
public sealed class ServerProcessTests
{
    [Fact]
    public async Task It_ends_when_it_is_told_to_though_its_input_stays_open()
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Built.Conv, "lsp"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        Say("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""");
        Say("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}""");
        Say("""{"jsonrpc":"2.0","method":"exit"}""");
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(stop.Token);
            process.ExitCode.ShouldBe(0);
        }
        finally
        {
            process.Kill();
        }

        void Say(string message)
        {
            process.StandardInput.Write($"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}");
            process.StandardInput.Flush();
        }
    }
}
