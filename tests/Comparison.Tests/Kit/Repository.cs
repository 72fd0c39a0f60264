using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Kit;

/// <summary>Files of this repository; a text that is reviewed is rewritten with <c>CONV_APPROVE=1</c> in the environment.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>The <c>.conv</c> files of a folder, by name.</summary>
    public static ImmutableArray<SourceText> Conventions(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, folder), "*.conv")
                .Order(StringComparer.Ordinal)
                .Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(file))),
        ];

    /// <summary>Holds a text against the reviewed one.</summary>
    public static void ShouldBeApproved(string path, string actual)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("CONV_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        actual.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"), $"{path}; CONV_APPROVE=1 rewrites it");
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Dsl.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
