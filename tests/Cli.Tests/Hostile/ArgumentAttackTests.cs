using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Hostile;

public sealed class ArgumentAttackTests
{
    public static TheoryData<string> Commands => new(Attack.Commands);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_helps_with_examples_and_statuses(string command)
    {
        var call = Call.Fine(command, "--help");

        call.Out.ShouldContain("Examples:");
        call.Out.ShouldContain($"  conv {command} ");
        call.Out.ShouldContain("Exit status: 0 fine");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Arguments_of_a_hundred_thousand_letters_are_answered_shortly(string command)
    {
        var huge = new string('x', 100_000);

        foreach (
            var args in new string[][]
            {
                [command, huge],
                [command, "--" + huge],
                [command, Places.Conventions, "--reading", huge],
            }
        )
        {
            Attack.Made(args).Status.ShouldBe(ExitStatus.WrongCall);
        }
    }

    [Theory]
    [InlineData("run", "--reading", "period=rolling", "--reading", "period=calendar-year")]
    [InlineData("run", "--reading", "period")]
    [InlineData("run", "--reading", "=")]
    [InlineData("run", "--policy", "nobody")]
    [InlineData("run", "--workers", "0")]
    [InlineData("run", "--workers", "many")]
    [InlineData("test", "--filter", "\u0007")]
    [InlineData("build", "--print", "soup")]
    [InlineData("check", "--format", "soup")]
    [InlineData("explain", "--beneficiary", "")]
    [InlineData("diff", "--show", "none")]
    [InlineData("diff", "--old-reading", "=")]
    [InlineData("diff", "--approved", "")]
    [InlineData("diff", "--approved", ".")]
    [InlineData("diff", "--only", "\u0007")]
    [InlineData("sample", "--beneficiaries", "-1")]
    [InlineData("sample", "--seed", "x")]
    [InlineData("sample", "--scale", "2")]
    public void Options_that_contradict_or_mean_nothing_are_wrong_calls(string command, params string[] options)
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", "session,date,function,provider\n");

        var call = Attack.Made([.. Attack.On(command, Places.Conventions, input, folder["out"]), .. options]);

        call.Status.ShouldBe(ExitStatus.WrongCall, call.Out);
        call.Error.ShouldNotContain("\u0007");
        Attack.LeftNothing(folder["out"]);
    }

    [Fact]
    public void A_response_file_is_not_opened()
    {
        using var folder = new Folder();
        var file = folder.Write("args", "--help");

        Attack.Made("check", "@" + file).Status.ShouldBe(ExitStatus.WrongCall);
    }
}
