using Conv.Service.Answers;
using Conv.Service.Posting;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;

namespace Conv.Service.Deciding;

/// <summary>Says what would be decided about sessions, beside those that are stored, and stores nothing.</summary>
internal static class Simulator
{
    /// <summary>The version that takes, for each session, the convention in force.</summary>
    public const string InForce = "auto";

    /// <summary>Decides.</summary>
    /// <exception cref="ProblemException">A session is no valid one, or there is no such version or reading.</exception>
    public static SimulationAnswer Decide(StoreReader reader, Ruleset current, SimulationRequest request)
    {
        var rules = Under(current, request.Readings ?? []);
        var versions = request.Versions is { Count: > 0 } asked ? asked : [InForce];
        int[] policies = [.. versions.Select(version => Policy(rules, version))];
        var (sessions, keys) = Read(reader, rules, request.Sessions ?? []);
        var ids = sessions.Select(session => session.Id).ToHashSet(StringComparer.Ordinal);

        // The keys of a store are those of the conventions that decided it: what shares windows under others, they do not tell.
        var around =
            rules.Info.NeedsSequence && !ReferenceEquals(rules, current)
                ? [.. reader.All()]
                : reader.Around(keys, rules.Info.NeedsSequence);
        List<StoredSession> all = [.. around.Where(other => !ids.Contains(other.Id)), .. sessions];
        all.Sort(StoredSession.InSequence);
        return new([
            .. versions.Zip(
                policies,
                (version, policy) =>
                {
                    var rows = GroupRun.Rows(GroupRun.Decide(rules, all, policy));
                    return new SimulatedVersion(
                        version,
                        [.. sessions.SelectMany(session => RowReader.Attendances(rows[session.Id]))],
                        [.. sessions.SelectMany(session => RowReader.Payments(rows[session.Id]))]
                    );
                }
            ),
        ]);
    }

    private static (List<StoredSession> Sessions, SortedSet<string> Keys) Read(
        StoreReader reader,
        Ruleset rules,
        IReadOnlyList<PostedSession> posted
    )
    {
        if (posted.Count == 0)
        {
            throw SessionReader.Invalid([new("/sessions", "name one session at least")]);
        }

        var sessions = new List<StoredSession>();
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < posted.Count; place++)
        {
            var record = Read(rules, posted[place], place);
            var alone = GroupRun.Decide(rules, record);
            if (alone.Rejects.Count > 0)
            {
                throw Within(place, SessionLines.Faults(rules.Vocabulary, alone.Rejects));
            }

            var id = alone.Table.SessionIds[0];
            if (sessions.Exists(session => session.Id == id))
            {
                throw Within(place, [new("/facts", "a session of this name stands before it")]);
            }

            // Without a place of its own it comes after all others, as if it were posted.
            var sequence = posted[place].Sequence ?? reader.Find(id)?.Sequence ?? long.MaxValue - posted.Count + place;
            sessions.Add(new(id, sequence, record.ToJson(), DecidedRows.None));
            keys.UnionWith(SessionTies.Of(alone, session: 0));
            keys.UnionWith(reader.Keys(id));
        }

        return (sessions, keys);
    }

    private static SessionRecord Read(Ruleset rules, PostedSession posted, int place)
    {
        try
        {
            return new SessionReader(rules.Vocabulary).Read(posted);
        }
        catch (ProblemException problem)
        {
            throw Within(place, problem.Faults);
        }
    }

    private static ProblemException Within(int place, IEnumerable<BodyFault> faults) =>
        SessionReader.Invalid([
            .. faults.Select(fault => fault with { Pointer = $"/sessions/{place}{fault.Pointer}" }),
        ]);

    private static Ruleset Under(Ruleset rules, IReadOnlyDictionary<string, string> readings)
    {
        try
        {
            return rules.Under(readings);
        }
        catch (ArgumentException exception)
        {
            throw new ProblemException(ProblemKind.Invalid, exception.Message)
            {
                Faults = [new("/readings", exception.Message)],
            };
        }
    }

    private static int Policy(Ruleset rules, string version)
    {
        string[] names = [.. rules.Info.Conventions.Select(convention => convention.Name)];
        var policy = version == InForce ? -1 : Array.IndexOf(names, version);
        return version == InForce || policy >= 0
            ? policy
            : throw SessionReader.Invalid([
                new("/versions", $"there is no such version: there are {InForce}, {string.Join(", ", names)}"),
            ]);
    }
}
