using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>12.5 %</c>, as the fraction <paramref name="Parts"/> / <paramref name="Whole"/> in its lowest terms.</summary>
/// <param name="Span">Number and sign.</param>
/// <param name="Parts">Above the line; null where it could not be read, which has been reported.</param>
/// <param name="Whole">Below the line; positive.</param>
internal sealed record PercentageSyntax(TextSpan Span, long? Parts, long Whole) : SyntaxNode(Span);

/// <summary><c>25 % of VALUE</c></summary>
internal sealed record PercentageOfSyntax(TextSpan Span, PercentageSyntax Percentage, ValueSyntax Of)
    : ValueSyntax(Span);

/// <summary><c>the fee</c>, in a share.</summary>
internal sealed record FeeValueSyntax(TextSpan Span) : ValueSyntax(Span);

/// <summary><c>the rest</c>: what is left of the fee for a payer.</summary>
internal sealed record RestValueSyntax(TextSpan Span) : ValueSyntax(Span);

/// <summary>What is left of the fee beside the part that the insurer pays.</summary>
/// <param name="Span">The part, as it is written.</param>
/// <param name="Part">The part.</param>
internal sealed record LeftByInsurerSyntax(TextSpan Span, ValueSyntax Part) : ValueSyntax(Span);
