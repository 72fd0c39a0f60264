using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>Numbers as other languages write them: <c>11,50</c>, <c>60.000,50</c>, <c>60,000</c>.</summary>
internal static class DecimalComma
{
    // Three digits behind one sign are thousands more often than thousandths.
    private const int Thousands = 3;

    /// <summary>The finding for a number with a comma.</summary>
    public static Diagnostic Found(SourceSpan place, string number)
    {
        if (!number.Contains(',', StringComparison.Ordinal))
        {
            var written = number.Replace('.', ',');
            var found = Diagnostic.Create(
                SyntaxDescriptors.DecimalPoint,
                place,
                number,
                written,
                number.Replace(".", "", StringComparison.Ordinal)
            );
            return number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 == Thousands
                ? found
                : found.WithHelp(
                    new LocalizableText(
                        $"write `{written}`",
                        $"écrivez `{written}`",
                        $"schrijf `{written}`",
                        $"schreiben Sie `{written}`"
                    )
                );
        }

        var comma = number.LastIndexOf(',');
        var whole = number[..comma].Replace(".", "", StringComparison.Ordinal);
        var decimals = number[(comma + 1)..];
        var finding = Diagnostic.Create(SyntaxDescriptors.DecimalComma, place, number, $"{whole}.{decimals}");
        return decimals.Length == Thousands
            ? finding.WithHelp(
                new LocalizableText(
                    $"write `{whole}{decimals}` if the comma stands between thousands; decimals come after a point",
                    $"écrivez `{whole}{decimals}` si la virgule sépare les milliers ; les décimales viennent après un point",
                    $"schrijf `{whole}{decimals}` als de komma tussen duizendtallen staat; decimalen komen na een punt",
                    $"schreiben Sie `{whole}{decimals}`, wenn das Komma zwischen Tausendern steht; Dezimalen kommen hinter einen Punkt"
                )
            )
            : finding;
    }

    /// <summary>Whether two words that do not fit are one number: <c>60.000</c> and, without a space, <c>,50</c>.</summary>
    public static bool IsWithThousands(ITokenStream tokens, IToken before, IToken token) =>
        before.Type == ConvLexer.DECIMAL
        && token.Type == ConvLexer.COMMA
        && token.StartIndex == before.StopIndex + 1
        && tokens.Get(token.TokenIndex + 1) is { Type: ConvLexer.INTEGER } decimals
        && decimals.StartIndex == token.StopIndex + 1;
}
