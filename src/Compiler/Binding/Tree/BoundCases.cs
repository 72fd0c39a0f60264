using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary>Cases of which the first that applies wins: the rows of a scale, the cases of a quantity.</summary>
internal sealed record BoundCases(
    SourceSpan Place,
    BoundType Type,
    ImmutableArray<BoundCase> Cases,
    BoundExpression Otherwise
) : BoundExpression(Place, Type)
{
    /// <summary>The value of each case, the last one included.</summary>
    public IEnumerable<BoundExpression> Values => Cases.Select(branch => branch.Value).Append(Otherwise);
}
