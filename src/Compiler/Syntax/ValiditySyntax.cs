using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>from DATE to DATE</c>, <c>to DATE</c>: the days on which a clause holds.</summary>
/// <param name="Span">The words.</param>
/// <param name="From">The first day; null: from the beginning.</param>
/// <param name="To">The last day; null: for good.</param>
internal sealed record ValiditySyntax(TextSpan Span, DateSyntax? From, DateSyntax? To) : SyntaxNode(Span);
