using System.Text;
using Conv.Service.Posting;
using Conv.Service.Rules;
using Conv.Service.Storing;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;
using Conv.Sessions.Registers;
using Conv.Sessions.Writing;

namespace Conv.Service.Deciding;

/// <summary>Decides stored sessions as <c>conv run</c> decides a file of them: they are written as one, and read.</summary>
internal static class GroupRun
{
    // Groups are small, and many are decided side by side.
    private static readonly RunOptions Options = new() { Workers = 1 };
    private static readonly ReadOptions Reading = new() { BlockSize = 1 << 14 };

    /// <summary>Decides.</summary>
    /// <param name="rules">The conventions.</param>
    /// <param name="sessions">The sessions, in sequence.</param>
    /// <param name="policy">The convention that judges every session; -1: the one in force.</param>
    public static Run Decide(Ruleset rules, IEnumerable<StoredSession> sessions, int policy = -1) =>
        Decide(rules, sessions.Select(session => SessionRecord.OfJson(session.Body)), policy, Options);

    /// <summary>Decides a session as if there were no other.</summary>
    public static Run Decide(Ruleset rules, SessionRecord session) => Decide(rules, [session], policy: -1, Options);

    /// <summary>Decides the sessions of a whole store, on all processors.</summary>
    public static Run DecideAll(Ruleset rules, IEnumerable<StoredSession> sessions) =>
        Decide(rules, sessions.Select(session => SessionRecord.OfJson(session.Body)), policy: -1, new RunOptions());

    /// <summary>The rows of each session, as a run writes them.</summary>
    public static Dictionary<string, DecidedRows> Rows(Run run)
    {
        var attendances = BySession(stream => RowFiles.WriteAttendances(stream, run));
        var payments = BySession(stream => RowFiles.WritePayments(stream, run));
        return attendances
            .Keys.Union(payments.Keys, StringComparer.Ordinal)
            .ToDictionary(
                id => id,
                id => new DecidedRows(attendances.GetValueOrDefault(id, ""), payments.GetValueOrDefault(id, "")),
                StringComparer.Ordinal
            );
    }

    /// <summary>What a run changes of an earlier one by the same rules.</summary>
    public static Corrections Compare(Run before, Run after) =>
        Corrector.Compare(
            after,
            new PreviousRun(
                new PreviousReport(
                    RunIdentity.Of(before),
                    before.Totals.Attendances.Total(),
                    before.Totals.Payments.Total(),
                    before.Totals.Fees,
                    before.Totals.Shares
                ),
                Written(stream => RowFiles.WriteSessions(stream, before)),
                Written(stream => RowFiles.WriteAttendances(stream, before)),
                Written(stream => RowFiles.WritePayments(stream, before))
            )
            {
                Again = before,
            }
        );

    private static Run Decide(Ruleset rules, IEnumerable<SessionRecord> sessions, int policy, RunOptions options)
    {
        using var file = SessionLines.File(rules.Vocabulary, sessions);
        var table = RegisteredSessions.Read(file, rules.Vocabulary, rules.Info.FunctionNames, rules.Registers, Reading);
        return Run.Decide(rules.Evaluator, table, policy, options);
    }

    /// <summary>What is written to a stream, from its start.</summary>
    public static MemoryStream Written(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        return stream;
    }

    // The identifier of the session is the first cell, and never has quotes.
    private static Dictionary<string, string> BySession(Action<Stream> write)
    {
        using var stream = Written(write);
        using var lines = new StreamReader(stream, Encoding.UTF8);
        lines.ReadLine();
        var rows = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            var id = line[..line.IndexOf(',', StringComparison.Ordinal)];
            if (!rows.TryGetValue(id, out var text))
            {
                rows.Add(id, text = new StringBuilder());
            }

            text.Append(line).Append('\n');
        }

        return rows.ToDictionary(row => row.Key, row => row.Value.ToString(), StringComparer.Ordinal);
    }
}
