using System.Net;
using System.Text;
using System.Text.Json;
using Conv.Service.Deciding;
using Conv.Service.Endpoints;
using Conv.Service.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Conv.Service.Tests;

public sealed class BatchTests : IAsyncLifetime, IDisposable
{
    private readonly Folder _folder = new();
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(_folder, Care.Conventions);

    public Task DisposeAsync() => _service.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_bad_line_is_answered_and_the_stream_goes_on()
    {
        var lines = new[]
        {
            Post("S1", "2024-04-01"),
            "",
            "{ no json",
            """{"withdraw":"S9"}""",
            """{"post":{"facts":{"session":"S2"}},"withdraw":"S1"}""",
            Post("S2", "2024"),
            Post("S1", "2024-04-01"),
            """{"withdraw":"S1"}""",
        };
        using var answer = await _service.PostAsync("/batches", string.Join('\n', lines), "application/x-ndjson");
        var answers = (await answer.Content.ReadAsStringAsync())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

        answers
            .Select(line => (line.GetProperty("line").GetInt32(), line.GetProperty("status").GetInt32()))
            .ShouldBe([(1, 201), (3, 400), (4, 404), (5, 400), (6, 422), (7, 200), (8, 200)]);
        answers[5].GetProperty("repeated").GetBoolean().ShouldBeTrue();
        answers[4].GetProperty("problem").Text("type").ShouldBe("urn:conv:problem:invalid");
        (await _service.JournalAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_batch_of_another_kind_is_refused()
    {
        using var answer = await _service.PostAsync("/batches", "[]", "application/x-ndjsonx");
        await answer.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "wrong-media");
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_answered_and_the_stream_goes_on()
    {
        string[] sent =
        [
            Post("S1", "2024-04-01"),
            new string('x', 2_000_000),
            new string(' ', 300_000),
            Post("S2", "2024-04-02"),
            new string('y', 2_000_000),
        ];
        using var answer = await _service.PostAsync("/batches", string.Join('\n', sent), "application/x-ndjson");
        (await answer.Content.ReadAsStringAsync())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => (line.GetProperty("line").GetInt32(), line.GetProperty("status").GetInt32()))
            .ShouldBe([(1, 201), (2, 413), (3, 413), (4, 201), (5, 413)]);
    }

    [Fact]
    public async Task No_more_is_stored_than_the_client_takes_answers_of()
    {
        const int sent = 300;
        var lines = Enumerable.Range(1, sent).Select(number => Post($"S{number}", "2024-04-01", $"B{number}"));
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using var response = new HeldStream();
        var context = new DefaultHttpContext { RequestServices = _service.Services };
        context.Request.ContentType = BatchEndpoint.MediaType;
        context.Request.Body = body;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(response));
        var answering = BatchEndpoint.PostAsync(context, _service.Services.GetRequiredService<ChangeDesk>());

        await response.Reached;
        (await _service.JournalAsync()).Count.ShouldBeInRange(1, 64);
        answering.IsCompleted.ShouldBeFalse();
        response.Release();
        await answering;
        (await _service.JournalAsync()).Count.ShouldBe(sent);
    }

    private static string Post(string id, string date, string beneficiary = "B1") =>
        $$"""{"post":{{Care.Session(id, date, $"\"{beneficiary}\"").ReplaceLineEndings(" ")}}}""";

    // A client that takes nothing until it is let go.
    private sealed class HeldStream : MemoryStream
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => _reached.Task;

        public void Release() => _released.SetResult();

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            _reached.TrySetResult();
            await _released.Task;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
