using System.Collections.Immutable;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Cli.Explaining;

/// <summary>What is shown of a beneficiary.</summary>
/// <param name="Run">The compiled run.</param>
/// <param name="Sessions">The sessions, in sequence; those that lack a needed fact among them.</param>
/// <param name="Rejects">The rejected lines of the beneficiary's sessions.</param>
internal sealed record Explained(
    Run Run,
    ImmutableArray<ExplainedSession> Sessions,
    ImmutableArray<(Reject Reject, string Session)> Rejects
)
{
    /// <summary>What the session file should be looked at for.</summary>
    public IReadOnlyList<FileWarning> Warnings { get; init; } = [];

    /// <summary>Whether lines are rejected or the engines disagree.</summary>
    public bool HasFaults => !Rejects.IsEmpty || Sessions.Any(session => !session.Differences.IsEmpty);
}
