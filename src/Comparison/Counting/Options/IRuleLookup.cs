using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Options;

/// <summary>Leads from places in the files of an edition to the rule changes behind them.</summary>
public interface IRuleLookup
{
    /// <summary>The ids of the changes behind what is decided at a place; none where nothing behind it changed.</summary>
    /// <param name="isNew">Whether the place is in the new edition.</param>
    /// <param name="place">A piece of source.</param>
    /// <param name="day">The day of the session, a day number: dated values of another day are not behind it. Null: any day.</param>
    ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null);
}
