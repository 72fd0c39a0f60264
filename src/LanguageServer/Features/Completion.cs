using Conv.Compiler.Naming;
using Conv.Compiler.Parsing;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>
/// What may be written at a place: the words of the language by its grammar, and names by their role. To learn the role, the declaration is
/// ended in each way that the grammar admits with a name at the place, and read: so the names of a fact's values come where that fact is asked.
/// </summary>
internal static class Completion
{
    private const int KeywordKind = 14;

    /// <summary>The words, names first.</summary>
    public static CompletionList At(FileView file, int offset)
    {
        if (IsInsideText(file.Source, offset))
        {
            return new CompletionList(IsIncomplete: false, Sources(file, offset));
        }

        var expected = ExpectedWords.At(file.Source, offset);
        var range = Ranges.Of(file.Source, expected.Written);
        var places = expected.Trials.Select(trial => Places(file, trial)).ToList();
        var names = places
            .SelectMany(
                (place, index) => place.Names.SelectMany(place.Index.CandidatesFor).Select(symbol => (symbol, index))
            )
            .DistinctBy(found => (found.symbol.Name, found.symbol.Kind))
            .Select(found => new CompletionItem(
                found.symbol.Name,
                SymbolKinds.Completion(found.symbol.Kind),
                Detail(found.symbol),
                $"{found.index}{found.symbol.Name}",
                new TextEdit(range, Quoted(found.symbol))
            ));
        var words = places.Exists(place => place.Names.Any(MayBeAge))
            ? expected.Keywords.Add("age")
            : expected.Keywords;
        var keywords = words.Select(word => new CompletionItem(
            word,
            KeywordKind,
            null,
            $"9{word}",
            new TextEdit(range, word)
        ));
        return new CompletionList(IsIncomplete: false, [.. names, .. keywords]);
    }

    // The name to be written, as the file would read with it.
    private static (NameIndex Index, List<Occurrence> Names) Places(FileView file, string trial)
    {
        var tried = file.Group.Compilation.WithSource(new SourceText(file.Source.Path, trial));
        var names = NameIndex.Of(tried.Sources, tried.Files);
        return (
            names,
            [
                .. names.Occurrences.Where(name =>
                    string.Equals(name.Text, ExpectedWords.Placeholder, StringComparison.Ordinal) && !name.Role.Declares
                ),
            ]
        );
    }

    // No file declares the age: it is read from the date of birth.
    private static bool MayBeAge(Occurrence name) => name.Parent is NameValueSyntax or AgeAtFirstSyntax;

    // Between brackets stand sources; between quotes and behind `#` nothing is known.
    private static CompletionItem[] Sources(FileView file, int offset)
    {
        var token = TokenAt(file.Source, offset);
        if (token is not { Kind: SyntaxTokenKind.Citation })
        {
            return [];
        }

        var start = offset;
        while (start > token.Value.Span.Start + 1 && file.Source.Text[start - 1] is not (' ' or ';' or '['))
        {
            start--;
        }

        var range = Ranges.Of(file.Source, new TextSpan(start, offset - start));
        return
        [
            .. file
                .Group.Names.Symbols.Where(symbol => symbol.Kind == NameKind.Source)
                .Where(symbol =>
                    symbol.Place.Source == file.Source
                    || file.Group.Names.Symbols.Any(one =>
                        one.Kind == NameKind.Vocabulary && one.Place.Source == symbol.Place.Source
                    )
                )
                .Select(symbol => new CompletionItem(
                    symbol.Name,
                    SymbolKinds.Completion(symbol.Kind),
                    Detail(symbol),
                    symbol.Name,
                    new TextEdit(range, symbol.Name)
                )),
        ];
    }

    private static bool IsInsideText(SourceText source, int offset) => TokenAt(source, offset) is not null;

    // The text, citation or comment that a place is inside of; what is not closed goes on behind its end.
    private static SyntaxToken? TokenAt(SourceText source, int offset)
    {
        foreach (var token in SyntaxTokens.Of(source))
        {
            var close =
                token.Kind == SyntaxTokenKind.Citation ? "]"
                : token.Kind == SyntaxTokenKind.Text ? "\""
                : token.Kind == SyntaxTokenKind.Comment ? "\n"
                : null;
            if (
                close is not null
                && token.Span.Start < offset
                && (offset < token.Span.End || (offset == token.Span.End && !IsClosed(source.Slice(token.Span), close)))
            )
            {
                return token;
            }
        }

        return null;
    }

    private static bool IsClosed(string text, string close) =>
        text.Length > 1 && text.EndsWith(close, StringComparison.Ordinal);

    private static string Detail(Symbol symbol) =>
        symbol.Owner.Length == 0 ? SymbolKinds.Word(symbol.Kind) : $"{SymbolKinds.Word(symbol.Kind)}, {symbol.Owner}";

    private static string Quoted(Symbol symbol) => symbol.Place.Text is ['\'', ..] ? symbol.Place.Text : symbol.Name;
}
