using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Conv.Service.Tests.Support;

namespace Conv.Service.Tests;

public sealed class SessionEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly Folder _folder = new();
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(_folder, Care.Conventions);

    public Task DisposeAsync() => _service.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_session_is_decided_stored_and_found_again()
    {
        using var posted = await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"));
        var answer = await posted.ShouldBeAsync(HttpStatusCode.Created);
        answer.Text("change").ShouldBe("new");
        answer.First("attendances").Text("decision").ShouldBe("accepted");
        answer.First("attendances").GetProperty("share").GetDecimal().ShouldBe(0m);
        answer.First("payments").GetProperty("fee").GetDecimal().ShouldBe(86.69m);
        answer.First("settlements").Text("person").ShouldBe("P1");

        var found = await _service.Client.GetFromJsonAsync<JsonElement>("/sessions?id=S1");
        found.GetProperty("facts").Text("date").ShouldBe("2024-04-08");
        found.First("beneficiaries").Text("beneficiary").ShouldBe("B1");
        found.First("attendances").Text("convention").ShouldBe("2024-2026");
    }

    [Fact]
    public async Task The_same_session_again_gets_the_same_answer_and_changes_nothing()
    {
        using var first = await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"));
        using var second = await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"));

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.Headers.GetValues("Repeated-Answer").ShouldBe(["true"]);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (await _service.JournalAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_session_many_times_at_once_counts_once()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08")))
        );

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(15);
        (await _service.JournalAsync()).Count.ShouldBe(1);
        (await _service.AttendancesAsync()).Split('\n').Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_late_session_decides_those_after_it_anew_and_says_what_is_to_be_settled()
    {
        (await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"))).Dispose();
        using var posted = await _service.PostAsync("/sessions", Care.Session("S0", "2024-04-01"));
        var answer = await posted.ShouldBeAsync(HttpStatusCode.Created);

        var follows = answer
            .GetProperty("corrections")
            .EnumerateArray()
            .Single(row => row.Text("session") == "S1" && row.Text("kind") == "attendance");
        follows.Text("why").ShouldBe("follows");
        follows.Text("causeSession").ShouldBe("S0");
        follows.GetProperty("difference").GetDecimal().ShouldBe(11m);
        answer
            .GetProperty("settlements")
            .EnumerateArray()
            .Select(row => (row.Text("kind"), row.GetProperty("difference").GetDecimal()))
            .ShouldBe([("beneficiary", 11m), ("provider", 86.69m), ("insurer", 75.69m)]);
        (await _service.AttendancesAsync()).ShouldContain("S1,B1,2024-2026,accepted,,no,11.00");
    }

    [Fact]
    public async Task A_changed_session_is_decided_anew_and_keeps_its_place()
    {
        (await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08", sequence: 7))).Dispose();
        using var posted = await _service.PostAsync(
            "/sessions",
            Care.Session("S1", "2024-04-08").Replace("practice", "institution", StringComparison.Ordinal)
        );
        var faults = await posted.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid");
        faults.ShouldHaveSingleItem().Pointer.ShouldBe("/facts/place");

        using var changed = await _service.PostAsync(
            "/sessions",
            Care.Session("S1", "2024-04-08").Replace("\"practice\"", "null", StringComparison.Ordinal)
        );
        var answer = await changed.ShouldBeAsync(HttpStatusCode.OK);
        answer.Text("change").ShouldBe("changed");
        answer.GetProperty("sequence").GetInt64().ShouldBe(7);
        answer.First("attendances").Text("decision").ShouldBe("refused");
        answer.First("corrections").Text("why").ShouldBe("changed");
    }

    [Theory]
    [InlineData("\"beneficiary\": \"B1\"", "\"beneficiary\": null", "/beneficiaries/0/beneficiary")]
    [InlineData("{ \"beneficiary\": \"B1\", \"birth_date\": \"1980-05-02\" }", "null", "/beneficiaries/0/beneficiary")]
    [InlineData("\"provider\": \"P1\"", "\"provider\": \"\"", "/providers/0/provider")]
    [InlineData("\"session\": \"S1\"", "\"session\": \"S\\n1\"", "/facts/session")]
    [InlineData("\"facts\"", "\"sequence\": 9007199254740992, \"facts\"", "/sequence")]
    public async Task Nobody_without_a_name_is_passed_over_and_no_place_is_out_of_reach(
        string said,
        string instead,
        string pointer
    )
    {
        var body = Care.Session("S1", "2024-04-08").Replace(said, instead, StringComparison.Ordinal);
        using var posted = await _service.PostAsync("/sessions", body);
        var faults = await posted.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid");
        faults.ShouldHaveSingleItem().Pointer.ShouldBe(pointer);
    }

    [Fact]
    public async Task Half_a_character_is_a_fault_and_no_end_of_a_stream()
    {
        var half = Care.Session("S1", "2024-04-08").Replace("practice", "\\ud800", StringComparison.Ordinal);
        using var posted = await _service.PostAsync("/sessions", half);
        var faults = await posted.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid");
        faults.ShouldHaveSingleItem().Pointer.ShouldBe("/facts/place");

        var lines = new[] { half, Care.Session("S2", "2024-04-08") }.Select(body =>
            $"{{\"post\":{body.ReplaceLineEndings("")}}}"
        );
        using var stream = await _service.PostAsync("/batches", string.Join('\n', lines), "application/x-ndjson");
        var answers = await stream.Content.ReadAsStringAsync();
        answers.ShouldContain("\"status\":422");
        answers.ShouldContain("\"status\":201");
    }

    [Fact]
    public async Task A_withdrawn_session_counts_no_more_and_can_come_back()
    {
        (await _service.PostAsync("/sessions", Care.Session("S0", "2024-04-01"))).Dispose();
        (await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"))).Dispose();
        using var withdrawn = await _service.Client.DeleteAsync("/sessions?id=S0");
        var answer = await withdrawn.ShouldBeAsync(HttpStatusCode.OK);
        answer.Text("change").ShouldBe("withdrawn");
        (await _service.AttendancesAsync()).ShouldBe(
            "session,beneficiary,convention,decision,reasons,exceptional,share\nS1,B1,2024-2026,accepted,,no,0.00\n"
        );

        using var again = await _service.Client.DeleteAsync("/sessions?id=S0");
        again.Headers.Contains("Repeated-Answer").ShouldBeTrue();
        (await again.ShouldBeAsync(HttpStatusCode.OK)).GetRawText().ShouldBe(answer.GetRawText());
        using var back = await _service.PostAsync("/sessions", Care.Session("S0", "2024-04-01"));
        (await back.ShouldBeAsync(HttpStatusCode.Created)).GetProperty("number").GetInt64().ShouldBe(4);
    }

    [Fact]
    public async Task A_session_that_nobody_attends_is_decided_alone_and_can_change()
    {
        const string body = """
            {"facts":{"session":"M1","date":"2024-05-06","function":"FUNCTION","minutes":60,"network":"N1"},"providers":[{"provider":"P1","profession":"psychologist"}]}
            """;
        var mission = body.Replace("FUNCTION", "outreach_support", StringComparison.Ordinal);
        using var posted = await _service.PostAsync("/sessions", mission);
        var answer = await posted.Content.ReadAsStringAsync();
        posted.StatusCode.ShouldBe(HttpStatusCode.Created, answer);
        using var changed = await _service.PostAsync(
            "/sessions",
            mission.Replace("\"minutes\":60", "\"minutes\":30", StringComparison.Ordinal)
        );
        (await changed.ShouldBeAsync(HttpStatusCode.OK)).Text("change").ShouldBe("changed");
        using var gone = await _service.Client.DeleteAsync("/sessions?id=M1");
        (await gone.ShouldBeAsync(HttpStatusCode.OK)).Text("change").ShouldBe("withdrawn");
        (await _service.PaymentsAsync()).Split('\n').Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("\"date\": \"2024-04-08\"", "\"date\": \"8/4/2024\"", "/facts/date")]
    [InlineData("\"date\": \"2024-04-08\"", "\"dat\": \"2024-04-08\"", "/facts")]
    [InlineData("\"date\": \"2024-04-08\",", "", "/facts/date")]
    [InlineData("\"session\": \"S1\",", "", "/facts/session")]
    [InlineData("\"session\": \"S1\"", "\"session\": \"=S1\"", "/facts/session")]
    [InlineData("\"1980-05-02\"", "\"1980\"", "/beneficiaries/0/birth_date")]
    [InlineData("\"1980-05-02\"", "[]", "/beneficiaries/0/birth_date")]
    [InlineData("\"1980-05-02\"", "\"1980\\n05\"", "/beneficiaries/0/birth_date")]
    [InlineData("\"profession\"", "\"birth_date\"", "/providers/0")]
    [InlineData("\"psychologist\"", "\"plumber\"", "/providers/0/profession")]
    [InlineData("\"psychological_support\"", "\"massage\"", "/facts/function")]
    public async Task What_is_wrong_with_a_session_is_said_with_its_place(string text, string instead, string pointer)
    {
        var body = Care.Session("S1", "2024-04-08");
        body.ShouldContain(text);
        using var answer = await _service.PostAsync("/sessions", body.Replace(text, instead, StringComparison.Ordinal));

        var faults = await answer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid");
        faults.ShouldContain(fault => fault.Pointer == pointer);
        (await _service.JournalAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, "unreadable", "application/json")]
    [InlineData("null", HttpStatusCode.BadRequest, "unreadable", "application/json")]
    [InlineData("{\"fact\":{}}", HttpStatusCode.BadRequest, "unreadable", "application/json")]
    [InlineData("{\"sequence\":1,\"sequence\":2}", HttpStatusCode.BadRequest, "unreadable", "application/json")]
    [InlineData("{}", HttpStatusCode.UnsupportedMediaType, "wrong-media", "text/plain")]
    [InlineData("{\"sequence\":-1}", HttpStatusCode.UnprocessableEntity, "invalid", "application/json")]
    public async Task A_body_of_another_form_is_refused(string body, HttpStatusCode status, string type, string media)
    {
        using var answer = await _service.PostAsync("/sessions", body, media);
        await answer.ShouldBeProblemAsync(status, type);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var answer = await _service.PostAsync("/sessions", new string(' ', 300_000) + "{}");
        await answer.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        using var found = await _service.Client.GetAsync("/sessions?id=S9");
        await found.ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
        using var withdrawn = await _service.Client.DeleteAsync("/sessions?id=S9");
        await withdrawn.ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");
        using var nameless = await _service.Client.GetAsync("/sessions");
        nameless.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var nowhere = await _service.Client.GetAsync("/nowhere");
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        nowhere.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Answers_of_the_past_are_listed_from_where_one_stopped()
    {
        for (var day = 1; day <= 5; day++)
        {
            (await _service.PostAsync("/sessions", Care.Session($"S{day}", $"2024-05-0{day}"))).Dispose();
        }

        var page = await _service.Client.GetFromJsonAsync<JsonElement>("/settlements?after=2&most=2");
        page.GetProperty("answers").EnumerateArray().Select(answer => answer.Text("session")).ShouldBe(["S3", "S4"]);
    }
}
