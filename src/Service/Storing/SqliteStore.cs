using Microsoft.Data.Sqlite;

namespace Conv.Service.Storing;

/// <summary>A store in a file. One writes at a time; any number read.</summary>
internal sealed class SqliteStore : Store
{
    private static readonly StoreDialect Dialect = new("json_each(@keys)", NumberingTurn: null);

    private readonly string _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Opens a file, and makes it where there is none.</summary>
    /// <exception cref="InvalidDataException">It is no store.</exception>
    public SqliteStore(string path)
    {
        // Such names mean a store that each connection has for itself.
        if (path.Length == 0 || path.Contains(":memory:", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException("--store: name a file, or an address that begins with postgresql://");
        }

        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ToString();
        try
        {
            using var connection = Open();
            SqliteSchema.Ensure(connection);
        }
        catch (SqliteException exception)
        {
            throw new InvalidDataException($"{path}: cannot be opened as a store: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public override StoreReader Read() => new(Open(), Dialect);

    /// <inheritdoc/>
    public override async Task<StoreWriter> WriteAsync(Touched? touched, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        SqliteConnection? connection = null;
        try
        {
            connection = Open();
            return new StoreWriter(
                connection,
                connection.BeginTransaction(deferred: false),
                Dialect,
                () => _turn.Release()
            );
        }
        catch
        {
            connection?.Dispose();
            _turn.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        _turn.Dispose();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }
}
