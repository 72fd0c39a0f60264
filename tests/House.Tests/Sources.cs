using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Conv.House.Tests;

/// <summary>
/// All C# of <c>src</c> as one compilation: names are bound as the compiler binds them. Packages that the tests do not reference are missing from
/// it; what comes from them stays unbound, and nothing of ours depends on it.
/// </summary>
internal static class Sources
{
    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(
        LanguageVersion.Latest
    );

    private static readonly string[] ImplicitUsings =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
        "Conv.Cli.Terminals",
    ];

    private static readonly Lazy<CSharpCompilation> OfTheHouse = new(() =>
        Compile(
            Repository
                .Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal))
                .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
                .Select(file => (file, Repository.Read(file)))
        )
    );

    /// <summary>Everything under <c>src</c>; the path of a tree is that of its file in the repository.</summary>
    public static CSharpCompilation House => OfTheHouse.Value;

    /// <summary>Some files as a compilation.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) =>
        CSharpCompilation.Create(
            "house",
            [
                .. files.AsParallel().AsOrdered().Select(file => Parse(file.Path, file.Text)),
                Parse("usings.cs", string.Concat(ImplicitUsings.Select(name => $"global using {name};\n"))),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("Conv.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );

    private static SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text), Options, path);
}
