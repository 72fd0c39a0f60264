using Conv.Service.Posting;
using Conv.Service.Problems;
using Conv.Service.Rules;

namespace Conv.Service.Deciding;

/// <summary>A change as far as it can be known without the store: whether it is a valid one, and what it touches.</summary>
/// <param name="Session">The session that comes, changes or goes.</param>
/// <param name="Posted">What is known of it; null: it is withdrawn.</param>
/// <param name="Keys">Its keys.</param>
internal sealed record PreparedChange(string Session, PostedRecord? Posted, IReadOnlyCollection<string> Keys)
{
    /// <summary>Looks at a change.</summary>
    /// <exception cref="ProblemException">It is no valid one.</exception>
    public static PreparedChange Of(ChangeLine line, Ruleset rules) =>
        (line.Post, line.Withdraw) switch
        {
            ({ } posted, null) => Of(posted, rules),
            (null, { } id) => new(Stored(id), null, []),
            _ => throw new ProblemException(ProblemKind.Unreadable, "a line says `post` or `withdraw`, one of both"),
        };

    /// <summary>A name that a stored session may have.</summary>
    /// <exception cref="ProblemException">None has such a name.</exception>
    public static string Stored(string id) => id.Any(char.IsControl) ? throw Unknown() : id;

    /// <summary>The problem of a session that is not there.</summary>
    public static ProblemException Unknown() => new(ProblemKind.NotFound, "no session of this name is stored");

    private static PreparedChange Of(PostedSession posted, Ruleset rules)
    {
        var record = new SessionReader(rules.Vocabulary).Read(posted);
        var alone = GroupRun.Decide(rules, record);
        return alone.Rejects.Count > 0
            ? throw SessionReader.Invalid(SessionLines.Faults(rules.Vocabulary, alone.Rejects))
            : new(alone.Table.SessionIds[0], new(posted.Sequence, record.ToJson()), SessionTies.Of(alone, session: 0));
    }
}

/// <summary>What is known of a session that is posted.</summary>
/// <param name="Sequence">Its place; null: that which it has, or the last.</param>
/// <param name="Body">Its facts, as JSON.</param>
internal sealed record PostedRecord(long? Sequence, string Body);
