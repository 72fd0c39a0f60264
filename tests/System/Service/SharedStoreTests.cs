using System.Net;
using System.Net.Sockets;
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
        string[] Silo() => [.. alone, "--silo", $"127.0.0.1:{FreePort()}"];
        // A process that knows nothing of the cluster may share its store.
        await using var services = await ServiceProcesses.StartAsync(Silo(), Silo(), isOfPool ? Silo() : alone);
        var orders = Orders.Draw(new Random(7), isOfPool ? Drawn.OfPool : Drawn.OfCare, 80);
        var posting = new Posting(services.All, seed: 7);
        await posting.RunAsync(
            orders,
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
        var (attendances, payments) = (
            await File.ReadAllTextAsync(_folder["out/attendances.csv"]),
            await File.ReadAllTextAsync(_folder["out/payments.csv"])
        );
        attendances.ShouldContain("refused");
        (await service.Client.GetStringAsync("/decisions/attendances.csv")).ShouldBe(attendances);
        (await service.Client.GetStringAsync("/decisions/payments.csv")).ShouldBe(payments);
        var answers = await service.JournalAsync();
        answers
            .Select(answer => answer.GetProperty("number").GetInt64())
            .ShouldBe(Enumerable.Range(1, answers.Count).Select(number => (long)number));
        Settled.ShouldAddUp(answers, attendances, payments);
    }
}
