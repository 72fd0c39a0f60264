using System.Globalization;
using Conv.SystemTests.Packages;

namespace Conv.SystemTests.Embedding;

/// <summary>
/// The packages, packed once, and the sample programs in a folder with a space in its name that knows nothing of this repository: packages of ours
/// go to a folder of their own, others may come from where the machine has them.
/// </summary>
public sealed class EmbeddingFixture : IAsyncLifetime, IDisposable
{
    /// <summary>The collection of the tests that share it.</summary>
    public const string Name = "embedding";

    private readonly Folder _folder = new();

    /// <summary>A version that no earlier test has left anywhere.</summary>
    public string Version { get; } =
        string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{Environment.ProcessId}.{Environment.TickCount64}");

    /// <summary>The folder with the samples.</summary>
    public string Root => _folder["my app"];

    /// <summary>The folder with the packages.</summary>
    public string Feed => _folder["feed"];

    /// <summary>What the first build of all samples said.</summary>
    public string Build { get; private set; } = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await PackAsync(Feed);
        Copy(RepositoryFiles.PathOf("tests/System/Embedding/Samples"), Root);
        Copy(RepositoryFiles.PathOf("conventions/examples/family-ceiling"), Path.Combine(Root, "my rules"));
        Directory.CreateDirectory(Path.Combine(Root, "conventions"));
        foreach (var file in RepositoryFiles.In("conventions", ".conv"))
        {
            File.Copy(RepositoryFiles.PathOf(file), Path.Combine(Root, "conventions", Path.GetFileName(file)));
        }

        _folder.Write("my app/nuget.config", Sources());
        _folder.Write(
            "my app/Directory.Build.props",
            $"<Project><PropertyGroup><ConvVersion>{Version}</ConvVersion></PropertyGroup></Project>\n"
        );
        _folder.Write(
            "my app/All.slnx",
            "<Solution>\n"
                + string.Concat(Programs.Select(program => $"  <Project Path=\"{program}\" />\n"))
                + "</Solution>\n"
        );
        var script = Path.Combine(Root, "script", "billing.cs");
        await File.WriteAllTextAsync(
            script,
            (await File.ReadAllTextAsync(script)).Replace("CONV_VERSION", Version, StringComparison.Ordinal)
        );
        Build = await DotnetAsync("build", "All.slnx", "-v", "normal", "--nologo", "-tl:off");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>Packs what the solution's build has left, as it is; the test project sees to it that it is there.</summary>
    /// <param name="folder">Where the packages go.</param>
    public Task PackAsync(string folder) =>
        Shell.FineAsync(
            RepositoryFiles.Root,
            "dotnet",
            "pack",
            "Dsl.sln",
            "-c",
            "Release",
            "--no-build",
            "-o",
            folder,
            "-p:MinVerSkip=true",
            $"-p:PackageVersion={Version}",
            "--nologo",
            "-v",
            "quiet"
        );

    /// <summary>The projects that are built together.</summary>
    public static IReadOnlyList<string> Programs { get; } =
    [
        "console/Console.csproj",
        "nightly/Nightly.csproj",
        "web/Web.csproj",
        "fsharp/Billing.fsproj",
        "library/Library.csproj",
        "consumer/Consumer.csproj",
        "dynamic/Dynamic.csproj",
    ];

    /// <summary>Runs <c>dotnet</c> in the folder, and is told that all went well.</summary>
    public Task<string> DotnetAsync(params string[] arguments) => Shell.FineAsync(Root, "dotnet", arguments);

    /// <summary>Runs a program that was built, and gives its lines.</summary>
    public async Task<string[]> RunAsync(string folder, string assembly, params string[] arguments) =>
        Lines(
            await DotnetAsync([
                "exec",
                Path.Combine(Root, folder, "bin", "Debug", "net10.0", assembly + ".dll"),
                .. arguments,
            ])
        );

    /// <summary>The lines of a text.</summary>
    public static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Sources() =>
        $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_folder["packages"]}" /></config>
              <packageSources><add key="feed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>
            </configuration>

            """;

    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

/// <summary>Tests that share the packages and the samples; one after the other, because some change the rules.</summary>
[CollectionDefinition(EmbeddingFixture.Name)]
public sealed class EmbeddingPrograms : ICollectionFixture<EmbeddingFixture>;
