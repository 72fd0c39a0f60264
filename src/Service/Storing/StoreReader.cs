using System.Data.Common;
using System.Text.Json;

namespace Conv.Service.Storing;

/// <summary>Asks a store.</summary>
/// <param name="connection">The connection; gone with the reader.</param>
/// <param name="dialect">How the database is asked.</param>
internal class StoreReader(DbConnection connection, StoreDialect dialect) : IDisposable
{
    private const string Columns = "s.id, s.sequence, s.body, s.attendances, s.payments";
    private const string Order = " ORDER BY s.sequence, s.id";

    // Everybody who attends is decided with all that they attend, so that the payments of what they attend together are right.
    private string Neighbours =>
        $"""
            SELECT {Columns} FROM sessions s WHERE s.id IN (
                SELECT session FROM keys WHERE key IN (
                    SELECT key FROM keys WHERE session IN (SELECT session FROM keys WHERE key IN (SELECT value FROM {Dialect.EachKey}))))
            """;

    private string Connected =>
        $"""
            WITH RECURSIVE tied (session) AS (
                SELECT session FROM keys WHERE key IN (SELECT value FROM {Dialect.EachKey})
                UNION
                SELECT other.session FROM tied JOIN keys own ON own.session = tied.session JOIN keys other ON other.key = own.key)
            SELECT {Columns} FROM sessions s WHERE s.id IN (SELECT session FROM tied)
            """;

    /// <summary>How the database is asked.</summary>
    protected StoreDialect Dialect { get; } = dialect;

    /// <summary>A session; null where there is none.</summary>
    public StoredSession? Find(string id) =>
        Sessions($"SELECT {Columns} FROM sessions s WHERE s.id = @id", ("@id", id)).FirstOrDefault();

    /// <summary>All sessions in sequence, made one by one.</summary>
    public IEnumerable<StoredSession> All() => Sessions($"SELECT {Columns} FROM sessions s" + Order);

    /// <summary>The sessions with one of some keys, in sequence.</summary>
    public List<StoredSession> With(IReadOnlyCollection<string> keys) =>
        [
            .. Sessions(
                $"SELECT {Columns} FROM sessions s WHERE s.id IN (SELECT session FROM keys WHERE key IN (SELECT value FROM {Dialect.EachKey}))"
                    + Order,
                ("@keys", JsonSerializer.Serialize(keys))
            ),
        ];

    /// <summary>The sessions that must be decided together with those that have one of some keys, in sequence.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="isConnected">Whether whatever is tied to them bears on them, over any number of others.</param>
    public List<StoredSession> Around(IReadOnlyCollection<string> keys, bool isConnected) =>
        [.. Sessions((isConnected ? Connected : Neighbours) + Order, ("@keys", JsonSerializer.Serialize(keys)))];

    /// <summary>The keys of a session.</summary>
    public List<string> Keys(string id) =>
        [.. Rows("SELECT key FROM keys WHERE session = @id", row => row.GetString(0), ("@id", id))];

    /// <summary>The last answer about a session; null where it was never posted.</summary>
    protected JournalEntry? Last(string session) =>
        Journal("WHERE session = @session ORDER BY number DESC LIMIT 1", ("@session", session)).FirstOrDefault();

    /// <summary>The answers after one, in their order.</summary>
    public List<JournalEntry> Journal(long after, int most) =>
        [.. Journal("WHERE number > @after ORDER BY number LIMIT @most", ("@after", after), ("@most", most))];

    /// <summary>The number of the last answer; 0 where there is none. Whatever is stored changes with it.</summary>
    public long LastNumber() => Rows("SELECT coalesce(max(number), 0) FROM journal", row => row.GetInt64(0)).Single();

    /// <summary>The name of the rules that decided all rows, and how they say it themselves; null for a new store.</summary>
    public (string Name, string Identity)? Rules() =>
        Rows("SELECT name, identity FROM rules", row => (row.GetString(0), row.GetString(1)))
            .Select(rules => ((string, string)?)rules)
            .FirstOrDefault();

    /// <inheritdoc/>
    public virtual void Dispose()
    {
        connection.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The rows of a query, made one by one.</summary>
    protected IEnumerable<T> Rows<T>(
        string text,
        Func<DbDataReader, T> read,
        params (string Name, object Value)[] values
    )
    {
        using var command = Command(text, values);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return read(rows);
        }
    }

    /// <summary>Does something.</summary>
    protected void Execute(string text, params (string Name, object Value)[] values)
    {
        using var command = Command(text, values);
        command.ExecuteNonQuery();
    }

    private DbCommand Command(string text, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private IEnumerable<StoredSession> Sessions(string text, params (string Name, object Value)[] values) =>
        Rows(
            text,
            row => new StoredSession(
                row.GetString(0),
                row.GetInt64(1),
                row.GetString(2),
                new(row.GetString(3), row.GetString(4))
            ),
            values
        );

    private IEnumerable<JournalEntry> Journal(string clause, params (string Name, object Value)[] values) =>
        Rows(
            "SELECT number, session, answer FROM journal " + clause,
            row => new JournalEntry(row.GetInt64(0), row.GetString(1), row.GetString(2)),
            values
        );
}
