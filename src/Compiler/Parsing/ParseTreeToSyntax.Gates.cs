using Antlr4.Runtime.Tree;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <summary>What must have happened before, or within some days.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private ConditionSyntax Gate(ConvParser.ConditionContext context) =>
        context switch
        {
            ConvParser.NearDateContext near => new NearDateSyntax(
                SpanOf(near),
                Value(near.value(0)),
                Duration(near.INTEGER(), near.timeUnit()),
                Side(near.side()),
                Value(near.value(1))
            ),
            ConvParser.OldnessContext old => new OldnessSyntax(
                SpanOf(old),
                Value(old.value()),
                old.MOST() is not null ? ComparatorSyntax.AtMost
                    : old.LEAST() is not null ? ComparatorSyntax.AtLeast
                    : old.MORE_WORD() is not null ? ComparatorSyntax.More
                    : ComparatorSyntax.Less,
                Duration(old.INTEGER(), old.timeUnit())
            ),
            ConvParser.NoEarlierActContext none => new EarlierActSyntax(
                SpanOf(none),
                true,
                Acts(none.acts()),
                null,
                Each(none.scope()),
                Duration(none.INTEGER(), none.timeUnit())
            ),
            ConvParser.EarlierActContext earlier => new EarlierActSyntax(
                SpanOf(earlier),
                false,
                Acts(earlier.acts()),
                earlier.INTEGER() is null ? Window(earlier.capWindow(), earlier.scope()) : null,
                Each(earlier.scope()),
                earlier.INTEGER() is { } within ? Duration(within, earlier.timeUnit()) : null
            ),
            ConvParser.SubmittedActContext submitted => new SubmittedActSyntax(
                SpanOf(submitted),
                submitted.NO() is not null,
                submitted.SUBMITTED() is not null ? ActStandingSyntax.Submitted
                    : submitted.ACCEPTED() is not null ? ActStandingSyntax.Accepted
                    : ActStandingSyntax.Unsaid,
                Acts(submitted.acts()),
                Duration(submitted.INTEGER(), submitted.timeUnit()),
                Side(submitted.side())
            ),
            ConvParser.NthActContext nth => new OccurrenceSyntax(
                SpanOf(nth),
                OccurrenceKindSyntax.Nth,
                Ordinal(nth.ORDINAL()),
                Acts(nth.acts()),
                Window(nth.capWindow(), nth.scope())
            ),
            ConvParser.EveryNthActContext every => new OccurrenceSyntax(
                SpanOf(every),
                OccurrenceKindSyntax.EveryNth,
                Ordinal(every.ORDINAL()),
                Acts(every.acts()),
                Window(every.capWindow(), every.scope())
            ),
            ConvParser.FirstOfEveryContext first => new OccurrenceSyntax(
                SpanOf(first),
                OccurrenceKindSyntax.FirstOfEvery,
                Integer(first.INTEGER()),
                Acts(first.acts()),
                Window(first.capWindow(), first.scope())
            ),
            _ => throw Unknown(context),
        };

    private ValueSyntax GateValue(ConvParser.ValueContext context) =>
        context switch
        {
            ConvParser.ShiftedDateContext shifted => new ShiftedDateSyntax(
                SpanOf(shifted),
                Value(shifted.value()),
                shifted.@operator.Type == ConvLexer.MINUS,
                Duration(shifted.INTEGER(), shifted.timeUnit())
            ),
            ConvParser.PartOfDateContext part => new PartOfDateSyntax(
                SpanOf(part),
                part.part.Type switch
                {
                    ConvLexer.YEAR => DatePartSyntax.Year,
                    ConvLexer.MONTH => DatePartSyntax.Month,
                    ConvLexer.DAY => DatePartSyntax.Day,
                    ConvLexer.WEEKDAY => DatePartSyntax.Weekday,
                    _ => throw Unknown(part),
                },
                Value(part.value())
            ),
            ConvParser.DayOfFirstContext first => new DayOfFirstSyntax(
                SpanOf(first),
                Acts(first.acts()),
                Window(first.capWindow(), first.scope())
            ),
            ConvParser.AgeAtFirstContext age => new AgeAtFirstSyntax(
                SpanOf(age),
                Name(age.name()),
                Acts(age.acts()),
                Window(age.capWindow(), age.scope())
            ),
            _ => throw Unknown(context),
        };

    private static SideSyntax Side(ConvParser.SideContext context) =>
        context.BEFORE() is null ? SideSyntax.After
        : context.AFTER() is null ? SideSyntax.Before
        : SideSyntax.Either;

    // `10th`: the letters do not have to fit the number, as people write them.
    private IntegerSyntax Ordinal(ITerminalNode token) => Integer(token, letters: 2);
}
