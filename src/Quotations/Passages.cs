using Conv.Compiler;
using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Quotations.Matching;
using Conv.Quotations.Texts;

namespace Conv.Quotations;

/// <summary>What stands in the texts of sources around the words that citations quote.</summary>
internal sealed class Passages
{
    private readonly ILookup<string, Quotation> _byFile;
    private readonly SourceTexts _texts;

    private Passages(ILookup<string, Quotation> byFile, SourceTexts texts) => (_byFile, _texts) = (byFile, texts);

    /// <summary>No passage of any text.</summary>
    public static Passages None { get; } =
        new(Array.Empty<Quotation>().ToLookup(_ => ""), new SourceTexts(new Files.DiskFiles()));

    /// <summary>The passages of conventions without errors.</summary>
    public static Passages Of(CheckedProgram program, SourceTexts texts) =>
        Of(NameIndex.Of(program.Sources, program.Files), program.Sources.Zip(program.Files), texts);

    /// <summary>The passages of some files that belong together. Texts are read when first asked for.</summary>
    public static Passages Of(
        NameIndex names,
        IEnumerable<(SourceText Source, FileSyntax File)> files,
        SourceTexts texts
    ) =>
        new(
            Quotation.In(names, files).ToLookup(quotation => quotation.Place.Source.Path, StringComparer.Ordinal),
            texts
        );

    /// <summary>The passages that some brackets quote.</summary>
    /// <param name="source">The file.</param>
    /// <param name="citations">The brackets.</param>
    public IEnumerable<QuotedPassage> In(SourceText source, IEnumerable<CitationSyntax> citations)
    {
        var places = citations.Select(citation => citation.Span).ToHashSet();
        return Found(_byFile[source.Path].Where(quotation => places.Contains(quotation.Citation.Span)));
    }

    /// <summary>The passages that the citation at an offset quotes.</summary>
    /// <param name="source">The file.</param>
    /// <param name="offset">The offset.</param>
    public IEnumerable<QuotedPassage> At(SourceText source, int offset) =>
        Found(_byFile[source.Path].Where(quotation => quotation.Part.Start <= offset && offset <= quotation.Part.End));

    /// <summary>The passages that a citation quotes.</summary>
    /// <param name="file">The path of the file, or its name.</param>
    /// <param name="citation">The citation as it is written, without brackets.</param>
    public IEnumerable<QuotedPassage> Of(string file, string citation) =>
        CitationPart.Of(citation).FirstOrDefault() is { Quotations.Count: > 0 } part
            ? Found(
                _byFile
                    .Where(one => one.Key == file || one.Key.EndsWith($"/{file}", StringComparison.Ordinal))
                    .SelectMany(one => one)
                    .Where(quotation =>
                        quotation.Source.Name.Text == part.Name
                        && part.Quotations.Any(quoted => quoted.Words == quotation.Place.Text)
                    )
            )
            : [];

    private IEnumerable<QuotedPassage> Found(IEnumerable<Quotation> quotations) =>
        quotations
            .Select(quotation =>
                Phrase.Of(quotation.Place.Text) is { HasWords: true } words
                && _texts.Load(quotation.Declared.Path, quotation.Path).Document?.Find(words) is { } passage
                    ? new QuotedPassage(quotation.Source.Name.Text, passage) { Place = quotation.Place }
                    : null
            )
            .OfType<QuotedPassage>()
            .Distinct();
}

/// <summary>A passage of a source.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Passage">The passage.</param>
internal sealed record QuotedPassage(string Source, Passage Passage)
{
    /// <summary>The words that quote it; no part of what it is.</summary>
    public required SourceSpan Place { get; init; }

    /// <inheritdoc/>
    public bool Equals(QuotedPassage? other) => other is not null && Source == other.Source && Passage == other.Passage;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Passage);
}
