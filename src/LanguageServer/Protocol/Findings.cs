namespace Conv.LanguageServer.Protocol;

/// <summary>What was found in a document.</summary>
public sealed record PublishDiagnosticsParams(string Uri, int? Version, DiagnosticItem[] Diagnostics);

/// <summary>A finding.</summary>
/// <param name="Range">Where.</param>
/// <param name="Severity">Error (1), warning (2), remark (3).</param>
/// <param name="Code">Its code.</param>
/// <param name="CodeDescription">Where its page is.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Message">The sentence, and what to do about it.</param>
/// <param name="RelatedInformation">Other places that belong to it.</param>
public sealed record DiagnosticItem(
    Range Range,
    int Severity,
    string Code,
    CodeDescription? CodeDescription,
    string Source,
    string Message,
    RelatedInformation[]? RelatedInformation
);

/// <summary>Where a code is explained.</summary>
public sealed record CodeDescription(string Href);

/// <summary>Another place, and what it has to do with a finding.</summary>
public sealed record RelatedInformation(Location Location, string Message);

/// <summary>What can be done about a place.</summary>
public sealed record CodeActionParams(DocumentId TextDocument, Range Range, CodeActionContext Context);

/// <summary>The findings that the editor shows there.</summary>
public sealed record CodeActionContext(DiagnosticItem[]? Diagnostics);

/// <summary>Something that can be done: an edit that mends a finding, or a command.</summary>
public sealed record CodeAction(
    string Title,
    string Kind,
    DiagnosticItem[]? Diagnostics,
    WorkspaceEdit? Edit,
    bool IsPreferred
)
{
    /// <summary>What is called instead of an edit that is at hand.</summary>
    public Command? Command { get; init; }
}
