using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>Caps, what counts in them, and tiers.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private CapSyntax Cap(ConvParser.CapClauseContext clause) =>
        new(
            SpanOf(clause),
            Amount(clause.capAmount()),
            Window(clause.capWindow()),
            clause.capDays()?.from is { } from ? Date(from) : null,
            clause.capDays()?.to is { } to ? Date(to) : null,
            clause.FOR() is null ? null : Name(clause.name(0)),
            clause.EXCEPTIONAL() is not null,
            clause.beyondCap() is not { } beyond ? BeyondSyntax.Unsaid
                : beyond.GRANTED() is null ? BeyondSyntax.Refused
                : BeyondSyntax.Granted,
            clause.capDays()?.ON() is not null ? CountingSyntax.On
                : clause.capDays()?.ANEW() is not null ? CountingSyntax.Anew
                : CountingSyntax.Unsaid,
            clause.condition() is { } when ? Condition(when) : null,
            Citations(clause.citations())
        )
        {
            Quota = clause.quota() is { } quota ? Quota(quota) : null,
            Reason = clause.ELSE() is null
                ? null
                : new ReasonReferenceSyntax(
                    TextSpan.Between(SpanOf(clause.ELSE().Symbol), SpanOf(clause.name()[^1])),
                    Name(clause.name()[^1])
                ),
        };

    private CountsAsSyntax CountsAs(ConvParser.CountsAsClauseContext clause) =>
        new(
            SpanOf(clause),
            Measure(
                TextSpan.Between(SpanOf(clause.INTEGER().Symbol), SpanOf(clause.capMeasure())),
                Integer(clause.INTEGER()),
                clause.capMeasure()
            ),
            Validity(clause.validity()),
            clause.condition() is { } when ? Condition(when) : null,
            Citations(clause.citations())
        );

    private CapAmountSyntax Amount(ConvParser.CapAmountContext context)
    {
        var span = SpanOf(context);
        if (context.capLimit() is { } limitOf)
        {
            var computed = limitOf.value() is { } value
                ? Value(value)
                : new NameValueSyntax(SpanOf(limitOf), Name(limitOf.NAME()));
            var unknown = new IntegerSyntax(SpanOf(limitOf), null);
            return (
                context.capMeasure() is { } measured
                    ? Measure(span, unknown, measured)
                    : new CapAmountSyntax(span, unknown, CapMeasureSyntax.Fees, null, null, [])
            ) with
            {
                Computed = computed,
            };
        }

        if (context.money() is { } money)
        {
            var limit = new IntegerSyntax(SpanOf(money), Money(money).Cents);
            return new CapAmountSyntax(span, limit, CapMeasureSyntax.Fees, null, null, []);
        }

        if (context.ONCE() is not null)
        {
            var once = new ActsSyntax(span, false, [], []);
            return new CapAmountSyntax(span, new IntegerSyntax(span, 1), CapMeasureSyntax.Sessions, once, null, []);
        }

        return Measure(span, Integer(context.INTEGER()), context.capMeasure());
    }

    private static CapAmountSyntax Measure(TextSpan span, IntegerSyntax limit, ConvParser.CapMeasureContext context) =>
        context.acts() is { } acts
            ? new CapAmountSyntax(span, limit, CapMeasureSyntax.Sessions, Acts(acts), null, [])
            : new CapAmountSyntax(
                span,
                limit,
                CapMeasureSyntax.Quantity,
                null,
                Name(context.name()),
                [.. context.code().Select(Name)]
            );

    private WindowReferenceSyntax Window(ConvParser.CapWindowContext context) =>
        context.EVER() is { } ever ? Ever(SpanOf(ever.Symbol), context.scope())
        : context.toEndOfYear() is { } end
            ? new WindowReferenceSyntax(SpanOf(end), null, ToEndOfYear(end), Each(context.scope()))
        : WindowReference(context.windowReference())!;

    // Without a number it is the first one.
    private UnpaidSyntax Unpaid(ConvParser.UnpaidClauseContext clause)
    {
        var span = TextSpan.Between(SpanOf(clause.THE().Symbol), SpanOf(clause.PAID().Symbol));
        return new UnpaidSyntax(
            SpanOf(clause),
            new FirstTierSyntax(
                span,
                clause.INTEGER() is { } count ? Integer(count) : new IntegerSyntax(SpanOf(clause.FIRST().Symbol), 1),
                Acts(clause.acts()),
                Window(clause.capWindow())
            ),
            Citations(clause.citations())
        );
    }

    private CaseSyntax Case(ConvParser.GuardedCaseContext context)
    {
        ConditionSyntax when =
            context.condition() is { } condition ? Condition(condition)
            : context.NEXT() is null
                ? new FirstTierSyntax(
                    Behind(context.FOR().Symbol, context),
                    Integer(context.INTEGER()),
                    Acts(context.acts()),
                    Window(context.capWindow())
                )
            : new NextTierSyntax(Behind(context.FOR().Symbol, context), Integer(context.INTEGER()));
        return new CaseSyntax(
            SpanOf(context),
            Value(context.value()),
            when,
            Validity(context.validity()),
            Citations(context.citations())
        );
    }

    private static TextSpan Behind(IToken word, ParserRuleContext context) =>
        TextSpan.Between(SpanOf(word), SpanOf(context));
}
