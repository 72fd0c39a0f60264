using System.Globalization;
using System.Numerics;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>Percentages and ceilings.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private const int MostDecimals = 6;
    private const int MostDigits = 15;

    private CeilingSyntax Ceiling(ConvParser.CeilingClauseContext clause) =>
        new(
            SpanOf(clause),
            SharesOf(clause.acts(), clause.codeList(), SpanOf(clause.SHARE().Symbol)),
            Value(clause.value()),
            Window(clause.capWindow()),
            Validity(clause.validity()),
            clause.name() is { } category ? Name(category) : null,
            clause.condition() is { } when ? Condition(when) : null,
            Citations(clause.citations())
        );

    // Whose shares: those of some sessions, of whole functions, or of where the clause stands.
    private static ActsSyntax SharesOf(
        ConvParser.ActsContext? acts,
        ConvParser.CodeListContext? functions,
        TextSpan shares
    ) =>
        acts is not null ? Acts(acts)
        : functions is not null ? new ActsSyntax(SpanOf(functions), Exceptional: false, [], Names(functions))
        : new ActsSyntax(shares, Exceptional: false, [], []);

    private PercentageSyntax Percentage(ITerminalNode token)
    {
        var span = SpanOf(token.Symbol);
        var digits = token.GetText().TrimEnd('%', ' ', '\t', '\r', '\n', '\u00A0');
        var place = new SourceSpan(source, new TextSpan(span.Start, digits.Length));
        if (digits.Contains(',', StringComparison.Ordinal))
        {
            findings.Add(DecimalComma.Found(place, digits));
            return new PercentageSyntax(span, null, 1);
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (decimals > MostDecimals || digits.Length > MostDigits)
        {
            findings.Add(AmountDescriptors.PercentageTooFine, place, digits);
            return new PercentageSyntax(span, null, 1);
        }

        var parts = long.Parse(
            digits.Replace(".", "", StringComparison.Ordinal),
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        var whole = 100L;
        for (var i = 0; i < decimals; i++)
        {
            whole *= 10;
        }

        var common = (long)BigInteger.GreatestCommonDivisor(parts, whole);
        return new PercentageSyntax(span, parts / common, whole / common);
    }
}
