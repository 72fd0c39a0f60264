using System.Collections.Concurrent;
using System.Threading.Channels;
using Conv.LanguageServer.Protocol;
using Nerdbank.Streams;
using StreamJsonRpc;

namespace Conv.LanguageServer.Tests;

/// <summary>An editor that talks to the server over the wire, as bytes.</summary>
internal sealed class Editor : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly Task<bool> _server;
    private readonly JsonRpc _rpc;
    private readonly Listener _listener = new();
    private int _version;

    private Editor()
    {
        var (ours, theirs) = FullDuplexStream.CreatePair();
        _server = Task.Run(() => LanguageServerHost.Serve(theirs, theirs, TimeProvider.System, CancellationToken.None));
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(ours, LanguageServerHost.Formatter()));
        _rpc.AddLocalRpcTarget(_listener);
        _rpc.StartListening();
    }

    public Folder Folder { get; } = new();

    /// <summary>What the server said that it can do.</summary>
    public InitializeResult Greeting { get; private set; } = null!;

    /// <summary>An editor with files in a folder; none of them is open yet.</summary>
    public static Task<Editor> With(params (string Name, string Text)[] files) => Start((string?)null, files);

    /// <summary>The same, with a day of which hints tell what holds.</summary>
    public static Task<Editor> Start(string? day, params (string Name, string Text)[] files) =>
        Start(new ServerSettings(day), files);

    /// <summary>The same, with settings.</summary>
    public static async Task<Editor> Start(ServerSettings settings, params (string Name, string Text)[] files)
    {
        var editor = new Editor();
        foreach (var (name, text) in files)
        {
            editor.Folder.Write(name, text);
        }

        editor.Greeting = await editor.Ask<InitializeResult>(
            "initialize",
            new InitializeParams(null, null, [new WorkspaceFolder(editor.UriOf(""), "all")], settings)
            {
                Capabilities = new ClientCapabilities(null, new WindowCapabilities(true)),
            }
        );
        await editor._rpc.NotifyWithParameterObjectAsync("initialized", new { });
        return editor;
    }

    public string UriOf(string name) => new Uri(Folder[name]).AbsoluteUri;

    public DocumentParams Document(string name) => new(new DocumentId(UriOf(name)));

    public Task Open(string name) => Open(name, File.ReadAllText(Folder[name]));

    public Task Open(string name, string text) =>
        _rpc.NotifyWithParameterObjectAsync(
            "textDocument/didOpen",
            new DidOpenParams(new OpenedDocument(UriOf(name), "conv", ++_version, text))
        );

    public Task Change(string name, params ContentChange[] changes) =>
        _rpc.NotifyWithParameterObjectAsync(
            "textDocument/didChange",
            new DidChangeParams(new VersionedDocumentId(UriOf(name), ++_version), changes)
        );

    public Task Tell(string method, object given) => _rpc.NotifyWithParameterObjectAsync(method, given);

    public Task<T> Ask<T>(string method, object given) =>
        _rpc.InvokeWithParameterObjectAsync<T>(method, given).WaitAsync(Patience);

    /// <summary>A question about the place of a mark (the first place of some words of a file, and so many letters on).</summary>
    public PlaceParams At(string name, string text, string words, int on = 0)
    {
        var offset = text.IndexOf(words, StringComparison.Ordinal);
        offset.ShouldBeGreaterThanOrEqualTo(0, $"`{words}` is not in {name}");
        return new PlaceParams(new DocumentId(UriOf(name)), PlaceOf(text, offset + on));
    }

    public static Position PlaceOf(string text, int offset)
    {
        var line = text[..offset].Count(letter => letter == '\n');
        return new Position(line, offset - (text[..offset].LastIndexOf('\n') + 1));
    }

    /// <summary>The next findings of a file that are as wanted.</summary>
    public async Task<DiagnosticItem[]> Findings(string name, Func<DiagnosticItem[], bool> wanted)
    {
        using var stop = new CancellationTokenSource(Patience);
        while (true)
        {
            var said = await _listener.Said.Reader.ReadAsync(stop.Token);
            if (said.Uri == UriOf(name) && wanted(said.Diagnostics))
            {
                return said.Diagnostics;
            }
        }
    }

    /// <summary>Waits until scenarios, proofs and consequences are through.</summary>
    public Task Proved() => Done("proofs");

    /// <summary>Waits until a step of what follows an edit is through.</summary>
    public async Task Done(string step)
    {
        using var stop = new CancellationTokenSource(Patience);
        while ((await _listener.Steps.Reader.ReadAsync(stop.Token)).Name != step) { }
    }

    /// <summary>The next edit that the server asks for.</summary>
    public async Task<WorkspaceEdit> Asked()
    {
        using var stop = new CancellationTokenSource(Patience);
        return (await _listener.Edits.Reader.ReadAsync(stop.Token)).Edit;
    }

    /// <summary>The next consequences that are as wanted.</summary>
    public async Task<ConsequencesParams> Consequences(Func<ConsequencesParams, bool> wanted)
    {
        using var stop = new CancellationTokenSource(Patience);
        while (true)
        {
            var told = await _listener.Told.Reader.ReadAsync(stop.Token);
            if (wanted(told))
            {
                return told;
            }
        }
    }

    /// <summary>What the editor was told of long work, up to now.</summary>
    public IReadOnlyList<ProgressParams> Progress => [.. _listener.Progress];

    /// <summary>Ends as the protocol asks, and holds the server to it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _rpc.InvokeAsync<object?>("shutdown").WaitAsync(Patience);
        await _rpc.NotifyAsync("exit");
        (await _server.WaitAsync(Patience)).ShouldBeTrue();
        _rpc.Dispose();
        Folder.Dispose();
    }

    private sealed class Listener
    {
        public Channel<PublishDiagnosticsParams> Said { get; } = Channel.CreateUnbounded<PublishDiagnosticsParams>();

        public Channel<StepDone> Steps { get; } = Channel.CreateUnbounded<StepDone>();

        public Channel<ApplyEditParams> Edits { get; } = Channel.CreateUnbounded<ApplyEditParams>();

        [JsonRpcMethod("conv/step", UseSingleObjectParameterDeserialization = true)]
        public void Stepped(StepDone given) => Steps.Writer.TryWrite(given);

        [JsonRpcMethod("workspace/applyEdit", UseSingleObjectParameterDeserialization = true)]
        public object Apply(ApplyEditParams given)
        {
            Edits.Writer.TryWrite(given);
            return new { applied = true };
        }

        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Published(PublishDiagnosticsParams given) => Said.Writer.TryWrite(given);

        public Channel<ConsequencesParams> Told { get; } = Channel.CreateUnbounded<ConsequencesParams>();

        public ConcurrentQueue<ProgressParams> Progress { get; } = new();

        [JsonRpcMethod("conv/consequences", UseSingleObjectParameterDeserialization = true)]
        public void Follows(ConsequencesParams given) => Told.Writer.TryWrite(given);

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public object? Begins(ProgressToken given) => given.Token.Length == 0 ? given : null;

        [JsonRpcMethod("$/progress", UseSingleObjectParameterDeserialization = true)]
        public void Progressed(ProgressParams given) => Progress.Enqueue(given);

        [JsonRpcMethod("workspace/codeLens/refresh")]
        public void Refresh() { }
    }
}
