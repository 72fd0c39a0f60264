using System.Collections.Immutable;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>What may be written at a place of a file, whatever stands behind it.</summary>
/// <param name="Written">The beginning of a word that stands there already; empty: none.</param>
/// <param name="Keywords">The words of the language that may stand there, in the order of the alphabet.</param>
/// <param name="Trials">
/// Texts of the whole file with <see cref="Placeholder"/> as a name at the place and the declaration ended in one of the ways it can be;
/// empty where no name may stand.
/// </param>
internal sealed record ExpectedWords(TextSpan Written, ImmutableArray<string> Keywords, ImmutableArray<string> Trials)
{
    /// <summary>The name that stands for the one to be written.</summary>
    public const string Placeholder = "the_name_to_be_written";

    private const int MostTrials = 6;

    /// <summary>What may be written at an offset.</summary>
    public static ExpectedWords At(SourceText source, int offset)
    {
        var tokens = SyntaxParser
            .Tokens(source)
            .GetTokens()
            .Where(token => token.Channel == TokenConstants.DefaultChannel && token.Type != TokenConstants.EOF)
            .ToList();
        var touching = tokens.Find(token =>
            token.StartIndex < offset
            && offset <= token.StopIndex + 1
            && (token.Type == ConvLexer.NAME || TokenNames.IsKeyword(token.Type))
        );
        var written = touching is null
            ? new TextSpan(offset, 0)
            : new TextSpan(touching.StartIndex, touching.StopIndex + 1 - touching.StartIndex);
        var before = tokens.TakeWhile(token => token.StopIndex < written.Start).ToList();
        var walk = Walk(before, Math.Max(0, before.FindLastIndex(Begins)));
        var keywords = walk.Next()
            .Where(TokenNames.IsKeyword)
            .Select(type => TokenNames.Word(type, source.Language)!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var rest = tokens.Find(token => token.StartIndex > written.End && Begins(token));
        return new ExpectedWords(written, [.. keywords], [.. Endings(walk, source.Language).Select(Trial)]);

        string Trial(string ending) =>
            $"{source.Text[..written.Start]}{Placeholder} {ending}\n{(rest is null ? "" : source.Text[rest.StartIndex..])}";
    }

    // What stands before the declaration that the place is in may be half-written; each declaration can be read for itself.
    private static GrammarWalk Walk(List<IToken> before, int from)
    {
        var walk = new GrammarWalk();
        foreach (var token in before.Skip(from))
        {
            if (!walk.Over(token.Type))
            {
                return new GrammarWalk();
            }
        }

        return walk;
    }

    private static bool Begins(IToken token) =>
        token.Column == 0
        && (
            TokenNames.BeginsDeclaration(token.Type)
            || token.Type is ConvLexer.FEE or ConvLexer.SHARE or ConvLexer.VOCABULARY or ConvLexer.CONVENTION
        );

    private static IEnumerable<string> Endings(GrammarWalk walk, string language) =>
        walk.EndingsAfter(ConvLexer.NAME)
            .OrderBy(ending => ending.Count)
            .Select(ending => string.Join(' ', ending.Select(type => Sample(type, language))))
            .Distinct(StringComparer.Ordinal)
            .Take(MostTrials);

    private static string Sample(int type, string language) =>
        type switch
        {
            ConvLexer.NAME => "something_else",
            ConvLexer.DATE => "2024-01-01",
            ConvLexer.INTEGER => "1",
            ConvLexer.DECIMAL or ConvLexer.DECIMAL_COMMA => "1.50",
            ConvLexer.PERCENTAGE => "1 %",
            ConvLexer.ORDINAL => "1st",
            ConvLexer.STRING => "\"\"",
            ConvLexer.CITATION => "[]",
            _ => TokenNames.Word(type, language) ?? "",
        };
}
