namespace Conv.SystemTests.Packages;

/// <summary>The command line is packed, installed in a clean folder as anybody would, and used there.</summary>
public sealed class ToolPackageTests
{
    [Fact]
    public async Task The_packed_tool_checks_and_runs_conventions_in_a_clean_folder()
    {
        using var folder = new Folder();
        var feed = folder["feed"];
        // As it was built: other tests pack the same outputs meanwhile, and a build would write them anew.
        await Shell.FineAsync(
            RepositoryFiles.Root,
            "dotnet",
            "pack",
            "src/Cli",
            "-c",
            "Release",
            "--no-build",
            "-o",
            feed,
            "--nologo",
            "-v",
            "quiet"
        );
        await Shell.FineAsync(
            folder.Path,
            "dotnet",
            "tool",
            "install",
            "conv",
            "--prerelease",
            "--tool-path",
            folder["tools"],
            "--source",
            feed
        );
        folder.Write("rules/words.conv", RepositoryFiles.Read("conventions/examples/family-ceiling/words.conv"));
        folder.Write("rules/2025.conv", RepositoryFiles.Read("conventions/examples/family-ceiling/2025.conv"));

        var conv = folder["tools/conv"];
        var said = await Shell.FineAsync(folder.Path, conv, "check", "rules");
        said.ShouldContain("0 not proved");
        (await Shell.FineAsync(folder.Path, conv, "test", "rules")).ShouldContain("passed");
        (await Shell.RunAsync(folder.Path, conv, "check", "no-such-folder")).Status.ShouldBe(2);
    }
}
