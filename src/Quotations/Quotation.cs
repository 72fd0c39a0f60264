using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Quotations;

/// <summary>Words that a citation quotes of a source whose text is at hand.</summary>
/// <param name="Place">The words in the file, without their quotes.</param>
/// <param name="Citation">The brackets that they stand in.</param>
/// <param name="Part">The citation among those in the brackets, from the name of the source on.</param>
/// <param name="Source">The source.</param>
/// <param name="Declared">The file that declares it.</param>
internal sealed record Quotation(
    SourceSpan Place,
    SourceSpan Citation,
    TextSpan Part,
    SourceSyntax Source,
    SourceText Declared
)
{
    /// <summary>The path of the text, as it is written.</summary>
    public string Path => Source.Path!.Text;

    /// <summary>The quotations of some files, in their order.</summary>
    public static IEnumerable<Quotation> In(NameIndex names, IEnumerable<(SourceText Source, FileSyntax File)> files)
    {
        var withText = names
            .Symbols.Where(symbol => symbol.Declaration is SourceSyntax { Path: { } path } && path.StaysInFolder())
            .ToList();
        if (withText.Count == 0)
        {
            yield break;
        }

        var cited = names
            .Occurrences.Where(one => one.Role.Kinds is [NameKind.Source] && !one.Role.Declares)
            .GroupBy(one => (one.Place.Source.Path, one.Place.Span.Start))
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var (source, file) in files)
        {
            foreach (var citation in SyntaxParts.All(file).OfType<CitationSyntax>())
            {
                foreach (var quotation in In(names, cited, source, citation))
                {
                    yield return quotation;
                }
            }
        }
    }

    private static IEnumerable<Quotation> In(
        NameIndex names,
        Dictionary<(string, int), Occurrence> cited,
        SourceText source,
        CitationSyntax citation
    )
    {
        var inside = citation.Span.Start + 1;
        var parts = CitationPart.Of(source.Slice(citation.Span)[1..]).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (
                part.Quotations.Count == 0
                || !cited.TryGetValue((source.Path, inside + part.Start), out var name)
                || names.SymbolOf(name) is not { Declaration: SourceSyntax { Path: { } path } declared } symbol
                || !path.StaysInFolder()
            )
            {
                continue;
            }

            var end = i + 1 < parts.Count ? inside + parts[i + 1].Start : citation.Span.End;
            foreach (var (start, words) in part.Quotations)
            {
                yield return new Quotation(
                    new SourceSpan(source, new TextSpan(inside + start, words.Length)),
                    new SourceSpan(source, citation.Span),
                    new TextSpan(inside + part.Start, end - inside - part.Start),
                    declared,
                    symbol.Place.Source
                );
            }
        }
    }
}
