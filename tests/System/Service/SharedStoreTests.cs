using Conv.Service.Tests.Support;
using Conv.SystemTests.Packages;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Service;

/// <summary>
/// Several processes keep sessions in one database. Whatever way sessions come, and whatever breaks meanwhile, the rows in the end are those
/// of <c>conv run</c> over a file of them, to the byte, and what was settled adds up to them.
/// </summary>
public sealed class SharedStoreTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PostgresFact]
    public async Task Processes_without_a_cluster_and_a_database_that_breaks()
    {
        var (rules, store) = (Pool.Write(_folder), await postgres.DatabaseAsync());
        await using var first = await ServiceProcess.StartAsync(rules, "--store", store);
        await using var second = await ServiceProcess.StartAsync(rules, "--store", store);
        var orders = Orders.Draw(new Random(5), Drawn.OfPool, 60);
        await new Posting([first, second], seed: 5).RunAsync(orders, (40, postgres.RestartAsync));
        await SameAsRunAsync(rules, Drawn.File(Orders.PoolColumns, orders.Sessions), second);
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
