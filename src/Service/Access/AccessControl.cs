using Conv.Service.Problems;

namespace Conv.Service.Access;

/// <summary>Lets a request pass that has a key for what it asks.</summary>
/// <param name="keys">The keys; null: everybody may do everything.</param>
/// <param name="logger">Told when the keys change.</param>
internal sealed class AccessControl(KeyFile? keys, ILogger<AccessControl> logger)
{
    private const string Bearer = "Bearer ";

    /// <summary>Passes a request on, or answers it.</summary>
    public async Task Check(HttpContext context, RequestDelegate next)
    {
        if (
            keys is not null
            && context.GetEndpoint()?.Metadata.GetMetadata<ScopeNeeded>() is { Scope: not Scope.None } needed
        )
        {
            var header = context.Request.Headers.Authorization.ToString();
            var key = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
                ? keys.Current(logger).Find(header[Bearer.Length..].Trim())
                : null;
            if (key is null)
            {
                throw new ProblemException(ProblemKind.NoKey, "send a key: Authorization: Bearer KEY");
            }

            if (!key.Value.Scopes.HasFlag(needed.Scope))
            {
                throw new ProblemException(
                    ProblemKind.NotAllowed,
                    $"this needs a key with the scope {needed.Scope.ToString().ToLowerInvariant()}"
                );
            }
        }

        await next(context);
    }
}

/// <summary>What a key must allow for an endpoint.</summary>
internal sealed record ScopeNeeded(Scope Scope);

/// <summary>Says what a key must allow.</summary>
internal static class ScopeExtensions
{
    /// <summary>Says it.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder endpoint, Scope scope) =>
        endpoint.WithMetadata(new ScopeNeeded(scope));
}
