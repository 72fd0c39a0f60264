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
        var rules = current.Under(Readings(current, request.Readings ?? []));
        string?[] versions = [.. (request.Versions ?? []).Distinct().DefaultIfEmpty(InForce)];
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
                        version!,
                        [.. sessions.SelectMany(session => RowReader.Attendances(rows[session.Id], rules.Info.Payers))],
                        [.. sessions.SelectMany(session => RowReader.Payments(rows[session.Id]))]
                    );
                }
            ),
        ]);
    }

    private static (List<StoredSession> Sessions, SortedSet<string> Keys) Read(
        StoreReader reader,
        Ruleset rules,
        IReadOnlyList<PostedSession?> posted
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
            var session = posted[place] ?? throw Within(place, [new("", "a session, and not null")]);
            var record = Read(rules, session, place);
            var alone = GroupRun.Decide(rules, record);
            if (alone.Rejects.Count > 0)
            {
                throw Within(place, SessionLines.Faults(rules.Vocabulary, alone.Rejects));
            }

            var id = alone.Table.SessionIds[0];
            if (sessions.Exists(other => other.Id == id))
            {
                throw Within(place, [new("/facts", "a session of this name stands before it")]);
            }

            // Without a place of its own it comes after all others, as if it were posted.
            var sequence = session.Sequence ?? reader.Find(id)?.Sequence ?? long.MaxValue - posted.Count + place;
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

    private static Dictionary<string, string> Readings(Ruleset rules, Dictionary<string, string?> chosen)
    {
        var readings = new Dictionary<string, string>(StringComparer.Ordinal);
        var faults = new List<BodyFault>();
        foreach (var (name, value) in chosen)
        {
            var reading = rules.Program.Readings.FirstOrDefault(reading => reading.Name == name);
            if (reading is null)
            {
                faults.Add(
                    new(
                        "/readings",
                        $"there is no such reading: there are {string.Join(", ", rules.Program.Readings.Select(each => each.Name))}"
                    )
                );
            }
            else if (!reading.Alternatives.Any(alternative => alternative.Name == value))
            {
                faults.Add(
                    new(
                        $"/readings/{name}",
                        $"no such alternative: there are {string.Join(", ", reading.Alternatives.Select(each => each.Name))}"
                    )
                );
            }
            else
            {
                readings.Add(name, value!);
            }
        }

        return faults.Count == 0 ? readings : throw SessionReader.Invalid(faults);
    }

    private static int Policy(Ruleset rules, string? version)
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
