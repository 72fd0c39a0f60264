namespace Conv.SystemTests.Editors;

/// <summary>The program that the solution's build made.</summary>
internal static class Built
{
    /// <summary>Its path; `.ci/run` builds it before these tests.</summary>
    public static string Conv
    {
        get
        {
            var configuration = Path.GetFileName(
                Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!
            );
            var path = RepositoryFiles.PathOf($"src/Cli/bin/{configuration}/net10.0/conv.dll");
            File.Exists(path).ShouldBeTrue($"{path} is not built");
            return path;
        }
    }
}
