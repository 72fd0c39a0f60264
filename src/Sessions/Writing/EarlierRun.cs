using System.Security.Cryptography;
using System.Text.Json;

namespace Conv.Sessions.Writing;

/// <summary>What stood in the folder of a run before it.</summary>
/// <param name="Leftovers">Unfinished files of a run that was stopped; they are gone now.</param>
/// <param name="Torn">Files of a run for which no report vouches: it was stopped half-way, or they were changed since. They are replaced.</param>
public sealed record EarlierRun(IReadOnlyList<string> Leftovers, IReadOnlyList<string> Torn)
{
    private const long LargestReport = 16 << 20;

    /// <summary>Looks, and removes what a stopped run left unfinished.</summary>
    internal static EarlierRun Clear(string directory)
    {
        var names = RunFileNames.OfAllFormats();
        return new EarlierRun(
            UnfinishedFile.RemoveLeftovers(directory, names.Contains),
            [
                .. names
                    .AsParallel()
                    .AsOrdered()
                    .Where(name => name != RunFileNames.Report && File.Exists(Path.Combine(directory, name)))
                    .Where(Unvouched(directory)),
            ]
        );
    }

    private static Func<string, bool> Unvouched(string directory)
    {
        var report = Path.Combine(directory, RunFileNames.Report);
        var files = File.Exists(report) ? Files(report) : [];
        return name =>
            !files.TryGetValue(name, out var hash)
            || !string.Equals(hash, Hash(Path.Combine(directory, name)), StringComparison.Ordinal);
    }

    // What is no report vouches for nothing.
    private static Dictionary<string, string> Files(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > LargestReport)
            {
                return [];
            }

            using var document = JsonDocument.Parse(stream);
            return document.RootElement.TryGetProperty("files", out var files)
                ? files
                    .EnumerateObject()
                    .ToDictionary(file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal)
                : [];
        }
        catch (Exception exception)
            when (exception is IOException or JsonException or InvalidOperationException or ArgumentException)
        {
            return [];
        }
    }

    private static string Hash(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
