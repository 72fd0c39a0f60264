using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Reports.Tests.Samples;

/// <summary>The shipped conventions as two editions: that of 2021, and that of 2024 with what it follows.</summary>
internal static class SampleEditions
{
    public static Edition Old { get; } =
        new(
            "conventions:2021-2023",
            Load("psychological-care.conv", "2021.conv"),
            "2021-2023",
            ImmutableSortedDictionary<string, string>.Empty
        );

    public static Edition New { get; } =
        new(
            "conventions:2024-2026",
            Load("psychological-care.conv", "2021.conv", "2024.conv"),
            "2024-2026",
            ImmutableSortedDictionary<string, string>.Empty.Add("free-first", "any").Add("period", "first-act")
        );

    /// <summary>The place of a text that stands once in a file, however its columns are laid out.</summary>
    public static SourceSpan Place(Edition edition, string file, string text)
    {
        var source = edition.Checked.Sources.Single(one => one.Path.EndsWith(file, StringComparison.Ordinal));
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        var found = Regex.Match(source.Text, string.Join(" +", words), RegexOptions.None, TimeSpan.FromSeconds(10));
        found.Success.ShouldBeTrue(text);
        return new SourceSpan(source, new TextSpan(found.Index, found.Length));
    }

    private static CheckedProgram Load(params string[] files)
    {
        var compilation = Compilation.Create([
            .. files.Select(file => new SourceText($"conventions/{file}", RepositoryFiles.Read($"conventions/{file}"))),
        ]);
        compilation.HasErrors.ShouldBeFalse();
        return ProgramChecker.Require(compilation);
    }
}
