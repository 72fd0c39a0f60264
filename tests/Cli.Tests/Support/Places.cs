namespace Conv.Cli.Tests.Support;

/// <summary>Where things lie.</summary>
internal static class Places
{
    /// <summary>The folder of <c>Dsl.sln</c>.</summary>
    public static string Root => RepositoryFiles.Root;

    public static string Conventions { get; } = Path.Combine(Root, "conventions");

    /// <summary>Results that another program computed; beside the repository, where there are any.</summary>
    public static string Cases { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "cases"));
}
