using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Proving.Kit;

/// <summary>The conventions of this repository.</summary>
internal static class Shipped
{
    private static readonly Lazy<CheckedProgram> Files = new(() =>
        ProgramChecker.Require(Compilation.Create(RepositoryFiles.Conventions("conventions")))
    );

    /// <summary>An edition after some edits of the convention of 2024, each a text that stands there once and another in its place.</summary>
    public static Edition Edited(string? convention, params (string From, string To)[] edits) =>
        new(
            "edited",
            ProgramChecker.Require(
                Compilation.Create([
                    .. RepositoryFiles
                        .Conventions("conventions")
                        .Select(source => source.Path == "2024.conv" ? Edited(source, edits) : source),
                ])
            ),
            convention,
            ImmutableSortedDictionary<string, string>.Empty
        );

    /// <summary>An edition: judged by a convention, or by the one in force.</summary>
    public static Edition Edition(string? convention, params (string Reading, string Alternative)[] readings) =>
        new(
            convention ?? "in force",
            Files.Value,
            convention,
            readings.ToImmutableSortedDictionary(one => one.Reading, one => one.Alternative, StringComparer.Ordinal)
        );

    private static SourceText Edited(SourceText source, (string From, string To)[] edits)
    {
        var text = source.Text;
        foreach (var (from, to) in edits)
        {
            text.Split(from).Length.ShouldBe(2, from);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return new SourceText(source.Path, text);
    }
}
