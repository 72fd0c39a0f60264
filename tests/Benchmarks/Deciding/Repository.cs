namespace Conv.Benchmarks.Deciding;

/// <summary>The folder that this program was built from.</summary>
internal static class Repository
{
    public static string Conventions { get; } = Path.Combine(Root(), "conventions");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "conventions")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no folder above this program holds the conventions");
    }
}
