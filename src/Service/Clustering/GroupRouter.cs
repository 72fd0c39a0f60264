using System.Security.Cryptography;
using System.Text;
using Conv.Service.Deciding;
using Conv.Service.Storing;

namespace Conv.Service.Clustering;

/// <summary>
/// Sends changes to the grains of their groups, and makes them here where a grain cannot be reached: that a silo ends costs its groups no
/// answer, since the locks of the store keep apart what must not be made at the same time, wherever it is made.
/// </summary>
internal sealed partial class GroupRouter(
    Desk desk,
    PostgresStore store,
    IGrainFactory grains,
    ILogger<GroupRouter> logger
) : IMaker
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChangeOutcome>?> MakeAsync(
        string rules,
        IReadOnlyList<PreparedChange> changes,
        CancellationToken cancellation
    )
    {
        var groups = ChangeGroups.Of(changes, Stored(changes));
        var made = await Task.WhenAll(
            groups.Select(group =>
                MakeAsync(rules, group, [.. group.Places.Select(place => changes[place])], cancellation)
            )
        );
        if (made.Contains(null))
        {
            return null;
        }

        var outcomes = new ChangeOutcome[changes.Count];
        foreach (var (group, answers) in groups.Zip(made))
        {
            foreach (var (place, answer) in group.Places.Zip(answers!))
            {
                outcomes[place] = answer;
            }
        }

        return outcomes;
    }

    private async Task<IReadOnlyList<ChangeOutcome>?> MakeAsync(
        string rules,
        ChangeGroup group,
        IReadOnlyList<PreparedChange> changes,
        CancellationToken cancellation
    )
    {
        try
        {
            var grain = grains.GetGrain<IGroupGrain>(Name(group.Key));
            var reply = await grain.MakeAsync(rules, GrainMessages.Write(changes));
            return reply is null ? null : GrainMessages.Outcomes(reply);
        }
        catch (Exception exception) when (exception is OrleansException or TimeoutException)
        {
            Unreached(exception.GetType().Name);
            return await desk.MakeAsync(rules, changes, cancellation);
        }
    }

    // What a session that changes or goes was tied by leads to the grain that has it.
    private Dictionary<string, List<string>> Stored(IReadOnlyList<PreparedChange> changes)
    {
        var withdrawn = changes.Where(change => change.Posted is null).Select(change => change.Session).ToHashSet();
        if (withdrawn.Count == 0)
        {
            return [];
        }

        using var reader = store.Read();
        return withdrawn.ToDictionary(id => id, reader.Keys, StringComparer.Ordinal);
    }

    // Grains are named in logs: their names say nothing to whoever has not the secret of the store.
    private string Name(string key) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(store.Secret.Span, Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));

    [LoggerMessage(LogLevel.Warning, "a group cannot be reached where the cluster has it ({Kind}): decided here")]
    private partial void Unreached(string kind);
}
