using Conv.Service.Deciding;
using Conv.Service.Problems;

namespace Conv.Service.Clustering;

/// <summary>
/// Makes the changes of a group where the cluster has put it. It remembers nothing: what is stored is the store's, and so is the last word on
/// what must not be changed at the same time. A group that two silos take for theirs for a moment is decided right all the same.
/// </summary>
internal sealed class GroupGrain(Desk desk) : Grain, IGroupGrain
{
    /// <inheritdoc/>
    public async Task<string?> MakeAsync(string rules, string changes)
    {
        var made = GrainMessages.Changes(changes);
        try
        {
            return await desk.MakeAsync(rules, made, CancellationToken.None) is { } outcomes
                ? GrainMessages.Write(outcomes)
                : null;
        }
        catch (ProblemException problem)
        {
            return GrainMessages.Write([.. made.Select(_ => new ChangeOutcome(null, problem))]);
        }
    }
}
