using System.Diagnostics;
using Conv.Service.Answers;
using Conv.Service.Posting;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;
using Conv.Service.Telemetry;
using Conv.Sessions.Deciding;

namespace Conv.Service.Deciding;

/// <summary>
/// Takes sessions into a store and out of it. With each, everything that it bears on is decided anew, as a file of these sessions would be:
/// what is stored never depends on the order in which sessions came.
/// </summary>
/// <param name="writer">The transaction; committing it is the caller's.</param>
/// <param name="rules">The conventions that decided what is stored.</param>
internal sealed class Recorder(StoreWriter writer, Ruleset rules)
{
    /// <summary>Stores a session and decides it.</summary>
    /// <returns>The answer, and whether it was given before.</returns>
    /// <exception cref="ProblemException">It is no valid session.</exception>
    public RecordedAnswer Post(PostedSession posted)
    {
        var record = new SessionReader(rules.Vocabulary).Read(posted);
        var alone = GroupRun.Decide(rules, record);
        if (alone.Rejects.Count > 0)
        {
            throw SessionReader.Invalid(SessionLines.Faults(rules.Vocabulary, alone.Rejects));
        }

        var id = alone.Table.SessionIds[0];
        var body = record.ToJson();
        var stored = writer.Find(id);
        if (stored is not null && stored.Body == body && (posted.Sequence ?? stored.Sequence) == stored.Sequence)
        {
            return new(writer.LastAnswer(id)!.Answer, IsRepeated: true, IsNew: false);
        }

        var sequence = posted.Sequence ?? stored?.Sequence ?? writer.NextSequence();
        var session = new StoredSession(id, sequence, body, DecidedRows.None);
        var keys = SessionTies.Of(alone, session: 0);
        var answer = Change(id, session, keys, stored is null ? "new" : "changed");
        return new(answer, IsRepeated: false, IsNew: stored is null);
    }

    /// <summary>Takes a session out.</summary>
    /// <returns>The answer, and whether it was given before; null where there never was such a session.</returns>
    public RecordedAnswer? Withdraw(string id) =>
        writer.Find(id) is not null ? new(Change(id, session: null, [], "withdrawn"), IsRepeated: false, IsNew: false)
        : writer.LastAnswer(id) is { } last ? new(last.Answer, IsRepeated: true, IsNew: false)
        : null;

    private string Change(string id, StoredSession? session, IReadOnlyCollection<string> keys, string change)
    {
        var watch = Stopwatch.StartNew();
        string[] touched = [.. writer.Keys(id).Union(keys, StringComparer.Ordinal)];
        var before = writer.Around(touched, rules.Info.NeedsSequence);
        if (writer.Find(id) is { } alone && !before.Exists(other => other.Id == id))
        {
            before.Add(alone);
            before.Sort(StoredSession.InSequence);
        }

        List<StoredSession> after = [.. before.Where(other => other.Id != id)];
        if (session is not null)
        {
            after.Add(session);
            after.Sort(StoredSession.InSequence);
        }

        var run = GroupRun.Decide(rules, after);
        var rows = GroupRun.Rows(run);
        var corrections = GroupRun.Compare(GroupRun.Decide(rules, before), run);
        Store(id, session, keys, touched, after, rows);
        var own = rows.GetValueOrDefault(id, DecidedRows.None);
        var answer = new ChangeAnswer(
            writer.NextAnswer(),
            id,
            change,
            session?.Sequence,
            RowReader.Attendances(own),
            RowReader.Payments(own),
            CorrectionRows.Of(corrections),
            CorrectionRows.Settlements(corrections)
        );
        var text = AnswerJson.Write(answer);
        writer.Note(new(answer.Number, id, text));
        ServiceTelemetry.Decided(change, after.Count, watch.Elapsed);
        return text;
    }

    private void Store(
        string id,
        StoredSession? session,
        IReadOnlyCollection<string> keys,
        string[] touched,
        List<StoredSession> after,
        Dictionary<string, DecidedRows> rows
    )
    {
        // Of a neighbour's other sessions not everybody was decided with all that they attend: their rows stand.
        var own = rules.Info.NeedsSequence ? null : writer.With(touched).Select(other => other.Id).ToHashSet();
        foreach (var other in after)
        {
            if (other.Id != id && own?.Contains(other.Id) != false && rows[other.Id] != other.Rows)
            {
                writer.PutRows(other.Id, rows[other.Id]);
            }
        }

        if (session is null)
        {
            writer.Remove(id);
        }
        else
        {
            writer.Put(session with { Rows = rows[id] }, keys);
        }
    }
}

/// <summary>An answer about a session.</summary>
/// <param name="Json">The answer.</param>
/// <param name="IsRepeated">Whether it was given before, to the same request.</param>
/// <param name="IsNew">Whether the session was not there before.</param>
internal sealed record RecordedAnswer(string Json, bool IsRepeated, bool IsNew);
