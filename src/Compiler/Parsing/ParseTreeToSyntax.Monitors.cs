using System.Globalization;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <summary>Monitors.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private MonitorSyntax Monitor(ConvParser.MonitorDeclarationContext context) =>
        new(
            SpanOf(context),
            Name(context.choice()),
            Text(context.text()),
            Citations(context.citations()),
            Measure(context.measure(0)),
            Measure(context.measure(1)),
            Period(context.period()),
            Body(
                context.scopeBody().name(),
                context.scopeBody().choice(),
                context.scopeBody().identity().Select(identity => Name(identity.name()))
            ),
            [.. context.limit().Select(Limit)]
        );

    // `per year` is a calendar year, and so on; anything else is a window, or the name of one.
    private WindowReferenceSyntax Period(ConvParser.PeriodContext context)
    {
        var span = SpanOf(context);
        WindowSyntax? form =
            context.windowForm() is { } window ? Window(window)
            : context.Start.Type == ConvLexer.YEAR ? new CalendarYearsWindowSyntax(span, null)
            : context.Start.Type == ConvLexer.QUARTER
                ? new CalendarPeriodWindowSyntax(span, CalendarPeriodSyntax.Quarter)
            : context.Start.Type == ConvLexer.MONTH ? new CalendarPeriodWindowSyntax(span, CalendarPeriodSyntax.Month)
            : context.Start.Type == ConvLexer.WEEK ? new CalendarPeriodWindowSyntax(span, CalendarPeriodSyntax.Week)
            : null;
        return new WindowReferenceSyntax(span, form is null ? Name(context.name()) : null, form, []);
    }

    private static MeasureSyntax Measure(ConvParser.MeasureContext context)
    {
        var added = context.addedUp();
        var name = added?.NAME() ?? added?.MINUTES();
        return new(
            SpanOf(context),
            context.BENEFICIARIES() is not null,
            added?.FEES() is not null,
            added?.SHARES() is not null,
            added?.INSURER() is not null,
            name is null ? null : Name(name),
            Acts(context.acts())
        );
    }

    private LimitSyntax Limit(ConvParser.LimitContext context)
    {
        var name = context.name() is { } written ? Name(written) : null;
        if (context.money() is { } money)
        {
            return new(SpanOf(context), Number(Money(money).Cents, 100, "0.00"), IsMoney: true, name);
        }

        if (context.PERCENTAGE() is { } token)
        {
            // A percentage has six decimals at most.
            var percentage = Percentage(token);
            return new(SpanOf(context), Number(percentage.Parts, percentage.Whole, "0.########"), IsMoney: false, name);
        }

        return new(
            SpanOf(context),
            ((ITerminalNode)context.INTEGER() ?? context.DECIMAL()).GetText(),
            IsMoney: false,
            name
        );
    }

    private static string? Number(long? parts, long whole, string format) =>
        parts is { } known ? ((decimal)known / whole).ToString(format, CultureInfo.InvariantCulture) : null;
}
