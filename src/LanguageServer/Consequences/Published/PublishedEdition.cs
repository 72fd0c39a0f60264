using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.LanguageServer.Checking;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Consequences.Published;

/// <summary>The published version, ready to be compared with.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Scenarios">How its scenarios came out.</param>
internal sealed record PublishedEdition(Edition Edition, ImmutableArray<ScenarioResult> Scenarios)
{
    /// <summary>Checks files and runs their scenarios; null: they have errors, or none of them is over the vocabulary.</summary>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public static PublishedEdition? Of(PublishedFiles files, string vocabulary, CancellationToken cancellation)
    {
        var group = CompilationGroups
            .Of(Compilation.Create(files.Sources))
            .FirstOrDefault(group =>
                string.Equals(CompilationGroups.NameOf(group), vocabulary, StringComparison.Ordinal)
            );
        if (group is null || ProgramChecker.Check(group).Program is not { } program)
        {
            return null;
        }

        var edition = new Edition(
            files.Name,
            program,
            null,
            ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal)
        );
        return new PublishedEdition(edition, new ScenarioRuns().Run(program, cancellation).Results);
    }
}
