using System.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <content>
/// What payers pay. What the insurer pays is said in place of the share: the beneficiary owes what it and all others leave of the fee.
/// </content>
internal sealed partial class ParseTreeToSyntax
{
    private FunctionClauseSyntax Payer(ConvParser.PayerClauseContext clause) =>
        IsInsurer(clause.payer())
            ? new PriceClauseSyntax(
                SpanOf(clause),
                IsFee: false,
                LeftByInsurer(GuardedBody(clause.guardedBody())),
                Citations(clause.citations())
            )
            : new PartClauseSyntax(
                SpanOf(clause),
                Name(clause.payer().NAME()),
                GuardedBody(clause.guardedBody()),
                Citations(clause.citations())
            );

    private AmountClaimSyntax Claim(ConvParser.PayerClaimContext claim)
    {
        var isInsurer = IsInsurer(claim.payer());
        var comparator = claim.bound?.Type switch
        {
            null => ComparatorSyntax.Equal,
            ConvLexer.MOST => ComparatorSyntax.AtMost,
            ConvLexer.LEAST => ComparatorSyntax.AtLeast,
            ConvLexer.MORE_WORD => ComparatorSyntax.More,
            ConvLexer.LESS => ComparatorSyntax.Less,
            _ => throw Unknown(claim),
        };
        var value = Value(claim.value());
        return new AmountClaimSyntax(
            SpanOf(claim),
            IsFee: false,
            isInsurer ? null : Name(claim.payer().NAME()),
            isInsurer ? Opposite(comparator) : comparator,
            isInsurer ? LeftByInsurer(value) : value
        );
    }

    private static bool IsInsurer(ConvParser.PayerContext payer) => payer.INSURER() is not null;

    // The more the insurer pays, the less the share is.
    private static ComparatorSyntax Opposite(ComparatorSyntax comparator) =>
        comparator switch
        {
            ComparatorSyntax.Equal => ComparatorSyntax.Equal,
            ComparatorSyntax.AtMost => ComparatorSyntax.AtLeast,
            ComparatorSyntax.AtLeast => ComparatorSyntax.AtMost,
            ComparatorSyntax.More => ComparatorSyntax.Less,
            ComparatorSyntax.Less => ComparatorSyntax.More,
            _ => throw new UnreachableException($"the comparison {comparator}"),
        };

    private static BodySyntax<GuardedSyntax> LeftByInsurer(BodySyntax<GuardedSyntax> body) =>
        body with
        {
            Forms = [.. body.Forms.Select(form => (form.Alternative, LeftByInsurer(form.Form)))],
        };

    private static GuardedSyntax LeftByInsurer(GuardedSyntax guarded) =>
        guarded with
        {
            Cases = [.. guarded.Cases.Select(branch => branch with { Value = LeftByInsurer(branch.Value) })],
            Otherwise = LeftByInsurer(guarded.Otherwise),
        };

    private static LeftByInsurerSyntax LeftByInsurer(ValueSyntax part) => new(part.Span, part);
}
