using System.Collections.Immutable;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Vocabularies;

/// <summary>Finds the one vocabulary that the conventions of a run use.</summary>
internal sealed class UsedVocabulary(ImmutableArray<(SourceText Source, FileSyntax File)> files, Findings findings)
{
    /// <summary>
    /// The vocabularies, each once. Two files that declare one may say different things of it: which of them holds must not hang on their names.
    /// </summary>
    public List<(SourceText Source, FileSyntax File)> Declared()
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var vocabularies = new List<(SourceText Source, FileSyntax File)>();
        foreach (var file in files.Where(file => file.File.Header is VocabularyHeaderSyntax))
        {
            var name = file.File.Header!.Name;
            var place = new SourceSpan(file.Source, name.Span);
            if (first.TryAdd(name.Text, place))
            {
                vocabularies.Add(file);
            }
            else
            {
                findings.Add(
                    Diagnostic
                        .Create(NameDescriptors.DeclaredTwice, place, name.Text)
                        .WithRelated(first[name.Text], Phrases.TheFirstOne)
                );
            }
        }

        return vocabularies;
    }

    /// <summary>The vocabulary that a convention uses; the only one, where it uses none that is here.</summary>
    public (SourceText Source, FileSyntax File)? Find(
        (SourceText Source, FileSyntax File, ConventionHeaderSyntax Header) convention,
        List<(SourceText Source, FileSyntax File)> vocabularies,
        bool allHeadersAreRead
    )
    {
        var uses = convention.Header.Clauses.OfType<UsesSyntax>().FirstOrDefault();
        foreach (var vocabulary in vocabularies)
        {
            if (
                uses is not null
                && string.Equals(vocabulary.File.Header!.Name.Text, uses.Name.Text, StringComparison.Ordinal)
            )
            {
                return vocabulary;
            }
        }

        if (uses is null)
        {
            CheckUses(convention.Source, convention.File, convention.Header, vocabulary: null);
        }
        else if (allHeadersAreRead)
        {
            findings.Add(
                Diagnostic
                    .Create(
                        NameDescriptors.NoVocabulary,
                        new SourceSpan(convention.Source, uses.Name.Span),
                        uses.Name.Text
                    )
                    .WithHelp(
                        Suggestion.Help(uses.Name.Text, vocabularies.Select(pair => pair.File.Header!.Name.Text))
                            ?? NameDescriptors.NoVocabulary.Help
                    )
            );
        }

        // The only vocabulary is the one that is meant: the rest of the file can be judged by it.
        return vocabularies is [var only] ? only : null;
    }

    /// <summary>Reports that a convention uses none, or another than the rest.</summary>
    public void CheckUses(SourceText source, FileSyntax file, ConventionHeaderSyntax header, Vocabulary? vocabulary)
    {
        var uses = header.Clauses.OfType<UsesSyntax>().ToList();
        foreach (
            var other in uses.Where(use =>
                vocabulary is not null
                && !string.Equals(use.Name.Text, vocabulary.Name, StringComparison.Ordinal)
                && !findings.Has(NameDescriptors.NoVocabulary, new SourceSpan(source, use.Name.Span))
            )
        )
        {
            findings.Add(
                NameDescriptors.SeveralVocabularies,
                new SourceSpan(source, other.Name.Span),
                other.Name.Text,
                vocabulary!.Name
            );
        }

        var place = new SourceSpan(source, header.Name.Span);
        if (uses.Count == 0 && file.Broken.IsEmpty && !findings.Has(NameDescriptors.NoUses, place))
        {
            findings.Add(NameDescriptors.NoUses, place);
        }
    }
}
