using System.Globalization;
using Npgsql;

namespace Conv.Service.Storing;

/// <summary>The tables of a store in PostgreSQL. Texts are compared byte by byte, as a file of sessions orders them.</summary>
internal static class PostgresSchema
{
    private const int Version = 1;

    private const string Tables = """
        CREATE TABLE sessions (
            id text COLLATE "C" PRIMARY KEY, sequence bigint NOT NULL, body text NOT NULL, attendances text NOT NULL, payments text NOT NULL
        );
        CREATE INDEX sessions_by_sequence ON sessions (sequence, id);
        -- What ties sessions together: who attends, and the windows that are kept for others.
        CREATE TABLE keys (key text COLLATE "C" NOT NULL, session text COLLATE "C" NOT NULL, PRIMARY KEY (key, session));
        CREATE INDEX keys_by_session ON keys (session, key);
        CREATE TABLE journal (number bigint PRIMARY KEY, session text COLLATE "C" NOT NULL, answer text NOT NULL);
        CREATE INDEX journal_by_session ON journal (session, number);
        CREATE TABLE rules (name text NOT NULL, identity text NOT NULL);
        CREATE TABLE conv_store (version integer NOT NULL);
        """;

    /// <summary>Makes the tables where there are none, whoever else does the same at this moment.</summary>
    /// <exception cref="InvalidDataException">The database is of another program, or of a later version.</exception>
    public static async Task EnsureAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await ExecuteAsync(connection, PostgresLocks.Schema, cancellation);
        if (await TextAsync(connection, "SHOW server_encoding", cancellation) != "UTF8")
        {
            throw new InvalidDataException("--store: the database must be encoded in UTF8");
        }

        if (await TextAsync(connection, "SELECT to_regclass('conv_store')::text", cancellation) is null)
        {
            if (await TextAsync(connection, "SELECT to_regclass('sessions')::text", cancellation) is not null)
            {
                throw new InvalidDataException("--store: the database has tables of another program");
            }

            await ExecuteAsync(
                connection,
                Tables
                    + string.Create(
                        CultureInfo.InvariantCulture,
                        $"INSERT INTO conv_store (version) VALUES ({Version});"
                    ),
                cancellation
            );
        }
        else if (
            await TextAsync(connection, "SELECT version::text FROM conv_store", cancellation)
            != Version.ToString(CultureInfo.InvariantCulture)
        )
        {
            throw new InvalidDataException("--store: this database is no store of this version of the service");
        }

        await transaction.CommitAsync(cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string text, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<string?> TextAsync(
        NpgsqlConnection connection,
        string text,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(text, connection);
        return await command.ExecuteScalarAsync(cancellation) as string;
    }
}
