using System.Data.Common;
using System.Diagnostics;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;
using Conv.Service.Telemetry;
using Conv.Sessions.Correcting;

namespace Conv.Service.Deciding;

/// <summary>Where everything passes that changes the store, by the conventions that decided it.</summary>
internal sealed class Desk(Store store, RulesetFiles files, RulesetHost host) : IMaker, IDisposable
{
    // What was cut off in the middle is made again: a change that stayed is answered as before.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // To look whether files have changed is to compile them.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _loading = new(1, 1);
    private Stopwatch? _looked;

    /// <summary>The conventions of this moment; another process may have loaded others into the store meanwhile.</summary>
    public Ruleset Rules => host.Current;

    /// <summary>The store.</summary>
    public Store Store => store;

    /// <summary>Loads conventions, opens a store, and decides it anew where other conventions decided it.</summary>
    /// <exception cref="RulesetException">The conventions have errors.</exception>
    /// <exception cref="ProblemException">A stored session is no valid one for them.</exception>
    /// <exception cref="InvalidDataException">The place is no store.</exception>
    public static async Task<Desk> OpenAsync(string place, RulesetFiles files, CancellationToken cancellation)
    {
        var rules = files.Load();
        var store = await Store.OpenAsync(place, cancellation);
        try
        {
            await RedecideAsync(store, rules, cancellation);
            return new Desk(store, files, new RulesetHost(rules));
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Reads what is stored with the conventions that decided it.</summary>
    /// <exception cref="ProblemException">Another process has loaded others, and the files here say something else.</exception>
    public async Task<Reading> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var (rules, reader) = (host.Current, store.Read());
            if (reader.Rules()?.Name == rules.Name)
            {
                return new(rules, reader);
            }

            reader.Dispose();
            await FollowAsync(cancellation);
        }
    }

    /// <summary>Makes changes in one transaction.</summary>
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChangeOutcome>?> MakeAsync(
        string rules,
        IReadOnlyList<PreparedChange> changes,
        CancellationToken cancellation
    )
    {
        for (var watch = Stopwatch.StartNew(); ; )
        {
            try
            {
                return await TryAsync(rules, changes, cancellation);
            }
            catch (DbException exception) when (exception.IsTransient)
            {
                if (watch.Elapsed > Patience)
                {
                    throw ProblemText.Away();
                }

                await Task.Delay(Pause, cancellation);
            }
        }
    }

    /// <summary>Reads the files of the conventions anew and decides all sessions by them.</summary>
    /// <returns>What they change; null where they say what they said before.</returns>
    /// <exception cref="RulesetException">They have errors: nothing is changed.</exception>
    /// <exception cref="ProblemException">A stored session is no valid one for them: nothing is changed.</exception>
    public async Task<AnswerText?> LoadAsync(CancellationToken cancellation)
    {
        using var activity = ServiceTelemetry.Activities.StartActivity("load");
        await _loading.WaitAsync(cancellation);
        try
        {
            var next = files.Load();
            var answer = await RedecideAsync(store, next, cancellation);
            host.Replace(next);
            ServiceTelemetry.Loaded();
            return answer;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Takes over the conventions that another process has loaded into the store, where the files here say the same.</summary>
    /// <exception cref="ProblemException">They say something else.</exception>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        await _loading.WaitAsync(cancellation);
        try
        {
            string? decided;
            using (var reader = store.Read())
            {
                decided = reader.Rules()?.Name;
            }

            if (decided == host.Current.Name)
            {
                return;
            }

            var next = _looked is { } looked && looked.Elapsed < BetweenLooks ? null : Loaded();
            if (next?.Name != decided)
            {
                _looked = Stopwatch.StartNew();
                throw new ProblemException(
                    ProblemKind.OtherRules,
                    "another process has loaded other conventions into this store: put the same files here too"
                );
            }

            _looked = null;
            host.Replace(next!);
            ServiceTelemetry.Loaded();
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        store.Dispose();
        _loading.Dispose();
    }

    private async Task<IReadOnlyList<ChangeOutcome>?> TryAsync(
        string name,
        IReadOnlyList<PreparedChange> changes,
        CancellationToken cancellation
    )
    {
        var rules = host.Current;
        if (rules.Name != name)
        {
            return null;
        }

        var touched = new Touched(
            changes.Select(change => change.Session).ToHashSet(StringComparer.Ordinal),
            changes.SelectMany(change => change.Keys).ToHashSet(StringComparer.Ordinal),
            rules.Info.NeedsSequence
        );
        using var writer = await store.WriteAsync(touched, cancellation);
        if (writer.Rules()?.Name != name)
        {
            return null;
        }

        var recorder = new Recorder(writer, rules);
        var outcomes = changes.Select(change => ChangeOutcome.Of(() => recorder.Make(change))).ToList();
        writer.Commit();
        return outcomes;
    }

    private Ruleset? Loaded()
    {
        try
        {
            return files.Load();
        }
        catch (RulesetException)
        {
            return null;
        }
    }

    private static async Task<AnswerText?> RedecideAsync(Store store, Ruleset rules, CancellationToken cancellation)
    {
        using var writer = await store.WriteAsync(touched: null, cancellation);
        try
        {
            var answer = Redecider.Decide(writer, rules);
            writer.Commit();
            return answer;
        }
        catch (PreviousRunException exception)
        {
            throw new ProblemException(
                ProblemKind.Conflict,
                $"the stored sessions are those of another vocabulary: {exception.Message}"
            );
        }
    }
}

/// <summary>A store that is read, and the conventions that decided it.</summary>
internal sealed record Reading(Ruleset Rules, StoreReader Store) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();
}
