using System.Collections.Immutable;
using Conv.Analysis.Spaces;

namespace Conv.Analysis.Diagrams;

/// <summary>The first pass over graphs: which atoms they are made of.</summary>
internal sealed class AtomCollector : IBooleanAlgebra<bool>
{
    /// <summary>The atoms so far.</summary>
    public List<Atom> Atoms { get; } = [];

    /// <inheritdoc/>
    public bool Constant(bool value) => false;

    /// <inheritdoc/>
    public bool Test(ImmutableArray<Atom> atoms)
    {
        Atoms.AddRange(atoms);
        return false;
    }

    /// <inheritdoc/>
    public bool If(bool condition, bool then, bool otherwise) => false;
}
