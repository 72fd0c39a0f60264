using System.Net;
using System.Text.Json;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>Whatever way sessions come, the rows are those of a run over a file of them, to the byte.</summary>
public sealed class SameAsRunTests
{
    private static readonly string[] PoolColumns =
    [
        "session",
        "date",
        "act",
        "clinic",
        "pathology",
        "time",
        "coach",
        "patient",
        "household",
    ];

    private static readonly string[] CareColumns =
    [
        "session",
        "date",
        "network",
        "network_kind",
        "function",
        "format",
        "place",
        "participants",
        "minutes",
        "provider",
        "profession",
        "beneficiary",
        "birth_date",
        "functional_assessment",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Windows_of_providers_and_households(int seed)
    {
        using var folder = new Folder();
        await Check(folder, Pool.Write(folder), PoolColumns, Drawn.OfPool, seed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_shipped_conventions(int seed)
    {
        using var folder = new Folder();
        await Check(folder, RepositoryFiles.PathOf("conventions"), CareColumns, Drawn.OfCare, seed);
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
        var sessions = Enumerable.Range(1, 40).Select(number => draw(random, $"S{number}")).ToList();

        // What a session said before it was changed; what is withdrawn; what is posted again. A session is not changed before it is there.
        var orders = new List<(double At, Drawn? Posted, string? Withdrawn, long Sequence)>();
        for (var place = 0; place < sessions.Count; place++)
        {
            var (at, sequence) = (random.NextDouble(), 10 * place);
            if (random.Next(3) == 0)
            {
                orders.Add((at, draw(random, sessions[place].Id), null, random.Next(400)));
                orders.Add((at + 0.1, random.Next(2) == 0 ? null : sessions[place], sessions[place].Id, sequence));
            }

            orders.Add((at + 0.2, sessions[place], null, sequence));
            if (random.Next(3) == 0)
            {
                orders.Add((at + 0.4, sessions[place], null, sequence));
            }

            if (random.Next(4) == 0)
            {
                orders.Add((at, draw(random, $"X{place}"), null, random.Next(400)));
                orders.Add((at + 0.3, null, $"X{place}", 0));
            }
        }

        var lines = orders
            .OrderBy(order => order.At)
            .Select(order =>
                order.Posted is { } posted
                    ? $"{{\"post\":{posted.Body(order.Sequence)}}}"
                    : JsonSerializer.Serialize(new { withdraw = order.Withdrawn })
            )
            .ToList();
        await using var service = await RunningService.StartAsync(folder, conventions);
        await SendAsync(service, lines, random);

        var (attendances, payments) = Expected.Of(conventions, Drawn.File(columns, sessions));
        attendances.ShouldContain("refused");
        (await service.AttendancesAsync()).ShouldBe(attendances);
        (await service.PaymentsAsync()).ShouldBe(payments);
        await SettledAsync(service, attendances, payments);
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

    // Everything that was ever to be settled with somebody adds up to what they owe or earn in the end.
    private static async Task SettledAsync(RunningService service, string attendances, string payments)
    {
        var settled = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var answer in await service.JournalAsync())
        {
            foreach (var row in answer.GetProperty("settlements").EnumerateArray())
            {
                if (row.TryGetProperty("person", out var person))
                {
                    var name = person.GetString()!;
                    settled[name] = settled.GetValueOrDefault(name) + row.GetProperty("difference").GetDecimal();
                }
            }
        }

        var due = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in attendances.Split('\n').Skip(1).Concat(payments.Split('\n').Skip(1)))
        {
            if (row.Split(',') is [_, var person, .., { Length: > 0 } amount])
            {
                due[person] =
                    due.GetValueOrDefault(person)
                    + decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        settled.Where(sum => sum.Value != 0).ShouldBe(due.Where(sum => sum.Value != 0));
    }
}
