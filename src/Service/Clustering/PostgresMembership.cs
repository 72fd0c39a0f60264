using System.Globalization;
using Conv.Service.Storing;
using Npgsql;
using Orleans.Runtime;

namespace Conv.Service.Clustering;

/// <summary>Which silos there are, in the database that they share. Rows change with the version of the whole table, or not at all.</summary>
internal sealed class PostgresMembership(PostgresStore store) : IMembershipTable
{
    private const string All = """
        SELECT v.version, s.row_version, s.entry, s.alive FROM silo_table v LEFT JOIN silos s ON true
        """;

    private const string NextVersion = "UPDATE silo_table SET version = @next WHERE version = @next - 1";

    /// <inheritdoc/>
    public Task InitializeMembershipTable(bool tryInitTableVersion) =>
        ChangeAsync(
            """
            CREATE TABLE IF NOT EXISTS silo_table (version integer NOT NULL);
            CREATE TABLE IF NOT EXISTS silos (
                address text COLLATE "C" PRIMARY KEY, status integer NOT NULL, row_version integer NOT NULL, entry text NOT NULL,
                alive timestamptz NOT NULL
            );
            INSERT INTO silo_table (version) SELECT 0 WHERE NOT EXISTS (SELECT FROM silo_table);
            """,
            isMade: true
        );

    /// <inheritdoc/>
    public Task DeleteMembershipTableEntries(string clusterId) =>
        ChangeAsync("DELETE FROM silos; DELETE FROM silo_table;");

    /// <inheritdoc/>
    public Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate) =>
        ChangeAsync(
            "DELETE FROM silos WHERE status = @dead AND alive < @before",
            parameters: [new("dead", (int)SiloStatus.Dead), new("before", beforeDate.UtcDateTime)]
        );

    /// <inheritdoc/>
    public Task<MembershipTableData> ReadRow(SiloAddress key) =>
        ReadAsync(All + " AND s.address = @address", new NpgsqlParameter("address", key.ToParsableString()));

    /// <inheritdoc/>
    public Task<MembershipTableData> ReadAll() => ReadAsync(All);

    /// <inheritdoc/>
    public Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion) =>
        WriteAsync(
            "INSERT INTO silos (address, status, row_version, entry, alive) VALUES (@address, @status, 0, @entry, @alive) ON CONFLICT DO NOTHING",
            entry,
            etag: "0",
            tableVersion
        );

    /// <inheritdoc/>
    public Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion) =>
        WriteAsync(
            "UPDATE silos SET status = @status, row_version = row_version + 1, entry = @entry, alive = @alive WHERE address = @address AND row_version = @etag",
            entry,
            etag,
            tableVersion
        );

    /// <inheritdoc/>
    public Task UpdateIAmAlive(MembershipEntry entry) =>
        ChangeAsync(
            "UPDATE silos SET alive = @alive WHERE address = @address",
            parameters: [new("alive", Utc(entry.IAmAliveTime)), new("address", entry.SiloAddress.ToParsableString())]
        );

    private async Task<bool> WriteAsync(string text, MembershipEntry entry, string etag, TableVersion tableVersion)
    {
        await using var connection = await store.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var table = new NpgsqlCommand(NextVersion, connection);
        table.Parameters.AddWithValue("next", tableVersion.Version);
        await using var row = new NpgsqlCommand(text, connection);
        row.Parameters.AddWithValue("address", entry.SiloAddress.ToParsableString());
        row.Parameters.AddWithValue("status", (int)entry.Status);
        row.Parameters.AddWithValue("entry", SiloRow.Of(entry).ToJson());
        row.Parameters.AddWithValue("alive", Utc(entry.IAmAliveTime));
        row.Parameters.AddWithValue("etag", int.Parse(etag, CultureInfo.InvariantCulture));
        if (await table.ExecuteNonQueryAsync() != 1 || await row.ExecuteNonQueryAsync() != 1)
        {
            return false;
        }

        await transaction.CommitAsync();
        return true;
    }

    private async Task ChangeAsync(string text, bool isMade = false, params NpgsqlParameter[] parameters)
    {
        await using var connection = await store.Source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (isMade)
        {
            await using var turn = new NpgsqlCommand(PostgresLocks.Schema, connection);
            await turn.ExecuteNonQueryAsync();
        }

        await using var command = new NpgsqlCommand(text, connection);
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private async Task<MembershipTableData> ReadAsync(string text, params NpgsqlParameter[] parameters)
    {
        await using var connection = await store.Source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(text, connection);
        command.Parameters.AddRange(parameters);
        await using var rows = await command.ExecuteReaderAsync();
        var (version, entries) = (0, new List<Tuple<MembershipEntry, string>>());
        while (await rows.ReadAsync())
        {
            version = rows.GetInt32(0);
            if (!await rows.IsDBNullAsync(1))
            {
                entries.Add(
                    Tuple.Create(
                        SiloRow.OfJson(rows.GetString(2)).Entry(rows.GetDateTime(3)),
                        rows.GetInt32(1).ToString(CultureInfo.InvariantCulture)
                    )
                );
            }
        }

        return new(entries, new TableVersion(version, version.ToString(CultureInfo.InvariantCulture)));
    }

    private static DateTime Utc(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
