using Microsoft.Data.Sqlite;

namespace Conv.Service.Storing;

/// <summary>A transaction in which a store is asked and changed. Without <see cref="Commit"/> nothing of it stays.</summary>
/// <param name="connection">The connection.</param>
/// <param name="ended">Told when the next one may begin.</param>
internal sealed class StoreWriter(SqliteConnection connection, Action ended) : StoreReader(connection)
{
    private readonly SqliteTransaction _transaction = connection.BeginTransaction(deferred: false);

    /// <summary>A place after all that are taken.</summary>
    public long NextSequence() =>
        Rows("SELECT coalesce(max(sequence), -1) + 1 FROM sessions", row => row.GetInt64(0)).Single();

    /// <summary>The number of the next answer.</summary>
    public long NextAnswer() =>
        Rows("SELECT coalesce(max(number), 0) + 1 FROM journal", row => row.GetInt64(0)).Single();

    /// <summary>Stores a session, new or changed, with its keys.</summary>
    public void Put(StoredSession session, IEnumerable<string> keys)
    {
        Remove(session.Id);
        Execute(
            "INSERT INTO sessions (id, sequence, body, attendances, payments) VALUES ($id, $sequence, $body, $attendances, $payments)",
            ("$id", session.Id),
            ("$sequence", session.Sequence),
            ("$body", session.Body),
            ("$attendances", session.Rows.Attendances),
            ("$payments", session.Rows.Payments)
        );
        PutKeys(session.Id, keys);
    }

    /// <summary>Stores the keys of a session instead of those that it has.</summary>
    public void PutKeys(string id, IEnumerable<string> keys)
    {
        Execute("DELETE FROM keys WHERE session = $id", ("$id", id));
        foreach (var key in keys)
        {
            Execute("INSERT INTO keys (key, session) VALUES ($key, $id)", ("$key", key), ("$id", id));
        }
    }

    /// <summary>Stores what is decided about a session that is stored.</summary>
    public void PutRows(string id, DecidedRows rows) =>
        Execute(
            "UPDATE sessions SET attendances = $attendances, payments = $payments WHERE id = $id",
            ("$id", id),
            ("$attendances", rows.Attendances),
            ("$payments", rows.Payments)
        );

    /// <summary>Removes a session.</summary>
    public void Remove(string id)
    {
        Execute("DELETE FROM keys WHERE session = $id", ("$id", id));
        Execute("DELETE FROM sessions WHERE id = $id", ("$id", id));
    }

    /// <summary>Writes an answer down.</summary>
    public void Note(JournalEntry entry) =>
        Execute(
            "INSERT INTO journal (number, session, answer) VALUES ($number, $session, $answer)",
            ("$number", entry.Number),
            ("$session", entry.Session),
            ("$answer", entry.Answer)
        );

    /// <summary>Says which rules decided all rows.</summary>
    public void PutRules(string name, string identity)
    {
        Execute("DELETE FROM rules");
        Execute(
            "INSERT INTO rules (name, identity) VALUES ($name, $identity)",
            ("$name", name),
            ("$identity", identity)
        );
    }

    /// <summary>Makes all of it stay.</summary>
    public void Commit() => _transaction.Commit();

    /// <inheritdoc/>
    public override void Dispose()
    {
        try
        {
            _transaction.Dispose();
            base.Dispose();
        }
        finally
        {
            ended();
        }
    }
}
