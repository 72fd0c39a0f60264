using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>A syntax tree as text for a person: what the parser understood, each node with its line and column.</summary>
internal static class SyntaxPrinter
{
    /// <summary>The text of the tree of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="file">Its tree.</param>
    public static string Print(SourceText source, FileSyntax file) => new Tree(source).Print(file);

    private sealed class Tree(SourceText source) : RecordTree
    {
        public string Print(FileSyntax file)
        {
            Row("", 0, source.Path);
            if (file.Header is { } header)
            {
                Node(0, "", header);
            }

            foreach (var declaration in file.Declarations)
            {
                Node(1, "", declaration);
            }

            return ToString();
        }

        protected override bool IsHidden(string parameter) => parameter == nameof(SyntaxNode.Span);

        protected override string PlaceOf(object node)
        {
            if (node is not SyntaxNode syntax)
            {
                return "";
            }

            var place = source.PositionOf(syntax.Span.Start);
            return $"{place.Line}:{place.Column}";
        }

        protected override string NameOf(Type type)
        {
            var name = type.Name.Split('`')[0];
            return name.EndsWith("Syntax", StringComparison.Ordinal) ? name[..^"Syntax".Length] : name;
        }

        protected override string? Inline(object value, object parent) =>
            value switch
            {
                NameSyntax name => name.Text,
                TextSyntax text => string.Join(
                    ' ',
                    text.Translations.Select(translation => $"{translation.Language} {Quote(translation.Text)}")
                        .Prepend(Quote(text.Text))
                ),
                CitationSyntax citation => citation.Text,
                DateSyntax { Value: { } day } => day.ToString("yyyy-MM-dd", null),
                MoneySyntax { Cents: { } cents } => Euros(cents),
                NumberSyntax { Value: { } number } => $"{number}",
                _ => null,
            };

        protected override string? Line(object node) => null;

        // A body with one form is that form.
        protected override object? Substitute(object node) =>
            node.GetType().Name.StartsWith("BodySyntax", StringComparison.Ordinal) ? OnlyForm(node) : null;
    }
}
