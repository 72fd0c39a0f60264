using Microsoft.Data.Sqlite;

namespace Conv.Service.Storing;

/// <summary>The tables of a store in a file.</summary>
internal static class SqliteSchema
{
    private const int Version = 1;

    private const string Tables = """
        CREATE TABLE sessions (
            id TEXT PRIMARY KEY, sequence INTEGER NOT NULL, body TEXT NOT NULL, attendances TEXT NOT NULL, payments TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX sessions_by_sequence ON sessions (sequence, id);
        -- What ties sessions together: who attends, and the windows that are kept for others.
        CREATE TABLE keys (key TEXT NOT NULL, session TEXT NOT NULL, PRIMARY KEY (key, session)) WITHOUT ROWID;
        CREATE INDEX keys_by_session ON keys (session, key);
        CREATE TABLE journal (number INTEGER PRIMARY KEY, session TEXT NOT NULL, answer TEXT NOT NULL);
        CREATE INDEX journal_by_session ON journal (session, number);
        CREATE TABLE rules (name TEXT NOT NULL, identity TEXT NOT NULL);
        """;

    /// <summary>Makes the tables where there are none.</summary>
    /// <exception cref="InvalidDataException">The file is of another program, or of a later version.</exception>
    public static void Ensure(SqliteConnection connection)
    {
        // Readers go on while somebody writes; what is committed survives the machine.
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        using var transaction = connection.BeginTransaction(deferred: false);
        switch (Number(connection, "PRAGMA user_version"))
        {
            case 0 when Number(connection, "SELECT count(*) FROM sqlite_schema") == 0:
                Execute(connection, Tables + $"PRAGMA user_version = {Version};");
                break;
            case Version:
                break;
            default:
                throw new InvalidDataException("this file is no store of this version of the service");
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return (long)command.ExecuteScalar()!;
    }
}
