using System.Diagnostics;
using Conv.LanguageServer;
using Conv.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Conv.Benchmarks.Typing;

/// <summary>An editor that talks to <c>conv lsp</c>, a process of its own, over its standard input and output, and takes the time of what it hears.</summary>
internal sealed class EditorProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _server;
    private readonly JsonRpc _rpc;
    private readonly Lock _lock = new();
    private readonly List<(string What, long At)> _heard = [];
    private ConsequencesParams? _told;
    private int _version;

    private EditorProcess(string program)
    {
        _server = Process.Start(
            new ProcessStartInfo("dotnet", [program, "lsp"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        _rpc = new JsonRpc(
            new HeaderDelimitedMessageHandler(
                _server.StandardInput.BaseStream,
                _server.StandardOutput.BaseStream,
                LanguageServerHost.Formatter()
            )
        );
        _rpc.AddLocalRpcMethod("workspace/codeLens/refresh", () => { });
        _rpc.AddLocalRpcTarget(new Listener(this));
        _rpc.StartListening();
    }

    /// <summary>What was told last of consequences.</summary>
    public ConsequencesParams? Told
    {
        get
        {
            lock (_lock)
            {
                return _told;
            }
        }
    }

    /// <summary>Processor time of the server up to now.</summary>
    public TimeSpan Processor
    {
        get
        {
            _server.Refresh();
            return _server.TotalProcessorTime;
        }
    }

    /// <summary>Starts a server for a folder.</summary>
    public static async Task<EditorProcess> Start(string program, string folder, string sessions)
    {
        var editor = new EditorProcess(program);
        var uri = new Uri(folder).AbsoluteUri;
        await editor
            ._rpc.InvokeWithParameterObjectAsync<InitializeResult>(
                "initialize",
                new InitializeParams(
                    null,
                    uri,
                    [new WorkspaceFolder(uri, "all")],
                    new ServerSettings(null, "opening", sessions)
                )
            )
            .ConfigureAwait(false);
        await editor._rpc.NotifyWithParameterObjectAsync("initialized", new { }).ConfigureAwait(false);
        return editor;
    }

    /// <summary>Opens a document.</summary>
    public Task Open(string path, string text) =>
        Send(
            "textDocument/didOpen",
            new DidOpenParams(new OpenedDocument(new Uri(path).AbsoluteUri, "conv", ++_version, text))
        );

    /// <summary>Tells a keystroke.</summary>
    /// <returns>When it was told.</returns>
    public async Task<long> Type(string path, ContentChange change)
    {
        var at = Stopwatch.GetTimestamp();
        await Send(
                "textDocument/didChange",
                new DidChangeParams(new VersionedDocumentId(new Uri(path).AbsoluteUri, ++_version), [change])
            )
            .ConfigureAwait(false);
        return at;
    }

    /// <summary>How long after a moment something was heard for the first time; null: it was not, and all is told.</summary>
    public async Task<TimeSpan?> Heard(string what, long since, string last)
    {
        using var stop = new CancellationTokenSource(Patience);
        while (true)
        {
            stop.Token.ThrowIfCancellationRequested();
            lock (_lock)
            {
                if (_heard.Find(one => one.What == what && one.At >= since) is { At: > 0 } found)
                {
                    return Stopwatch.GetElapsedTime(since, found.At);
                }

                if (_heard.Exists(one => one.What == last && one.At >= since))
                {
                    return null;
                }
            }

            await Task.Delay(1, stop.Token).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _rpc.InvokeAsync<object?>("shutdown").ConfigureAwait(false);
        await _rpc.NotifyAsync("exit").ConfigureAwait(false);
        _rpc.Dispose();
        await _server.WaitForExitAsync().ConfigureAwait(false);
        _server.Dispose();
    }

    private Task Send(string method, object given) => _rpc.NotifyWithParameterObjectAsync(method, given);

    private void Hear(string what)
    {
        lock (_lock)
        {
            _heard.Add((what, Stopwatch.GetTimestamp()));
        }
    }

    private sealed class Listener(EditorProcess editor)
    {
        [JsonRpcMethod("conv/step", UseSingleObjectParameterDeserialization = true)]
        public void Step(StepDone given) => editor.Hear(given.Name);

        [JsonRpcMethod("conv/consequences", UseSingleObjectParameterDeserialization = true)]
        public void Tell(ConsequencesParams given)
        {
            lock (editor._lock)
            {
                editor._told = given;
            }

            if (given.State is "working" or "current")
            {
                editor.Hear("rules");
                if (given.Proved is not null)
                {
                    editor.Hear("regions");
                }

                if (given.Money is not null)
                {
                    editor.Hear("euros");
                }
            }
        }

        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(PublishDiagnosticsParams given) => editor.Hear(given.Uri);
    }
}
