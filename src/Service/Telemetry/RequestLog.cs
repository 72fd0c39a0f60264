using System.Diagnostics;

namespace Conv.Service.Telemetry;

/// <summary>
/// Logs and traces each request by its route, never by its address: what an address, a header or a body names stays out.
/// </summary>
internal sealed partial class RequestLog(ILogger<RequestLog> logger)
{
    /// <summary>The source of the activities of requests, which the server begins.</summary>
    public const string Source = "Microsoft.AspNetCore";

    /// <summary>Passes a request on and logs it.</summary>
    public async Task Log(HttpContext context, RequestDelegate next)
    {
        var watch = Stopwatch.StartNew();
        var activity = Activity.Current;
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
            var (method, status) = (context.Request.Method, context.Response.StatusCode);
            Trace(activity, method, route, status);
            Answered(method, route, status, watch.ElapsedMilliseconds, activity?.TraceId.ToString() ?? "");
        }
    }

    private static void Trace(Activity? activity, string method, string route, int status)
    {
        if (activity is null)
        {
            return;
        }

        // Whatever the server puts to it of its own may be an address.
        foreach (var (name, _) in activity.TagObjects.ToList())
        {
            activity.SetTag(name, null);
        }

        activity.DisplayName = $"{method} {route}";
        activity.SetTag("http.request.method", method);
        activity.SetTag("http.route", route);
        activity.SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms, trace {Trace}")]
    private partial void Answered(string method, string route, int status, long milliseconds, string trace);
}
