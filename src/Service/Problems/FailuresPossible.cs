namespace Conv.Service.Problems;

/// <summary>The problems with which an endpoint may answer, but for those that every one has.</summary>
internal sealed record FailuresPossible(IReadOnlyList<ProblemKind> Kinds);

/// <summary>Says with which problems an endpoint may answer.</summary>
internal static class FailureExtensions
{
    /// <summary>Says it.</summary>
    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder endpoint, params ProblemKind[] kinds) =>
        endpoint.WithMetadata(new FailuresPossible(kinds));
}
