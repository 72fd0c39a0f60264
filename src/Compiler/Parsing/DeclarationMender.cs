using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Finds misspelt first words of declarations: <c>functoin visit "A visit"</c>. Names are values, so behind a reading such a line would be an
/// alternative of it, and every clause below a mistake. What stands at the margin behind something indented, and before a name, is meant as a
/// declaration; it is reported, and read as its word.
/// </summary>
internal static class DeclarationMender
{
    /// <summary>Mends the tokens in place and returns those that it changed.</summary>
    public static IEnumerable<IToken> Mend(SourceText source, BufferedTokenStream tokens, Findings findings)
    {
        var words = tokens.GetTokens().Where(token => token.Channel == TokenConstants.DefaultChannel).ToList();
        var firsts = Enumerable.Range(0, words.Count).Where(i => i == 0 || words[i - 1].Line != words[i].Line).ToList();
        foreach (var (before, i) in firsts.Zip(firsts.Skip(1)))
        {
            if (
                words[i].Type == ConvLexer.NAME
                && words[i].Column == words[0].Column
                && words[before].Column > words[i].Column
                && i + 1 < words.Count
                && words[i + 1].Line == words[i].Line
                && TokenNames.IsName(words[i + 1].Type)
                && Meant(Written(source, words[i]), source.Language) is { } type
            )
            {
                var word = TokenNames.Word(type, source.Language)!;
                findings.Add(
                    Diagnostic
                        .Create(
                            SyntaxDescriptors.Unexpected,
                            new SourceSpan(source, ParseTreeToSyntax.SpanOf(words[i])),
                            $"`{Written(source, words[i])}`",
                            $"`{word}`"
                        )
                        .WithHelp(Suggestion.Meant(word))
                );
                ((IWritableToken)words[i]).Type = type;
                yield return words[i];
            }
        }
    }

    // As the author has it: the name that data have, `period`, may be near a word of another language, `periode`.
    private static string Written(SourceText source, IToken word) =>
        source.Slice(ParseTreeToSyntax.SpanOf(word)).ToString();

    private static int? Meant(string written, string language)
    {
        var declarations = TokenNames
            .DeclarationWords.Where(type => TokenNames.Word(type, language) is not null)
            .ToList();
        return Suggestion.Find(written, declarations.Select(type => TokenNames.Word(type, language)!)) is { } near
            ? declarations.First(type => TokenNames.Word(type, language) == near)
            : null;
    }
}
