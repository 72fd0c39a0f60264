using System.Net;
using Conv.Service.Rules;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

/// <summary>Conventions are loaded while the service runs, or have changed when it starts.</summary>
public sealed class LoadTests : IDisposable
{
    private const string Session = """
        {"facts":{"session":"S1","date":"2023-03-01","act":"swimming","clinic":"C1","pathology":"back","time":60},
         "providers":[{"coach":"P1"}],"beneficiaries":[{"patient":"B1","household":"H1"}]}
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_is_decided_by_what_was_loaded_and_the_difference_is_told()
    {
        await using var service = await StartAsync();
        (await service.PostAsync("/sessions", Session)).Dispose();
        using var same = await service.PostAsync("/conventions/load", "{}");
        same.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        Pool.Write(_folder, "45 EUR");
        using var loaded = await service.PostAsync("/conventions/load", "{}");
        var answer = await loaded.ShouldBeAsync(HttpStatusCode.OK);
        answer.Text("change").ShouldBe("rules");
        answer.First("corrections").Text("why").ShouldBe("rules");
        answer
            .GetProperty("settlements")
            .EnumerateArray()
            .Select(row => (row.Text("kind"), row.GetProperty("difference").GetDecimal()))
            .ShouldBe([("provider", 5m), ("insurer", 5m)]);
        (await service.PaymentsAsync()).ShouldContain("S1,P1,pool-2023,accepted,,45.00");
        (await service.JournalAsync()).Count.ShouldBe(2);

        using var next = await service.PostAsync("/sessions", Session.Replace("S1", "S2", StringComparison.Ordinal));
        (await next.ShouldBeAsync(HttpStatusCode.Created))
            .First("payments")
            .GetProperty("fee")
            .GetDecimal()
            .ShouldBe(45m);
    }

    [Fact]
    public async Task Conventions_with_errors_leave_everything_as_it_is()
    {
        await using var service = await StartAsync();
        (await service.PostAsync("/sessions", Session)).Dispose();
        Pool.Write(_folder, "forty EUR");
        using var refused = await service.PostAsync("/conventions/load", "{}");
        var faults = await refused.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "conventions");
        faults.ShouldNotBeEmpty();
        faults[0].Message.ShouldContain("2023.conv");
        (await service.PaymentsAsync()).ShouldContain("S1,P1,pool-2023,accepted,,40.00");
    }

    [Fact]
    public async Task A_stored_session_that_would_be_no_session_any_more_is_named()
    {
        await using var service = await StartAsync();
        (await service.PostAsync("/sessions", Session)).Dispose();
        _folder.Write("rules/2023.conv", Pool.Rules.Replace("swimming", "diving", StringComparison.Ordinal));
        using var refused = await service.PostAsync("/conventions/load", "{}");
        await refused.ShouldBeProblemAsync(HttpStatusCode.Conflict, "conflict");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("S1");
        (await service.PaymentsAsync()).ShouldContain("S1,P1");
    }

    [Fact]
    public async Task A_service_that_starts_with_other_conventions_decides_what_it_finds()
    {
        await using (var service = await StartAsync())
        {
            (await service.PostAsync("/sessions", Session)).Dispose();
        }

        Pool.Write(_folder, "45 EUR");
        await using var again = await RunningService.StartAsync(_folder, _folder["rules"]);
        (await again.PaymentsAsync()).ShouldContain("S1,P1,pool-2023,accepted,,45.00");
        (await again.JournalAsync())[1].Text("change").ShouldBe("rules");
    }

    [Theory]
    [InlineData("45 EUR", HttpStatusCode.Created)]
    [InlineData("50 EUR", HttpStatusCode.ServiceUnavailable)]
    public async Task What_another_process_loads_is_followed_where_the_files_say_the_same(
        string here,
        HttpStatusCode status
    )
    {
        await using var first = await StartAsync();
        Pool.Write(_folder, "45 EUR");
        await using var other = await RunningService.StartAsync(_folder, _folder["rules"]);
        Pool.Write(_folder, here);
        using var answer = await first.PostAsync("/sessions", Session);
        if (status == HttpStatusCode.Created)
        {
            (await answer.ShouldBeAsync(status)).First("payments").GetProperty("fee").GetDecimal().ShouldBe(45m);
        }
        else
        {
            await answer.ShouldBeProblemAsync(status, "other-rules");
        }

        using var taken = await other.PostAsync("/sessions", Session.Replace("S1", "S2", StringComparison.Ordinal));
        taken.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_another_process_loads_is_what_answers_are_read_by_and_what_ends_a_stream_where_the_files_are_others()
    {
        await using var first = await StartAsync();
        (await first.PostAsync("/sessions", Session)).Dispose();
        Pool.Write(_folder, "45 EUR");
        await using var other = await RunningService.StartAsync(_folder, _folder["rules"]);

        using var why = await first.GetAsync("/explanation", "B1");
        (await why.ShouldBeAsync(HttpStatusCode.OK)).GetRawText().ShouldContain("45");

        Pool.Write(_folder, "50 EUR");
        using var loaded = await other.PostAsync("/conventions/load", "{}");
        loaded.StatusCode.ShouldBe(HttpStatusCode.OK);
        Pool.Write(_folder, "45 EUR");
        using var here = await first.GetAsync("/explanation", "B1");
        await here.ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "other-rules");
        using var ready = await first.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var line = $"{{\"post\":{Session.ReplaceLineEndings(" ")}}}";
        using var stream = await first.PostAsync(
            "/batches",
            string.Join('\n', Enumerable.Repeat(line, 100)),
            "application/x-ndjson"
        );
        var answers = (await stream.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Length.ShouldBeLessThan(100);
        answers.ShouldAllBe(answer => answer.Contains("urn:conv:problem:other-rules", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_loaded_does_not_start()
    {
        _folder.Write("empty/readme.txt", "");
        (
            await Should.ThrowAsync<RulesetException>(() => RunningService.StartAsync(_folder, _folder["empty"]))
        ).Message.ShouldContain("there is no .conv file");
        _folder.Write("other.db", "this is no database, and it is longer than a header would be");
        await Should.ThrowAsync<InvalidDataException>(() =>
            RunningService.StartAsync(
                new ServiceOptions { Conventions = [Pool.Write(_folder)], Store = _folder["other.db"] }
            )
        );
    }

    private Task<RunningService> StartAsync() => RunningService.StartAsync(_folder, Pool.Write(_folder));
}
