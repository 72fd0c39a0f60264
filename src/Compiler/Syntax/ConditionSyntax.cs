using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>Something that holds or does not.</summary>
internal abstract record ConditionSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>not A</c></summary>
internal sealed record NotSyntax(TextSpan Span, ConditionSyntax Operand) : ConditionSyntax(Span);

/// <summary><c>A and B</c></summary>
internal sealed record AndSyntax(TextSpan Span, ConditionSyntax Left, ConditionSyntax Right) : ConditionSyntax(Span);

/// <summary><c>A or B</c></summary>
internal sealed record OrSyntax(TextSpan Span, ConditionSyntax Left, ConditionSyntax Right) : ConditionSyntax(Span);

/// <summary><c>X is a, b or c</c></summary>
internal sealed record MembershipSyntax(
    TextSpan Span,
    ValueSyntax Subject,
    bool Negated,
    ImmutableArray<NameSyntax> Values
) : ConditionSyntax(Span);

/// <summary>The answers that a fact can be asked for.</summary>
internal enum AnswerSyntax
{
    /// <summary><c>yes</c></summary>
    Yes,

    /// <summary><c>no</c></summary>
    No,

    /// <summary><c>missing</c>, <c>not given</c></summary>
    Missing,

    /// <summary><c>given</c>, <c>not missing</c></summary>
    Given,
}

/// <summary><c>X is yes</c></summary>
internal sealed record AnswerTestSyntax(TextSpan Span, ValueSyntax Subject, AnswerSyntax Answer)
    : ConditionSyntax(Span);

/// <summary>How two values compare.</summary>
internal enum ComparatorSyntax
{
    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>is less than</c>, <c>is before</c></summary>
    Less,

    /// <summary><c>is at most</c>, <c>is on or before</c></summary>
    AtMost,

    /// <summary><c>is more than</c>, <c>is after</c></summary>
    More,

    /// <summary><c>is at least</c>, <c>is on or after</c></summary>
    AtLeast,
}

/// <summary><c>X is at least Y</c></summary>
internal sealed record ComparisonSyntax(TextSpan Span, ValueSyntax Left, ComparatorSyntax Comparator, ValueSyntax Right)
    : ConditionSyntax(Span);

/// <summary><c>PART over WHOLE is at most 7 %</c>; of nothing there is no share.</summary>
internal sealed record ShareTestSyntax(
    TextSpan Span,
    ValueSyntax Part,
    ValueSyntax Whole,
    ComparatorSyntax Comparator,
    PercentageSyntax Percentage
) : ConditionSyntax(Span);

/// <summary><c>NAME applies</c></summary>
internal sealed record AppliesSyntax(TextSpan Span, NameSyntax Name) : ConditionSyntax(Span);

/// <summary><c>the first ACTS per WINDOW</c>, <c>no earlier ACTS per WINDOW</c>, <c>this is ACTS</c></summary>
/// <param name="Span">The condition.</param>
/// <param name="Acts">The acts.</param>
/// <param name="Window">The window, or null: ever.</param>
/// <param name="ThisIs">This session is one of them.</param>
/// <param name="NoneEarlier">No earlier accepted one in the window.</param>
internal sealed record ActTestSyntax(
    TextSpan Span,
    ActsSyntax Acts,
    WindowReferenceSyntax? Window,
    bool ThisIs,
    bool NoneEarlier
) : ConditionSyntax(Span);

/// <summary><c>reading R is A</c></summary>
internal sealed record ReadingTestSyntax(TextSpan Span, NameSyntax Reading, NameSyntax Alternative)
    : ConditionSyntax(Span);
