using System.Net;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

public sealed class TrajectoryEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly Folder _folder = new();
    private RunningService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync(_folder, Care.Conventions);
        (await _service.PostAsync("/sessions", Care.Session("S2", "2024-04-08", "\"B1\",\"B2\""))).Dispose();
        (await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-01"))).Dispose();
    }

    public Task DisposeAsync() => _service.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_trajectory_is_told_in_sequence_and_names_nobody_else()
    {
        using var answer = await _service.GetAsync("/trajectory", "B1");
        var trajectory = await answer.ShouldBeAsync(HttpStatusCode.OK);

        trajectory
            .GetProperty("sessions")
            .EnumerateArray()
            .Select(session => session.Text("session"))
            .ShouldBe(["S1", "S2"]);
        trajectory.GetRawText().ShouldNotContain("B2");
    }

    [Theory]
    [InlineData("en", "accepted, share 11.00 EUR", "holds", "practice")]
    [InlineData("fr", "acceptée, intervention personnelle 11,00 EUR", "remplie", "lieu = cabinet")]
    [InlineData("nl", "aanvaard, persoonlijk aandeel 11,00 EUR", "vervuld", "plaats = praktijk")]
    [InlineData("de", "angenommen, Eigenanteil 11,00 EUR", "erfüllt", "Ort = Praxis")]
    public async Task Why_is_told_in_four_languages(string language, string decision, string holds, string read)
    {
        using var answer = await _service.GetAsync($"/explanation?session=S2&language={language}", "B1");
        var explanation = await answer.ShouldBeAsync(HttpStatusCode.OK);

        var session = explanation.First("sessions");
        explanation.GetProperty("sessions").GetArrayLength().ShouldBe(1);
        session.Text("decision").ShouldBe(decision);
        session
            .GetProperty("conditions")
            .EnumerateArray()
            .ShouldContain(condition => condition.Text("outcome") == holds);
        session.GetRawText().ShouldContain(read, Case.Insensitive);
        session.GetRawText().ShouldContain("2024.conv:");
        session.GetRawText().ShouldNotContain("/2024.conv");
        explanation.GetRawText().ShouldNotContain("B2");
    }

    [Theory]
    [InlineData("/trajectory")]
    [InlineData("/explanation")]
    public async Task Nobody_is_asked_for_or_nobody_is_known(string path)
    {
        using var nameless = await _service.Client.GetAsync(path);
        await nameless.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "wrong-parameter");
        using var unknown = await _service.GetAsync(path, "B9");
        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_language_or_a_session_that_there_is_not()
    {
        using var language = await _service.GetAsync("/explanation?language=la", "B1");
        await language.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "wrong-parameter");
        using var session = await _service.GetAsync("/explanation?session=S9", "B1");
        await session.ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
    }
}
