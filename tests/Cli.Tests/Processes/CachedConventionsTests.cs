using System.Runtime.Versioning;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Processes;

/// <summary>Compiled conventions are kept from one process to the next; what may be used of them, <see cref="Caching.EvaluatorCacheTests"/> holds.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class CachedConventionsTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly string _rules;
    private readonly string _input;

    public CachedConventionsTests()
    {
        _rules = Visits.WriteTo(_folder);
        _folder.Write("sessions.csv", Visits.Sessions);
        _input = _folder["sessions.csv"];
    }

    private string Cache => _folder["cache"];

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void A_second_run_finds_what_the_first_one_compiled_and_decides_the_same()
    {
        var first = Run("first");
        var kept = Kept().ShouldHaveSingleItem();
        var made = File.GetLastWriteTimeUtc(kept);

        Run("second").ShouldBe(first);

        Kept().ShouldBe([kept]);
        File.GetLastWriteTimeUtc(kept).ShouldBe(made);
        File.GetUnixFileMode(Cache).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [LinuxFact]
    public void Other_readings_and_other_texts_are_other_entries()
    {
        Run("first");
        Run("calendar", "--reading", "period=calendar-year");
        Kept().Count.ShouldBe(2);

        _folder.Write("rules/2024.conv", Visits.Convention.Replace("50.00 EUR", "51.00 EUR", StringComparison.Ordinal));

        Run("dearer").ShouldContain("51.00");
        Kept().Count.ShouldBe(3);
    }

    [LinuxFact]
    public void A_damaged_file_is_made_again_and_nothing_is_kept_where_it_is_not_wanted()
    {
        var first = Run("first");
        var kept = Kept().ShouldHaveSingleItem();
        var whole = File.ReadAllBytes(kept);
        File.WriteAllBytes(kept, whole[..^1]);

        Run("again").ShouldBe(first);

        File.ReadAllBytes(kept).ShouldBe(whole);
        Directory.Delete(Cache, recursive: true);

        Run("off", "off", []).ShouldBe(first);

        Directory.Exists(Cache).ShouldBeFalse();
    }

    private string Run(string output, params string[] options) => Run(output, Cache, options);

    private string Run(string output, string cache, string[] options)
    {
        var folder = _folder[output];
        var child = Child.Shell(
            $"CONV_CACHE='{cache}' exec dotnet \"$0\" \"$@\"",
            null,
            ["run", _rules, "--input", _input, "--output", folder, .. options]
        );
        child.Status.ShouldBe(0, child.Error);
        child.Error.ShouldBeEmpty();
        return File.ReadAllText(Path.Combine(folder, "payments.csv"))
            + File.ReadAllText(Path.Combine(folder, "attendances.csv"));
    }

    private List<string> Kept() => [.. Directory.GetFiles(Cache, "*.evaluator").Order(StringComparer.Ordinal)];
}
