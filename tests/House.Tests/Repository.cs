namespace Conv.House.Tests;

/// <summary>The files of the repository as they lie beside the solution, without what builds and tools leave there.</summary>
internal static class Repository
{
    private static readonly HashSet<string> LeftByTools = new(StringComparer.Ordinal)
    {
        ".git",
        ".idea",
        ".vs",
        ".vscode",
        "BenchmarkDotNet.Artifacts",
        "TestResults",
        "artifacts",
        "bin",
        "node_modules",
        "obj",
        "out",
    };

    /// <summary>The folder of <c>Dsl.sln</c>.</summary>
    public static string Root => RepositoryFiles.Root;

    /// <summary>All files, paths relative to the root with <c>/</c>, in order of path.</summary>
    public static IReadOnlyList<string> Files { get; } =
        Walk(new DirectoryInfo(Root))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>The C# files below a folder that no tool wrote.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Files.Where(file =>
            file.StartsWith(folder, StringComparison.Ordinal)
            && file.EndsWith(".cs", StringComparison.Ordinal)
            && !file.Contains("/Generated/", StringComparison.Ordinal)
        );

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] ReadLines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => !LeftByTools.Contains(entry.Name)))
        {
            switch (entry)
            {
                case FileInfo file:
                    yield return file;
                    break;
                case DirectoryInfo inner when inner.LinkTarget is null:
                    foreach (var file in Walk(inner))
                    {
                        yield return file;
                    }

                    break;
            }
        }
    }
}
