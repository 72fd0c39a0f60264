using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.TestKit;

/// <summary>Files that lie in the repository and are read by tests: conventions, documentation, snapshots.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder of <c>Dsl.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(string relative) =>
        Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The text of a file, line ends as LF.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>The files of a folder (not of its subfolders) with an extension, relative to the root, by name.</summary>
    public static IEnumerable<string> In(string folder, string extension) =>
        Directory
            .EnumerateFiles(PathOf(folder), "*" + extension)
            .Select(path => $"{folder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);

    /// <summary>The <c>.conv</c> files of a folder as sources, by name; their paths are their names.</summary>
    public static ImmutableArray<SourceText> Conventions(string folder) =>
        [.. In(folder, ".conv").Select(file => new SourceText(Path.GetFileName(file), File.ReadAllText(PathOf(file))))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Dsl.sln is in no folder above the tests.");
    }
}
