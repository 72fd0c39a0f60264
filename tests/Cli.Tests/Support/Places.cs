namespace Conv.Cli.Tests.Support;

/// <summary>Where things lie.</summary>
internal static class Places
{
    /// <summary>The folder of <c>Dsl.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string Conventions { get; } = Path.Combine(Root, "conventions");

    /// <summary>Results that another program computed; beside the repository, where there are any.</summary>
    public static string Cases { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "cases"));

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
