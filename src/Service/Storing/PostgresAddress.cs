using Microsoft.AspNetCore.WebUtilities;
using Npgsql;

namespace Conv.Service.Storing;

/// <summary>An address of a PostgreSQL database: <c>postgresql://USER@HOST:PORT/DATABASE?OPTION=VALUE</c>.</summary>
internal static class PostgresAddress
{
    private const string Scheme = "postgresql";
    private const string ShortScheme = "postgres";

    // A server takes a hundred connections unless it is told otherwise, and several processes share them.
    private const int MostConnections = 24;
    private const int MostPrepared = 64;

    /// <summary>Whether a place is such an address.</summary>
    public static bool IsOne(string place) =>
        place.StartsWith(Scheme + "://", StringComparison.Ordinal)
        || place.StartsWith(ShortScheme + "://", StringComparison.Ordinal);

    /// <summary>Reads one. Passwords stand in PGPASSWORD or in a file that PGPASSFILE names: nobody sees them in a list of processes.</summary>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public static NpgsqlConnectionStringBuilder Read(string place)
    {
        var address = new NpgsqlConnectionStringBuilder
        {
            ApplicationName = "conv-service",
            MaxPoolSize = MostConnections,
            MaxAutoPrepare = MostPrepared,
            AutoPrepareMinUsages = 2,
        };
        try
        {
            var uri = new Uri(place);
            if (uri.Host.Length > 0)
            {
                address.Host = uri.Host;
            }

            if (uri.Port > 0)
            {
                address.Port = uri.Port;
            }

            if (uri.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var password])
            {
                address.Username = Uri.UnescapeDataString(user);
                address.Password = password is [var secret] ? Uri.UnescapeDataString(secret) : null;
            }

            address.Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'));
            foreach (var (name, value) in QueryHelpers.ParseQuery(uri.Query))
            {
                address[name] = value.ToString();
            }
        }
        catch (Exception exception) when (exception is UriFormatException or ArgumentException or FormatException)
        {
            throw new InvalidDataException(
                $"--store: write an address such as {Scheme}://conv@db.example/conv, options after `?`: {exception.Message}",
                exception
            );
        }

        return !string.IsNullOrEmpty(address.Host) && !string.IsNullOrEmpty(address.Database)
            ? address
            : throw new InvalidDataException(
                $"--store: name the host and the database: {Scheme}://conv@db.example/conv, or {Scheme}:///conv?host=/var/run/postgresql"
            );
    }
}
