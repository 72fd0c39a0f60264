using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Quotations.Matching;
using Conv.Quotations.Texts;
using Conv.Runtime.Languages;

namespace Conv.Quotations;

/// <summary>Holds what citations quote against the texts of their sources.</summary>
/// <param name="texts">The texts.</param>
internal sealed class QuotationChecks(SourceTexts texts)
{
    // How many signs of texts are gone through for words that are near those which are not there: some seconds.
    private const long MostRead = 1L << 29;

    private static readonly LocalizableText Scattered = new(
        "each piece stands in it, but not in this order and near each other",
        "chaque morceau y figure, mais pas dans cet ordre ni près des autres",
        "elk stuk staat erin, maar niet in deze volgorde en dicht bij elkaar",
        "jedes Stück steht darin, aber nicht in dieser Reihenfolge und nahe beieinander"
    );

    /// <summary>Checks some files that belong together, which may have errors.</summary>
    /// <param name="compilation">The files.</param>
    /// <param name="cancellation">Ends it between one quotation and the next.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public ImmutableArray<Diagnostic> Check(Compilation compilation, CancellationToken cancellation = default)
    {
        var files = compilation.Sources.Zip(compilation.Files).ToList();
        if (files.TrueForAll(file => !HasTexts(file.Second)))
        {
            return [];
        }

        var findings = new List<Diagnostic>();
        foreach (var (source, file) in files)
        {
            findings.AddRange(
                file.Declarations.OfType<SourceSyntax>()
                    .Where(declared => declared.Path?.StaysInFolder() == true)
                    .Select(declared => Missing(source, declared))
                    .OfType<Diagnostic>()
            );
        }

        var left = MostRead;
        foreach (var quotation in Quotation.In(NameIndex.Of(compilation.Sources, compilation.Files), files))
        {
            cancellation.ThrowIfCancellationRequested();
            if (NotThere(quotation, ref left) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return FindingLimit.Apply(findings);
    }

    /// <summary>The files that some conventions name as texts of their sources, whether they are there or not.</summary>
    public static IEnumerable<string> TextsOf(Compilation compilation, SourceTexts texts) =>
        compilation
            .Sources.Zip(compilation.Files)
            .SelectMany(file =>
                file.Second.Declarations.OfType<SourceSyntax>()
                    .Select(declared => declared.Path)
                    .OfType<PathSyntax>()
                    .Where(path => path.StaysInFolder())
                    .Select(path => texts.FileOf(file.First.Path, path.Text))
            )
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether a file declares a source whose text is at hand.</summary>
    internal static bool HasTexts(FileSyntax file) =>
        file.Declarations.Any(declaration => declaration is SourceSyntax { Path: not null });

    private Diagnostic? Missing(SourceText source, SourceSyntax declared)
    {
        var text = texts.Load(source.Path, declared.Path!.Text);
        var place = new SourceSpan(source, declared.Path.Span);
        return text switch
        {
            { Document: not null } => null,
            { Refused: { } why } => Diagnostic.Create(
                CitationDescriptors.TextUnreadable,
                place,
                declared.Name.Text,
                why
            ),
            _ => Verbatim(CitationDescriptors.TextMissing, place, declared.Name.Text, declared.Path.Text),
        };
    }

    private Diagnostic? NotThere(Quotation quotation, ref long left)
    {
        if (texts.Load(quotation.Declared.Path, quotation.Path).Document is not { } document)
        {
            return null;
        }

        var words = quotation.Place.Text;
        var phrase = Phrase.Of(words);
        if (!phrase.HasWords || document.Find(phrase) is not null)
        {
            return null;
        }

        var finding = Verbatim(CitationDescriptors.NotInTheText, quotation.Place, quotation.Source.Name.Text, words);
        if (left < 0)
        {
            return finding;
        }

        left -= document.Length;
        return document.Nearest(phrase, out var isScattered) is { } near
                ? finding with
                {
                    Help = $"{Near(near).In(quotation.Place.Source.MessageLanguage)}",
                }
            : isScattered ? finding.WithHelp(Scattered)
            : finding;
    }

    private static LocalizableText Near(Passage near) =>
        new(
            $"nearest is “{near.Words}”, {near.Where.English}",
            $"le plus proche est « {near.Words} », {near.Where.French}",
            $"het dichtst erbij is “{near.Words}”, {near.Where.Dutch}",
            $"am nächsten ist „{near.Words}“, {near.Where.German}"
        );

    // What is quoted is told as it is written: no number and no name in it is turned into the language of the file.
    private static Diagnostic Verbatim(DiagnosticDescriptor descriptor, SourceSpan place, string name, string words)
    {
        const string Hole = "\uE000";
        var finding = Diagnostic.Create(descriptor, place, name, Hole);
        return finding with { Message = finding.Message.Replace(Hole, Shown(words), StringComparison.Ordinal) };
    }

    private static string Shown(string words) => words.Length <= 300 ? words : $"{words[..300]}…";
}
