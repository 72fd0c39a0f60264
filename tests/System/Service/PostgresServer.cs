using System.Diagnostics;
using Conv.SystemTests.Packages;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Service;

/// <summary>A database server of a test's own: made in a temporary folder, reached by a socket in it.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conv-pg-").FullName;
    private Process? _server;
    private int _databases;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Makes an empty database and says where it is.</summary>
    public async Task<string> DatabaseAsync()
    {
        if (_server is null)
        {
            await MakeAsync();
        }

        var name = $"conv{++_databases}";
        await AsUserAsync(Program("createdb"), "-h", _folder, "-U", "postgres", name);
        return $"postgresql:///{name}?username=postgres&host={Uri.EscapeDataString(_folder)}";
    }

    /// <summary>Ends the server as if the machine had lost power, and starts it anew.</summary>
    public async Task RestartAsync()
    {
        await AsUserAsync(Program("pg_ctl"), "-D", Data, "-w", "stop", "-m", "immediate");
        await _server!.WaitForExitAsync();
        await StartAsync();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await AsUserAsync(Program("pg_ctl"), "-D", Data, "-w", "stop", "-m", "immediate");
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string Program(string name) =>
        Path.Combine(
            Path.GetDirectoryName(
                new FileInfo(Tool.Postgres.Required).ResolveLinkTarget(true)?.FullName ?? Tool.Postgres.Required
            )!,
            name
        );

    private async Task MakeAsync()
    {
        if (Environment.IsPrivilegedProcess)
        {
            await Shell.FineAsync(_folder, "chown", "postgres:postgres", _folder);
        }

        await AsUserAsync(Program("initdb"), "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
        await StartAsync();
    }

    private async Task StartAsync()
    {
        var (program, arguments) = AsUser(
            Program("postgres"),
            ["-D", Data, "-k", _folder, "-c", "listen_addresses=", "-c", "log_min_messages=panic"]
        );
        _server?.Dispose();
        _server = Process.Start(
            new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, UseShellExecute = false }
        )!;
        for (var tries = 0; ; tries++)
        {
            var ready = await Shell.RunAsync(_folder, Program("pg_isready"), "-q", "-h", _folder, "-U", "postgres");
            if (ready.Status == 0)
            {
                return;
            }

            (tries < 300 && !_server.HasExited).ShouldBeTrue("the database server does not start");
            await Task.Delay(100);
        }
    }

    private Task<string> AsUserAsync(string program, params string[] arguments)
    {
        var (first, others) = AsUser(program, arguments);
        return Shell.FineAsync(_folder, first, others);
    }

    // A database server refuses to run as root; Debian's package comes with a user for it.
    private static (string Program, string[] Arguments) AsUser(string program, string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? ("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
            : (program, arguments);
}
