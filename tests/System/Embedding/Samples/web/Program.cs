// A web back end: what would this session cost? A trajectory is a row of the caller's, and comes with the question.
using System.Text.Json.Serialization;
using Conventions.PsychologicalCare;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.Converters.Add(new JsonStringEnumConverter())
);
builder.Logging.ClearProviders();
var app = builder.Build();

app.MapPost(
    "/price",
    (Question question) =>
    {
        try
        {
            var trajectory = question.Trajectory is { } stored ? Trajectory.FromBytes(stored) : new Trajectory();
            var outcome = Convention.InForce.Decide(question.Session, trajectory);
            var attendance = outcome.Attendances[0];
            return Results.Ok(
                new Answer(
                    attendance.IsAccepted,
                    attendance.Share?.Euros,
                    attendance.Reasons.Codes(),
                    trajectory.ToBytes()
                )
            );
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            return Results.Problem(wrong.Message, statusCode: 400);
        }
    }
);

await app.StartAsync();
using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
var session = """
    {"date":"2024-04-15","function":"PsychologicalSupport","networkKind":"Adult","format":"Individual","place":"Practice",
     "providers":[{"profession":"Psychologist"}],"beneficiaries":[{"birthDate":"1980-05-02"}]}
    """;
string? trajectory = null;
for (var i = 0; i < 2; i++)
{
    var asked = $$"""{"session":{{session}},"trajectory":{{(trajectory is null ? "null" : $"\"{trajectory}\"")}}}""";
    using var said = await client.PostAsync("/price", new StringContent(asked, null, "application/json"));
    var answer = (await said.Content.ReadFromJsonAsync<Answer>())!;
    trajectory = Convert.ToBase64String(answer.Trajectory);
    Console.WriteLine($"{(int)said.StatusCode} {answer.Accepted} {answer.Share}");
}

using var refused = await client.PostAsync(
    "/price",
    new StringContent($$"""{"session":{{session}},"trajectory":"AAAA"}""", null, "application/json")
);
Console.WriteLine(
    $"{(int)refused.StatusCode} {(await refused.Content.ReadAsStringAsync()).Contains("this is no stored state")}"
);
await app.StopAsync();

internal sealed record Question(Session Session, byte[]? Trajectory);

internal sealed record Answer(bool Accepted, decimal? Share, IReadOnlyList<string> Reasons, byte[] Trajectory);
