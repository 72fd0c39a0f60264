using System.Runtime.CompilerServices;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Naming;

/// <summary>Lists the names in a file, in the order of the text.</summary>
internal static class OccurrenceReader
{
    private static readonly ConditionalWeakTable<FileSyntax, Occurrence[]> Known = [];

    /// <summary>All names of a file. What was read of a file is kept as long as the file is: an edit of another one reads nothing again.</summary>
    public static IReadOnlyList<Occurrence> Of(SourceText source, FileSyntax file) =>
        Known.GetValue(file, written => Read(source, written));

    private static Occurrence[] Read(SourceText source, FileSyntax file)
    {
        var found = new List<Occurrence>();
        if (file.Header is { } header)
        {
            Node(header, null);
        }

        foreach (var declaration in file.Declarations)
        {
            Node(declaration, declaration);
        }

        return [.. found.OrderBy(one => one.Place.Span.Start)];

        void Node(SyntaxNode node, DeclarationSyntax? within)
        {
            string? reading = null;
            foreach (var (record, parameter, part) in SyntaxParts.Of(node))
            {
                if (part is NameSyntax name && NameRoles.All.TryGetValue((record, parameter), out var role))
                {
                    // The reading of a body, or of a test, stands before its alternatives.
                    reading = role.Kinds is [NameKind.Reading] ? name.Text : reading;
                    found.Add(
                        new Occurrence(new SourceSpan(source, name.Span), name.Text, role, node, within)
                        {
                            Under = name.Under?.Text,
                            Reading = role.Kinds is [NameKind.Alternative] ? reading : null,
                        }
                    );
                }
                else if (part is CitationSyntax citation)
                {
                    found.AddRange(Sources(source, citation, node, within));
                }
                else if (Literal(source, part, node, within) is { } value)
                {
                    found.Add(value);
                }

                Node(part, within);
            }
        }
    }

    // `with format group`: the value is no name to the parser, since it may be an identifier.
    private static Occurrence? Literal(
        SourceText source,
        SyntaxNode part,
        SyntaxNode parent,
        DeclarationSyntax? within
    ) =>
        part is LiteralSyntax { Kind: LiteralKindSyntax.Name } literal
            ? new Occurrence(
                new SourceSpan(source, literal.Span),
                literal.Text,
                NameRole.To(NameKind.FactValue, NameKind.Function),
                parent,
                within
            )
            : null;

    // `[deck 5.1; contract]`: the first word of each part, outside quotes.
    private static IEnumerable<Occurrence> Sources(
        SourceText source,
        CitationSyntax citation,
        SyntaxNode parent,
        DeclarationSyntax? within
    ) =>
        // Behind the bracket; one that is not closed has been reported.
        CitationPart
            .Of(source.Slice(citation.Span)[1..])
            .Select(part => new Occurrence(
                new SourceSpan(source, new TextSpan(citation.Span.Start + 1 + part.Start, part.Name.Length)),
                part.Name,
                NameRole.To(NameKind.Source),
                parent,
                within
            ));
}
