using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary>A day moved by days or months.</summary>
internal sealed record BoundShift(SourceSpan Place, BoundExpression Operand, Duration By)
    : BoundExpression(Place, BoundType.Date);

/// <summary>The year, month, day or weekday of a day, a number.</summary>
internal sealed record BoundPartOfDate(SourceSpan Place, DatePartSyntax Part, BoundExpression Operand)
    : BoundExpression(Place, BoundType.Number);

/// <summary>One provider at least has one of some values of a fact.</summary>
internal sealed record BoundProviderTest(SourceSpan Place, FactSymbol Fact, ValueSet Set) : BoundCondition(Place);

/// <summary>This session is one of some acts, at a place in their row within a window.</summary>
internal sealed record BoundOccurrence(
    SourceSpan Place,
    OccurrenceKindSyntax Kind,
    int Number,
    BoundActs Acts,
    BoundWindow Window
) : BoundCondition(Place);

/// <summary>Whether the file names one of some acts of the same beneficiary within some days before or after, whatever is decided.</summary>
internal sealed record BoundSubmitted(SourceSpan Place, BoundActs Acts, int Before, int After) : BoundCondition(Place);

/// <summary>The day of the first of some acts, where its window is open; else that of this session.</summary>
internal sealed record BoundDayOfFirst(SourceSpan Place, BoundFirst First) : BoundExpression(Place, BoundType.Date);

/// <summary>The first of some acts within a window: the day on which it opened.</summary>
internal sealed record BoundFirst(BoundActs Acts, BoundWindow Window);
