using System.Diagnostics;

namespace Conv.Service.Telemetry;

/// <summary>Logs each request by its route, never by its address: what an address, a header or a body names stays out.</summary>
internal sealed partial class RequestLog(ILogger<RequestLog> logger)
{
    /// <summary>Passes a request on and logs it.</summary>
    public async Task Log(HttpContext context, RequestDelegate next)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
            Answered(context.Request.Method, route, context.Response.StatusCode, watch.ElapsedMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms")]
    private partial void Answered(string method, string route, int status, long milliseconds);
}
