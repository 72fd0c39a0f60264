using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Help_lists_the_commands_and_two_examples()
    {
        var help = Call.Fine("--help").Out;

        foreach (var command in new[] { "check", "build", "run" })
        {
            help.ShouldContain($"\n  {command} ");
        }

        help.ShouldContain("Examples:\n  conv check conventions\n  conv run ");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("run")]
    public void The_help_of_a_command_ends_with_examples_of_it(string command)
    {
        Call.Fine(command, "--help").Out.ShouldContain($"Examples:\n  conv {command} ");
    }

    [Fact]
    public void The_version_is_that_of_the_compiler()
    {
        Call.Fine("--version").Out.ShouldBe($"conv {Conv.Compiler.Compilation.Version}\n");
    }

    [Theory]
    [InlineData("name a command")]
    [InlineData("there is no command chek (did you mean check?)", "chek", "conventions")]
    [InlineData("there is no option --fromat (did you mean --format?)", "check", "conventions", "--fromat", "json")]
    [InlineData("Required argument missing", "check")]
    [InlineData("'yaml'", "check", "conventions", "--format", "yaml")]
    [InlineData("'--input' is required", "run", "conventions", "--output", "decided")]
    [InlineData("'--output' is required", "run", "conventions", "--input", "sessions.csv")]
    [InlineData("--workers: a whole number from 1", "run", "c", "-i", "s.csv", "-o", "d", "--workers", "0")]
    [InlineData("guess", "run", "c", "-i", "s.csv", "-o", "d", "--engine", "guess")]
    public void A_wrong_call_gives_status_2_and_one_line(string complaint, params string[] args)
    {
        Call.Of(args).Complaint(ExitStatus.WrongCall).ShouldContain(complaint);
    }
}
