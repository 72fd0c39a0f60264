using System.Data.Common;

namespace Conv.Service.Storing;

/// <summary>A transaction in which a store is asked and changed. Without <see cref="Commit"/> nothing of it stays.</summary>
/// <param name="connection">The connection.</param>
/// <param name="transaction">The transaction that was begun on it.</param>
/// <param name="dialect">How the database is asked.</param>
/// <param name="ended">Told when the next one may begin; null: nobody waits.</param>
internal sealed class StoreWriter(
    DbConnection connection,
    DbTransaction transaction,
    StoreDialect dialect,
    Action? ended
) : StoreReader(connection, dialect)
{
    private readonly List<(string Session, Func<long, string> Say, AnswerText Text)> _noted = [];

    /// <summary>A place after all that are taken.</summary>
    public long NextSequence() =>
        Rows("SELECT coalesce(max(sequence), -1) + 1 FROM sessions", row => row.GetInt64(0)).Single();

    /// <summary>The last answer about a session, one that has no number yet among them; null where it was never posted.</summary>
    public AnswerText? LastAnswer(string session) =>
        _noted.FindLast(noted => noted.Session == session).Text
        ?? (Last(session) is { } entry ? new AnswerText { Json = entry.Answer } : null);

    /// <summary>Stores a session, new or changed, with its keys.</summary>
    public void Put(StoredSession session, IEnumerable<string> keys)
    {
        Remove(session.Id);
        Execute(
            "INSERT INTO sessions (id, sequence, body, attendances, payments) VALUES (@id, @sequence, @body, @attendances, @payments)",
            ("@id", session.Id),
            ("@sequence", session.Sequence),
            ("@body", session.Body),
            ("@attendances", session.Rows.Attendances),
            ("@payments", session.Rows.Payments)
        );
        PutKeys(session.Id, keys);
    }

    /// <summary>Stores the keys of a session instead of those that it has.</summary>
    public void PutKeys(string id, IEnumerable<string> keys)
    {
        Execute("DELETE FROM keys WHERE session = @id", ("@id", id));
        foreach (var key in keys)
        {
            Execute("INSERT INTO keys (key, session) VALUES (@key, @id)", ("@key", key), ("@id", id));
        }
    }

    /// <summary>Stores what is decided about a session that is stored.</summary>
    public void PutRows(string id, DecidedRows rows) =>
        Execute(
            "UPDATE sessions SET attendances = @attendances, payments = @payments WHERE id = @id",
            ("@id", id),
            ("@attendances", rows.Attendances),
            ("@payments", rows.Payments)
        );

    /// <summary>Removes a session.</summary>
    public void Remove(string id)
    {
        Execute("DELETE FROM keys WHERE session = @id", ("@id", id));
        Execute("DELETE FROM sessions WHERE id = @id", ("@id", id));
    }

    /// <summary>
    /// Writes an answer down with the end of the transaction: numbers have no gaps, so whoever takes one keeps all others from numbering until
    /// it is known whether it stays.
    /// </summary>
    /// <param name="session">The session that was posted or withdrawn; empty where conventions were loaded.</param>
    /// <param name="say">The answer with its number, as JSON.</param>
    public AnswerText Note(string session, Func<long, string> say)
    {
        var text = new AnswerText();
        _noted.Add((session, say, text));
        return text;
    }

    /// <summary>Says which rules decided all rows.</summary>
    public void PutRules(string name, string identity)
    {
        Execute("DELETE FROM rules");
        Execute(
            "INSERT INTO rules (name, identity) VALUES (@name, @identity)",
            ("@name", name),
            ("@identity", identity)
        );
    }

    /// <summary>Makes all of it stay.</summary>
    public void Commit()
    {
        if (_noted.Count > 0)
        {
            if (Dialect.NumberingTurn is { } turn)
            {
                Execute(turn);
            }

            var number = LastNumber();
            foreach (var (session, say, text) in _noted)
            {
                text.Json = say(++number);
                Execute(
                    "INSERT INTO journal (number, session, answer) VALUES (@number, @session, @answer)",
                    ("@number", number),
                    ("@session", session),
                    ("@answer", text.Json)
                );
            }
        }

        transaction.Commit();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        try
        {
            transaction.Dispose();
            base.Dispose();
        }
        finally
        {
            ended?.Invoke();
        }
    }
}
