namespace Conv.Service.Storing;

/// <summary>Where sessions are kept, with what is decided about them: a file, or a database that several processes share.</summary>
internal abstract class Store : IDisposable
{
    /// <summary>Opens a store, and makes it where there is none.</summary>
    /// <param name="place">An address of PostgreSQL, or else the path of a file.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InvalidDataException">There is no store, and none can be made.</exception>
    public static async Task<Store> OpenAsync(string place, CancellationToken cancellation) =>
        PostgresAddress.IsOne(place)
            ? await PostgresStore.OpenAsync(PostgresAddress.Read(place), cancellation)
            : new SqliteStore(place);

    /// <summary>Reads; what others write meanwhile is seen from query to query.</summary>
    public abstract StoreReader Read();

    /// <summary>Waits until nobody writes what this may change, and begins to write.</summary>
    /// <param name="touched">What may be changed, and what it is decided from; null: everything.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public abstract Task<StoreWriter> WriteAsync(Touched? touched, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <summary>What a change begins with: who writes at the same time must not reach what it reaches.</summary>
/// <param name="Sessions">The sessions that come, change or go.</param>
/// <param name="Keys">Their keys, as they come.</param>
/// <param name="IsConnected">Whether whatever is tied to them bears on them, over any number of others.</param>
internal sealed record Touched(
    IReadOnlyCollection<string> Sessions,
    IReadOnlyCollection<string> Keys,
    bool IsConnected
);
