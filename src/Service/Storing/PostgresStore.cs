using System.Diagnostics;
using Npgsql;

namespace Conv.Service.Storing;

/// <summary>A store in PostgreSQL. Any number of processes read and write; changes that reach nothing in common are made side by side.</summary>
internal sealed class PostgresStore : Store
{
    private static readonly StoreDialect Dialect = new(
        "json_array_elements_text(@keys::json)",
        PostgresLocks.Numbering
    );

    // A server that is started anew is away for seconds, and its old connections are dead.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private PostgresStore(NpgsqlDataSource source, byte[] secret) => (Source, Secret) = (source, secret);

    /// <summary>Connections to the database.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>A number by chance that only those know who reach the database.</summary>
    public ReadOnlyMemory<byte> Secret { get; }

    /// <summary>Opens a database, and makes the tables where there are none.</summary>
    /// <exception cref="InvalidDataException">It is no store.</exception>
    public static async Task<PostgresStore> OpenAsync(
        NpgsqlConnectionStringBuilder address,
        CancellationToken cancellation
    )
    {
        var source = NpgsqlDataSource.Create(address);
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellation);
            return new PostgresStore(source, await PostgresSchema.EnsureAsync(connection, cancellation));
        }
        catch (NpgsqlException exception)
        {
            await source.DisposeAsync();
            throw new InvalidDataException(
                $"--store: the database {address.Database} on {address.Host} cannot be opened as a store: {exception.Message}",
                exception
            );
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public override StoreReader Read()
    {
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(Pause))
        {
            NpgsqlConnection? connection = null;
            try
            {
                connection = Source.OpenConnection();
                using var probe = new NpgsqlCommand("SELECT 1", connection);
                probe.ExecuteNonQuery();
                return new StoreReader(connection, Dialect);
            }
            catch (NpgsqlException exception) when (exception.IsTransient && watch.Elapsed < Patience)
            {
                connection?.Dispose();
            }
            catch
            {
                connection?.Dispose();
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public override async Task<StoreWriter> WriteAsync(Touched? touched, CancellationToken cancellation)
    {
        var locks = new SortedSet<long>();
        while (true)
        {
            var (connection, transaction) = await BeginAsync(
                touched is null || locks.Count > PostgresLocks.Most
                    ? PostgresLocks.Everything
                    : PostgresLocks.Something,
                cancellation
            );
            try
            {
                if (
                    touched is null
                    || locks.Count > PostgresLocks.Most
                    || await TakeAsync(connection, touched, locks, cancellation)
                )
                {
                    return new StoreWriter(connection, transaction, Dialect, ended: null);
                }
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }

            await connection.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public override void Dispose() => Source.Dispose();

    // Adds to the locks what is needed. False: more were needed than were taken, and who takes them one after the other waits in a circle.
    private static async Task<bool> TakeAsync(
        NpgsqlConnection connection,
        Touched touched,
        SortedSet<long> locks,
        CancellationToken cancellation
    )
    {
        locks.UnionWith(await PostgresLocks.NeededAsync(connection, touched, cancellation));
        if (locks.Count > PostgresLocks.Most)
        {
            return false;
        }

        await PostgresLocks.TakeAsync(connection, locks, cancellation);
        var needed = await PostgresLocks.NeededAsync(connection, touched, cancellation);
        var isEnough = needed.IsSubsetOf(locks);
        locks.UnionWith(needed);
        return isEnough;
    }

    private async Task<(NpgsqlConnection Connection, NpgsqlTransaction Transaction)> BeginAsync(
        string turn,
        CancellationToken cancellation
    )
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(Pause, cancellation))
        {
            NpgsqlConnection? connection = null;
            try
            {
                connection = await Source.OpenConnectionAsync(cancellation);
                var transaction = await connection.BeginTransactionAsync(cancellation);
                await using var command = new NpgsqlCommand(turn, connection);
                await command.ExecuteNonQueryAsync(cancellation);
                return (connection, transaction);
            }
            catch (NpgsqlException exception) when (exception.IsTransient && watch.Elapsed < Patience)
            {
                await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
            }
            catch
            {
                await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
                throw;
            }
        }
    }
}
