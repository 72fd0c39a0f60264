using System.Collections.Concurrent;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Consequences;
using Conv.LanguageServer.Features;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace Conv.LanguageServer;

/// <summary>
/// What follows an edit. What reading finds is said at once. When nobody types for a moment, scenarios are run; after a moment more, what can be proved is
/// proved and what the edit changes is worked out. All of it is dropped when somebody types.
/// </summary>
/// <param name="workspace">The folders.</param>
/// <param name="board">What is known of consequences.</param>
/// <param name="clock">Waits.</param>
internal sealed class Rounds(Workspace workspace, ConsequenceBoard board, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(140);

    private readonly ConcurrentDictionary<string, FolderFindings> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly ScenarioRuns _scenarios = new();
    private readonly CancellationTokenSource _end = new();

    /// <summary>Over which messages go to the editor.</summary>
    public JsonRpc? Rpc { get; set; }

    /// <summary>Whether the editor shows how far long work is.</summary>
    public bool ShowsProgress { get; set; }

    /// <summary>What was found last in the folder of a file, perhaps for a text of a moment before; null: nothing yet.</summary>
    public FolderFindings? LastOf(FileView file) => _found.GetValueOrDefault(Addresses.FolderOf(file.Source.Path));

    /// <summary>The folders of which something was said, as they are now.</summary>
    public IEnumerable<FolderState> Folders => _running.Keys.Select(workspace.StateOf);

    /// <summary>Says what reading a folder finds, and has the rest follow.</summary>
    public async Task Begin(FolderState folder)
    {
        var running = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        if (_running.TryGetValue(folder.Folder, out var earlier))
        {
            await earlier.CancelAsync().ConfigureAwait(false);
        }

        _running[folder.Folder] = running;
        await Publish(FolderFindings.AtOnce(folder)).ConfigureAwait(false);
        foreach (var aged in board.Aged(folder))
        {
            Tell(aged);
        }

        _ = Task.Run(() => Follow(folder, running.Token), running.Token);
    }

    /// <summary>Ends what is still being worked out.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Follow(FolderState folder, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Pause, clock, cancellation).ConfigureAwait(false);
            var decided = DecidedFolder.Of(folder, _scenarios, clock, cancellation);
            _found[folder.Folder] = decided.Found;
            await Publish(decided.Found).ConfigureAwait(false);
            await Refresh().ConfigureAwait(false);
            await Task.Delay(Rest, clock, cancellation).ConfigureAwait(false);
            var proofs = Task.Run(() => Prove(decided, cancellation), cancellation);
            using (var progress = new WorkProgress(ShowsProgress ? Rpc : null, clock, "What the edit changes"))
            {
                board.Find(decided, Tell, progress.Report, cancellation);
            }

            await proofs.ConfigureAwait(false);
            await Refresh().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Somebody typed: what was being worked out is of no interest any more.
        }
        catch (Exception exception) when (IsGone(exception))
        {
            // The editor has ended.
        }
    }

    private async Task Prove(DecidedFolder decided, CancellationToken cancellation)
    {
        var found = decided.Prove(cancellation);
        cancellation.ThrowIfCancellationRequested();
        _found[found.Folder.Folder] = found;
        await Publish(found).ConfigureAwait(false);
    }

    // An editor that does not know lenses says so, and that is all.
    private async Task Refresh()
    {
        try
        {
            await (Rpc?.InvokeAsync("workspace/codeLens/refresh") ?? Task.CompletedTask).ConfigureAwait(false);
        }
        catch (RemoteRpcException) { }
    }

    private void Tell(ConsequencesParams told) =>
        Rpc?.NotifyWithParameterObjectAsync("conv/consequences", told).GetAwaiter().GetResult();

    private async Task Publish(FolderFindings found)
    {
        foreach (var file in Diagnosing.Of(found, workspace.VersionOf))
        {
            if (Rpc is { } rpc)
            {
                await rpc.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", file).ConfigureAwait(false);
            }
        }
    }

    private static bool IsGone(Exception exception) => exception is ConnectionLostException or ObjectDisposedException;
}
