using System.Collections.Immutable;
using Conv.Analysis.Spaces;

namespace Conv.Analysis.Diagrams;

/// <summary>What <see cref="GraphReader{T}"/> makes of a graph: its atoms in a first pass, a diagram in a second one.</summary>
internal interface IBooleanAlgebra<T>
{
    /// <summary>True or false.</summary>
    T Constant(bool value);

    /// <summary>Whether all of some atoms hold.</summary>
    T Test(ImmutableArray<Atom> atoms);

    /// <summary>One of two.</summary>
    T If(T condition, T then, T otherwise);
}
