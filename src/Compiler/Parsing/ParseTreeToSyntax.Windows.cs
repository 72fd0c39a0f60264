using System.Collections.Immutable;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>Windows.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private WindowFormSyntax WindowForm(ConvParser.WindowFormContext context)
    {
        var span = SpanOf(context);
        return context switch
        {
            ConvParser.WindowFromFirstContext form => new WindowFormSyntax(
                span,
                WindowKindSyntax.FromFirst,
                Integer(form.INTEGER()),
                Unit(form.timeUnit())
            ),
            ConvParser.WindowFromFactContext form => new WindowFormSyntax(
                span,
                WindowKindSyntax.FromFact,
                Integer(form.INTEGER()),
                Unit(form.timeUnit()),
                Name(form.name())
            ),
            ConvParser.TreatmentWindowContext form => new WindowFormSyntax(
                span,
                WindowKindSyntax.FromFirst,
                form.INTEGER() is { } years ? Integer(years) : null,
                TimeUnitSyntax.Years
            ),
            ConvParser.RollingWindowContext form => new WindowFormSyntax(
                span,
                WindowKindSyntax.Rolling,
                Integer(form.INTEGER()),
                Unit(form.timeUnit())
            ),
            ConvParser.CalendarYearWindowContext => new WindowFormSyntax(
                span,
                WindowKindSyntax.CalendarYear,
                null,
                TimeUnitSyntax.Years
            ),
            ConvParser.CalendarYearsWindowContext form => new WindowFormSyntax(
                span,
                WindowKindSyntax.CalendarYear,
                Integer(form.INTEGER()),
                TimeUnitSyntax.Years
            ),
            ConvParser.ToEndOfYearWindowContext form => ToEndOfYear(form.toEndOfYear()),
            ConvParser.DayWindowContext => new WindowFormSyntax(span, WindowKindSyntax.Day, null, TimeUnitSyntax.Days),
            ConvParser.EverWindowContext => Ever(span, null).Form!,
            _ => throw Unknown(context),
        };
    }

    private WindowFormSyntax ToEndOfYear(ConvParser.ToEndOfYearContext context) =>
        new(SpanOf(context), WindowKindSyntax.ToEndOfYear, Integer(context.INTEGER()), TimeUnitSyntax.Years);

    private WindowReferenceSyntax? WindowReference(ConvParser.WindowReferenceContext? context) =>
        context is null
            ? null
            : new WindowReferenceSyntax(
                SpanOf(context),
                context.name() is { } name ? Name(name) : null,
                context.windowForm() is { } form ? WindowForm(form) : null,
                Each(context.scope())
            );

    // `for each KEY` without a window means ever.
    private WindowReferenceSyntax? WindowReference(
        ConvParser.WindowReferenceContext? window,
        ConvParser.ScopeContext? scope
    ) => scope is null ? WindowReference(window) : Ever(SpanOf(scope), scope);

    private WindowReferenceSyntax Ever(TextSpan span, ConvParser.ScopeContext? scope) =>
        new(span, null, new WindowFormSyntax(span, WindowKindSyntax.Ever, null, TimeUnitSyntax.Years), Each(scope));

    private ImmutableArray<NameSyntax> Each(ConvParser.ScopeContext? context) =>
        context is null ? [] : [.. context.name().Select(Name)];
}
