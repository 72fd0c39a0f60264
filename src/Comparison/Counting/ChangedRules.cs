using System.Collections.Immutable;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting;

/// <summary>The changed rules behind places, looked up when somebody asks.</summary>
/// <param name="structure">What changed.</param>
/// <param name="old">The old edition.</param>
/// <param name="new">The new edition.</param>
internal sealed class ChangedRules(StructuralComparison structure, Edition old, Edition @new) : IRuleLookup
{
    private readonly Lazy<RuleIndex> _index = new(() => RuleIndex.Of(structure, old, @new));

    /// <inheritdoc/>
    public ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null) =>
        _index.Value.ChangesBehind(isNew, place, day);
}
