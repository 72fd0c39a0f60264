namespace Conv.Service.Endpoints;

/// <summary>
/// The page of the person at the counter. It holds nothing about anybody: what it shows, it asks of the other addresses with the key that is
/// typed into it.
/// </summary>
internal static class CounterEndpoints
{
    // It loads from here alone, runs nothing that a text could smuggle in, sends no form, and stands in no frame of others.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        Map(app, "/counter", "counter.html", "text/html; charset=utf-8");
        Map(app, "/counter/counter.css", "counter.css", "text/css; charset=utf-8");
        Map(app, "/counter/counter.js", "counter.js", "text/javascript; charset=utf-8");
    }

    private static void Map(IEndpointRouteBuilder app, string address, string name, string mediaType)
    {
        using var resource = typeof(CounterEndpoints).Assembly.GetManifestResourceStream("Counter/" + name)!;
        using var read = new MemoryStream();
        resource.CopyTo(read);
        var bytes = read.ToArray();
        app.MapGet(
                address,
                (HttpContext context) =>
                {
                    var headers = context.Response.Headers;
                    headers.ContentSecurityPolicy = Policy;
                    headers.XContentTypeOptions = "nosniff";
                    headers["Referrer-Policy"] = "no-referrer";
                    headers.CacheControl = "no-cache";
                    return Results.Bytes(bytes, mediaType);
                }
            )
            .ExcludeFromDescription();
    }
}
