using System.Text;
using System.Text.Json;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;
using Conv.Service.Answers;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Writing;

namespace Conv.Service.Deciding;

/// <summary>Decides a whole store by other conventions than those that decided it.</summary>
internal static class Redecider
{
    private const int MostNamed = 20;

    /// <summary>Decides; where the conventions are those that decided the store, nothing is done.</summary>
    /// <param name="writer">The transaction; committing it is the caller's.</param>
    /// <param name="rules">The conventions.</param>
    /// <returns>What they change; null where there was nothing to do.</returns>
    /// <exception cref="ProblemException">A stored session is no valid one for them.</exception>
    public static AnswerText? Decide(StoreWriter writer, Ruleset rules)
    {
        var known = writer.Rules();
        if (known?.Name == rules.Name)
        {
            return null;
        }

        var sessions = writer.All().ToList();
        var run = GroupRun.DecideAll(rules, sessions);
        Refuse(run, sessions);
        var identity = JsonSerializer.Serialize(RunIdentity.Of(run));
        if (known is not { } earlier)
        {
            writer.PutRules(rules.Name, identity);
            return null;
        }

        // The sessions are the same: what decides them is another.
        var decided = JsonSerializer.Deserialize<RunIdentity>(earlier.Identity)!;
        var answer = Answer(sessions, run, decided with { InputHash = run.Table.InputHash });
        var rows = GroupRun.Rows(run);
        for (var session = 0; session < run.Table.Batch.SessionCount; session++)
        {
            var id = run.Table.SessionIds[session];
            writer.PutRows(id, rows[id]);
            writer.PutKeys(id, SessionTies.Of(run, session));
        }

        writer.PutRules(rules.Name, identity);
        return writer.Note("", number => AnswerJson.Write(answer with { Number = number }));
    }

    private static void Refuse(Run run, List<StoredSession> sessions)
    {
        if (run.Rejects.Count == 0)
        {
            return;
        }

        var valid = Enumerable
            .Range(0, run.Table.Batch.SessionCount)
            .Where(session => run.Decisions.Rejected[session] == 0)
            .Select(session => run.Table.SessionIds[session])
            .ToHashSet(StringComparer.Ordinal);
        string[] invalid = [.. sessions.Select(session => session.Id).Where(id => !valid.Contains(id))];
        throw new ProblemException(
            ProblemKind.Conflict,
            $"{invalid.Length} stored sessions are no valid sessions for these conventions; withdraw them or load others: "
                + string.Join(", ", invalid.Take(MostNamed))
        );
    }

    private static ChangeAnswer Answer(List<StoredSession> sessions, Run run, RunIdentity earlier)
    {
        var corrections = Corrector.Compare(
            run,
            new PreviousRun(
                Report(sessions, earlier),
                GroupRun.Written(stream => RowFiles.WriteSessions(stream, run)),
                Rows(
                    stream => RowFiles.WriteAttendances(stream, run),
                    sessions.Select(session => session.Rows.Attendances)
                ),
                Rows(stream => RowFiles.WritePayments(stream, run), sessions.Select(session => session.Rows.Payments))
            )
            {
                Again = run,
            }
        );
        return new(
            0,
            null,
            ChangeAnswer.Rules,
            null,
            [],
            [],
            CorrectionRows.Of(corrections),
            CorrectionRows.Settlements(corrections)
        );
    }

    private static PreviousReport Report(List<StoredSession> sessions, RunIdentity identity)
    {
        var attendances = sessions.SelectMany(session => RowReader.Attendances(session.Rows, [])).ToList();
        var payments = sessions.SelectMany(session => RowReader.Payments(session.Rows)).ToList();
        return new(
            identity,
            attendances.Count,
            payments.Count,
            payments.Sum(row => row.Fee ?? 0),
            attendances.Sum(row => row.Share ?? 0)
        );
    }

    // The columns are those of the vocabulary; the rows are those that are stored.
    private static MemoryStream Rows(Action<Stream> write, IEnumerable<string> rows)
    {
        using var now = GroupRun.Written(write);
        using var lines = new StreamReader(now, Encoding.UTF8);
        return new MemoryStream(Encoding.UTF8.GetBytes(lines.ReadLine() + "\n" + string.Concat(rows)));
    }
}
