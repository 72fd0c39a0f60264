using System.Diagnostics;
using Conv.Comparison.Editions;
using Conv.Comparison.Stories;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining.Compared;

/// <summary>Columns and decisions of a story in words.</summary>
internal static class StoryWords
{
    /// <summary>What a column is called: three letters.</summary>
    public static string Name(StoryRole role) =>
        role switch
        {
            StoryRole.Old => "OLD",
            StoryRole.New => "NEW",
            StoryRole.AsItWas => "WAS",
            _ => throw new UnreachableException($"the role {role}"),
        };

    /// <summary>Who judges in a column.</summary>
    public static string Judge(StoryColumn column) =>
        column switch
        {
            { Role: StoryRole.AsItWas } =>
                "as it really was: the convention in force judges, its transition says which counters go on",
            { Edition.Convention: { } convention } =>
                $"{column.Edition.Name}: {convention} judges every session, whatever its date",
            _ => $"{column.Edition.Name}: the convention in force judges",
        };

    /// <summary>A decision with its amounts and who made it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="explanations">Explains it.</param>
    /// <param name="prose">Tells explanations.</param>
    public static string Decision(StoryDecision decision, SessionExplanations explanations, ExplanationProse prose)
    {
        if (decision is not { Session: { } session, Attendance: not null })
        {
            return "rejected, no valid session here" + Lines(decision);
        }

        var outcome = session.Outcome;
        var judge =
            outcome.Convention is null ? ""
            : outcome.Function is { } function && function.Name != outcome.Session.Function
                ? $", by {outcome.Convention.Name} as {function.Name}"
            : $", by {outcome.Convention.Name}";
        var explanation = explanations.Of(session);
        return prose.Decision(explanation.Attendances[session.Position])
            + Payments(decision, explanation, prose)
            + judge;
    }

    private static string Lines(StoryDecision decision)
    {
        string[] lines =
        [
            .. decision.Rejects.Select(reject => $"line {reject.Line} {reject.Column}: {reject.Message}"),
        ];
        return lines switch
        {
            [] when decision.Session?.Outcome.Rejection is { } lack => $": {lack.Column}: {lack.Message}",
            [] => "",
            _ => $": {string.Join("; ", lines)}",
        };
    }

    private static string Payments(StoryDecision decision, SessionExplanation explanation, ExplanationProse prose)
    {
        var payments = explanation.Payments;
        return payments.IsEmpty
            || (!decision.IsAccepted && payments.All(payment => payment.Decision == Runtime.Decision.Refused))
                ? ""
            : payments is [var only] ? $", fee {prose.Decision(only)}"
            : $", fees {string.Join(" + ", payments.Select(prose.Decision))}";
    }
}
