using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Compiler.Text;

namespace Conv.Cli.Comparing;

/// <summary>A change to something that was already decided when the new edition came; nobody can approve it.</summary>
/// <param name="What">What is wrong, in words.</param>
/// <param name="Place">The rule.</param>
internal sealed record RetroactiveChange(string What, SourceSpan? Place);

/// <summary>Retroactive changes as the outputs show them.</summary>
internal static class Retroactivity
{
    /// <summary>Those of a comparison.</summary>
    public static ImmutableArray<RetroactiveChange> Of(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [];
    }
}
