using System.Text.Json;

namespace Conv.Cli.Tests.Scenarios;

public sealed class SuggestTests
{
    [Fact]
    public void Suggestions_pasted_as_they_stand_pass_and_leave_nothing_to_suggest()
    {
        using var club = new ClubFolder();
        var before = Covered(club);

        var (status, text, error) = club.Conv("test", club.Path, "--suggest");

        error.ShouldBeEmpty();
        status.ShouldBe(0);
        text.ShouldStartWith("# For the end of CLUB/rules.conv: scenarios for what none shows yet.\n");
        text.ShouldContain("# They expect what the rules say today.");
        text.ShouldNotContain("# no history was found");
        File.AppendAllText(Path.Combine(club.Path, "rules.conv"), "\n" + text);
        Covered(club).ShouldBeGreaterThan(before);
        club.Conv("test", club.Path, "--suggest").Out.ShouldStartWith("# The scenarios show every rule");
    }

    [Fact]
    public void The_same_files_give_the_same_suggestions()
    {
        using var club = new ClubFolder();

        club.Conv("test", club.Path, "--suggest").ShouldBe(club.Conv("test", club.Path, "--suggest"));
    }

    [Fact]
    public void The_shipped_conventions_leave_nothing_to_suggest()
    {
        using var club = new ClubFolder();

        var (status, text, _) = club.Conv("test", Path.Combine(RepositoryFiles.Root, "conventions"), "--suggest");

        status.ShouldBe(0);
        text.ShouldBe("# The scenarios show every rule and every boundary: there is nothing to suggest.\n");
    }

    private static int Covered(ClubFolder club)
    {
        var (status, text, _) = club.Conv("test", club.Path, "--coverage", "--json");
        status.ShouldBe(0);
        var all = JsonDocument.Parse(text).RootElement.GetProperty("coverage").GetProperty("all");
        return all.GetProperty("covered").GetInt32();
    }
}
