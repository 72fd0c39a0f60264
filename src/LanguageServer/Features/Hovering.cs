using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Quotations;

namespace Conv.LanguageServer.Features;

/// <summary>What stands behind a name: what people call it, the rule itself, its sources, and the same rule in the version before.</summary>
internal static class Hovering
{
    private const int MostLines = 14;

    /// <summary>The words for the name at a place, or what the source says that is cited there; null: there is neither, or nobody declares the name.</summary>
    public static Hover? At(FileView file, int offset, SourceTexts texts)
    {
        var said = Said(file, offset, texts);
        if (file.NameAt(offset) is not { } name || file.Group.Names.SymbolOf(name) is not { } symbol)
        {
            return said.Count == 0
                ? null
                : new Hover(
                    MarkupContent.Markdown(string.Join("\n\n", said.Select(one => one.Text))),
                    Ranges.Of(said[0].Place)
                );
        }

        var owner = symbol.Owner.Length > 0 ? $" of {symbol.Owner}" : "";
        string[] head = [$"**{SymbolKinds.Word(symbol.Kind)}** `{symbol.Name}`{owner}", .. Labels(symbol)];
        List<string> paragraphs =
        [
            string.Join("  \n", head),
            Block(symbol.Place.Source, symbol.Declaration),
            .. SourceTitles(file.Group.Names, symbol),
            .. said.Select(one => one.Text),
        ];
        if (Before(file.Group.Names, symbol) is { } before)
        {
            paragraphs.Add($"{before.Owner}:");
            paragraphs.Add(Block(before.Place.Source, before.Declaration));
        }

        return new Hover(MarkupContent.Markdown(string.Join("\n\n", paragraphs)), Ranges.Of(name.Place));
    }

    // The paragraph in which the words stand that are quoted there, the words themselves in bold.
    private static List<(string Text, SourceSpan Place)> Said(FileView file, int offset, SourceTexts texts) =>
        [
            .. Passages
                .Of(file.Group.Names, file.Group.Compilation.Sources.Zip(file.Group.Compilation.Files), texts)
                .At(file.Source, offset)
                .Select(found =>
                    (
                        $"> {Plain(found.Passage.Paragraph[..found.Passage.Start])}**{Plain(found.Passage.Words)}**{Plain(found.Passage.Paragraph[(found.Passage.Start + found.Passage.Length)..])}\n\n"
                            + $"_{found.Source}_, {found.Passage.Where.In(file.Source.MessageLanguage)}",
                        found.Place
                    )
                ),
        ];

    // Signs of the source are no signs of Markdown.
    private static string Plain(string words) =>
        string.Concat(
            words.Select(sign =>
                char.IsAsciiLetterOrDigit(sign) || !char.IsAscii(sign) || sign is ' ' or ',' ? $"{sign}" : $"\\{sign}"
            )
        );

    private static IEnumerable<string> Labels(Symbol symbol)
    {
        var texts = SyntaxParts.Of(symbol.Declaration).Select(part => part.Node).OfType<TextSyntax>();
        // The texts of a fact's values follow its own.
        return symbol.Kind is NameKind.FactValue or NameKind.CategoryValue
            ? []
            : texts
                .Take(1)
                .SelectMany(text =>
                    text.Translations.Select(other => $"{other.Language}: {other.Text}").Prepend(text.Text)
                )
                .Where(label => label.Length > 0);
    }

    private static string Block(SourceText source, SyntaxNode declaration)
    {
        var start = source.PositionOf(declaration.Span.Start).Line;
        var end = source.PositionOf(declaration.Span.End).Line;
        var lines = Enumerable.Range(start, Math.Min(end - start + 1, MostLines)).Select(source.LineAt).ToList();
        if (end - start + 1 > MostLines)
        {
            lines.Add("    …");
        }

        return $"```conv\n{string.Join('\n', lines)}\n```";
    }

    private static IEnumerable<string> SourceTitles(NameIndex names, Symbol symbol) =>
        names
            .Occurrences.Where(name =>
                name.Place.Source == symbol.Place.Source
                && name.Role.Kinds is [NameKind.Source]
                && !name.Role.Declares
                && symbol.Declaration.Span.Contains(name.Place.Span)
            )
            .Select(names.SymbolOf)
            .OfType<Symbol>()
            .Distinct()
            .Select(source => $"_{source.Name}_: {((SourceSyntax)source.Declaration).Title.Text}");

    // The function that this one succeeds; else what has the same name and kind in the convention that this one follows.
    private static Symbol? Before(NameIndex names, Symbol symbol)
    {
        if (symbol.Kind == NameKind.Function)
        {
            var succeeded = ((FunctionSyntax)symbol.Declaration).Clauses.OfType<SucceedsSyntax>().FirstOrDefault();
            return succeeded is null
                ? null
                : names
                    .Occurrences.Where(name =>
                        name.Place.Source == symbol.Place.Source && name.Place.Span == succeeded.Name.Span
                    )
                    .Select(names.SymbolOf)
                    .FirstOrDefault();
        }

        return null;
    }
}
