using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Compiler;

namespace Conv.Comparison.Tests.Proving.Kit;

/// <summary>The conventions of this repository.</summary>
internal static class Shipped
{
    private static readonly Lazy<CheckedProgram> Files = new(() =>
        ProgramChecker.Require(Compilation.Create(RepositoryFiles.Conventions("conventions")))
    );

    /// <summary>An edition: judged by a convention, or by the one in force.</summary>
    public static Edition Edition(string? convention, params (string Reading, string Alternative)[] readings) =>
        new(
            convention ?? "in force",
            Files.Value,
            convention,
            readings.ToImmutableSortedDictionary(one => one.Reading, one => one.Alternative, StringComparer.Ordinal)
        );
}
