using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>index NAME every year</c>, and what is published for each day.</summary>
internal sealed record IndexSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    bool EveryYear,
    ImmutableArray<IndexValueSyntax> Values
) : DeclarationSyntax(Span);

/// <summary>A rise (<c>2.5 %</c>), a level (<c>127.84</c>), or <c>unspecified</c>: neither.</summary>
/// <param name="Span">Day and value.</param>
/// <param name="Day">From when it holds.</param>
/// <param name="Rise">By how much it rises on the value before, or null.</param>
/// <param name="Level">The level, as written; or null.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record IndexValueSyntax(
    TextSpan Span,
    DateSyntax Day,
    PercentageSyntax? Rise,
    string? Level,
    ImmutableArray<CitationSyntax> Citations
) : SyntaxNode(Span);

/// <summary><c>indexed by NAME on the amount before, rounded half up to the cent</c></summary>
/// <param name="Span">The words.</param>
/// <param name="Index">The index.</param>
/// <param name="OnTheFirst">Each time on the first amount; otherwise on the rounded amount before.</param>
/// <param name="Rounding">How.</param>
internal sealed record IndexationSyntax(TextSpan Span, NameSyntax Index, bool OnTheFirst, RoundingSyntax Rounding)
    : SyntaxNode(Span);
