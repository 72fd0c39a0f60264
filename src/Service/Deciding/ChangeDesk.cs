using Conv.Service.Posting;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Telemetry;

namespace Conv.Service.Deciding;

/// <summary>Takes changes as they are asked for, looks at them by the conventions of this moment, and has them made.</summary>
internal sealed class ChangeDesk(Desk desk, IMaker maker)
{
    /// <summary>Makes changes. One with a problem changes nothing; the others are made.</summary>
    /// <param name="lines">The changes, in their order.</param>
    /// <param name="cancellation">Stops waiting for the turn; what has begun is finished.</param>
    /// <returns>What came of each.</returns>
    /// <exception cref="ProblemException">Nothing can be changed now.</exception>
    public async Task<IReadOnlyList<ChangeOutcome>> ChangeAsync(
        IReadOnlyList<ChangeLine> lines,
        CancellationToken cancellation
    )
    {
        using var activity = ServiceTelemetry.Activities.StartActivity("change");
        while (true)
        {
            var rules = desk.Rules;
            var looked = lines.Select(line => Look(line, rules)).ToList();
            PreparedChange[] valid = [.. looked.Select(each => each.Change).OfType<PreparedChange>()];
            var made = valid.Length == 0 ? [] : await maker.MakeAsync(rules.Name, valid, cancellation);
            if (made is null)
            {
                await desk.FollowAsync(cancellation);
                continue;
            }

            var next = 0;
            return looked.ConvertAll(each =>
                each.Change is null ? new ChangeOutcome(null, each.Problem) : made[next++]
            );
        }
    }

    private static (PreparedChange? Change, ProblemException? Problem) Look(ChangeLine line, Ruleset rules)
    {
        try
        {
            return (PreparedChange.Of(line, rules), null);
        }
        catch (ProblemException problem)
        {
            return (null, problem);
        }
    }
}
