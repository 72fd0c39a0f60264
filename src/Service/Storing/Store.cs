using Microsoft.Data.Sqlite;

namespace Conv.Service.Storing;

/// <summary>A file in which sessions are kept, with what is decided about them. One writes at a time; any number read.</summary>
internal sealed class Store : IDisposable
{
    private readonly string _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Opens a file, and makes it where there is none.</summary>
    /// <exception cref="InvalidDataException">It is no store.</exception>
    public Store(string path)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ToString();
        try
        {
            using var connection = Open();
            StoreSchema.Ensure(connection);
        }
        catch (SqliteException exception)
        {
            throw new InvalidDataException($"{path}: cannot be opened as a store: {exception.Message}", exception);
        }
    }

    /// <summary>Reads; what others write meanwhile is seen from query to query.</summary>
    public StoreReader Read() => new(Open());

    /// <summary>Waits for its turn and begins to write.</summary>
    public async Task<StoreWriter> WriteAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        SqliteConnection? connection = null;
        try
        {
            connection = Open();
            return new StoreWriter(connection, () => _turn.Release());
        }
        catch
        {
            connection?.Dispose();
            _turn.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
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
