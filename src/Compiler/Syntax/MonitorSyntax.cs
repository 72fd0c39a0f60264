using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>monitor NAME MEASURE over MEASURE kept per PERIOD and SCOPE limit …</c></summary>
internal sealed record MonitorSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    MeasureSyntax Numerator,
    MeasureSyntax Denominator,
    WindowReferenceSyntax Period,
    BodySyntax<NameSyntax> Scope,
    ImmutableArray<LimitSyntax> Limits
) : DeclarationSyntax(Span);

/// <summary>What is counted or added up.</summary>
/// <param name="Span">The words.</param>
/// <param name="Beneficiaries"><c>beneficiaries with ACTS</c></param>
/// <param name="Fees"><c>fees of ACTS</c>, also in <c>fees less shares of ACTS</c></param>
/// <param name="Shares"><c>shares of ACTS</c>, likewise</param>
/// <param name="Insurer"><c>insurer of ACTS</c></param>
/// <param name="Fact"><c>FACT of ACTS</c>, or <c>PAYER of ACTS</c>; null where there is none. Where nothing is said, the sessions themselves are counted.</param>
/// <param name="Acts">The sessions.</param>
internal sealed record MeasureSyntax(
    TextSpan Span,
    bool Beneficiaries,
    bool Fees,
    bool Shares,
    bool Insurer,
    NameSyntax? Fact,
    ActsSyntax Acts
) : SyntaxNode(Span);

/// <summary><c>limit NUMBER for VALUE</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Number">The limit as an exact decimal, of a percentage its hundredth, of an amount euros; null where it could not be read.</param>
/// <param name="IsMoney">Whether it is an amount.</param>
/// <param name="For">The value of a category that it holds for, or null.</param>
internal sealed record LimitSyntax(TextSpan Span, string? Number, bool IsMoney, NameSyntax? For) : SyntaxNode(Span);
