using System.Net;
using System.Text.Json;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>Whatever way sessions come, the rows are those of a run over a file of them, to the byte.</summary>
public sealed class SameAsRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Windows_of_providers_and_households(int seed)
    {
        using var folder = new Folder();
        await Check(folder, Pool.Write(folder), Orders.PoolColumns, Drawn.OfPool, seed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_shipped_conventions(int seed)
    {
        using var folder = new Folder();
        await Check(folder, RepositoryFiles.PathOf("conventions"), Orders.CareColumns, Drawn.OfCare, seed);
    }

    private static async Task Check(
        Folder folder,
        string conventions,
        string[] columns,
        Func<Random, string, Drawn> draw,
        int seed
    )
    {
        var random = new Random(seed);
        var orders = Orders.Draw(random, draw, 40);
        var lines = orders.InSomeOrder(random).Select(order => order.Line).ToList();
        await using var service = await RunningService.StartAsync(folder, conventions);
        await SendAsync(service, lines, random);

        var (attendances, payments) = Expected.Of(conventions, Drawn.File(columns, orders.Sessions));
        attendances.ShouldContain("refused");
        (await service.AttendancesAsync()).ShouldBe(attendances);
        (await service.PaymentsAsync()).ShouldBe(payments);
        foreach (var (name, text) in Expected.OfWhole(conventions, Drawn.File(columns, orders.Sessions)))
        {
            (await service.FileAsync(name)).ShouldBe(text);
        }

        Settled.ShouldAddUp(await service.JournalAsync(), attendances, payments);
    }

    // One after the other, or some in a stream.
    private static async Task SendAsync(RunningService service, List<string> lines, Random random)
    {
        while (lines.Count > 0)
        {
            var count = Math.Min(lines.Count, random.Next(2) == 0 ? 1 : random.Next(2, 20));
            using var answer = await service.PostAsync(
                "/batches",
                string.Join('\n', lines.Take(count)),
                "application/x-ndjson"
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var statuses = (await answer.Content.ReadAsStringAsync())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("status").GetInt32())
                .ToList();
            statuses.Count.ShouldBe(count);
            statuses.ShouldAllBe(status => status == 200 || status == 201);
            lines.RemoveRange(0, count);
        }
    }
}
