using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>within PERCENTAGE of ACTS per WINDOW for each KEY</c></summary>
/// <param name="Span">The words.</param>
/// <param name="Percentage">The largest part that may be exceptional.</param>
/// <param name="Beneficiaries">Of the beneficiaries with such sessions, instead of the sessions.</param>
/// <param name="Acts">The sessions.</param>
/// <param name="Window">Over which window, and for each of what.</param>
internal sealed record QuotaSyntax(
    TextSpan Span,
    PercentageSyntax Percentage,
    bool Beneficiaries,
    ActsSyntax Acts,
    WindowReferenceSyntax Window
) : SyntaxNode(Span);
