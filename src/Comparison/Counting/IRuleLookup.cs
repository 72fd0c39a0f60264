using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting;

/// <summary>Leads from places in the files of an edition to the rule changes behind them.</summary>
public interface IRuleLookup
{
    /// <summary>The ids of the changes whose rule holds a place; none where that rule is the same in both editions.</summary>
    /// <param name="isNew">Whether the place is in the new edition.</param>
    /// <param name="place">A piece of source.</param>
    ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place);
}
