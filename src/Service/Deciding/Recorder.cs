using System.Diagnostics;
using Conv.Service.Answers;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;
using Conv.Service.Telemetry;

namespace Conv.Service.Deciding;

/// <summary>
/// Takes sessions into a store and out of it. With each, everything that it bears on is decided anew, as a file of these sessions would be:
/// what is stored never depends on the order in which sessions came.
/// </summary>
/// <param name="writer">The transaction; committing it is the caller's.</param>
/// <param name="rules">The conventions that decided what is stored.</param>
internal sealed class Recorder(StoreWriter writer, Ruleset rules)
{
    /// <summary>Makes a change.</summary>
    /// <returns>The answer, and whether it was given before.</returns>
    /// <exception cref="ProblemException">What is to be withdrawn never was there.</exception>
    public RecordedAnswer Make(PreparedChange change) =>
        change.Posted is { } posted ? Post(change, posted) : Withdraw(change.Session);

    private RecordedAnswer Post(PreparedChange change, PostedRecord posted)
    {
        var id = change.Session;
        var stored = writer.Find(id);
        if (stored is not null && stored.Body == posted.Body && (posted.Sequence ?? stored.Sequence) == stored.Sequence)
        {
            return new(writer.LastAnswer(id)!, IsRepeated: true, IsNew: false);
        }

        var sequence = posted.Sequence ?? stored?.Sequence ?? writer.NextSequence();
        var session = new StoredSession(id, sequence, posted.Body, DecidedRows.None);
        var text = Change(id, session, change.Keys, stored is null ? ChangeAnswer.New : ChangeAnswer.Changed);
        return new(text, IsRepeated: false, IsNew: stored is null);
    }

    private RecordedAnswer Withdraw(string id) =>
        writer.Find(id) is not null
            ? new(Change(id, session: null, [], ChangeAnswer.Withdrawn), IsRepeated: false, IsNew: false)
        : writer.LastAnswer(id) is { } last ? new(last, IsRepeated: true, IsNew: false)
        : throw PreparedChange.Unknown();

    private AnswerText Change(string id, StoredSession? session, IReadOnlyCollection<string> keys, string change)
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
            0,
            id,
            change,
            session?.Sequence,
            RowReader.Attendances(own, rules.Info.Payers),
            RowReader.Payments(own),
            CorrectionRows.Of(corrections),
            CorrectionRows.Settlements(corrections)
        );
        ServiceTelemetry.Decided(change, after.Count, watch.Elapsed);
        return writer.Note(id, number => AnswerJson.Write(answer with { Number = number }));
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
