using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <summary>Scales and indexes.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private ScaleSyntax Scale(ConvParser.ScaleDeclarationContext context)
    {
        var rows = context.scaleRow();
        return new ScaleSyntax(
            SpanOf(context),
            Name(context.name(0)),
            Text(context.text()),
            Citations(context.citations()),
            Name(context.name(1)),
            context.SLICES() is not null,
            context.rounding() is { } rounding ? Rounding(rounding) : null,
            rows.Length > 0
                ? [new ScaleVersionSyntax(SpanOf(context), null, null, [], [.. rows.Select(Row)])]
                :
                [
                    .. context
                        .scaleVersion()
                        .Select(version => new ScaleVersionSyntax(
                            SpanOf(version),
                            Date(version.from),
                            version.to is null ? null : Date(version.to),
                            Citations(version.citations()),
                            [.. version.scaleRow().Select(Row)]
                        )),
                ]
        );
    }

    private ScaleRowSyntax Row(ConvParser.ScaleRowContext context)
    {
        var test = context.scaleTest();
        var cell = context.scaleCell();
        return new ScaleRowSyntax(
            SpanOf(context),
            SpanOf(test),
            test.value() is { } bound ? Value(bound) : null,
            test.LESS() is not null,
            Names(test.name()),
            cell.value() is { } value ? Value(value) : null,
            cell.PERCENTAGE() is { } percentage ? Percentage(percentage) : null,
            Citations(context.citations())
        );
    }

    private IndexSyntax Index(ConvParser.IndexDeclarationContext context) =>
        new(
            SpanOf(context),
            Name(context.name()),
            Text(context.text()),
            Citations(context.citations()),
            context.EVERY() is not null,
            [
                .. context
                    .indexValue()
                    .Select(value => new IndexValueSyntax(
                        SpanOf(value),
                        Date(value.DATE().Symbol),
                        value.PERCENTAGE() is { } rise ? Percentage(rise) : null,
                        (value.DECIMAL() ?? value.INTEGER())?.GetText(),
                        Citations(value.citations())
                    )),
            ]
        );

    private DayListSyntax Days(ConvParser.DaysDeclarationContext context) =>
        new(
            SpanOf(context),
            Name(context.name()),
            Text(context.text()),
            Citations(context.citations()),
            [
                .. context
                    .dayRange()
                    .Where(range => range.from is not null)
                    .Select(range => new DayRangeSyntax(
                        SpanOf(range),
                        Date(range.from),
                        range.to is null ? null : Date(range.to),
                        Text(range.text()),
                        Citations(range.citations())
                    )),
            ]
        );

    private static IndexationSyntax? Indexation(ConvParser.IndexationContext? context) =>
        context is null
            ? null
            : new IndexationSyntax(
                SpanOf(context),
                Name(context.name()),
                context.FIRST() is not null,
                Rounding(context.rounding())
            );
}
