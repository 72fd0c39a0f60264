using System.Text.Json;
using Conv.Service.Deciding;
using Conv.Service.Problems;
using Conv.Service.Storing;

namespace Conv.Service.Clustering;

/// <summary>What silos say to each other: JSON, so that silos of two builds understand each other while one takes the place of the other.</summary>
internal static class GrainMessages
{
    /// <summary>Changes, written.</summary>
    public static string Write(IReadOnlyList<PreparedChange> changes) => JsonSerializer.Serialize(changes);

    /// <summary>Changes, read.</summary>
    public static IReadOnlyList<PreparedChange> Changes(string text) =>
        JsonSerializer.Deserialize<IReadOnlyList<PreparedChange>>(text)!;

    /// <summary>What came of changes, written.</summary>
    public static string Write(IReadOnlyList<ChangeOutcome> outcomes) =>
        JsonSerializer.Serialize(
            outcomes.Select(outcome => new Reply(
                outcome.Answer?.Text.Json,
                outcome.Answer?.IsRepeated ?? false,
                outcome.Answer?.IsNew ?? false,
                outcome.Problem?.Kind,
                outcome.Problem?.Message,
                outcome.Problem?.Faults
            ))
        );

    /// <summary>What came of changes, read.</summary>
    public static IReadOnlyList<ChangeOutcome> Outcomes(string text) =>
        [
            .. JsonSerializer
                .Deserialize<IReadOnlyList<Reply>>(text)!
                .Select(reply =>
                    reply.Json is { } json
                        ? new ChangeOutcome(new(new AnswerText { Json = json }, reply.IsRepeated, reply.IsNew), null)
                        : new ChangeOutcome(null, new(reply.Kind!, reply.Detail!) { Faults = reply.Faults! })
                ),
        ];

    private sealed record Reply(
        string? Json,
        bool IsRepeated,
        bool IsNew,
        ProblemKind? Kind,
        string? Detail,
        IReadOnlyList<BodyFault>? Faults
    );
}
