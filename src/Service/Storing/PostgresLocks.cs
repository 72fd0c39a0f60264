using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Conv.Service.Storing;

/// <summary>
/// Which changes wait for each other, whatever process they are made in. A change takes a lock for each of its sessions, and locks that every
/// other change takes too which reads or writes what it reads or writes:
/// where windows are kept for beneficiaries alone, everybody whom it decides, since it writes their sessions' rows from all that they attend;
/// elsewhere the first key of each group that it touches. What a change may find out only when it has its locks is looked at again then: no
/// change alters a group whose lock it has not.
/// </summary>
internal static class PostgresLocks
{
    /// <summary>Makes tables one at a time.</summary>
    public const string Schema = "SELECT pg_advisory_xact_lock(5080, 1)";

    /// <summary>Numbers answers one at a time, so that they have no gaps and appear in their order.</summary>
    public const string Numbering = "SELECT pg_advisory_xact_lock(5080, 2)";

    /// <summary>Keeps others from changing everything; any number may have it.</summary>
    public const string Something = "SELECT pg_advisory_xact_lock_shared(5080, 3)";

    /// <summary>Keeps all others out.</summary>
    public const string Everything = "SELECT pg_advisory_xact_lock(5080, 3)";

    /// <summary>A server has room for a few thousand locks; whoever needs more than this waits until everything is free.</summary>
    public const int Most = 256;

    // The keys of the sessions, as they come and as they are.
    private const string Beginning = """
        WITH RECURSIVE touched (key) AS (
            SELECT value COLLATE "C" FROM json_array_elements_text(@keys::json)
            UNION
            SELECT key FROM keys WHERE session = ANY (@sessions))

        """;

    private const string Neighbours =
        Beginning
        + """
            SELECT key FROM touched
            UNION
            SELECT key FROM keys WHERE session IN (SELECT session FROM keys WHERE key IN (SELECT key FROM touched))
            """;

    private const string Groups =
        Beginning
        + """
            , tied (origin, key) AS (
                SELECT key, key FROM touched
                UNION
                SELECT tied.origin, other.key
                FROM tied JOIN keys own ON own.key = tied.key JOIN keys other ON other.session = own.session)
            SELECT min(key) FROM tied GROUP BY origin
            """;

    /// <summary>The locks that a change needs, by what is stored now.</summary>
    public static async Task<SortedSet<long>> NeededAsync(
        NpgsqlConnection connection,
        Touched touched,
        CancellationToken cancellation
    )
    {
        var locks = new SortedSet<long>(touched.Sessions.Select(session => Number("session", session)));
        await using var command = new NpgsqlCommand(touched.IsConnected ? Groups : Neighbours, connection);
        command.Parameters.AddWithValue("keys", JsonSerializer.Serialize(touched.Keys));
        command.Parameters.AddWithValue("sessions", NpgsqlDbType.Array | NpgsqlDbType.Text, touched.Sessions.ToArray());
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            locks.Add(Number("key", rows.GetString(0)));
        }

        return locks;
    }

    /// <summary>Takes locks in the order of their numbers, which is that of everybody: nobody waits for who waits for them.</summary>
    public static async Task TakeAsync(
        NpgsqlConnection connection,
        IReadOnlyCollection<long> locks,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            "SELECT pg_advisory_xact_lock(number) FROM unnest(@numbers) AS number",
            connection
        );
        command.Parameters.AddWithValue("numbers", NpgsqlDbType.Array | NpgsqlDbType.Bigint, locks.ToArray());
        await command.ExecuteNonQueryAsync(cancellation);
    }

    // Two texts of one number wait for each other without need, and that is all.
    private static long Number(string kind, string text) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {text}")));
}
