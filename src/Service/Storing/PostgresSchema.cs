using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace Conv.Service.Storing;

/// <summary>The tables of a store in PostgreSQL. Texts are compared byte by byte, as a file of sessions orders them.</summary>
internal static class PostgresSchema
{
    private const int Version = 1;
    private const int SecretLength = 32;

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
        CREATE TABLE conv_store (version integer NOT NULL, secret bytea NOT NULL);
        """;

    /// <summary>Makes the tables where there are none, whoever else does the same at this moment.</summary>
    /// <returns>The secret of the store.</returns>
    /// <exception cref="InvalidDataException">The database is of another program, or of a later version.</exception>
    public static async Task<byte[]> EnsureAsync(NpgsqlConnection connection, CancellationToken cancellation)
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

            await ExecuteAsync(connection, Tables, cancellation);
            await ExecuteAsync(
                connection,
                "INSERT INTO conv_store (version, secret) VALUES (@version, @secret)",
                cancellation,
                new("version", Version),
                new("secret", RandomNumberGenerator.GetBytes(SecretLength))
            );
        }
        else if (
            await TextAsync(connection, "SELECT version::text FROM conv_store", cancellation)
            != Version.ToString(CultureInfo.InvariantCulture)
        )
        {
            throw new InvalidDataException("--store: this database is no store of this version of the service");
        }

        await using var command = new NpgsqlCommand("SELECT secret FROM conv_store", connection);
        var secret = (byte[])(await command.ExecuteScalarAsync(cancellation))!;
        await transaction.CommitAsync(cancellation);
        return secret;
    }

    private static async Task ExecuteAsync(
        NpgsqlConnection connection,
        string text,
        CancellationToken cancellation,
        params NpgsqlParameter[] parameters
    )
    {
        await using var command = new NpgsqlCommand(text, connection);
        command.Parameters.AddRange(parameters);
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
