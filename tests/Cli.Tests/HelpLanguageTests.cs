using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Every help is in the language of the call, to the last line.</summary>
public sealed class HelpLanguageTests
{
    private static readonly Lazy<string[]> Commands = new(() =>
        [
            .. Lines("--help")
                .SkipWhile(line => line != "Commands:")
                .Skip(1)
                .TakeWhile(line => line.Length > 0)
                .Select(line => line.Trim().Split(' ')[0])
                .Where(word => word != "Exit"),
        ]
    );

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void No_line_of_a_help_is_that_of_the_English_one(string language)
    {
        Commands.Value.Length.ShouldBeGreaterThan(14);
        foreach (var command in Commands.Value.Select(name => new[] { name }).Prepend([]))
        {
            var english = Lines([.. command, "--help"]);
            var other = Lines([.. command, "--help", "--language", language]);

            // A call is typed the same in all languages, and so is the name of a command with what it takes.
            other
                .Intersect(
                    english.Where(line => line.Length > 0 && !line.StartsWith("  conv ", StringComparison.Ordinal))
                )
                .ShouldBeEmpty();
            other.Length.ShouldBe(english.Length);
        }
    }

    [Fact]
    public void A_language_that_there_is_not_leaves_the_help_in_English() =>
        Call.Of("check", "--help", "--language", "xx").Out.ShouldContain("Find mistakes in conventions.");

    [Fact]
    public void The_language_may_be_said_in_every_way_in_which_an_option_may()
    {
        var french = Call.Fine("check", "--help", "--language", "fr").Out;

        french.ShouldContain("Chercher les erreurs");
        Call.Fine("check", "--language=fr", "--help").Out.ShouldBe(french);
        Call.Fine("check", "--language:fr", "--help").Out.ShouldBe(french);
    }

    private static string[] Lines(params string[] call) => Call.Fine(call).Out.Split('\n');
}
