using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests.Kit;

/// <summary>The conventions of this repository, and its pages.</summary>
internal static partial class Shipped
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>The files of <c>conventions/</c>.</summary>
    public static ImmutableArray<SourceText> Files { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "conventions"), "*.conv")
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(file))),
    ];

    /// <summary>The text of a file, its path relative to the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>A convention without what it asserts; assertions stand apart from each other by empty lines.</summary>
    public static string WithoutAssertions(string text) => Assertion().Replace(text, "");

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Dsl.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"^assert (?:.+\n)+", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Assertion();
}
