using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Comparison.Proving;

/// <summary>A kind of change within a pair, with the sessions in which it happens.</summary>
/// <param name="Output">What changes.</param>
/// <param name="Old">From what.</param>
/// <param name="New">To what.</param>
/// <param name="Set">The sessions; those of two kinds of one output have none in common.</param>
/// <param name="Care">The sessions among which they are told: of those that one edition accepts, say, which ones the other refuses.</param>
internal sealed record Kind(DecidedOutput Output, ChangeSide Old, ChangeSide New, int Set, int Care)
{
    /// <summary>A side with the rules behind it, each once.</summary>
    public static ChangeSide Side(string text, params IEnumerable<SourceSpan> rules) =>
        new(text, [.. rules.Where(rule => rule.Source is not null).Distinct()]);
}
