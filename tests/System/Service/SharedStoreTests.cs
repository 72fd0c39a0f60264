using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Conv.Service.Tests.Support;
using Conv.SystemTests.Packages;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Service;

/// <summary>
/// Several processes keep sessions in one database. Whatever way sessions come, and whatever breaks meanwhile, the rows in the end are those
/// of <c>conv run</c> over a file of them, to the byte, and what was settled adds up to them.
/// </summary>
public sealed partial class SharedStoreTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PostgresTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Silos_one_of_which_is_killed_and_a_database_that_breaks(bool isOfPool)
    {
        var (rules, store) = (
            isOfPool ? Pool.Write(_folder) : RepositoryFiles.PathOf("conventions"),
            await postgres.DatabaseAsync()
        );
        string[] alone = [rules, "--store", store];
        string[] encrypted = isOfPool
            ? ["--silo-certificate", _folder.Write("silos.pem", Certificates.Make("CN=silos").Pem)]
            : [];
        string[] Silo() => [.. alone, .. encrypted, "--silo", $"127.0.0.1:{FreePort()}"];
        // A process that knows nothing of the cluster may share its store.
        await using var services = await ServiceProcesses.StartAsync(Silo(), Silo(), isOfPool ? Silo() : alone);
        var orders = Orders.Draw(new Random(7), isOfPool ? Drawn.OfPool : Drawn.OfCare, 80);
        var posting = new Posting(services.All, seed: 7);
        await posting.RunAsync(
            orders,
            (
                20,
                () =>
                {
                    services.All.ShouldAllBe(service =>
                        !service.Log.Contains("cannot be reached", StringComparison.Ordinal)
                    );
                    return Task.CompletedTask;
                }
            ),
            (30, postgres.RestartAsync),
            (
                60,
                () =>
                {
                    posting.Forget(0);
                    services.All[0].Kill();
                    return Task.CompletedTask;
                }
            )
        );
        var columns = isOfPool ? Orders.PoolColumns : Orders.CareColumns;
        await SameAsRunAsync(rules, Drawn.File(columns, orders.Sessions), services.All[2]);
        services.All.ShouldAllBe(service => !Person.IsMatch(service.Log));
    }

    [PostgresFact]
    public async Task A_silo_answers_whoever_shows_a_certificate_of_its_file_and_nobody_else()
    {
        var ((pem, thumbprint), port) = (Certificates.Make("CN=silos"), FreePort());
        await using var silo = await ServiceProcess.StartAsync(
            Pool.Write(_folder),
            "--store",
            await postgres.DatabaseAsync(),
            "--silo",
            $"127.0.0.1:{port}",
            "--silo-certificate",
            _folder.Write("silos.pem", pem)
        );

        (await IsMetAsync(port, thumbprint, pem)).ShouldBeTrue();
        (await IsMetAsync(port, thumbprint, Certificates.Make("CN=silos").Pem)).ShouldBeFalse();
        (await IsMetAsync(port, thumbprint, pem: null)).ShouldBeFalse();
    }

    // Who is let in is told at once with whom they speak; others learn of it only when they listen.
    private static async Task<bool> IsMetAsync(int port, string thumbprint, string? pem)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        using var mine = pem is null ? null : X509Certificate2.CreateFromPem(pem, pem);
        await using var stream = new SslStream(client.GetStream());
        try
        {
            await stream.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = "silos",
                    LocalCertificateSelectionCallback = (_, _, _, _, _) => mine!,
                    RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == thumbprint,
                }
            );
            return await stream.ReadAsync(new byte[1]) == 1;
        }
        catch (Exception exception) when (exception is AuthenticationException or IOException)
        {
            return false;
        }
    }

    // Silos are named S127.0.0.1:….
    [GeneratedRegex(@"\b[BSX]\d\d?\b")]
    private static partial Regex Person { get; }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task SameAsRunAsync(string rules, string file, ServiceProcess service)
    {
        await Shell.FineAsync(
            _folder.Path,
            "dotnet",
            [Built.Conv, "run", rules, "--input", _folder.Write("sessions.csv", file), "--output", _folder["out"]]
        );
        var files = _folder.Read("out");
        foreach (var name in new[] { "attendances", "payments", "provisional", "monitors", "budgets" })
        {
            (await service.Client.GetStringAsync($"/decisions/{name}.csv")).ShouldBe(files[$"{name}.csv"]);
        }

        var (attendances, payments) = (files["attendances.csv"], files["payments.csv"]);
        attendances.ShouldContain("refused");
        var answers = await service.JournalAsync();
        answers
            .Select(answer => answer.GetProperty("number").GetInt64())
            .ShouldBe(Enumerable.Range(1, answers.Count).Select(number => (long)number));
        Settled.ShouldAddUp(answers, attendances, payments);
    }
}
