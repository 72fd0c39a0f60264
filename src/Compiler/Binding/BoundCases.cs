using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding;

/// <summary>The rows of a scale, of which the first that applies wins.</summary>
public sealed record BoundCases(
    SourceSpan Place,
    BoundType Type,
    ImmutableArray<BoundCase> Cases,
    BoundExpression Otherwise
) : BoundExpression(Place, Type)
{
    /// <summary>The value of each row, the last one included.</summary>
    public IEnumerable<BoundExpression> Values => Cases.Select(one => one.Value).Append(Otherwise);
}
