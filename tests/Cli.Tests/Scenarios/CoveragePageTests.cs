using System.Text.RegularExpressions;

namespace Conv.Cli.Tests.Scenarios;

public sealed class CoveragePageTests
{
    [Fact]
    public void The_terminal_lists_what_is_missing_by_rule_and_counts_the_rest()
    {
        using var club = new ClubFolder();

        var (status, text, _) = club.Conv("test", club.Path, "--coverage");

        status.ShouldBe(0);
        text.ShouldContain("No scenario reaches\n");
        text.ShouldContain("  CLUB/rules.conv:13  age is at most 17\n");
        text.ShouldContain("      on the day on which 18 years since born are completed\n");
        Regex.IsMatch(text, "  boundaries +[0-9]+ +[0-9]+ +[0-9.]+ %\n").ShouldBeTrue(text);
    }

    [Fact]
    public void The_page_shows_every_line_marks_each_rule_and_names_what_shows_it()
    {
        using var club = new ClubFolder();
        var page = Page(club);

        page.ShouldContain("<h2>What no scenario shows</h2>");
        page.ShouldContain("<title>Coverage of club</title>");
        Regex.Count(page, "<span class=\"n\">").ShouldBe(Lines(club, "club.conv") + Lines(club, "rules.conv"));
        page.ShouldContain("<details class=\"l part\"");
        page.ShouldContain("three hours a year</a>");
    }

    [Fact]
    public void The_page_asks_nothing_of_the_network_and_runs_nothing()
    {
        using var club = new ClubFolder();
        var page = Page(club);

        page.ShouldNotContain("<script");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("https://");
        page.ShouldNotContain(" src=");
        page.ShouldContain("default-src &#39;none&#39;");
        Regex
            .Matches(page, "href=\"#([^\"]*)\"")
            .Select(link => link.Groups[1].Value)
            .ShouldAllBe(target => page.Contains($"id=\"{target}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_file_says_is_never_markup()
    {
        using var club = new ClubFolder(
            """
            scenario "<img src=x onerror=alert(1)> & \u202e\u061c"
                given time 180, born 2000-01-31
                2030-02-01 clinic  => accepted   # </code></details><script>

            """.Replace("\\u202e\\u061c", "\u202e\u061c", StringComparison.Ordinal)
        );
        var page = Page(club);

        page.ShouldNotContain("<img");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("\u202e");
        page.ShouldNotContain("\u061c");
        page.ShouldContain("&lt;img src=x onerror=alert(1)&gt; &amp; \ufffd\ufffd");
    }

    [Fact]
    public void The_same_files_give_the_same_page()
    {
        using var club = new ClubFolder();

        Page(club).ShouldBe(Page(club));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_a_wrong_call()
    {
        using var club = new ClubFolder();

        var (status, _, error) = club.Conv("test", club.Path, "--html", Path.Combine(club.Path, "none", "page.html"));

        status.ShouldBe(2);
        error.ShouldContain("--html CLUB/none/page.html: cannot be written");
    }

    private static string Page(ClubFolder club)
    {
        var path = Path.Combine(club.Path, "page.html");
        club.Conv("test", club.Path, "--html", path).Status.ShouldBe(0);
        Directory.GetFiles(club.Path, "*.unfinished").ShouldBeEmpty();
        return File.ReadAllText(path);
    }

    private static int Lines(ClubFolder club, string name) =>
        File.ReadAllText(Path.Combine(club.Path, name)).TrimEnd('\n').Split('\n').Length;
}
