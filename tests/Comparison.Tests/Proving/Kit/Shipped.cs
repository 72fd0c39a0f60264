using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;

namespace Conv.Comparison.Tests.Proving.Kit;

/// <summary>The conventions of this repository.</summary>
internal static class Shipped
{
<<<<<<< HEAD
    private static readonly Lazy<CheckedProgram> Files = new(() =>
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dsl.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return ProgramChecker.Require(
            Compilation.Create([
                .. Directory
                    .GetFiles(Path.Combine(folder, "conventions"), "*.conv")
                    .Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(file))),
            ])
        );
    });
=======
    private static readonly Lazy<Compilation> Files = new(() =>
        Compilation.Create(RepositoryFiles.Conventions("conventions"))
    );
>>>>>>> main

    /// <summary>An edition: judged by a convention, or by the one in force.</summary>
    public static Edition Edition(string? convention, params (string Reading, string Alternative)[] readings) =>
        new(
            convention ?? "in force",
            Files.Value,
            convention,
            readings.ToImmutableSortedDictionary(one => one.Reading, one => one.Alternative, StringComparer.Ordinal)
        );
}
