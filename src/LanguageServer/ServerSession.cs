using Conv.Compiler;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Consequences;
using Conv.LanguageServer.Features;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Quotations;
using StreamJsonRpc;

namespace Conv.LanguageServer;

/// <summary>One editor's conversation: its messages come one after another, in their order. What follows an edit is <see cref="Rounds"/>'.</summary>
internal sealed class ServerSession : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly Workspace _workspace = new();
    private readonly ConsequenceBoard _board;
    private readonly Rounds _rounds;
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _canWatch;
    private bool _shutdown;

    /// <param name="clock">Tells today, for hints where no day was chosen, and waits.</param>
    public ServerSession(TimeProvider clock)
    {
        _clock = clock;
        _board = new ConsequenceBoard(_workspace, clock);
        _rounds = new Rounds(_workspace, _board, clock);
    }

    /// <summary>Over which messages go to the editor.</summary>
    public JsonRpc? Rpc
    {
        get => _rounds.Rpc;
        set => _rounds.Rpc = value;
    }

    /// <summary>Completes when the editor says that it ends; a read of the standard input may go on waiting for it to be closed.</summary>
    public Task Ended => _exit.Task;

    /// <summary>Whether the editor said that it ends, before it did.</summary>
    public bool EndedInOrder => _shutdown;

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams given)
    {
        foreach (var root in given.WorkspaceFolders?.Select(folder => folder.Uri) ?? Given(given.RootUri))
        {
            _workspace.AddRoot(Addresses.ToPath(root));
        }

        _canWatch = given.Capabilities?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true;
        _rounds.ShowsProgress = given.Capabilities?.Window?.WorkDoneProgress == true;
        _board.Settings = given.InitializationOptions ?? new ServerSettings(null);
        return new InitializeResult(Capabilities, new ServerInfo("conv", Compilation.Version));
    }

    [JsonRpcMethod("initialized")]
    public async Task Initialized()
    {
        if (_canWatch && Rpc is { } rpc)
        {
            var watched = new WatchedFiles([
                new WatchedPattern("**/*.conv"),
                new WatchedPattern("**/*.csv"),
                new WatchedPattern("**/*.{txt,md,markdown,html,htm,xhtml,pdf}"),
            ]);
            var registration = new Registration("files", "workspace/didChangeWatchedFiles", watched);
            await rpc.InvokeWithParameterObjectAsync("client/registerCapability", new Registrations([registration]))
                .ConfigureAwait(false);
        }
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        _shutdown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => _exit.TrySetResult();

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public Task DidOpen(DidOpenParams given) =>
        _rounds.Begin(
            _workspace.Open(
                Addresses.ToPath(given.TextDocument.Uri),
                given.TextDocument.Version,
                given.TextDocument.Text
            )
        );

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public Task DidChange(DidChangeParams given) =>
        _rounds.Begin(
            _workspace.Change(
                Addresses.ToPath(given.TextDocument.Uri),
                given.TextDocument.Version,
                given.ContentChanges
            )
        );

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public Task DidClose(DocumentParams given) =>
        _rounds.Begin(_workspace.Close(Addresses.ToPath(given.TextDocument.Uri)));

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public Task DidSave(DocumentParams given) =>
        _rounds.Begin(_workspace.Saved(Addresses.ToPath(given.TextDocument.Uri)));

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public async Task DidChangeWatchedFiles(DidChangeFilesParams given)
    {
        foreach (
            var folder in given
                .Changes.SelectMany(change => Changed(Addresses.ToPath(change.Uri)))
                .DistinctBy(folder => folder.Folder, StringComparer.Ordinal)
                .ToList()
        )
        {
            await _rounds.Begin(folder).ConfigureAwait(false);
        }
    }

    // A text of a source bears on the folders whose files name it, a session file on its own.
    private IEnumerable<FolderState> Changed(string path) =>
        Path.GetExtension(path) switch
        {
            ".conv" => [_workspace.ChangedOnDisk(path)],
            ".csv" => [_workspace.FolderOf(path)],
            _ => _rounds.Folders.Where(folder =>
                QuotationChecks.TextsOf(folder.Compilation, _rounds.Texts).Contains(path, StringComparer.Ordinal)
            ),
        };

    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public async Task DidChangeConfiguration(ChangedSettings given)
    {
        // Whether the client has a panel does not change.
        if (
            given.Settings?.Conv is { } settings
            && (settings with { Panel = _board.Settings.Panel }) is var changed
            && changed != _board.Settings
        )
        {
            _board.Settings = changed;
            foreach (var folder in _rounds.Folders.ToList())
            {
                await _rounds.Begin(folder).ConfigureAwait(false);
            }
        }
    }

    [JsonRpcMethod("conv/consequences", UseSingleObjectParameterDeserialization = true)]
    public ConsequencesParams? Consequences(ConsequencesQuestion given) =>
        View(given.TextDocument, file => _board.LastOf(file)?.Params);

    [JsonRpcMethod("conv/published", UseSingleObjectParameterDeserialization = true)]
    public PublishedText? Published(DocumentParams given) =>
        View(
            given.TextDocument,
            file =>
                _board.PublishedOf(Addresses.FolderOf(file.Source.Path)) is { } published
                    ? new PublishedText(published.Name, published.TextOf(file.Source.Path))
                    : null
        );

    [JsonRpcMethod("$/setTrace")]
    public void SetTrace() { }

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Hover? Hovered(PlaceParams given) => Ask(given, (file, offset) => Hovering.At(file, offset, _rounds.Texts));

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Location[] Definition(PlaceParams given) => Ask(given, Navigation.Definition) ?? [];

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Location[] References(ReferenceParams given) =>
        Ask(given, (file, offset) => Navigation.References(file, offset, given.Context.IncludeDeclaration)) ?? [];

    [JsonRpcMethod("textDocument/documentHighlight", UseSingleObjectParameterDeserialization = true)]
    public DocumentHighlight[] Highlights(PlaceParams given) => Ask(given, Navigation.Highlights) ?? [];

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public PrepareRenameResult? PrepareRename(PlaceParams given) => Ask(given, Renaming.Prepare);

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceEdit? Rename(RenameParams given) =>
        Ask(
            given,
            (file, offset) =>
                Renaming.Rename(file, offset, given.NewName) is var (edit, refusal) && refusal is null
                    ? edit
                    : throw new LocalRpcException(refusal)
        );

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public CompletionList? Complete(PlaceParams given) => Ask(given, Completion.At);

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public DocumentSymbol[] DocumentSymbols(DocumentParams given) => View(given.TextDocument, Outline.Symbols) ?? [];

    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceSymbol[] WorkspaceSymbols(WorkspaceSymbolParams given) =>
        Outline.Find(_workspace.Folders(), given.Query);

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public FoldingRange[] Folds(DocumentParams given) => View(given.TextDocument, Outline.Folds) ?? [];

    [JsonRpcMethod("textDocument/selectionRange", UseSingleObjectParameterDeserialization = true)]
    public SelectionRange[] Selections(SelectionRangeParams given) =>
        View(
            given.TextDocument,
            file => given.Positions.Select(place => Outline.Around(file, Ranges.Offset(file.Source, place))).ToArray()
        ) ?? [];

    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public SemanticTokens? Colours(DocumentParams given) => View(given.TextDocument, Colouring.Of);

    [JsonRpcMethod("textDocument/formatting", UseSingleObjectParameterDeserialization = true)]
    public TextEdit[] Format(DocumentParams given) => View(given.TextDocument, Layout.Of) ?? [];

    [JsonRpcMethod("textDocument/rangeFormatting", UseSingleObjectParameterDeserialization = true)]
    public TextEdit[] FormatRange(RangeFormattingParams given) =>
        View(given.TextDocument, file => Layout.Of(file, given.Range)) ?? [];

    [JsonRpcMethod("textDocument/onTypeFormatting", UseSingleObjectParameterDeserialization = true)]
    public TextEdit[] FormatTyped(OnTypeFormattingParams given) => Ask(given, Layout.AfterLine) ?? [];

    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public void Execute(ExecuteCommandParams given)
    {
        if (
            given is { Command: MissingScenarios.Command, Arguments: [var document, var rule, var what] }
            && _workspace.View(document.GetString()!) is { } file
        )
        {
            _rounds.Add(file, rule.GetString()!, what.GetString()!);
        }
        else
        {
            throw new LocalRpcException($"There is no command {given.Command} with such arguments.");
        }
    }

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public CodeAction[] Actions(CodeActionParams given) =>
        View(
            given.TextDocument,
            file =>
            {
                var start = Ranges.Offset(file.Source, given.Range.Start);
                var end = Ranges.Offset(file.Source, given.Range.End);
                var found = Found(file) is { IsWhole: true } whole
                    ? whole.Findings
                    : file.Group.Compilation.Diagnostics;
                return (CodeAction[])
                    [
                        .. QuickFixes.For(file, found, start, end),
                        .. MissingScenarios.Actions(file, _rounds.GapsOf(file), given.Range),
                    ];
            }
        ) ?? [];

    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public CodeLens[] CodeLenses(DocumentParams given) =>
        View<CodeLens[]>(
            given.TextDocument,
            file =>
                [
                    .. ConsequenceLenses.Of(file, _board.LastOf(file), _board.Settings.Panel == true),
                    .. Lenses.Of(file, _rounds.LastOf(file)),
                    .. MissingScenarios.Lenses(file, _rounds.GapsOf(file)),
                ]
        ) ?? [];

    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public InlayHint[] InlayHints(InlayHintParams given) =>
        View(given.TextDocument, file => Hints.Of(file, given.Range, _board.Settings.DayOr(_clock))) ?? [];

    [JsonRpcMethod("textDocument/prepareCallHierarchy", UseSingleObjectParameterDeserialization = true)]
    public CallHierarchyItem[] PrepareCalls(PlaceParams given) => Ask(given, Reading.Prepare) ?? [];

    [JsonRpcMethod("callHierarchy/incomingCalls", UseSingleObjectParameterDeserialization = true)]
    public IncomingCall[] IncomingCalls(CallHierarchyParams given) => Ask(Selected(given), Reading.ReadBy) ?? [];

    [JsonRpcMethod("callHierarchy/outgoingCalls", UseSingleObjectParameterDeserialization = true)]
    public OutgoingCall[] OutgoingCalls(CallHierarchyParams given) => Ask(Selected(given), Reading.Reads) ?? [];

    /// <summary>Ends what is still being proved.</summary>
    public void Dispose()
    {
        _rounds.Dispose();
        _board.Dispose();
    }

    private static ServerCapabilities Capabilities { get; } =
        new(
            PositionEncoding: "utf-16",
            TextDocumentSync: new SyncOptions(OpenClose: true, Change: 2, new SaveOptions(IncludeText: false)),
            CompletionProvider: new CompletionOptions([" ", "["]),
            HoverProvider: true,
            DefinitionProvider: true,
            ReferencesProvider: true,
            DocumentHighlightProvider: true,
            DocumentSymbolProvider: true,
            WorkspaceSymbolProvider: true,
            CodeActionProvider: new CodeActionOptions(["quickfix", "refactor"]),
            CodeLensProvider: new ResolveOptions(ResolveProvider: false),
            RenameProvider: new RenameOptions(PrepareProvider: true),
            FoldingRangeProvider: true,
            SelectionRangeProvider: true,
            DocumentFormattingProvider: true,
            DocumentRangeFormattingProvider: true,
            DocumentOnTypeFormattingProvider: new OnTypeOptions("\n"),
            ExecuteCommandProvider: new ExecuteCommandOptions([MissingScenarios.Command]),
            SemanticTokensProvider: new SemanticTokensOptions(Colouring.Legend, Full: true),
            InlayHintProvider: true,
            CallHierarchyProvider: true
        );

    private static IEnumerable<string> Given(string? root) => root is null ? [] : [root];

    private static PlaceParams Selected(CallHierarchyParams given) =>
        new(new DocumentId(given.Item.Uri), given.Item.SelectionRange.Start);

    private T? Ask<T>(PlaceParams given, Func<FileView, int, T?> feature)
        where T : class => View(given.TextDocument, file => feature(file, Ranges.Offset(file.Source, given.Position)));

    private T? View<T>(DocumentId document, Func<FileView, T?> feature)
        where T : class => _workspace.View(document.Uri) is { } file ? feature(file) : null;

    private FolderFindings? Found(FileView file) =>
        _rounds.LastOf(file) is { } found && found.Folder.Compilation.Sources.Contains(file.Source) ? found : null;
}
