using System.Runtime.Versioning;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Processes;

/// <summary>Compiled conventions are kept from one process to the next, and used only where nobody else can have put them there.</summary>
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
    public void A_file_that_is_not_whole_or_has_the_name_of_another_is_made_again()
    {
        var first = Run("first");
        var kept = Kept().ShouldHaveSingleItem();
        var whole = File.ReadAllBytes(kept);
        Run("calendar", "--reading", "period=calendar-year");
        var other = File.ReadAllBytes(Kept().First(path => path != kept));
        byte[][] wrong =
        [
            [],
            whole[..^1],
            whole[..40],
            Changed(whole, 5),
            Changed(whole, whole.Length / 2),
            other,
        ];
        foreach (var bytes in wrong)
        {
            File.WriteAllBytes(kept, bytes);

            Run("again").ShouldBe(first);

            File.ReadAllBytes(kept).ShouldBe(whole);
        }
    }

    [LinuxFact]
    public void What_others_may_write_is_not_used_and_not_written()
    {
        Directory.CreateDirectory(Cache);
        File.SetUnixFileMode(Cache, File.GetUnixFileMode(Cache) | UnixFileMode.GroupWrite);

        Run("open folder");

        Kept().ShouldBeEmpty();
        File.SetUnixFileMode(Cache, File.GetUnixFileMode(Cache) & ~UnixFileMode.GroupWrite);
        Run("own folder");
        var kept = Kept().ShouldHaveSingleItem();
        File.SetUnixFileMode(kept, File.GetUnixFileMode(kept) | UnixFileMode.OtherWrite);

        // It would be written anew only if it was not used.
        Run("open file");

        File.GetUnixFileMode(kept).HasFlag(UnixFileMode.OtherWrite).ShouldBeFalse();
    }

    [LinuxFact]
    public void A_link_in_place_of_the_folder_is_not_followed()
    {
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateSymbolicLink(Cache, _folder["elsewhere"]);

        Run("linked");

        Directory.GetFiles(_folder["elsewhere"]).ShouldBeEmpty();
    }

    [LinuxFact]
    public void Nothing_is_kept_where_it_is_not_wanted_or_cannot_be()
    {
        Run("off", "off", []);
        Directory.Exists(Cache).ShouldBeFalse();

        _folder.Write("file", "");

        Run("below a file", Path.Combine(_folder["file"], "cache"), []);
    }

    [LinuxFact]
    public void Runs_at_the_same_time_share_the_folder()
    {
        var runs = Enumerable.Range(0, 4).AsParallel().Select(number => Run($"run {number}")).ToList();

        runs.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        Directory.GetFiles(Cache).ShouldHaveSingleItem();
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

    private static byte[] Changed(byte[] bytes, int at)
    {
        byte[] changed = [.. bytes];
        changed[at] ^= 1;
        return changed;
    }
}
