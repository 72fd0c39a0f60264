using System.Net;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

public sealed class SimulationTests : IAsyncLifetime, IDisposable
{
    private readonly Folder _folder = new();
    private RunningService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync(_folder, Care.Conventions);
        (await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-01"))).Dispose();
    }

    public Task DisposeAsync() => _service.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_next_session_is_told_under_each_version_and_nothing_is_stored()
    {
        var before = await _service.AttendancesAsync();
        using var answer = await _service.PostAsync(
            "/simulations",
            $$"""{"sessions":[{{Care.Session("S2", "2024-04-08")}}],"versions":["auto","2021-2023","2024-2026"]}"""
        );
        var simulated = await answer.ShouldBeAsync(HttpStatusCode.OK);

        simulated
            .GetProperty("versions")
            .EnumerateArray()
            .Select(version => (version.Text("version"), version.First("attendances").Text("convention")))
            .ShouldBe([("auto", "2024-2026"), ("2021-2023", "2021-2023"), ("2024-2026", "2024-2026")]);
        simulated.First("versions").First("attendances").GetProperty("share").GetDecimal().ShouldBe(11m);
        (await _service.AttendancesAsync()).ShouldBe(before);
        (await _service.JournalAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_stored_session_stands_aside_for_one_of_its_name_and_readings_decide()
    {
        const string transition =
            """{"facts":{"session":"S5","date":"2024-02-05","function":"first_line","format":"individual","place":"practice","network":"N1","network_kind":"adult"},"providers":[{"provider":"P1","profession":"psychologist"}],"beneficiaries":[{"beneficiary":"B5","birth_date":"1980-05-02"}]}""";
        (await _service.PostAsync("/sessions", transition)).Dispose();

        async Task<decimal> Fee(string readings)
        {
            using var answer = await _service.PostAsync(
                "/simulations",
                $$"""{"sessions":[{{transition}}],"readings":{{readings}}}"""
            );
            var simulated = await answer.ShouldBeAsync(HttpStatusCode.OK);
            return simulated.First("versions").First("payments").GetProperty("fee").GetDecimal();
        }

        (await Fee("{}")).ShouldBe(81.74m);
        (await Fee("""{"transition-amounts":"indexed-2024"}""")).ShouldBe(86.69m);
    }

    [Fact]
    public async Task A_version_that_is_asked_for_many_times_is_told_once()
    {
        var versions = string.Join(',', Enumerable.Repeat("\"auto\"", 10_000));
        using var answer = await _service.PostAsync(
            "/simulations",
            $$"""{"sessions":[{{Care.Session("S2", "2024-04-08")}}],"versions":[{{versions}}]}"""
        );
        (await answer.ShouldBeAsync(HttpStatusCode.OK)).GetProperty("versions").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("{}", "/sessions")]
    [InlineData("""{"sessions":[SESSION],"versions":["2019"]}""", "/versions")]
    [InlineData("""{"sessions":[SESSION],"readings":{"moon":"full"}}""", "/readings")]
    [InlineData("""{"sessions":[SESSION],"readings":{"free-first":"full"}}""", "/readings/free-first")]
    [InlineData("""{"sessions":[SESSION],"readings":{"free-first":null}}""", "/readings/free-first")]
    [InlineData("""{"sessions":[SESSION],"versions":[null]}""", "/versions")]
    [InlineData("""{"sessions":[null]}""", "/sessions/0")]
    [InlineData("""{"sessions":[SESSION,SESSION]}""", "/sessions/1/facts")]
    [InlineData("""{"sessions":[SESSION,{}]}""", "/sessions/1/facts/session")]
    [InlineData("""{"sessions":[{"facts":{"session":"S2"}}]}""", "/sessions/0/facts/date")]
    public async Task What_cannot_be_simulated_is_said_with_its_place(string body, string pointer)
    {
        using var answer = await _service.PostAsync(
            "/simulations",
            body.Replace("SESSION", Care.Session("S2", "2024-04-08"), StringComparison.Ordinal)
        );
        var faults = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid");
        faults.ShouldContain(fault => fault.Pointer == pointer);
    }
}
