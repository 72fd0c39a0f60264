using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>How the program is called: what is wrong with a call is said in a sentence, with status 2, before anything listens.</summary>
public sealed class CallTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_it_is_to_listen_can_be_said()
    {
        using var service = Start("--listen", "http://127.0.0.1:0");
        var said = await service.StandardOutput.ReadLineAsync();
        service.Kill(entireProcessTree: true);

        said.ShouldNotBeNull().ShouldContain("http://127.0.0.1:");
    }

    [Theory]
    [InlineData("--listen", "nowhere", "--listen nowhere: write an address such as http://127.0.0.1:5080")]
    [InlineData("--listen", "http://127.0.0.1:99999", "its port 65535 at most\n")]
    [InlineData("--listen", "http://127.0.0.1:0/conv", "an address and a port, and nothing else: http://127.0.0.1:0\n")]
    [InlineData("--listen", "https://127.0.0.1:0", "--certificate")]
    [InlineData("--silo-certificate", "silos.pem", "--silo")]
    [InlineData("--store", "", "--store: name a file")]
    [InlineData("--store", ":memory:", "--store: name a file")]
    [InlineData("--reading", "foo=bar", "--reading: there is no reading 'foo'\n")]
    [InlineData("--reading", "free-first=never", "--reading: the reading 'free-first' has no alternative 'never'\n")]
    [InlineData("--listen", "http://0.0.0.0:0", "--keys")]
    [InlineData("--silo", "10.0.0.1", "--silo 10.0.0.1: write the number of an address and a port")]
    [InlineData("--store", "no/such/folder/store.db", "unable to open database file")]
    [InlineData("--reading", "period", "--reading period: write NAME=VALUE")]
    [InlineData("--no-such-option", "1", "--no-such-option")]
    public async Task A_wrong_call_is_told_and_ends_with_status_2(string option, string value, string said)
    {
        var (status, error) = await CallAsync(option, value);

        error.ShouldContain(said);
        error.ShouldNotContain("   at ");
        error.ShouldNotContain("Usage");
        status.ShouldBe(2);
    }

    [Fact]
    public async Task A_reading_is_read_in_one_way()
    {
        var (status, error) = await CallAsync("--reading", "free-first=any", "--reading", "free-first=individual");

        error.ShouldBe("conv-service: --reading: free-first is given two values, any and individual\n");
        status.ShouldBe(2);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var service = Start("--listen", $"http://{taken.LocalEndpoint}");
        var said = service.StandardOutput.ReadToEndAsync();
        var error = await service.StandardError.ReadToEndAsync();
        await service.WaitForExitAsync();

        error.ShouldContain("address already in use");
        (error + await said).ShouldNotContain("   at ");
        service.ExitCode.ShouldBe(2);
    }

    // A call that ends before anything listens needs no process of its own; one that goes on by mistake is ended, and its status is another.
    private async Task<(int Status, string Error)> CallAsync(params string[] options)
    {
        using var ending = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var status = await ServiceProgram.RunAsync(
            [
                Care.Conventions,
                .. options.Contains("--store", StringComparer.Ordinal)
                    ? []
                    : new[] { "--store", _folder["service.db"] },
                .. options,
            ],
            error,
            ending.Token
        );
        return (status, error.ToString());
    }

    private Process Start(params string[] options) =>
        Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["exec", typeof(ServiceOptions).Assembly.Location, Care.Conventions, .. options]
            )
            {
                WorkingDirectory = _folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
}
