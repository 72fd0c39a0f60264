using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.RuleBook.Contents;

/// <summary>Something that has a page of its own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; of what has none, the functions that it is for, or its title.</param>
/// <param name="Part">The convention or vocabulary that declares it.</param>
/// <param name="Declaration">What declares it.</param>
/// <param name="Place">Where.</param>
internal sealed record Entry(EntryKind Kind, string Name, string Part, SyntaxNode Declaration, SourceSpan Place)
{
    /// <summary>The name of its page.</summary>
    public required string File { get; init; }

    /// <summary>Whether its name is one that the files give it, and not a list or a sentence.</summary>
    public bool IsNamed =>
        Kind switch
        {
            EntryKind.Rules or EntryKind.Fee or EntryKind.Share or EntryKind.Transition or EntryKind.Assertion => false,
            EntryKind.Vocabulary
            or EntryKind.Convention
            or EntryKind.Function
            or EntryKind.FunctionGroup
            or EntryKind.Amount
            or EntryKind.Scale
            or EntryKind.Index
            or EntryKind.Days
            or EntryKind.Category
            or EntryKind.Condition
            or EntryKind.Quantity
            or EntryKind.Window
            or EntryKind.Reading
            or EntryKind.Monitor
            or EntryKind.Budget
            or EntryKind.Fact
            or EntryKind.Reason
            or EntryKind.Payer
            or EntryKind.Source => true,
            _ => throw new UnreachableException($"the kind {Kind}"),
        };

    /// <summary>What the files call it in a language, or in the first that they give; empty where they do not.</summary>
    public string LabelIn(string language) =>
        Kind == EntryKind.Assertion || Label is not { } label ? "" : label.In(language);

    /// <summary>What a person calls it.</summary>
    public string TitleIn(string language) => LabelIn(language) is { Length: > 0 } label ? label : Name;

    /// <summary>The sources of the whole, where they stand.</summary>
    public IEnumerable<CitationSyntax> Citations =>
        SyntaxParts.Of(Declaration).Select(part => part.Node).OfType<CitationSyntax>();

    /// <summary>Entries are the same when they are the same object.</summary>
    public bool Equals(Entry? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Place.Span.Start;

    private TextSyntax? Label =>
        SyntaxParts
            .Of(Declaration)
            .Where(part => part.Parameter is "Text" or "Title" or "Question")
            .Select(part => part.Node)
            .OfType<TextSyntax>()
            .FirstOrDefault();
}
