using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <summary>Budgets.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private BudgetSyntax Budget(ConvParser.BudgetDeclarationContext context) =>
        new(
            SpanOf(context),
            context.budgetName().name() is { } name ? Name(name) : Name(context.budgetName().INTEGER()),
            Text(context.text()),
            Citations(context.citations()),
            Date(context.from),
            Date(context.to),
            context.ALLOTTED() is not null,
            Keep(context.budgetClause(), BudgetClause)
        );

    private BudgetClauseSyntax BudgetClause(ConvParser.BudgetClauseContext context) =>
        context switch
        {
            ConvParser.LineClauseContext line => new BudgetLineSyntax(
                SpanOf(line),
                Name(line.name()),
                Text(line.text()),
                BudgetAmount(line.budgetAmount()),
                line.nameList() is { } parts ? Names(parts) : [],
                line.money() is { } within ? Money(within) : null,
                Citations(line.citations())
            ),
            ConvParser.SplitClauseContext split => new BudgetSplitSyntax(
                SpanOf(split),
                Name(split.name(0)),
                Name(split.name(1)),
                split.name(2) is { } weight ? Name(weight) : null,
                [.. split.splitShare().Select(SplitShare)],
                split.money() is { } within ? Money(within) : null,
                Citations(split.citations())
            ),
            ConvParser.SpendsClauseContext spends => new BudgetSpendsSyntax(
                SpanOf(spends),
                spends.spending() is ConvParser.FeesSpentContext,
                spends.spending() is ConvParser.SharesSpentContext or ConvParser.FeesSpentContext { ChildCount: > 1 },
                spends.spending() is ConvParser.PartSpentContext insurer && IsInsurer(insurer.payer()),
                spends.spending() is ConvParser.PartSpentContext part && !IsInsurer(part.payer())
                    ? Name(part.payer().NAME())
                    : null,
                Names(spends.codeList()),
                Name(spends.name()),
                spends.condition() is { } condition ? Condition(condition) : null,
                Citations(spends.citations())
            ),
            _ => throw Unknown(context),
        };

    private BudgetAmountSyntax BudgetAmount(ConvParser.BudgetAmountContext context) =>
        context switch
        {
            ConvParser.GivenAmountContext given => new(SpanOf(given), Money(given.money()), null, null, null),
            ConvParser.UnspecifiedAmountContext none => new(SpanOf(none), null, null, null, null),
            ConvParser.PartOfAmountContext part => new(
                SpanOf(part),
                null,
                Percentage(part.PERCENTAGE()),
                Name(part.name()),
                part.rounding() is { } rounding ? Rounding(rounding) : null
            ),
            _ => throw Unknown(context),
        };

    private BudgetShareSyntax SplitShare(ConvParser.SplitShareContext context)
    {
        var value = context.name() is { } name
            ? Name(name)
            : new NameSyntax(SpanOf(context.STRING().Symbol), Unquote(context.STRING().GetText()));
        var span = SpanOf(context);
        return context.money() is { } money ? new(span, value, BudgetShareKind.Amount, "", null, Money(money))
            : context.PERCENTAGE() is { } percentage
                ? new(span, value, BudgetShareKind.Percentage, percentage.GetText(), Percentage(percentage), null)
            : new(span, value, BudgetShareKind.Weight, (context.INTEGER() ?? context.DECIMAL()).GetText(), null, null);
    }
}
