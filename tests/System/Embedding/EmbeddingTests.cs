using Conv.SystemTests.Packages;

namespace Conv.SystemTests.Embedding;

/// <summary>Programs of other people, built from the packages and run.</summary>
[Collection(EmbeddingFixture.Name)]
public sealed class EmbeddingTests(EmbeddingFixture programs)
{
    [Fact]
    public async Task A_console_program_of_thirty_lines() =>
        (await programs.RunAsync("console", "Console")).ShouldBe([
            "2025-01-10 8.40",
            "2025-01-17 8.40",
            "2025-01-24 8.40",
            "2025-01-31 place",
            "2025-02-07 8.40",
            "2025-02-14 8.40",
        ]);

    [Fact]
    public async Task A_nightly_batch_goes_on_where_the_last_one_stopped()
    {
        var folder = Path.Combine(programs.Root, "nightly");
        (await programs.RunAsync("nightly", "Nightly", folder)).ShouldBe([
            "s1 b1 Accepted, share 0.00 (Convention2021_2023)",
            "s2 b1 Accepted, share 11.00 (Convention2024_2026)",
            "s3 b2 refused, participants (Convention2024_2026)",
            "3 sessions, 2 trajectories, shares 11.00 EUR",
            "read as any elsewhere",
        ]);
        var late = await Shell.RunAsync(
            folder,
            "dotnet",
            "exec",
            Path.Combine(folder, "bin", "Debug", "net10.0", "Nightly.dll"),
            folder
        );
        late.Error.ShouldContain("the session of 2024-03-29 comes after one of 2024-04-15 was decided");
    }

    [Fact]
    public async Task A_web_back_end_prices_sessions_and_refuses_what_is_no_trajectory() =>
        (await programs.RunAsync("web", "Web", "--urls", "http://127.0.0.1:0")).ShouldBe([
            "200 True 0.00",
            "200 True 11.00",
            "400 True",
        ]);

    [Fact]
    public async Task F_sharp_refers_to_an_assembly_of_the_conventions() =>
        (await programs.RunAsync("fsharp", "Billing")).ShouldBe([
            .. Enumerable.Repeat("Accepted, share 8.40", 5),
            "Accepted, share 3.00",
        ]);

    [Fact]
    public async Task A_library_for_two_targets_brings_its_rules_to_who_refers_to_it()
    {
        (await programs.RunAsync("consumer", "Consumer")).ShouldBe([
            "assessment=before-second, cap-category=network, exceptional-scope=network-year, free-first=any, individual-and-group=both, one-act-per-day=off, period=rolling, support-time=pro-rata, transition-amounts=end-2023",
            "family-doctor Convention",
        ]);
        File.Exists(Path.Combine(programs.Root, "library", "bin", "Debug", "net10.0-windows", "Library.dll"))
            .ShouldBeTrue();
    }

    [Fact]
    public async Task A_program_that_learns_of_its_rules_while_it_runs() =>
        (await programs.RunAsync("dynamic", "Dynamic", Path.Combine(programs.Root, "my rules"))).ShouldBe([
            "6.00 30.00",
            "8.00 40.00",
            "10.01.2025 visit_of_adult nach family-doctor-2025: angenommen, Eigenanteil 8,00 EUR",
        ]);

    [Fact]
    public async Task A_program_of_one_file() =>
        EmbeddingFixture
            .Lines(await programs.DotnetAsync("run", Path.Combine("script", "billing.cs")))
            .ShouldBe(["Accepted, share 3.40, Accepted, fee 34.00"]);
}
