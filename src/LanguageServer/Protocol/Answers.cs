namespace Conv.LanguageServer.Protocol;

/// <summary>What stands behind a word.</summary>
public sealed record Hover(MarkupContent Contents, Range Range);

/// <summary>A word that could stand at a place.</summary>
/// <param name="Label">The word.</param>
/// <param name="Kind">What it is: keyword (14), function (3), field (5), enum member (20), variable (6), value (12), reference (18), constant (21).</param>
/// <param name="Detail">What it names.</param>
/// <param name="SortText">By what it is sorted.</param>
/// <param name="TextEdit">What it replaces.</param>
public sealed record CompletionItem(string Label, int Kind, string? Detail, string SortText, TextEdit TextEdit);

/// <summary>All words for a place.</summary>
public sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>Whether the declaration itself is wanted among the references.</summary>
public sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>Who names what stands at a place.</summary>
public sealed record ReferenceParams(DocumentId TextDocument, Position Position, ReferenceContext Context)
    : PlaceParams(TextDocument, Position);

/// <summary>A place where the word under the caret stands: read (2) or declared (3).</summary>
public sealed record DocumentHighlight(Range Range, int Kind);

/// <summary>Another name for what stands at a place.</summary>
public sealed record RenameParams(DocumentId TextDocument, Position Position, string NewName)
    : PlaceParams(TextDocument, Position);

/// <summary>What would be renamed.</summary>
public sealed record PrepareRenameResult(Range Range, string Placeholder);

/// <summary>Something that a document declares.</summary>
public sealed record DocumentSymbol(
    string Name,
    string? Detail,
    int Kind,
    Range Range,
    Range SelectionRange,
    DocumentSymbol[] Children
);

/// <summary>What a user looks for in all files.</summary>
public sealed record WorkspaceSymbolParams(string Query);

/// <summary>Something that a file declares.</summary>
public sealed record WorkspaceSymbol(string Name, int Kind, string? ContainerName, Location Location);

/// <summary>Lines that can be folded.</summary>
public sealed record FoldingRange(int StartLine, int EndLine, string Kind);

/// <summary>Places whose surroundings are asked for.</summary>
public sealed record SelectionRangeParams(DocumentId TextDocument, Position[] Positions);

/// <summary>A piece, and the next larger one.</summary>
public sealed record SelectionRange(Range Range, SelectionRange? Parent);

/// <summary>The kinds of words, five numbers each: lines and columns on, length, kind, marks.</summary>
public sealed record SemanticTokens(int[] Data);

/// <summary>A line above a rule.</summary>
public sealed record CodeLens(Range Range, Command Command);

/// <summary>What a click does; an empty name: nothing.</summary>
public sealed record Command(string Title, string Name)
{
    /// <summary>The name as the protocol spells it.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("command")]
    public string Name { get; } = Name;

    /// <summary>What the command is given, or null.</summary>
    public System.Text.Json.JsonElement[]? Arguments { get; init; }
}

/// <summary>A command of the server that somebody chose.</summary>
public sealed record ExecuteCommandParams(string Command, System.Text.Json.JsonElement[]? Arguments);

/// <summary>An edit that the server asks the editor to make.</summary>
public sealed record ApplyEditParams(string? Label, WorkspaceEdit Edit);

/// <summary>Words that the editor shows: an error (1), a warning (2), a remark (3).</summary>
public sealed record ShowMessageParams(int Type, string Message);

/// <summary>Some lines of a document that are to be laid out.</summary>
public sealed record RangeFormattingParams(DocumentId TextDocument, Range Range);

/// <summary>A document in which a letter was typed that ends something.</summary>
public sealed record OnTypeFormattingParams(DocumentId TextDocument, Position Position, string Ch)
    : PlaceParams(TextDocument, Position);

/// <summary>The part of a document that is on the screen.</summary>
public sealed record InlayHintParams(DocumentId TextDocument, Range Range);

/// <summary>A word between others that the file does not hold.</summary>
public sealed record InlayHint(Position Position, string Label, bool PaddingLeft, string? Tooltip);

/// <summary>A rule in a tree of what reads what.</summary>
public sealed record CallHierarchyItem(
    string Name,
    int Kind,
    string? Detail,
    string Uri,
    Range Range,
    Range SelectionRange
);

/// <summary>A question about such a rule.</summary>
public sealed record CallHierarchyParams(CallHierarchyItem Item);

/// <summary>What reads a rule, and where.</summary>
public sealed record IncomingCall(CallHierarchyItem From, Range[] FromRanges);

/// <summary>What a rule reads, and where.</summary>
public sealed record OutgoingCall(CallHierarchyItem To, Range[] FromRanges);
