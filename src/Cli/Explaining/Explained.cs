using System.Collections.Immutable;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Cli.Explaining;

/// <summary>What is shown of a beneficiary.</summary>
/// <param name="Explanation">What was decided.</param>
/// <param name="Sessions">The sessions that are shown, in sequence; those that lack a needed fact among them.</param>
/// <param name="Rejects">The rejected lines of the beneficiary's sessions.</param>
internal sealed record Explained(
    Explanation Explanation,
    ImmutableArray<ExplainedSession> Sessions,
    ImmutableArray<(Reject Reject, string Session)> Rejects
)
{
    /// <summary>The run that decided.</summary>
    public Run Run => Explanation.Run;

    /// <summary>What the session file should be looked at for.</summary>
    public IReadOnlyList<FileWarning> Warnings { get; init; } = [];

    /// <summary>Whether lines are rejected or the engines disagree.</summary>
    public bool HasFaults => !Rejects.IsEmpty || Sessions.Any(session => !session.Differences.IsEmpty);
}
