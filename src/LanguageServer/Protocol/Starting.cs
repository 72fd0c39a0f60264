using System.Text.Json.Serialization;

namespace Conv.LanguageServer.Protocol;

/// <summary>What a client says of itself.</summary>
/// <param name="ProcessId">The process of the editor, or null.</param>
/// <param name="RootUri">The folder that is open, or null.</param>
/// <param name="WorkspaceFolders">The folders that are open, or null.</param>
/// <param name="InitializationOptions">Settings, or null.</param>
public sealed record InitializeParams(
    int? ProcessId,
    string? RootUri,
    WorkspaceFolder[]? WorkspaceFolders,
    ServerSettings? InitializationOptions
)
{
    /// <summary>What the client can do; null: it does not say.</summary>
    public ClientCapabilities? Capabilities { get; init; }
}

/// <summary>What a client can do, as far as the server asks.</summary>
public sealed record ClientCapabilities(WorkspaceCapabilities? Workspace, WindowCapabilities? Window);

/// <summary>What it can show.</summary>
public sealed record WindowCapabilities(bool? WorkDoneProgress);

/// <summary>What it can do about files.</summary>
public sealed record WorkspaceCapabilities(DynamicCapability? DidChangeWatchedFiles);

/// <summary>Whether something can be asked for after the start.</summary>
public sealed record DynamicCapability(bool? DynamicRegistration);

/// <summary>What the server asks the client for.</summary>
public sealed record Registrations([property: JsonPropertyName("registrations")] Registration[] Wanted);

/// <summary>One wish.</summary>
public sealed record Registration(string Id, string Method, WatchedFiles RegisterOptions);

/// <summary>Files of which the client tells that they changed on the disk.</summary>
public sealed record WatchedFiles(WatchedPattern[] Watchers);

/// <summary>Which files.</summary>
public sealed record WatchedPattern(string GlobPattern);

/// <summary>A folder that is open.</summary>
public sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What a user may choose.</summary>
/// <param name="Day">The day of which the inlay hints tell what holds, year-month-day; null: today.</param>
/// <param name="Published">
/// With which version an edit is compared: <c>git</c> (the last commit), <c>opening</c> (the files as they were when the editor opened the folder), or a folder;
/// null or empty: the last commit where there is one, else the opening.
/// </param>
/// <param name="Sessions">The session file on which the change is counted; null or empty: <c>sessions.csv</c> beside the conventions or in their folder <c>samples</c>.</param>
/// <param name="Panel">Whether the client shows consequences when it is asked to: the command <c>conv.consequences</c>.</param>
public sealed record ServerSettings(string? Day, string? Published = null, string? Sessions = null, bool? Panel = null)
{
    /// <summary>The chosen day; today where none is chosen.</summary>
    public DateOnly DayOr(TimeProvider clock) =>
        DateOnly.TryParseExact(Day, "yyyy-MM-dd", out var day)
            ? day
            : DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}

/// <summary>Settings that were changed, those of all servers.</summary>
public sealed record ChangedSettings(SettingsOfServers? Settings);

/// <summary>Settings by server.</summary>
public sealed record SettingsOfServers(ServerSettings? Conv);

/// <summary>What the server can do.</summary>
public sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Who answers.</summary>
public sealed record ServerInfo(string Name, string Version);

/// <summary>How documents are kept in step: whole texts (1) or changes (2).</summary>
public sealed record SyncOptions(bool OpenClose, int Change, SaveOptions Save);

/// <summary>Whether a saved document is sent whole.</summary>
public sealed record SaveOptions(bool IncludeText);

/// <summary>What completes names.</summary>
public sealed record CompletionOptions(string[] TriggerCharacters);

/// <summary>Which quick fixes there are.</summary>
public sealed record CodeActionOptions(string[] CodeActionKinds);

/// <summary>After which letter a document is laid out while it is typed.</summary>
public sealed record OnTypeOptions(string FirstTriggerCharacter);

/// <summary>The commands of the server.</summary>
public sealed record ExecuteCommandOptions(string[] Commands);

/// <summary>Whether a rename can be asked about beforehand.</summary>
public sealed record RenameOptions(bool PrepareProvider);

/// <summary>How the colours of words are told.</summary>
public sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full);

/// <summary>The kinds of words, by number.</summary>
public sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);

/// <summary>Whether lenses and hints are told in two steps.</summary>
public sealed record ResolveOptions(bool ResolveProvider);

/// <summary>What the server can do, by name.</summary>
public sealed record ServerCapabilities(
    string PositionEncoding,
    SyncOptions TextDocumentSync,
    CompletionOptions CompletionProvider,
    bool HoverProvider,
    bool DefinitionProvider,
    bool ReferencesProvider,
    bool DocumentHighlightProvider,
    bool DocumentSymbolProvider,
    bool WorkspaceSymbolProvider,
    CodeActionOptions CodeActionProvider,
    ResolveOptions CodeLensProvider,
    RenameOptions RenameProvider,
    bool FoldingRangeProvider,
    bool SelectionRangeProvider,
    bool DocumentFormattingProvider,
    bool DocumentRangeFormattingProvider,
    OnTypeOptions DocumentOnTypeFormattingProvider,
    ExecuteCommandOptions ExecuteCommandProvider,
    SemanticTokensOptions SemanticTokensProvider,
    bool InlayHintProvider,
    bool CallHierarchyProvider
);
