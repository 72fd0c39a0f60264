using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Conv.Sessions.Writing;

/// <summary>
/// A file that stands under a name of its own until it is whole. The name is new and random: nobody can have put a link there for us to follow, and
/// no other run has it. While it is written it is locked, so that what a stopped program left behind can be told from what is being written.
/// </summary>
public sealed class UnfinishedFile : IDisposable
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    // What a program that is ended in the middle would leave behind.
    private static readonly ConcurrentDictionary<string, bool> Begun = RemovedAtExit();

    private const string Extension = ".unfinished";
    private const int RandomDigits = 16;

    private readonly string _path;
    private readonly string _unfinished;
    private bool _finished;

    private UnfinishedFile(string path)
    {
        _path = path;
        _unfinished = $"{path}.{RandomNumberGenerator.GetHexString(RandomDigits, lowercase: true)}{Extension}";
        Stream = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        Begun[_unfinished] = true;
    }

    /// <summary>What it will hold.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins a file, in place of what a stopped program left of it.</summary>
    /// <param name="path">Where it will stand.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static UnfinishedFile Create(string path)
    {
        var file = Path.GetFullPath(path);
        RemoveLeftovers(Path.GetDirectoryName(file) ?? file, name => name == Path.GetFileName(file));
        return new UnfinishedFile(path);
    }

    /// <summary>Removes what stopped programs left behind of some files; what another program is writing stays.</summary>
    /// <param name="directory">The folder; there may be none.</param>
    /// <param name="isOurs">Whether a file of this name is meant.</param>
    /// <returns>The names of what was removed, in ordinal order.</returns>
    public static IReadOnlyList<string> RemoveLeftovers(string directory, Func<string, bool> isOurs)
    {
        if (!Directory.Exists(directory))
        {
            return [];
        }

        var removed = new List<string>();
        foreach (var path in Directory.GetFiles(directory, "*" + Extension).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (Target(name) is { } target && isOurs(target) && Remove(path))
            {
                removed.Add(name);
            }
        }

        return removed;
    }

    /// <summary>Gives the file its name, in place of an earlier one; where that is a link, the link gives way and not what it leads to.</summary>
    public void Finish()
    {
        Stream.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
        Begun.TryRemove(_unfinished, out _);
        _finished = true;
    }

    /// <summary>Removes the file if it was not finished.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_finished)
        {
            File.Delete(_unfinished);
            Begun.TryRemove(_unfinished, out _);
        }
    }

    private static ConcurrentDictionary<string, bool> RemovedAtExit()
    {
        var begun = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var path in begun.Keys)
            {
                try
                {
                    File.Delete(path);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    // Whoever writes the file next removes it.
                }
            }
        };
        return begun;
    }

    // The name without what a name of ours ends in; null where it is not such a name.
    private static string? Target(string name)
    {
        var length = name.Length - Extension.Length - RandomDigits - 1;
        return
            length > 0
            && name[length] == '.'
            && name.EndsWith(Extension, StringComparison.Ordinal)
            && name.AsSpan(length + 1, RandomDigits).IndexOfAnyExcept(HexDigits) < 0
            ? name[..length]
            : null;
    }

    private static bool Remove(string path)
    {
        try
        {
            if (new FileInfo(path).LinkTarget is null)
            {
                // Refused while somebody writes it.
                using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }

            File.Delete(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
