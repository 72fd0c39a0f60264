using System.Diagnostics;
using System.Globalization;
using Conv.Sessions.Reading;

namespace Conv.Benchmarks.SessionFiles;

/// <summary>
/// One large file from disk, read once in a process of its own: lines per second from a cold start, and the most memory the process held.
/// <c>dotnet run -c Release --project tests/Benchmarks -- large-file 2000000</c>
/// </summary>
internal static class LargeFile
{
    public static void Measure(int lines)
    {
        var path = Path.Combine(Path.GetTempPath(), $"conv-large-file-{lines}.csv");
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, SessionLines.Make(lines));
            Console.WriteLine("The file is made; measure with the same command again.");
            return;
        }

        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var table = SessionFile.Open(path, SessionLines.Vocabulary, SessionLines.Functions);
        clock.Stop();
        processor = Environment.CpuUsage.TotalTime - processor;
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / (1024.0 * 1024.0);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{table.Records} lines, {table.Batch.SessionCount} sessions, {table.Batch.TrajectoryCount} trajectories: "
                    + $"{clock.Elapsed.TotalSeconds:F2} s ({table.Records / clock.Elapsed.TotalSeconds / 1e6:F2} million lines/s), "
                    + $"processor time {processor.TotalSeconds:F2} s, peak {peak:F0} MiB"
            )
        );
    }
}
