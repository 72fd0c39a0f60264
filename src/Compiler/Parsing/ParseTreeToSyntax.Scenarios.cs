using System.Collections.Immutable;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <summary>Scenarios.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private ScenarioClauseSyntax ScenarioClause(ConvParser.ScenarioClauseContext context) =>
        context switch
        {
            ConvParser.ScenarioReadingContext reading => new ScenarioReadingSyntax(
                SpanOf(reading),
                Name(reading.name()),
                Name(reading.choice())
            ),
            ConvParser.GivenClauseContext given => new GivenSyntax(SpanOf(given), Assignments(given.assignment())),
            ConvParser.RegisterRowClauseContext row => new RegisterRowSyntax(
                SpanOf(row),
                Name(row.name(0)),
                Name(row.name(1)),
                Validity(row.validity()),
                Assignments(row.assignment())
            ),
            ConvParser.ScenarioProviderContext person => new PersonSyntax(
                SpanOf(person),
                true,
                Name(person.name()),
                Assignments(person.assignment())
            ),
            ConvParser.ScenarioBeneficiaryContext person => new PersonSyntax(
                SpanOf(person),
                false,
                Name(person.name()),
                Assignments(person.assignment())
            ),
            ConvParser.ScenarioActContext act => Act(act),
            _ => throw Unknown(context),
        };

    private ScenarioActSyntax Act(ConvParser.ScenarioActContext act)
    {
        var namesBeneficiaries = act.FOR() is not null && act.NOBODY() is null;
        return new ScenarioActSyntax(
            SpanOf(act),
            Date(act.DATE().Symbol),
            Name(act.code()),
            [.. act.NAME().Select(Name)],
            Assignments(act.assignment()),
            act.NOBODY() is not null,
            namesBeneficiaries ? Names(act.nameList(0)) : [],
            act.BY() is null ? [] : Names(act.nameList()[^1]),
            act.TIMES() is null ? null : Integer(act.INTEGER(0)),
            act.TIMES() is null ? null : Integer(act.INTEGER(1)),
            act.timeUnit() is { } unit ? Unit(unit) : TimeUnitSyntax.Days,
            [.. act.expectation().Select(Expectation)]
        );
    }

    private ImmutableArray<AssignmentSyntax> Assignments(IEnumerable<ConvParser.AssignmentContext> contexts) =>
        [
            .. contexts.Select(context => new AssignmentSyntax(
                SpanOf(context),
                Name(context.name()),
                Literal(context.literal())
            )),
        ];

    private ExpectationSyntax Expectation(ConvParser.ExpectationContext context) =>
        new(SpanOf(context), context.name() is { } who ? Name(who) : null, [.. context.expected().Select(Expected)]);

    // Only scenarios state amounts below zero: rules come to them by taking off.
    private long? Signed(ITerminalNode? minus, ConvParser.MoneyContext money) =>
        minus is null ? Money(money).Cents : -Money(money).Cents;

    private ExpectedSyntax Expected(ConvParser.ExpectedContext context)
    {
        var kind = context.payer() is { } payer
            ? IsInsurer(payer)
                ? ExpectedKindSyntax.Insurer
                : ExpectedKindSyntax.Part
            : context.Start.Type switch
            {
                ConvLexer.ACCEPTED => ExpectedKindSyntax.Accepted,
                ConvLexer.REFUSED => ExpectedKindSyntax.Refused,
                ConvLexer.UNPRICED => ExpectedKindSyntax.Unpriced,
                ConvLexer.REJECTED => ExpectedKindSyntax.Rejected,
                ConvLexer.EXCEPTIONAL => ExpectedKindSyntax.Exceptional,
                ConvLexer.FEE => ExpectedKindSyntax.Fee,
                ConvLexer.SHARE => ExpectedKindSyntax.Share,
                ConvLexer.GRANTED => ExpectedKindSyntax.Granted,
                ConvLexer.PROVISIONAL => ExpectedKindSyntax.Provisional,
                ConvLexer.UNDER => ExpectedKindSyntax.Under,
                _ => throw Unknown(context),
            };
        var number =
            context.money() is { } money ? Signed(context.MINUS(), money)
            : context.INTEGER() is { } units ? Integer(units).Value
            : context.DATE() is { } until ? Date(until.Symbol).Value?.DayNumber
            : null;
        return new ExpectedSyntax(
            SpanOf(context),
            kind,
            kind == ExpectedKindSyntax.Part ? [Name(context.payer().NAME())] : Names(context.name()),
            number
        );
    }
}
