using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>days NAME means DATE, DATE to DATE …</c>: public holidays, closing days.</summary>
internal sealed record DayListSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<DayRangeSyntax> Days
) : DeclarationSyntax(Span);

/// <summary>A day of a list, or days from one to another.</summary>
/// <param name="Span">The days with what is said of them.</param>
/// <param name="From">The first.</param>
/// <param name="To">The last; null: the first alone.</param>
/// <param name="Text">What people call them.</param>
/// <param name="Citations">Their sources.</param>
internal sealed record DayRangeSyntax(
    TextSpan Span,
    DateSyntax From,
    DateSyntax? To,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations
) : SyntaxNode(Span);

/// <summary><c>DAY is in NAME</c>, <c>DAY is not in NAME</c>: whether a day is one of a list.</summary>
internal sealed record InDaysSyntax(TextSpan Span, ValueSyntax Day, bool Negated, NameSyntax List)
    : ConditionSyntax(Span);
