using System.Collections.Immutable;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

// Windows where rules use them, and whom they are kept for.
internal sealed partial class ParseTreeToSyntax
{
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
