namespace Conv.Fuzzing.Tests;

/// <summary>Where the files of the repository are.</summary>
internal static class Places
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Dsl.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
