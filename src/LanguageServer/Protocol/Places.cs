namespace Conv.LanguageServer.Protocol;

/// <summary>A place in a document: line and UTF-16 code unit, both from 0.</summary>
public readonly record struct Position(int Line, int Character);

/// <summary>A piece of a document; its end is not in it.</summary>
public readonly record struct Range(Position Start, Position End);

/// <summary>A piece of a document that may be another one.</summary>
public sealed record Location(string Uri, Range Range);

/// <summary>A document, by its address.</summary>
public sealed record DocumentId(string Uri);

/// <summary>A document at one of its versions.</summary>
public sealed record VersionedDocumentId(string Uri, int? Version);

/// <summary>A question about a place.</summary>
public record PlaceParams(DocumentId TextDocument, Position Position);

/// <summary>A question about a document.</summary>
public record DocumentParams(DocumentId TextDocument);

/// <summary>Words in Markdown.</summary>
public sealed record MarkupContent(string Kind, string Value)
{
    /// <summary>Makes one.</summary>
    public static MarkupContent Markdown(string text) => new("markdown", text);
}
