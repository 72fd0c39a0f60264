using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>monitor NAME MEASURE over MEASURE kept per year and SCOPE limit …</c></summary>
public sealed record MonitorSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    MeasureSyntax Numerator,
    MeasureSyntax Denominator,
    BodySyntax<NameSyntax> Scope,
    ImmutableArray<LimitSyntax> Limits
) : DeclarationSyntax(Span);

/// <summary><c>beneficiaries with ACTS</c>, or the sessions themselves.</summary>
public sealed record MeasureSyntax(TextSpan Span, bool Beneficiaries, ActsSyntax Acts) : SyntaxNode(Span);

/// <summary><c>limit NUMBER for VALUE</c></summary>
public sealed record LimitSyntax(TextSpan Span, string Number, NameSyntax? For) : SyntaxNode(Span);
