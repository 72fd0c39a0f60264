using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary><c>index NAME</c>: what is published, by day.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="EveryYear">Whether each value holds for a year, so that a year without one is a gap.</param>
/// <param name="Values">Its values, in order.</param>
internal sealed record IndexDefinition(
    string Name,
    SourceSpan Place,
    bool EveryYear,
    ImmutableArray<IndexValue> Values
);

/// <summary>A value of an index: a factor on the value before, a level, or neither (it is left open).</summary>
/// <param name="Place">Day and value.</param>
/// <param name="Day">From when it holds.</param>
/// <param name="Factor">1 + the rise, as a fraction; or null.</param>
/// <param name="Level">The level, as a fraction; or null.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record IndexValue(
    SourceSpan Place,
    Day Day,
    (BigInteger Above, BigInteger Below)? Factor,
    (BigInteger Above, BigInteger Below)? Level,
    ImmutableArray<Citation> Citations
);
