namespace Conv.LanguageServer.Protocol;

/// <summary>A document whose text the editor holds from now on.</summary>
public sealed record DidOpenParams(OpenedDocument TextDocument);

/// <summary>Its text.</summary>
public sealed record OpenedDocument(string Uri, string LanguageId, int Version, string Text);

/// <summary>A document that was edited.</summary>
public sealed record DidChangeParams(VersionedDocumentId TextDocument, ContentChange[] ContentChanges);

/// <summary>A piece that has another text now; without a piece, the whole document.</summary>
public sealed record ContentChange(Range? Range, string Text);

/// <summary>Files that changed on the disk.</summary>
public sealed record DidChangeFilesParams(FileEvent[] Changes);

/// <summary>A file that was made (1), changed (2) or removed (3).</summary>
public sealed record FileEvent(string Uri, int Type);

/// <summary>A piece of a document and its new text.</summary>
public sealed record TextEdit(Range Range, string NewText);

/// <summary>Edits, by document.</summary>
public sealed record WorkspaceEdit(IReadOnlyDictionary<string, TextEdit[]> Changes);
