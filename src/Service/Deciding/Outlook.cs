using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Scenarios.Explaining;
using Conv.Service.Answers;
using Conv.Service.Explaining;
using Conv.Service.Posting;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;

namespace Conv.Service.Deciding;

/// <summary>
/// Says what another session like a beneficiary's last one would come to, and what is left under its caps. It is decided like any other, beside those that are
/// stored, with as many after it as are accepted; nothing is stored.
/// </summary>
/// <param name="reader">The store.</param>
/// <param name="rules">The conventions that decided it.</param>
/// <param name="language">The code of the language in which it is said.</param>
internal sealed class Outlook(StoreReader reader, Ruleset rules, string language)
{
    // More than anybody plans at once; each is decided with all that were before.
    private const int MostTried = 30;

    private readonly Vocabulary _vocabulary = rules.Vocabulary;

    /// <summary>Says it; null where the beneficiary has no sessions.</summary>
    /// <param name="beneficiary">The beneficiary.</param>
    /// <param name="date">The day of the next session; null: that of the last.</param>
    /// <exception cref="ProblemException">There can be no such session on that day.</exception>
    public OutlookAnswer? Of(string beneficiary, DateOnly? date)
    {
        string[] keys = [SessionTies.OfBeneficiary(_vocabulary, beneficiary)];
        var dated = _vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name;
        var last = reader
            .With(keys)
            .Select(session => (session.Id, Record: SessionRecord.OfJson(session.Body)))
            .OrderBy(session => session.Record.Facts[dated], StringComparer.Ordinal)
            .LastOrDefault();
        if (last.Record is null)
        {
            return null;
        }

        var day = date?.ToString("O", CultureInfo.InvariantCulture) ?? last.Record.Facts[dated];
        var next = Enumerable
            .Range(0, MostTried)
            .Select(number => Next(last.Record, beneficiary, new() { [dated] = day }, Name(last.Id, number), number))
            .ToList();
        Refuse(next[0]);
        List<StoredSession> all = [.. reader.Around(keys, rules.Info.NeedsSequence), .. next];
        return new(
            beneficiary,
            language,
            last.Id,
            DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture),
            [
                Version(Simulator.InForce, -1, all, beneficiary),
                .. rules.Info.Conventions.Select(
                    (convention, policy) => Version(convention.Name, policy, all, beneficiary)
                ),
            ]
        );
    }

    private OutlookVersion Version(string version, int policy, List<StoredSession> all, string beneficiary)
    {
        var run = GroupRun.Decide(rules, all, policy);
        var tried = TrajectoryExplainer
            .Explain(run, rules.Program, rules.Readings, beneficiary)
            .Sessions.Where(session => all.FindIndex(other => other.Id == session.Id) >= all.Count - MostTried)
            .ToList();
        var more = tried.TakeWhile(session => session.Attendance?.IsAccepted == true).Count();
        return new(
            version,
            new TrajectoryWords(rules, language).Session(tried[0]),
            more > 0,
            more,
            more == MostTried,
            new CapsLeft(rules, language).Of(tried[0])
        );
    }

    private StoredSession Next(
        SessionRecord like,
        string beneficiary,
        Dictionary<string, string> facts,
        string id,
        int number
    )
    {
        var identity = _vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary)!.Name;
        foreach (var (fact, value) in like.Facts)
        {
            facts.TryAdd(fact, value);
        }

        facts[_vocabulary.FactWith(FactRole.Identity, FactOwner.Session)!.Name] = id;
        var record = like with
        {
            Facts = facts,
            Beneficiaries = [.. like.Beneficiaries.Where(other => other[identity] == beneficiary)],
        };
        return new(id, long.MaxValue - MostTried + number, record.ToJson(), DecidedRows.None);
    }

    private static string Name(string like, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{like}-next-{number + 1:D2}");

    private void Refuse(StoredSession next)
    {
        var alone = GroupRun.Decide(rules, SessionRecord.OfJson(next.Body));
        if (alone.Rejects.Count > 0)
        {
            throw SessionReader.Invalid(SessionLines.Faults(_vocabulary, alone.Rejects));
        }
    }
}
