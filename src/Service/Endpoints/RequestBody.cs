using Conv.Service.Posting;
using Conv.Service.Problems;

namespace Conv.Service.Endpoints;

/// <summary>Bodies of requests.</summary>
internal static class RequestBody
{
    /// <summary>The most that one session may take, in bytes.</summary>
    public const int MostBytes = 1 << 18;

    /// <summary>Reads a JSON body to its end.</summary>
    /// <exception cref="ProblemException">It is no JSON, or not what is asked for.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            throw new ProblemException(ProblemKind.WrongMedia, "send Content-Type: application/json");
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return SessionReader.Parse<T>(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}
