using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary><c>share … at most …</c>: a beneficiary pays no more than this over the acts of a window.</summary>
/// <param name="Place">The clause.</param>
/// <param name="Limit">The ceiling on the day of the act, in cents.</param>
/// <param name="Acts">The acts whose shares it adds up, and limits where they are of the function that has the clause.</param>
/// <param name="Window">Its window.</param>
/// <param name="For">A value of a category (number from 1) to which it applies, or null.</param>
/// <param name="When">When it applies, or null.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundCeiling(
    SourceSpan Place,
    BoundExpression Limit,
    BoundActs Acts,
    BoundWindow Window,
    (CategoryDefinition Category, int Value)? For,
    BoundExpression? When,
    ImmutableArray<Citation> Citations
);

/// <summary>What was owed under a ceiling of the old convention, and goes on under one of the new.</summary>
internal sealed record BoundCeilingCarry(SourceSpan Place, BoundCeiling From, BoundCeiling Into);
