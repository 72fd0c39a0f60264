using System.Diagnostics;
using DuckDB.NET.Data;

namespace Conv.Benchmarks.SideBySide;

/// <summary>
/// DuckDB in this process, on one thread: reads a session file, decides one rule over it by a window (so many sessions within twelve months), and
/// writes a CSV. It neither groups lines to sessions nor sets bad lines aside, and knows one rule of dozens: less work than a run.
/// </summary>
internal static class ColumnDatabase
{
    /// <summary>What it costs.</summary>
    /// <param name="input">The session file.</param>
    /// <param name="output">Where the rows go.</param>
    public static Cost Decide(string input, string output)
    {
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        using (var connection = new DuckDBConnection("DataSource=:memory:"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"""
                SET threads = 1;
                COPY (
                    SELECT session, beneficiary,
                        CASE WHEN count(*) OVER (
                            PARTITION BY beneficiary ORDER BY date
                            RANGE BETWEEN INTERVAL 12 MONTHS PRECEDING AND CURRENT ROW
                        ) <= 8 THEN 'accepted' ELSE 'refused' END AS decision
                    FROM read_csv('{input}', header = true)
                ) TO '{output}' (HEADER);
                """;
            command.ExecuteNonQuery();
        }

        return new((Environment.CpuUsage.TotalTime - before).TotalSeconds, clock.Elapsed.TotalSeconds);
    }
}
