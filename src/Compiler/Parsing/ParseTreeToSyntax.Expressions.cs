using System.Diagnostics;
using System.Globalization;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>Conditions and values.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private ConditionSyntax Condition(ConvParser.ConditionContext context) =>
        context switch
        {
            ConvParser.GroupedConditionContext group => Condition(group.condition()),
            ConvParser.NegationContext not => new NotSyntax(SpanOf(not), Condition(not.condition())),
            ConvParser.ConjunctionContext and => new AndSyntax(
                SpanOf(and),
                Condition(and.condition(0)),
                Condition(and.condition(1))
            ),
            ConvParser.DisjunctionContext or => new OrSyntax(
                SpanOf(or),
                Condition(or.condition(0)),
                Condition(or.condition(1))
            ),
            ConvParser.MembershipContext test => new MembershipSyntax(
                SpanOf(test),
                Value(test.value()),
                test.NOT() is not null,
                [.. test.code().Select(Name)]
            ),
            ConvParser.AnswerTestContext test => new AnswerTestSyntax(
                SpanOf(test),
                Value(test.value()),
                Answer(test.answer.Type)
            ),
            ConvParser.GivenTestContext test when test.NOT() is null == (test.answer.Type == ConvLexer.MISSING) =>
                new AnswerTestSyntax(SpanOf(test), Value(test.value()), AnswerSyntax.Missing),
            ConvParser.GivenTestContext test => new AnswerTestSyntax(
                SpanOf(test),
                Value(test.value()),
                AnswerSyntax.Given
            ),
            ConvParser.DaysTestContext test => new InDaysSyntax(
                SpanOf(test),
                Value(test.value()),
                test.NOT() is not null,
                Name(test.name())
            ),
            ConvParser.ShareTestContext share => new ShareTestSyntax(
                SpanOf(share),
                Value(share.value(0)),
                Value(share.value(1)),
                Comparator(share.comparator()),
                Percentage(share.PERCENTAGE())
            ),
            ConvParser.ComparisonContext test => new ComparisonSyntax(
                SpanOf(test),
                Value(test.value(0)),
                Comparator(test.comparator()),
                Value(test.value(1))
            ),
            ConvParser.NamedConditionContext named => new AppliesSyntax(SpanOf(named), Name(named.name())),
            ConvParser.EarlierActsContext earlier => new ComparisonSyntax(
                SpanOf(earlier),
                new CountSyntax(SpanOf(earlier), Acts(earlier.acts()), Window(earlier.capWindow(), earlier.scope())),
                Bound(earlier.bound.Type),
                new NumberSyntax(SpanOf(earlier.INTEGER().Symbol), Integer(earlier.INTEGER()).Value)
            ),
            ConvParser.PeopleTestContext people => new ComparisonSyntax(
                SpanOf(people),
                new PeopleSyntax(SpanOf(people), people.who.Type == ConvLexer.PROVIDERS),
                Bound(people.bound.Type),
                new NumberSyntax(SpanOf(people.INTEGER().Symbol), Integer(people.INTEGER()).Value)
            ),
            ConvParser.ProviderTestContext test => new ProviderTestSyntax(
                SpanOf(test),
                test.NO() is not null,
                [.. test.code().Select(Name)]
            ),
            ConvParser.FirstActContext first => new ActTestSyntax(
                SpanOf(first),
                Acts(first.acts()),
                Window(first.capWindow(), first.scope()),
                ThisIs: true,
                NoneEarlier: true
            ),
            ConvParser.NoEarlierActContext none when none.WITHIN() is null => new ActTestSyntax(
                SpanOf(none),
                Acts(none.acts()),
                Window(none.capWindow(), none.scope()),
                ThisIs: false,
                NoneEarlier: true
            ),
            ConvParser.ThisActContext act => new ActTestSyntax(
                SpanOf(act),
                Acts(act.acts()),
                null,
                ThisIs: true,
                NoneEarlier: false
            ),
            ConvParser.ReadingTestContext test => new ReadingTestSyntax(
                SpanOf(test),
                Name(test.name()),
                Name(test.choice())
            ),
            ConvParser.NearDateContext
            or ConvParser.OldnessContext
            or ConvParser.NoEarlierActContext
            or ConvParser.EarlierActContext
            or ConvParser.SubmittedActContext
            or ConvParser.NthActContext
            or ConvParser.EveryNthActContext
            or ConvParser.FirstOfEveryContext => Gate(context),
            _ => throw Unknown(context),
        };

    private static AnswerSyntax Answer(int token) =>
        token switch
        {
            ConvLexer.YES => AnswerSyntax.Yes,
            ConvLexer.NO => AnswerSyntax.No,
            _ => throw new UnreachableException($"no answer for {TokenNames.Word(token)}"),
        };

    private static ComparatorSyntax Bound(int token) =>
        token == ConvLexer.LEAST ? ComparatorSyntax.AtLeast : ComparatorSyntax.AtMost;

    private static ComparatorSyntax Comparator(ConvParser.ComparatorContext context)
    {
        if (context.EQUAL_SIGN() is not null)
        {
            return ComparatorSyntax.Equal;
        }

        if (
            context.AT_LEAST_SIGN() is not null
            || context.LEAST() is not null
            || (context.ON() is not null && context.AFTER() is not null)
        )
        {
            return ComparatorSyntax.AtLeast;
        }

        if (
            context.AT_MOST_SIGN() is not null
            || context.MOST() is not null
            || (context.ON() is not null && context.BEFORE() is not null)
        )
        {
            return ComparatorSyntax.AtMost;
        }

        return context.MORE_SIGN() is not null || context.MORE_WORD() is not null || context.AFTER() is not null
            ? ComparatorSyntax.More
            : ComparatorSyntax.Less;
    }

    private ValueSyntax Value(ConvParser.ValueContext context) =>
        context switch
        {
            ConvParser.GroupedValueContext group => Value(group.value()),
            ConvParser.ProductContext product => new OperationSyntax(
                SpanOf(product),
                product.@operator.Type == ConvLexer.STAR ? OperatorSyntax.Multiply : OperatorSyntax.Divide,
                Value(product.value(0)),
                Value(product.value(1))
            ),
            ConvParser.SumContext sum => new OperationSyntax(
                SpanOf(sum),
                sum.@operator.Type == ConvLexer.PLUS ? OperatorSyntax.Add : OperatorSyntax.Subtract,
                Value(sum.value(0)),
                Value(sum.value(1))
            ),
            ConvParser.PerHourContext hour => new OperationSyntax(
                SpanOf(hour),
                OperatorSyntax.PerHour,
                Value(hour.value(0)),
                Value(hour.value(1))
            ),
            ConvParser.PercentageOfContext part => new PercentageOfSyntax(
                SpanOf(part),
                Percentage(part.PERCENTAGE()),
                Value(part.value())
            ),
            ConvParser.BoundedValueContext bounded => new OperationSyntax(
                SpanOf(bounded),
                bounded.bound.Type == ConvLexer.LEAST ? OperatorSyntax.Higher : OperatorSyntax.Lower,
                Value(bounded.value(0)),
                Value(bounded.value(1))
            ),
            ConvParser.FeeValueContext fee => new FeeValueSyntax(SpanOf(fee)),
            ConvParser.RestValueContext rest => new RestValueSyntax(SpanOf(rest)),
            ConvParser.LowerOfContext lower => new OperationSyntax(
                SpanOf(lower),
                OperatorSyntax.Lower,
                Value(lower.value(0)),
                Value(lower.value(1))
            ),
            ConvParser.HigherOfContext higher => new OperationSyntax(
                SpanOf(higher),
                OperatorSyntax.Higher,
                Value(higher.value(0)),
                Value(higher.value(1))
            ),
            ConvParser.RoundedContext rounded => new RoundedSyntax(
                SpanOf(rounded),
                Value(rounded.value()),
                Rounding(rounded.rounding()),
                rounded.CENT() is not null,
                rounded.INTEGER() is { } multiple ? Integer(multiple) : null
            ),
            ConvParser.MoneyValueContext money => Money(money.money()),
            ConvParser.IntegerValueContext number => new NumberSyntax(SpanOf(number), Integer(number.INTEGER()).Value),
            ConvParser.DecimalValueContext number => Decimal(number),
            ConvParser.DateValueContext date => new DayValueSyntax(SpanOf(date), Date(date.DATE().Symbol).Value),
            ConvParser.UnspecifiedValueContext unspecified => new UnspecifiedSyntax(SpanOf(unspecified)),
            ConvParser.GrantedValueContext granted => new GrantedSyntax(SpanOf(granted), Name(granted.name())),
            ConvParser.PeopleValueContext people => new PeopleSyntax(SpanOf(people), people.PROVIDERS() is not null),
            ConvParser.CountValueContext count => new CountSyntax(
                SpanOf(count),
                Acts(count.acts()),
                Window(count.capWindow(), count.scope())
            ),
            ConvParser.TotalValueContext total => new TotalSyntax(
                SpanOf(total),
                (total.NAME() ?? total.MINUTES()) is { } quantity ? Name(quantity) : null,
                Acts(total.acts()),
                Window(total.capWindow(), total.scope())
            ),
            ConvParser.NameValueContext named => new NameValueSyntax(
                SpanOf(named),
                named.name(0) is { } name ? Name(name) : Name(named.FUNCTION())
            )
            {
                Of = named.name(1) is { } key ? Name(key) : null,
            },
            ConvParser.ShiftedDateContext
            or ConvParser.PartOfDateContext
            or ConvParser.DayOfFirstContext
            or ConvParser.AgeAtFirstContext => GateValue(context),
            _ => throw Unknown(context),
        };

    private DecimalSyntax Decimal(ConvParser.DecimalValueContext context) =>
        Decimal((ITerminalNode)context.GetChild(0)) is var (value, decimals)
            ? new DecimalSyntax(SpanOf(context), value, decimals)
            : new DecimalSyntax(SpanOf(context), null, 0);

    // Null where it has no room, or is written as other languages do: that is reported.
    private (long Value, int Decimals)? Decimal(ITerminalNode token)
    {
        var digits = token.GetText();
        var place = new SourceSpan(source, SpanOf(token.Symbol));
        if (token.Symbol.Type == ConvLexer.DECIMAL_COMMA)
        {
            findings.Add(DecimalComma.Found(place, digits));
            return null;
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = digits.Length - point - 1;
        if (decimals > FactSyntax.MostDecimals)
        {
            findings.Add(SyntaxDescriptors.TooManyDecimals, place, $"{decimals}");
            return null;
        }

        if (long.TryParse(digits.Remove(point, 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return (value, decimals);
        }

        findings.Add(SyntaxDescriptors.NumberTooLarge, place, digits);
        return null;
    }

    private static RoundingSyntax Rounding(ConvParser.RoundingContext context) =>
        context.HALF() is not null
            ? context.UP() is not null
                ? RoundingSyntax.HalfUp
                : RoundingSyntax.HalfEven
            : context.UP() is not null
                ? RoundingSyntax.Up
                : RoundingSyntax.Down;

    private LiteralSyntax Literal(ConvParser.LiteralContext context)
    {
        var span = SpanOf(context);
        var text = context.GetText();
        if (context.money() is { } money)
        {
            return new LiteralSyntax(span, LiteralKindSyntax.Money, text, Signed(context.MINUS(), money));
        }

        return context.GetChild(0) switch
        {
            ConvParser.NameContext => new LiteralSyntax(span, LiteralKindSyntax.Name, Unquoted(text), null),
            ITerminalNode { Symbol.Type: ConvLexer.INTEGER } token => new LiteralSyntax(
                span,
                LiteralKindSyntax.Integer,
                text,
                Integer(token).Value
            ),
            ITerminalNode { Symbol.Type: ConvLexer.DECIMAL or ConvLexer.DECIMAL_COMMA } token => new LiteralSyntax(
                span,
                LiteralKindSyntax.Decimal,
                text,
                Decimal(token)?.Value
            ),
            ITerminalNode { Symbol.Type: ConvLexer.DATE } token => new LiteralSyntax(
                span,
                LiteralKindSyntax.Date,
                text,
                Date(token.Symbol).Value?.DayNumber
            ),
            ITerminalNode { Symbol.Type: ConvLexer.YES } => new LiteralSyntax(span, LiteralKindSyntax.Yes, text, null),
            ITerminalNode { Symbol.Type: ConvLexer.NO } => new LiteralSyntax(span, LiteralKindSyntax.No, text, null),
            ITerminalNode { Symbol.Type: ConvLexer.MISSING } => new LiteralSyntax(
                span,
                LiteralKindSyntax.Missing,
                text,
                null
            ),
            _ => throw Unknown(context),
        };
    }
}
