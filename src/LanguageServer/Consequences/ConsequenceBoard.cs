using System.Collections.Concurrent;
using Conv.Compiler;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Consequences.Published;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Consequences;

/// <summary>What was told last of the consequences of edits, by folder and vocabulary, and with it the text of which it was told.</summary>
/// <param name="workspace">The folders.</param>
/// <param name="clock">Measures the steps.</param>
internal sealed class ConsequenceBoard(Workspace workspace, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<(string Folder, string Vocabulary), GroupConsequences> _groups = new();
    private readonly ConcurrentDictionary<(string Folder, string Vocabulary), Told> _told = new();
    private readonly PublishedVersions _published = new(workspace);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>With which version an edit is compared, and on which file.</summary>
    public ServerSettings Settings { get; set; } = new(null);

    /// <summary>What was told last of the files around a document; null: nothing.</summary>
    public Told? LastOf(FileView file) => _told.GetValueOrDefault(KeyOf(file.Group.Compilation, file.Source.Path));

    /// <summary>What was told last of a folder, once its text is another one.</summary>
    /// <param name="folder">The folder as it is now.</param>
    /// <returns>What there is to tell again; nothing where it was told already.</returns>
    public IEnumerable<ConsequencesParams> Aged(FolderState folder)
    {
        foreach (var group in folder.Groups.Select(group => group.Compilation))
        {
            var state = group.HasErrors ? States.Broken : States.Typing;
            if (Age((folder.Folder, CompilationGroups.NameOf(group) ?? ""), state) is { } aged)
            {
                yield return aged;
            }
        }
    }

    /// <summary>The version that the files of a folder are compared with; null: there is none.</summary>
    public PublishedFiles? PublishedOf(string folder) => _published.Find(folder, Settings.Published).Files;

    /// <summary>Works out what an edit changes, and tells it step by step.</summary>
    /// <param name="decided">The edited files.</param>
    /// <param name="tell">Told each step.</param>
    /// <param name="progress">Told what is done and how far, in per cent.</param>
    /// <param name="cancellation">Ends it between one step and the next.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public void Find(
        DecidedFolder decided,
        Action<ConsequencesParams> tell,
        Action<string, int> progress,
        CancellationToken cancellation
    )
    {
        _turn.Wait(cancellation);
        try
        {
            foreach (var group in decided.Groups.Where(group => !group.Compilation.Files.IsEmpty))
            {
                Find(decided.Found.Folder, group, tell, progress, cancellation);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private void Find(
        FolderState folder,
        DecidedGroup group,
        Action<ConsequencesParams> tell,
        Action<string, int> progress,
        CancellationToken cancellation
    )
    {
        var key = (folder.Folder, Vocabulary: CompilationGroups.NameOf(group.Compilation) ?? "");
        if (group.Program is null)
        {
            if (Age(key, States.Broken) is { } aged)
            {
                tell(aged);
            }

            return;
        }

        var (files, problem) = _published.Find(folder.Folder, Settings.Published);
        var steps = files is null
            ? [new Round(clock, Addresses.ToUri(folder.Folder), key.Vocabulary, "").Refused(problem)]
            : _groups
                .GetOrAdd(key, static (key, clock) => new GroupConsequences(key.Folder, key.Vocabulary, clock), clock)
                .Of(group, files, HeldSessions.Find(folder.Folder, Settings.Sessions), progress, cancellation);
        foreach (var step in steps)
        {
            cancellation.ThrowIfCancellationRequested();
            _told[key] = new Told(step, group.Compilation.Sources);
            tell(step);
        }
    }

    private ConsequencesParams? Age((string, string) key, string state)
    {
        if (!_told.TryGetValue(key, out var last) || string.Equals(last.Params.State, state, StringComparison.Ordinal))
        {
            return null;
        }

        var aged = last with { Params = last.Params with { State = state } };
        _told[key] = aged;
        return aged.Params;
    }

    private static (string, string) KeyOf(Compilation compilation, string path) =>
        (Addresses.FolderOf(path), CompilationGroups.NameOf(compilation) ?? "");
}
