using System.Collections.Concurrent;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Consequences;
using Conv.LanguageServer.Features;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Quotations;
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
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, FolderFindings> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Gaps> _gaps = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly ScenarioRuns _scenarios = new();
    private readonly CancellationTokenSource _end = new();

    /// <summary>The texts of sources.</summary>
    public SourceTexts Texts { get; } = SourceTexts.OnDisk();

    /// <summary>Over which messages go to the editor.</summary>
    public JsonRpc? Rpc { get; set; }

    /// <summary>Whether the editor shows how far long work is.</summary>
    public bool ShowsProgress { get; set; }

    /// <summary>What was found last in the folder of a file, perhaps for a text of a moment before; null: nothing yet.</summary>
    public FolderFindings? LastOf(FileView file) => _found.GetValueOrDefault(Addresses.FolderOf(file.Source.Path));

    /// <summary>What no scenario shows, found when nobody had typed for a while; null: nothing is known.</summary>
    public Gaps? GapsOf(FileView file) => _gaps.GetValueOrDefault(Addresses.FolderOf(file.Source.Path));

    /// <summary>Has the editor write the scenario that is missing, once it is found.</summary>
    /// <param name="file">The document.</param>
    /// <param name="rule">The rule, on one line.</param>
    /// <param name="what">What is to be shown of it.</param>
    public void Add(FileView file, string rule, string what) =>
        _ = Task.Run(() => Write(file, rule, what, _end.Token), _end.Token);

    /// <summary>The folders of which something was said, as they are now.</summary>
    public IEnumerable<FolderState> Folders => _running.Keys.Select(workspace.StateOf);

    /// <summary>Says what reading a folder finds, and has the rest follow.</summary>
    public async Task Begin(FolderState folder)
    {
        var start = clock.GetTimestamp();
        var running = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        if (_running.TryGetValue(folder.Folder, out var earlier))
        {
            await earlier.CancelAsync().ConfigureAwait(false);
        }

        _running[folder.Folder] = running;
        await Publish(FolderFindings.AtOnce(folder)).ConfigureAwait(false);
        Done(folder, "findings", start);
        foreach (var aged in board.Aged(folder))
        {
            Tell(aged);
        }

        _ = Task.Run(() => Follow(folder, start, running.Token), running.Token);
    }

    /// <summary>Ends what is still being worked out.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task Follow(FolderState folder, long start, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Pause, clock, cancellation).ConfigureAwait(false);
            var decided = DecidedFolder.Of(folder, _scenarios, Texts, clock, cancellation);
            _found[folder.Folder] = decided.Found;
            await Publish(decided.Found).ConfigureAwait(false);
            Done(folder, "scenarios", start);
            await Refresh().ConfigureAwait(false);
            await Task.Delay(Rest, clock, cancellation).ConfigureAwait(false);
            var proofs = Task.Run(() => Prove(decided, cancellation), cancellation);
            using (var progress = new WorkProgress(ShowsProgress ? Rpc : null, clock, "What the edit changes"))
            {
                board.Find(decided, Tell, progress.Report, cancellation);
            }

            Done(folder, "consequences", start);
            await proofs.ConfigureAwait(false);
            Done(folder, "proofs", start);
            await Refresh().ConfigureAwait(false);
            await Task.Delay(Idle, clock, cancellation).ConfigureAwait(false);
            _gaps[folder.Folder] = Gaps.Of(decided, cancellation);
            Done(folder, "gaps", start);
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

    private async Task Write(FileView file, string rule, string what, CancellationToken cancellation)
    {
        try
        {
            var edit = GapsOf(file) is { } gaps ? MissingScenarios.Written(file, gaps, rule, what, cancellation) : null;
            if (edit is not null)
            {
                await Rpc!
                    .InvokeWithParameterObjectAsync(
                        "workspace/applyEdit",
                        new ApplyEditParams("Add the missing scenario", edit),
                        cancellation
                    )
                    .ConfigureAwait(false);
                return;
            }

            await Rpc!
                .NotifyWithParameterObjectAsync(
                    "window/showMessage",
                    new ShowMessageParams(
                        3,
                        $"No session was found that shows `{rule}`: {what}. Write the scenario by hand, or leave the rule as it is."
                    )
                )
                .ConfigureAwait(false);
        }
        catch (Exception exception)
            when (IsGone(exception) || exception is OperationCanceledException or RemoteRpcException)
        {
            // The editor has ended, or does not want the edit.
        }
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

    private void Done(FolderState folder, string name, long start) =>
        Send(
            "conv/step",
            new StepDone(Addresses.ToUri(folder.Folder), name, clock.GetElapsedTime(start).TotalMilliseconds)
        );

    private void Tell(ConsequencesParams told) => Send("conv/consequences", told);

    private void Send(string method, object given) =>
        Rpc?.NotifyWithParameterObjectAsync(method, given).GetAwaiter().GetResult();

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
