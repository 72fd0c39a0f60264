using System.Runtime.Versioning;
using System.Text;
using Conv.Cli.Caching;
using Conv.Cli.Tests.Processes;
using Conv.Cli.Tests.Support;
using Conv.Compiler.Emit;

namespace Conv.Cli.Tests.Caching;

/// <summary>What is kept is code that would run: it is used only where nobody else can have put it there, and where it is whole.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class EvaluatorCacheTests : IDisposable
{
    private const string Key = "0123456789abcdef";
    private static readonly EvaluatorAssembly Evaluator = new(
        Encoding.UTF8.GetBytes("the code, long enough for a byte in the middle"),
        [1, 2, 3],
        "<doc/>",
        "class C;"
    );

    private readonly Folder _folder = new();

    private string CachePath => _folder["cache"];

    private EvaluatorCache Cache => new(CachePath);

    public void Dispose() => _folder.Dispose();

    [LinuxFact]
    public void What_was_kept_is_found_in_a_folder_of_the_user_alone()
    {
        Cache.Find(Key).ShouldBeNull();

        Cache.Keep(Key, Evaluator);

        Found();
        Cache.Find("fedcba9876543210").ShouldBeNull();
        File.GetUnixFileMode(CachePath)
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [LinuxFact]
    public void A_file_that_is_not_whole_or_has_the_name_of_another_is_none_and_is_made_again()
    {
        Cache.Keep(Key, Evaluator);
        var kept = Kept().ShouldHaveSingleItem();
        var whole = File.ReadAllBytes(kept);
        Cache.Keep("fedcba9876543210", Evaluator);
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

            Cache.Find(Key).ShouldBeNull();

            Cache.Keep(Key, Evaluator);
            File.ReadAllBytes(kept).ShouldBe(whole);
        }
    }

    [LinuxFact]
    public void A_folder_that_others_may_write_is_not_used_and_not_written()
    {
        Cache.Keep(Key, Evaluator);
        File.SetUnixFileMode(CachePath, File.GetUnixFileMode(CachePath) | UnixFileMode.GroupWrite);

        Cache.Find(Key).ShouldBeNull();
        Cache.Keep("fedcba9876543210", Evaluator);

        Kept().ShouldHaveSingleItem();
    }

    [LinuxFact]
    public void A_file_that_others_may_write_is_not_used_and_made_anew()
    {
        Cache.Keep(Key, Evaluator);
        var kept = Kept().ShouldHaveSingleItem();
        File.SetUnixFileMode(kept, File.GetUnixFileMode(kept) | UnixFileMode.OtherWrite);

        Cache.Find(Key).ShouldBeNull();
        Cache.Keep(Key, Evaluator);

        Found();
        File.GetUnixFileMode(kept).HasFlag(UnixFileMode.OtherWrite).ShouldBeFalse();
    }

    [LinuxFact]
    public void A_link_in_place_of_the_folder_is_not_followed()
    {
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateSymbolicLink(CachePath, _folder["elsewhere"]);

        Cache.Keep(Key, Evaluator);

        Cache.Find(Key).ShouldBeNull();
        Directory.GetFiles(_folder["elsewhere"]).ShouldBeEmpty();
    }

    [LinuxFact]
    public void A_folder_that_cannot_be_is_passed_over()
    {
        _folder.Write("file", "");
        var cache = new EvaluatorCache(Path.Combine(_folder["file"], "cache"));

        cache.Keep(Key, Evaluator);

        cache.Find(Key).ShouldBeNull();
    }

    [LinuxFact]
    public void Many_at_the_same_time_share_the_folder()
    {
        Enumerable
            .Range(0, 200)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .ForAll(_ =>
            {
                Cache.Keep(Key, Evaluator);
                Found();
            });

        Directory.GetFiles(CachePath).ShouldHaveSingleItem();
    }

    private void Found()
    {
        var found = Cache.Find(Key).ShouldNotBeNull();
        found.Dll.ShouldBe(Evaluator.Dll);
        found.Pdb.ShouldBe(Evaluator.Pdb);
        (found.XmlDocs, found.CSharp).ShouldBe((Evaluator.XmlDocs, Evaluator.CSharp));
    }

    private List<string> Kept() => [.. Directory.GetFiles(CachePath, "*.evaluator").Order(StringComparer.Ordinal)];

    private static byte[] Changed(byte[] bytes, int at)
    {
        byte[] changed = [.. bytes];
        changed[at] ^= 1;
        return changed;
    }
}
