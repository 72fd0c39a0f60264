using System.Reflection.Metadata;
using Conv.SystemTests.Packages;

namespace Conv.SystemTests.Embedding;

/// <summary>How the item behaves in builds: errors, what is not done again, what is cleaned, what an editor sees.</summary>
[Collection(EmbeddingFixture.Name)]
public sealed class BuildTests(EmbeddingFixture programs)
{
    private string Project => Path.Combine(programs.Root, "console");

    private string Rules => Path.Combine(programs.Root, "my rules", "2025.conv");

    [Fact]
    public async Task A_second_build_compiles_no_conventions_and_no_CSharp()
    {
        programs.Build.ShouldContain("Compiling conventions: 2 files");
        var before = Times();
        var said = await programs.DotnetAsync("build", "All.slnx", "-v", "normal", "--nologo", "-tl:off");

        said.ShouldNotContain("Compiling conventions");
        Times().ShouldBe(before);
    }

    [Fact]
    public async Task A_mistake_is_told_at_its_file_line_and_column_and_the_mended_file_builds()
    {
        var text = await File.ReadAllTextAsync(Rules);
        await File.WriteAllTextAsync(
            Rules,
            text.Replace("place is surgery or home", "place is surgery or hom", StringComparison.Ordinal)
        );
        var broken = await Shell.RunAsync(programs.Root, "dotnet", "build", "console", "--nologo", "-tl:off");
        await File.WriteAllTextAsync(Rules, text);

        broken.Status.ShouldBe(1);
        broken.Out.ShouldMatch(@"my rules[/\\]2025\.conv\(21,\d+,21,\d+\): error CONV\d{4}: .*hom");
        broken.Out.ShouldNotContain("error CS");
        await programs.DotnetAsync("build", "console", "--nologo", "-tl:off");
    }

    [Fact]
    public async Task Clean_takes_away_what_was_made_and_an_editor_sees_the_types_before_the_first_build()
    {
        await programs.DotnetAsync("clean", "console", "--nologo", "-tl:off");
        Made().ShouldBeEmpty();

        // What an editor runs to know a project: nothing is compiled but the conventions.
        var seen = await programs.DotnetAsync(
            "msbuild",
            Path.Combine("console", "Console.csproj"),
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-getItem:Compile"
        );

        seen.ShouldContain("Conventions.FamilyDoctor.g.cs");
        await programs.DotnetAsync("build", "console", "--nologo", "-tl:off");
    }

    [Fact]
    public async Task A_project_builds_without_any_network()
    {
        var folder = Path.Combine(programs.Root, "..", "offline");
        Directory.CreateDirectory(folder);
        foreach (var file in (string[])["console/Console.csproj", "console/Program.cs", "Directory.Build.props"])
        {
            File.Copy(Path.Combine(programs.Root, file), Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            (await File.ReadAllTextAsync(Path.Combine(programs.Root, "nuget.config"))).Replace(
                "<packageSources>",
                "<packageSources><clear />",
                StringComparison.Ordinal
            )
        );
        var project = Path.Combine(folder, "Console.csproj");
        await File.WriteAllTextAsync(
            project,
            (await File.ReadAllTextAsync(project)).Replace(
                "../my rules",
                "../my app/my rules",
                StringComparison.Ordinal
            )
        );

        await Shell.FineAsync(folder, "dotnet", "build", "--nologo", "-tl:off");
    }

    [Fact]
    public void Debug_information_leads_into_the_conventions()
    {
        using var pdb = File.OpenRead(Path.Combine(Project, "bin", "Debug", "net10.0", "Console.pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        var symbols = provider.GetMetadataReader();

        symbols
            .Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name))
            .ShouldContain(Path.GetFullPath(Rules));
    }

    private IEnumerable<string> Made() =>
        Directory
            .EnumerateFiles(Path.Combine(Project, "obj"), "*.g.cs", SearchOption.AllDirectories)
            .Where(file =>
                file.Contains(
                    $"{Path.DirectorySeparatorChar}conv{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            );

    private List<string> Times() =>
        [
            .. Directory
                .EnumerateFiles(programs.Root, "*", SearchOption.AllDirectories)
                .Where(file =>
                    file.EndsWith(".g.cs", StringComparison.Ordinal) || file.EndsWith(".dll", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks}"),
        ];
}
