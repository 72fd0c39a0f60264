using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Conv.Compiler.Text;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Consequences.Published;

/// <summary>Finds the version that an edit is compared with, as the settings say.</summary>
/// <param name="workspace">Knows folders as they were when the editor came.</param>
internal sealed class PublishedVersions(Workspace workspace)
{
    /// <summary>The setting for the last commit.</summary>
    public const string Git = "git";

    /// <summary>The setting for what was there when the folder was opened.</summary>
    public const string Opening = "opening";

    private readonly ConcurrentDictionary<string, PublishedFiles> _git = new(StringComparer.Ordinal);

    /// <summary>The files, or why there are none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="setting"><c>git</c>, <c>opening</c>, or a folder; null or empty: the last commit where there is one, else the opening.</param>
    public (PublishedFiles? Files, string Problem) Find(string folder, string? setting) =>
        setting switch
        {
            null or "" => (Committed(folder) ?? Opened(folder), ""),
            Git => Committed(folder) is { } files
                ? (files, "")
                : (null, "published: git has no committed conventions of this folder"),
            Opening => (Opened(folder), ""),
            _ => Named(folder, setting),
        };

    private PublishedFiles? Committed(string folder)
    {
        var found = Directory.Exists(folder) ? GitHead.Read(folder, _git.GetValueOrDefault(folder)) : null;
        if (found is not null)
        {
            _git[folder] = found;
        }

        return found;
    }

    private PublishedFiles Opened(string folder) => Of("as it was opened", workspace.FirstState(folder));

    private (PublishedFiles?, string) Named(string folder, string setting)
    {
        var path = Path.GetFullPath(setting, Directory.Exists(folder) ? folder : Environment.CurrentDirectory);
        var sources = Workspace.OnDisk(path);
        return sources.IsEmpty ? (null, $"published: there is no convention in {path}") : (Of(setting, sources), "");
    }

    private static PublishedFiles Of(string name, ImmutableArray<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{source.Path}\n{source.Text.Length}\n{source.Text}\n"));
        }

        return new PublishedFiles(name, $"{name} {Convert.ToHexString(hash.GetHashAndReset())}", sources);
    }
}
