using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests.Kit;

/// <summary>The conventions of this repository, and its pages.</summary>
internal static partial class Shipped
{
    /// <summary>The files of <c>conventions/</c>.</summary>
    public static ImmutableArray<SourceText> Files => RepositoryFiles.Conventions("conventions");

    /// <summary>The text of a file, its path relative to the root.</summary>
    public static string Read(string path) => RepositoryFiles.Read(path);

    /// <summary>A convention without what it asserts; assertions stand apart from each other by empty lines.</summary>
    public static string WithoutAssertions(string text) => Assertion().Replace(text, "");

    [GeneratedRegex(@"^assert (?:.+\n)+", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Assertion();
}
