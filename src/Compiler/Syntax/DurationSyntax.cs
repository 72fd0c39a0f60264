using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>The unit of a duration.</summary>
internal enum TimeUnitSyntax
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks of seven days.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}

/// <summary><c>12 months</c></summary>
/// <param name="Span">The words.</param>
/// <param name="Length">How many units; null where the words say one.</param>
/// <param name="Unit">The unit.</param>
internal sealed record DurationSyntax(TextSpan Span, IntegerSyntax? Length, TimeUnitSyntax Unit) : SyntaxNode(Span);
