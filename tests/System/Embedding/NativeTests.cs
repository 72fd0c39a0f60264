using Conv.SystemTests.Packages;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Embedding;

/// <summary>The runtime and what is compiled into a program survive trimming and compiling ahead of time, without a warning.</summary>
[Collection(EmbeddingFixture.Name)]
public sealed class NativeTests(EmbeddingFixture programs)
{
    private static readonly string[] Said =
    [
        "Accepted, share 3.40, Accepted, fee 34.00, 2025-01-10",
        "10/01/2025 visit-of-child selon family-doctor : acceptée, intervention personnelle 3,40 EUR",
        "{\"version\":1",
    ];

    [Fact]
    public async Task A_trimmed_program_decides_as_before()
    {
        var folder = Path.Combine(programs.Root, "trimmed");
        await PublishAsync(folder, "-p:PublishTrimmed=true", "--self-contained");

        EmbeddingFixture.Lines(await Shell.FineAsync(folder, Path.Combine(folder, "Native"))).ShouldBe(Said);
    }

    [LinkerFact]
    public async Task A_program_compiled_ahead_of_time_decides_as_before()
    {
        var folder = Path.Combine(programs.Root, "ahead");
        await PublishAsync(folder, "-p:PublishAot=true");

        EmbeddingFixture.Lines(await Shell.FineAsync(folder, Path.Combine(folder, "Native"))).ShouldBe(Said);
    }

    private Task<string> PublishAsync(string folder, params string[] options) =>
        programs.DotnetAsync([
            "publish",
            "native",
            "-r",
            System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
            "-o",
            folder,
            "--nologo",
            "-tl:off",
            .. options,
        ]);
}
