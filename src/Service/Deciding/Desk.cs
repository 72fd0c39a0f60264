using Conv.Service.Answers;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;
using Conv.Service.Telemetry;
using Conv.Sessions.Correcting;

namespace Conv.Service.Deciding;

/// <summary>Where everything passes that changes the store: one at a time, by the conventions that decided it.</summary>
internal sealed class Desk(Store store, RulesetFiles files, RulesetHost host)
{
    /// <summary>The conventions of this moment.</summary>
    public Ruleset Rules => host.Current;

    /// <summary>The store.</summary>
    public Store Store => store;

    /// <summary>Loads conventions, opens a store, and decides it anew where other conventions decided it.</summary>
    /// <exception cref="RulesetException">The conventions have errors.</exception>
    /// <exception cref="ProblemException">A stored session is no valid one for them.</exception>
    /// <exception cref="InvalidDataException">The file is no store.</exception>
    public static async Task<Desk> OpenAsync(string path, RulesetFiles files, CancellationToken cancellation)
    {
        var rules = files.Load();
        var store = new Store(path);
        try
        {
            using var writer = await store.WriteAsync(cancellation);
            Redecide(writer, rules);
            writer.Commit();
            return new Desk(store, files, new RulesetHost(rules));
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Changes the store; nothing is changed where the work throws.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="cancellation">Stops waiting for the turn; what has begun is finished.</param>
    public async Task<T> ChangeAsync<T>(Func<Recorder, T> work, CancellationToken cancellation)
    {
        using var activity = ServiceTelemetry.Activities.StartActivity("change");
        using var writer = await store.WriteAsync(cancellation);
        var rules = host.Current;
        if (writer.Rules()?.Name != rules.Name)
        {
            throw new ProblemException(
                ProblemKind.OtherRules,
                "another process has loaded other conventions into this store: load them here too"
            );
        }

        var result = work(new Recorder(writer, rules));
        writer.Commit();
        return result;
    }

    /// <summary>Reads the files of the conventions anew and decides all sessions by them.</summary>
    /// <returns>What they change; null where they say what they said before.</returns>
    /// <exception cref="RulesetException">They have errors: nothing is changed.</exception>
    /// <exception cref="ProblemException">A stored session is no valid one for them: nothing is changed.</exception>
    public async Task<ChangeAnswer?> LoadAsync(CancellationToken cancellation)
    {
        using var activity = ServiceTelemetry.Activities.StartActivity("load");
        var next = files.Load();
        using var writer = await store.WriteAsync(cancellation);
        var answer = Redecide(writer, next);
        writer.Commit();
        host.Replace(next);
        ServiceTelemetry.Loaded();
        return answer;
    }

    private static ChangeAnswer? Redecide(StoreWriter writer, Ruleset rules)
    {
        try
        {
            return Redecider.Decide(writer, rules);
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
