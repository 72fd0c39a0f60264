using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conv.Service.Tests.Support;
using Json.Schema;

namespace Conv.Service.Tests;

/// <summary>What is answered is what the description says: each status, each kind of body, and each body.</summary>
public sealed class DescriptionTests : IAsyncLifetime, IDisposable
{
    private const string Json = "application/json";
    private const string Lines = "application/x-ndjson";

    private readonly Folder _folder = new();
    private RunningService _service = null!;
    private JsonObject _description = null!;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync(_folder, Care.Conventions);
        _description = (await _service.Client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!;
        (await _service.PostAsync("/sessions", Care.Session("S1", "2024-04-08"))).Dispose();
    }

    public Task DisposeAsync() => _service.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("POST", "/sessions", 201, Json, "SESSION")]
    [InlineData("POST", "/sessions", 400, Json, "{")]
    [InlineData("POST", "/sessions", 413, Json, "LONG")]
    [InlineData("POST", "/sessions", 415, "text/plain", "SESSION")]
    [InlineData("POST", "/sessions", 422, Json, "{}")]
    [InlineData("GET", "/sessions?id=S1", 200)]
    [InlineData("GET", "/sessions", 400)]
    [InlineData("GET", "/sessions?id=S9", 404)]
    [InlineData("DELETE", "/sessions?id=S1", 200)]
    [InlineData("DELETE", "/sessions?id=S9", 404)]
    [InlineData("POST", "/batches", 200, Lines, "{\"post\":SESSION}\n{\"withdraw\":\"S1\"}\n{\"post\":{}}\nnull\n")]
    [InlineData("POST", "/batches", 415, Json, "{}")]
    [InlineData("GET", "/trajectory", 200)]
    [InlineData("GET", "/explanation?language=fr", 200)]
    [InlineData("GET", "/explanation?language=la", 400)]
    [InlineData("GET", "/explanation?session=S9", 404)]
    [InlineData("GET", "/outlook?language=nl&date=2024-05-06", 200)]
    [InlineData("GET", "/outlook?date=tomorrow", 400)]
    [InlineData("GET", "/decisions/attendances.csv", 200)]
    [InlineData("GET", "/decisions/payments.csv", 200)]
    [InlineData("GET", "/decisions/provisional.csv", 200)]
    [InlineData("GET", "/decisions/monitors.csv", 200)]
    [InlineData("GET", "/decisions/budgets.csv", 200)]
    [InlineData("GET", "/settlements", 200)]
    [InlineData("GET", "/settlements?after=x", 400)]
    [InlineData("GET", "/conventions", 200)]
    [InlineData("POST", "/conventions/load", 204)]
    [InlineData("POST", "/simulations", 200, Json, "{\"sessions\":[SESSION],\"versions\":[\"auto\",\"2021-2023\"]}")]
    [InlineData("POST", "/simulations", 422, Json, "{\"sessions\":[null]}")]
    public async Task An_answer_is_what_the_description_says(
        string method,
        string address,
        int status,
        string mediaType = Json,
        string? body = null
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("Beneficiary", "B1");
        if (body is not null)
        {
            request.Content = new StringContent(
                body.Replace(
                        "SESSION",
                        Care.Session("S2", "2024-04-09").ReplaceLineEndings(" "),
                        StringComparison.Ordinal
                    )
                    .Replace("LONG", new string(' ', 300_000), StringComparison.Ordinal),
                Encoding.UTF8,
                mediaType
            );
        }

        using var answer = await _service.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();

        ((int)answer.StatusCode).ShouldBe(status, text);
        var described = _description["paths"]![address.Split('?')[0]]![method.ToLowerInvariant()]!["responses"]![
            answer.StatusCode.ToString("D")
        ];
        described.ShouldNotBeNull();
        if (answer.StatusCode == HttpStatusCode.NoContent)
        {
            text.ShouldBeEmpty();
            return;
        }

        var content = described["content"]!.AsObject();
        var sent = answer.Content.Headers.ContentType!.MediaType!;
        content.Select(each => each.Key).ShouldBe([sent]);
        if (sent != "text/csv")
        {
            ShouldBeSaid(content[sent]!["schema"]!, sent == Lines ? text.Split('\n')[..^1] : [text]);
        }
    }

    [Fact]
    public void What_may_be_posted_is_what_the_vocabulary_has()
    {
        var posted = _description["components"]!["schemas"]!["PostedSession"]!;
        ShouldBeSaid(posted, [Care.Session("S1", "2024-04-08")]);
        var schema = Schema(posted);
        foreach (
            var (said, instead) in new[]
            {
                ("\"format\"", "\"fromat\""),
                ("\"individual\"", "\"alone\""),
                ("\"S1\"", "\"S 1\""),
                ("\"session\": \"S1\", ", ""),
                ("\"birth_date\"", "\"date\""),
            }
        )
        {
            var body = Care.Session("S1", "2024-04-08").Replace(said, instead, StringComparison.Ordinal);
            schema.Evaluate(JsonElement.Parse(body)).IsValid.ShouldBeFalse(body);
        }
    }

    [Fact]
    public void Every_operation_has_a_name_a_summary_and_a_key()
    {
        var operations = _description["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => operation.Value!))
            .ToList();
        operations.Select(operation => (string)operation["operationId"]!).ShouldBeUnique();
        operations.ShouldAllBe(operation => operation["summary"] != null && operation["security"] != null);
        operations.ShouldAllBe(operation => operation["responses"]!["401"] != null);
        ((string)_description["paths"]!["/batches"]!["post"]!["summary"]!).ShouldStartWith(
            "Decides and stores a stream"
        );
    }

    private void ShouldBeSaid(JsonNode schema, IEnumerable<string> bodies)
    {
        var read = Schema(schema);
        foreach (var body in bodies)
        {
            var result = read.Evaluate(
                JsonElement.Parse(body),
                new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = false }
            );
            result.IsValid.ShouldBeTrue(
                string.Join(
                    '\n',
                    (result.Details ?? [])
                        .Where(each => each.Errors is not null)
                        .Select(each => $"{each.InstanceLocation}: {string.Join(' ', each.Errors!.Values)}")
                ) + body
            );
        }
    }

    // References lead into the description as a whole; a schema alone takes what they lead to with it.
    private JsonSchema Schema(JsonNode schema)
    {
        var alone = schema.DeepClone().AsObject();
        alone["$defs"] = _description["components"]!["schemas"]!.DeepClone();
        return JsonSchema.FromText(
            alone.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal)
        );
    }
}
