using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Scenarios.Coverage;

namespace Conv.Analysis.Suggesting;

/// <summary>A scenario that would reach what none reaches. It passes as it stands: it says what the rules say today, right or wrong.</summary>
/// <param name="File">The file to which it belongs.</param>
/// <param name="Text">The scenario, in the words of the files; lines end in LF.</param>
/// <param name="Reaches">What it reaches that no scenario and no earlier suggestion does.</param>
internal sealed record Suggestion(SourceText File, string Text, ImmutableArray<CoveragePoint> Reaches);

/// <summary>Suggestions, and what is missing still.</summary>
/// <param name="Suggestions">In the order in which they were found.</param>
/// <param name="Left">What no history that was tried reaches.</param>
internal sealed record SuggestionReport(ImmutableArray<Suggestion> Suggestions, ImmutableArray<CoveragePoint> Left);
