using System.Collections.Immutable;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>Windows and durations.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private WindowSyntax Window(ConvParser.WindowFormContext context)
    {
        var span = SpanOf(context);
        return context switch
        {
            ConvParser.WindowFromFirstContext form => new FromFirstWindowSyntax(
                span,
                Duration(form.INTEGER(), form.timeUnit())
            ),
            ConvParser.WindowFromFactContext form => new FromFactWindowSyntax(
                span,
                Duration(form.INTEGER(), form.timeUnit()),
                Name(form.name())
            ),
            ConvParser.TreatmentWindowContext form => new FromFirstWindowSyntax(
                span,
                new DurationSyntax(span, form.INTEGER() is { } years ? Integer(years) : null, TimeUnitSyntax.Years)
            ),
            ConvParser.RollingWindowContext form => new RollingWindowSyntax(
                span,
                Duration(form.INTEGER(), form.timeUnit())
            ),
            ConvParser.CalendarYearWindowContext => new CalendarYearsWindowSyntax(span, null),
            ConvParser.CalendarPeriodWindowContext form => new CalendarPeriodWindowSyntax(
                span,
                form.MONTH() is not null ? CalendarPeriodSyntax.Month
                    : form.QUARTER() is not null ? CalendarPeriodSyntax.Quarter
                    : CalendarPeriodSyntax.Week
            ),
            ConvParser.YearFromDayWindowContext form => new YearFromDayWindowSyntax(
                span,
                Integer(form.INTEGER()),
                Name(form.NAME())
            ),
            ConvParser.CalendarYearsWindowContext form => new CalendarYearsWindowSyntax(span, Integer(form.INTEGER())),
            ConvParser.ToEndOfYearWindowContext form => ToEndOfYear(form.toEndOfYear()),
            ConvParser.DayWindowContext => new DayWindowSyntax(span),
            ConvParser.EverWindowContext => new EverWindowSyntax(span),
            _ => throw Unknown(context),
        };
    }

    private ToEndOfYearWindowSyntax ToEndOfYear(ConvParser.ToEndOfYearContext context) =>
        new(SpanOf(context), Integer(context.INTEGER()));

    private WindowReferenceSyntax? WindowReference(ConvParser.WindowReferenceContext? context) =>
        context is null
            ? null
            : new WindowReferenceSyntax(
                SpanOf(context),
                context.name() is { } name ? Name(name) : null,
                context.windowForm() is { } form ? Window(form) : null,
                Each(context.scope())
            );

    // `for each KEY` without a window means ever.
    private WindowReferenceSyntax? Window(ConvParser.CapWindowContext? window, ConvParser.ScopeContext? scope) =>
        scope is not null ? Ever(SpanOf(scope), scope)
        : window is not null ? Window(window)
        : null;

    private WindowReferenceSyntax Ever(TextSpan span, ConvParser.ScopeContext? scope) =>
        new(span, null, new EverWindowSyntax(span), Each(scope));

    private ImmutableArray<NameSyntax> Each(ConvParser.ScopeContext? context) =>
        context is null ? [] : [.. context.name().Select(Name)];

    private DurationSyntax Duration(ITerminalNode length, ConvParser.TimeUnitContext unit) =>
        new(TextSpan.Between(SpanOf(length.Symbol), SpanOf(unit)), Integer(length), Unit(unit));

    private static TimeUnitSyntax Unit(ConvParser.TimeUnitContext context) =>
        context.Start.Type switch
        {
            ConvLexer.DAY or ConvLexer.DAYS => TimeUnitSyntax.Days,
            ConvLexer.WEEK or ConvLexer.WEEKS => TimeUnitSyntax.Weeks,
            ConvLexer.MONTH or ConvLexer.MONTHS => TimeUnitSyntax.Months,
            ConvLexer.YEAR or ConvLexer.YEARS => TimeUnitSyntax.Years,
            _ => throw Unknown(context),
        };
}
