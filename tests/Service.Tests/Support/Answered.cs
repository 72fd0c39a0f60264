using System.Net;
using System.Text.Json;

namespace Conv.Service.Tests.Support;

/// <summary>What an answer must be.</summary>
internal static class Answered
{
    /// <summary>The body of an answer with a status.</summary>
    public static async Task<JsonElement> ShouldBeAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The faults of a problem by RFC 9457, as pointers and messages.</summary>
    public static async Task<List<(string Pointer, string Message)>> ShouldBeProblemAsync(
        this HttpResponseMessage answer,
        HttpStatusCode status,
        string type
    )
    {
        var problem = await answer.ShouldBeAsync(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem.GetProperty("type").GetString().ShouldBe("urn:conv:problem:" + type);
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        return problem.TryGetProperty("errors", out var errors)
            ?
            [
                .. errors
                    .EnumerateArray()
                    .Select(error =>
                        (error.GetProperty("pointer").GetString()!, error.GetProperty("message").GetString()!)
                    ),
            ]
            : [];
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static JsonElement First(this JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().First();
}
