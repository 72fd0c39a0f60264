using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>What a window is, or the name of one, and whom it is kept for: no names: each beneficiary.</summary>
public sealed record WindowReferenceSyntax(
    TextSpan Span,
    NameSyntax? Name,
    WindowFormSyntax? Form,
    ImmutableArray<NameSyntax> Each
) : SyntaxNode(Span);

/// <summary>The unit of a stretch of time.</summary>
public enum TimeUnitSyntax
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

/// <summary>The kinds of window.</summary>
public enum WindowKindSyntax
{
    /// <summary><c>12 months from the first session</c></summary>
    FromFirst,

    /// <summary><c>12 months from prescription_date</c></summary>
    FromFact,

    /// <summary><c>rolling 12 months</c></summary>
    Rolling,

    /// <summary><c>calendar year</c>, <c>2 calendar years</c></summary>
    CalendarYear,

    /// <summary><c>to the end of the calendar year 10 years after the first session</c></summary>
    ToEndOfYear,

    /// <summary><c>day</c></summary>
    Day,

    /// <summary><c>ever</c></summary>
    Ever,
}

/// <summary>The form of a window.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Length">How many units it is long; null where the words say one.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Anchor">The date fact that it runs from, or null.</param>
public sealed record WindowFormSyntax(
    TextSpan Span,
    WindowKindSyntax Kind,
    IntegerSyntax? Length,
    TimeUnitSyntax Unit,
    NameSyntax? Anchor = null
) : SyntaxNode(Span);
