using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler;

/// <summary>Splits sources by vocabulary: one run has one, and a folder may hold several with their conventions.</summary>
public static class CompilationGroups
{
    /// <summary>
    /// The sources of each vocabulary with the conventions that use it, by name; files that belong to none stand together, last. The
    /// compilation itself where there is one vocabulary at most.
    /// </summary>
    public static ImmutableArray<Compilation> Of(Compilation compilation)
    {
        var files = compilation.Sources.Zip(compilation.Files, (source, file) => (Source: source, File: file)).ToList();
        var vocabularies = files
            .Where(pair => pair.File.Header is VocabularyHeaderSyntax)
            .Select(pair => pair.File.Header!.Name.Text)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return vocabularies.Count <= 1
            ? [compilation]
            :
            [
                .. files
                    .GroupBy(pair => vocabularies.IndexOf(VocabularyOf(pair.File)))
                    .OrderBy(group => group.Key < 0 ? int.MaxValue : group.Key)
                    .Select(group => group.Select(pair => pair.Source).ToHashSet())
                    .Select(sources => compilation.Among(sources.Contains)),
            ];
    }

    /// <summary>The vocabulary that sources declare; null where they declare none.</summary>
    public static string? NameOf(Compilation compilation) =>
        compilation.Files.Select(file => file.Header).OfType<VocabularyHeaderSyntax>().FirstOrDefault()?.Name.Text;

    /// <summary>Whether sources declare a vocabulary and nothing else: nothing is decided, and nothing is wrong with that.</summary>
    public static bool IsVocabularyAlone(Compilation compilation) =>
        compilation.Files.Length > 0 && compilation.Files.All(file => file.Header is VocabularyHeaderSyntax);

    private static string VocabularyOf(FileSyntax file) =>
        file.Header switch
        {
            VocabularyHeaderSyntax vocabulary => vocabulary.Name.Text,
            ConventionHeaderSyntax convention => convention.Clauses.OfType<UsesSyntax>().FirstOrDefault()?.Name.Text
                ?? "",
            null => "",
            var other => throw new UnreachableException($"no file begins with {other.GetType().Name}"),
        };
}
