using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <summary>Assertions.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private AssertionSyntax Assertion(ConvParser.AssertDeclarationContext assertion) =>
        new(
            SpanOf(assertion),
            Text(assertion.text())!,
            Citations(assertion.citations()),
            assertion.codeList() is { } functions ? Names(functions) : [],
            Claim(assertion.claim()),
            assertion.condition() is { } when ? Condition(when) : null
        );

    private ClaimSyntax Claim(ConvParser.ClaimContext context) =>
        context switch
        {
            ConvParser.AmountClaimContext amount => new AmountClaimSyntax(
                SpanOf(amount),
                amount.kind.Type == ConvLexer.FEE,
                Payer: null,
                amount.comparator() is { } comparator ? Comparator(comparator) : ComparatorSyntax.Equal,
                Value(amount.value())
            ),
            ConvParser.PayerClaimContext payer => Claim(payer),
            ConvParser.OutcomeClaimContext outcome => new OutcomeClaimSyntax(
                SpanOf(outcome),
                outcome.how.Type == ConvLexer.NEVER,
                outcome.outcome().Start.Type switch
                {
                    ConvLexer.ACCEPTED => OutcomeSyntax.Accepted,
                    ConvLexer.REFUSED => OutcomeSyntax.Refused,
                    ConvLexer.UNPRICED => OutcomeSyntax.Unpriced,
                    ConvLexer.EXCEPTIONAL => OutcomeSyntax.Exceptional,
                    _ => throw Unknown(outcome.outcome()),
                },
                Names(outcome.outcome().name())
            ),
            ConvParser.CountClaimContext count => new CountClaimSyntax(
                SpanOf(count),
                Integer(count.INTEGER()),
                count.acts() is { } acts ? Acts(acts) : null,
                count.acts() is null ? Name(count.name(0)) : null,
                Window(count.capWindow()),
                count.FOR() is null ? null : Name(count.name()[^1])
            ),
            _ => throw Unknown(context),
        };
}
