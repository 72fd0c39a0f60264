using System.Net;
using System.Security.Cryptography;
using System.Text;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>What the next session would come to, and what is left under the caps.</summary>
public sealed class OutlookTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_left_is_what_is_accepted_when_it_is_posted()
    {
        await using var service = await StartAsync("2024-04-08", "2024-04-15", "2024-04-22");
        var outlook = await AskAsync(service, "/outlook?date=2024-05-06");
        var inForce = outlook.First("versions");
        inForce.Text("version").ShouldBe("auto");
        inForce.GetProperty("next").Text("convention").ShouldBe("2024-2026");
        inForce.GetProperty("next").GetProperty("share").GetProperty("amount").GetDecimal().ShouldBe(11m);
        var cap = inForce.First("caps");
        (
            cap.GetProperty("counted").GetInt32(),
            cap.GetProperty("limit").GetInt32(),
            cap.GetProperty("left").GetInt32()
        ).ShouldBe((3, 8, 5));
        (cap.Text("from"), cap.Text("until")).ShouldBe(("2024-04-08", "2025-04-07"));
        inForce.GetProperty("more").GetInt32().ShouldBe(5);
        inForce.GetProperty("isMore").GetBoolean().ShouldBeFalse();

        for (var number = 1; number <= 6; number++)
        {
            using var posted = await service.PostAsync("/sessions", Care.Session($"N{number}", "2024-05-06"));
            (await posted.ShouldBeAsync(HttpStatusCode.Created))
                .First("attendances")
                .Text("decision")
                .ShouldBe(number <= 5 ? "accepted" : "refused");
        }
    }

    [Fact]
    public async Task Each_version_says_its_own()
    {
        await using var service = await StartAsync("2024-04-08");
        var outlook = await AskAsync(service, "/outlook?language=fr");
        outlook.Text("like").ShouldBe("S0");
        var versions = outlook.GetProperty("versions").EnumerateArray().ToList();
        versions.Select(version => version.Text("version")).ShouldBe(["auto", "2021-2023", "2024-2026"]);
        versions
            .Select(version => version.GetProperty("next").Text("convention"))
            .ShouldBe(["2024-2026", "2021-2023", "2024-2026"]);
        versions.ShouldAllBe(version => version.GetProperty("accepted").GetBoolean());
        versions.ShouldAllBe(version =>
            version.GetProperty("next").Text("decision").StartsWith("acceptée", StringComparison.Ordinal)
        );
        (await service.JournalAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_and_no_language_are_told()
    {
        await using var service = await StartAsync("2024-04-08");
        using var unknown = await service.GetAsync("/outlook", "B9");
        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
        using var language = await service.GetAsync("/outlook?language=la", "B1");
        await language.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "wrong-parameter");
    }

    [Theory]
    [InlineData("read", HttpStatusCode.Forbidden)]
    [InlineData("simulate", HttpStatusCode.Forbidden)]
    [InlineData("read,simulate", HttpStatusCode.NotFound)]
    public async Task A_key_must_allow_to_read_and_to_simulate(string scopes, HttpStatusCode status)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("secret")));
        await using var service = await RunningService.StartAsync(
            new ServiceOptions
            {
                Conventions = [Pool.Write(_folder)],
                Store = _folder["store.db"],
                Keys = _folder.Write("keys", $"desk {scopes} {hash}"),
            }
        );
        service.Client.DefaultRequestHeaders.Authorization = new("Bearer", "secret");
        using var answer = await service.GetAsync("/outlook", "B1");
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task The_page_is_there_without_a_key_and_loads_from_here_alone()
    {
        await using var service = await StartAsync();
        foreach (var (path, type) in new[] { ("/counter", "text/html"), ("/counter/counter.js", "text/javascript") })
        {
            using var answer = await service.Client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        }
    }

    private async Task<RunningService> StartAsync(params string[] dates)
    {
        var service = await RunningService.StartAsync(_folder, Care.Conventions);
        foreach (var (number, date) in dates.Index())
        {
            (await service.PostAsync("/sessions", Care.Session($"S{number}", date))).Dispose();
        }

        return service;
    }

    private static async Task<System.Text.Json.JsonElement> AskAsync(RunningService service, string path)
    {
        using var answer = await service.GetAsync(path, "B1");
        return await answer.ShouldBeAsync(HttpStatusCode.OK);
    }
}
