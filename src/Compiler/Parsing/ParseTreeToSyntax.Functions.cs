using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>Clauses of functions and of transitions.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private FunctionClauseSyntax FunctionClause(ConvParser.FunctionClauseContext context) =>
        context switch
        {
            ConvParser.SucceedsClauseContext clause => new SucceedsSyntax(
                SpanOf(clause),
                Name(clause.code()),
                Citations(clause.citations())
            ),
            ConvParser.RegistersClauseContext clause => new RegistersSyntax(
                SpanOf(clause),
                Citations(clause.citations())
            ),
            ConvParser.RequiresClauseContext clause => new RequiresSyntax(
                SpanOf(clause),
                Condition(clause.condition(0)),
                clause.WHEN() is null ? null : Condition(clause.condition(1)),
                Name(clause.name()),
                Validity(clause.validity()),
                Citations(clause.citations())
            ),
            ConvParser.CapClauseContext clause => Cap(clause),
            ConvParser.CountsAsClauseContext clause => CountsAs(clause),
            ConvParser.ExclusiveClauseContext clause => new ExclusiveSyntax(
                SpanOf(clause),
                [.. clause.acts().Select(Acts)],
                Validity(clause.validity()),
                clause.condition() is { } when ? Condition(when) : null,
                Citations(clause.citations())
            ),
            ConvParser.PriceClauseContext clause => new PriceClauseSyntax(
                SpanOf(clause),
                clause.kind.Type == ConvLexer.FEE,
                GuardedBody(clause.guardedBody()),
                Citations(clause.citations())
            ),
            ConvParser.CeilingClauseContext clause => Ceiling(clause),
            ConvParser.UnpaidClauseContext clause => Unpaid(clause),
            ConvParser.PayerClauseContext clause => Payer(clause),
            ConvParser.WithoutClauseContext clause => new WithoutSyntax(
                SpanOf(clause),
                Name(clause.name()),
                Validity(clause.validity()),
                clause.condition() is { } when ? Condition(when) : null,
                Citations(clause.citations())
            ),
            ConvParser.ExceptPriceClauseContext clause => new ExceptPriceSyntax(
                SpanOf(clause),
                clause.kind.Type == ConvLexer.FEE,
                [.. clause.guardedCase().Select(Case)],
                Citations(clause.citations())
            ),
            _ => throw Unknown(context),
        };

    private QuotaSyntax Quota(ConvParser.QuotaContext context) =>
        new(
            SpanOf(context),
            Percentage(context.PERCENTAGE()),
            context.BENEFICIARIES() is not null,
            Acts(context.acts()),
            Window(context.capWindow())
        );

    private static ActsSyntax Acts(ConvParser.ActsContext context) =>
        new(
            SpanOf(context),
            context.EXCEPTIONAL() is not null,
            [
                .. context
                    .adjective()
                    .Select(adjective => new NameSyntax(SpanOf(adjective), Unquoted(adjective.GetText()))),
            ],
            [.. context.functionName().Select(Name)]
        );

    private TransitionClauseSyntax TransitionClause(ConvParser.TransitionClauseContext context) =>
        context switch
        {
            ConvParser.StayClauseContext clause => new StaySyntax(
                SpanOf(clause),
                Date(clause.DATE().Symbol),
                Name(clause.name()),
                Citations(clause.citations())
            ),
            ConvParser.StayWhenClauseContext clause => new StayWhenSyntax(
                SpanOf(clause),
                Name(clause.name()),
                Condition(clause.condition()),
                clause.DATE() is { } until ? Date(until.Symbol) : null,
                Citations(clause.citations())
            ),
            ConvParser.MoveClauseContext clause => new MoveSyntax(
                SpanOf(clause),
                Name(clause.into),
                clause.fact is { } fact ? Name(fact) : null,
                clause.owner is { } owner ? Owner(owner.Type) : null,
                clause.condition() is { } condition ? Condition(condition) : null,
                clause.DATE() is { } rest ? Date(rest.Symbol) : null,
                Citations(clause.citations())
            ),
            ConvParser.TransitionAmountClauseContext clause => new TransitionAmountSyntax(
                SpanOf(clause),
                Name(clause.name()),
                Date(clause.DATE().Symbol),
                ValueBody(clause.valueBody()),
                Citations(clause.citations())
            ),
            ConvParser.ExceptClauseContext clause => new ExceptSyntax(
                SpanOf(clause),
                clause.kind.Type == ConvLexer.FEE,
                Names(clause.codeList()),
                [.. clause.guardedCase().Select(Case)],
                Citations(clause.citations())
            ),
            ConvParser.CarryClauseContext clause => new CarrySyntax(
                SpanOf(clause),
                clause.acts() is { } acts ? Acts(acts) : null,
                clause.acts() is null ? Name(clause.name()) : null,
                clause.acts() is null ? Name(clause.code(0)) : null,
                Each(clause.scope()),
                Name(clause.code()[^1]),
                Citations(clause.citations())
            ),
            ConvParser.CarryCeilingClauseContext clause => new CarryCeilingSyntax(
                SpanOf(clause),
                SharesOf(clause.acts(), clause.codeList(), SpanOf(clause.SHARE().Symbol)),
                Name(clause.code()),
                Citations(clause.citations())
            ),
            ConvParser.LapseClauseContext clause => new LapseSyntax(SpanOf(clause), Citations(clause.citations())),
            _ => throw Unknown(context),
        };
}
