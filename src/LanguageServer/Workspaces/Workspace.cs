using System.Collections.Immutable;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;

namespace Conv.LanguageServer.Workspaces;

/// <summary>
/// All folders with a document that is open or was asked for, as the editor holds them: what is open has the editor's text, what is not
/// has the disk's. Everything handed out is a state of one moment; the workspace itself may be used from several threads.
/// </summary>
internal sealed class Workspace
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, FolderState> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<SourceText>> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> _open = new(StringComparer.Ordinal);
    private readonly List<string> _roots = [];

    /// <summary>A folder is open in the editor: its files can be looked for by name.</summary>
    public void AddRoot(string path)
    {
        lock (_lock)
        {
            if (!_roots.Contains(path, StringComparer.Ordinal))
            {
                _roots.Add(path);
            }
        }
    }

    /// <summary>The version of a document that is open; null: it is not, or has none.</summary>
    public int? VersionOf(string path)
    {
        lock (_lock)
        {
            return _open.GetValueOrDefault(path);
        }
    }

    /// <summary>The state of the folder that a document is in.</summary>
    public FolderState FolderOf(string path)
    {
        lock (_lock)
        {
            return Folder(Addresses.FolderOf(path));
        }
    }

    /// <summary>The files of a folder as they were on the disk when it was first asked for.</summary>
    public ImmutableArray<SourceText> FirstState(string folder)
    {
        lock (_lock)
        {
            Folder(folder);
            return _first[folder];
        }
    }

    /// <summary>The conventions of a folder on the disk; none where there is no such folder.</summary>
    public static ImmutableArray<SourceText> OnDisk(string folder) =>
        [.. Files(folder).Select(Read).OfType<SourceText>()];

    /// <summary>A folder as it is now.</summary>
    public FolderState StateOf(string folder)
    {
        lock (_lock)
        {
            return Folder(folder);
        }
    }

    /// <summary>A document with the files around it; null: it is none of ours.</summary>
    public FileView? View(string uri)
    {
        var path = Addresses.ToPath(uri);
        return FolderOf(path).View(path);
    }

    /// <summary>The folders below the roots that hold conventions, and those of open documents.</summary>
    public IReadOnlyList<FolderState> Folders()
    {
        lock (_lock)
        {
            foreach (var folder in _roots.SelectMany(ConventionFolders))
            {
                Folder(folder);
            }

            return [.. _folders.Values];
        }
    }

    /// <summary>The editor holds a document from now on.</summary>
    public FolderState Open(string path, int version, string text) => Put(path, version, text);

    /// <summary>A document was edited.</summary>
    public FolderState Change(string path, int? version, IEnumerable<ContentChange> changes)
    {
        var text = FolderOf(path).View(path)?.Source ?? new SourceText(path, "");
        foreach (var change in changes)
        {
            text = new SourceText(path, Edited(text, change));
        }

        return Put(path, version, text.Text);
    }

    /// <summary>The editor lets go of a document: the disk's text holds.</summary>
    public FolderState Close(string path)
    {
        lock (_lock)
        {
            _open.Remove(path);
            return FromDisk(path);
        }
    }

    /// <summary>A file changed on the disk; what the editor holds stays.</summary>
    public FolderState ChangedOnDisk(string path)
    {
        lock (_lock)
        {
            return _open.ContainsKey(path) ? Folder(Addresses.FolderOf(path)) : FromDisk(path);
        }
    }

    /// <summary>A document was saved, perhaps with others: what is not open is read from the disk again.</summary>
    public FolderState Saved(string path)
    {
        lock (_lock)
        {
            var folder = Folder(Addresses.FolderOf(path));
            var known = folder.Compilation.Sources.Select(source => source.Path);
            foreach (var file in Files(folder.Folder).Union(known, StringComparer.Ordinal).ToList())
            {
                ChangedOnDisk(file);
            }

            return _folders[folder.Folder];
        }
    }

    // Folders whose files extend this one read it too.
    private void Renew(string own, SourceText source)
    {
        foreach (var (folder, state) in _folders.Where(one => one.Key != own && one.Value.Has(source.Path)).ToList())
        {
            _folders[folder] = state.With(source);
        }
    }

    private FolderState FromDisk(string path)
    {
        var folder = Folder(Addresses.FolderOf(path));
        var read = Read(path);
        if (read is not null)
        {
            Renew(folder.Folder, read);
        }

        return _folders[folder.Folder] = read is { } source
            ? Known(folder, source)
                ? folder
                : folder.With(source)
            : folder.Has(path)
                ? folder.Without(path)
                : folder;
    }

    private static bool Known(FolderState folder, SourceText source) =>
        folder.Compilation.Sources.Any(known =>
            string.Equals(known.Path, source.Path, StringComparison.Ordinal)
            && string.Equals(known.Text, source.Text, StringComparison.Ordinal)
        );

    private FolderState Put(string path, int? version, string text)
    {
        lock (_lock)
        {
            _open[path] = version;
            var source = new SourceText(path, text);
            var folder = Folder(Addresses.FolderOf(path));
            Renew(folder.Folder, source);
            return _folders[folder.Folder] = folder.With(source);
        }
    }

    private FolderState Folder(string folder)
    {
        if (!_folders.TryGetValue(folder, out var state))
        {
            var sources = OnDisk(folder);
            state = FolderState.Of(folder, sources);
            if (state.ExtendsAnother && Path.GetDirectoryName(folder) is { } above)
            {
                sources = [.. sources, .. Folder(above).Own];
                state = FolderState.Of(folder, sources);
            }

            _first.Add(folder, sources);
            _folders.Add(folder, state);
        }

        return state;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*.conv", Listing)
                .Where(file => file.EndsWith(".conv", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
            : [];

    private static IEnumerable<string> ConventionFolders(string root) =>
        Directory.Exists(root)
            ? Directory
                .EnumerateFiles(
                    root,
                    "*.conv",
                    new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 8 }
                )
                .Select(file => Path.GetDirectoryName(file)!)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
            : [];

    private static EnumerationOptions Listing { get; } = new();

    // A file that cannot be read is as good as none; whoever opens it in the editor sees why.
    private static SourceText? Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length <= SourceText.MaximumLength * 4L
                ? new SourceText(path, File.ReadAllText(path))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Edited(SourceText source, ContentChange change)
    {
        if (change.Range is not { } range)
        {
            return change.Text;
        }

        var start = Ranges.Offset(source, range.Start);
        var end = Math.Max(start, Ranges.Offset(source, range.End));
        return string.Concat(source.Text.AsSpan(0, start), change.Text, source.Text.AsSpan(end));
    }
}
