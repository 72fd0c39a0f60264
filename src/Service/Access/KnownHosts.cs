using Conv.Service.Problems;

namespace Conv.Service.Access;

/// <summary>The names of this machine by which a program on it calls the service.</summary>
internal static class KnownHosts
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Answers a request for another host with a problem.</summary>
    public static Task Check(HttpContext context, RequestDelegate next) =>
        context.Request.Host.Host is var host
        && (host.Length == 0 || Names.Contains(host, StringComparer.OrdinalIgnoreCase))
            ? next(context)
            : ProblemText.Write(
                context,
                new(ProblemKind.WrongHost, $"without keys it answers to {string.Join(", ", Names)} alone")
            );
}
