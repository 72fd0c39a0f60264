namespace Conv.SystemTests.Tools;

/// <summary>The programs that the solution's build made; `.ci/run` builds them before these tests.</summary>
internal static class Built
{
    /// <summary>The path of `conv`.</summary>
    public static string Conv => Program("Cli", "conv.dll");

    /// <summary>The path of the decision service.</summary>
    public static string Service => Program("Service", "conv-service.dll");

    private static string Program(string project, string file)
    {
        var configuration = Path.GetFileName(
            Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!
        );
        var path = RepositoryFiles.PathOf($"src/{project}/bin/{configuration}/net10.0/{file}");
        File.Exists(path).ShouldBeTrue($"{path} is not built");
        return path;
    }
}
