using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Watching;

/// <summary><c>--watch</c>: an answer after each change, whatever the files are like, until somebody ends it.</summary>
public sealed class WatchTests
{
    private const string Again = "Ctrl-C ends it\n";

    [Fact]
    public async Task Check_answers_again_after_each_save_and_bad_files_do_not_end_it()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        await Watched(
            ["check", rules, "--watch"],
            (output, error) =>
            {
                error.Until(Again);
                output.Until("no findings: 2 files");

                folder.Write("rules/2024.conv", "convention care-2024 uses nothing-known");
                error.Until(Again);
                output.Until(" in 2 files").ShouldContain("error CONV");

                File.WriteAllBytes(folder["rules/2024.conv"], [0xFF, 0xFE, 0x00]);
                error.Until(Again).ShouldContain("not UTF-8");

                File.Delete(folder["rules/2024.conv"]);
                File.Delete(folder["rules/home-care.conv"]);
                error.Until("there is no .conv file in this folder");

                Visits.WriteTo(folder);
                output.Until("no findings: 2 files");
            }
        );
    }

    [Fact]
    public async Task Test_runs_the_scenarios_again_when_the_one_file_that_it_was_given_changes()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        const string Scenario = """
            scenario "a short visit"
                given kind short, born 1980-05-02
                2024-03-01 visit  => share 4 EUR

            """;
        folder.Write("rules/2024.conv", Visits.Convention + Scenario);

        await Watched(
            ["test", Path.Combine(rules, "home-care.conv"), Path.Combine(rules, "2024.conv"), "--watch"],
            (output, error) =>
            {
                error.Until(Again);
                output.Until("0 scenarios passed, 1 failed");

                folder.Write(
                    "rules/2024.conv",
                    Visits.Convention + Scenario.Replace("4 EUR", "5 EUR", StringComparison.Ordinal)
                );
                output.Until("1 scenario passed, 0 failed");
            }
        );
    }

    [Fact]
    public void What_is_not_there_cannot_be_watched()
    {
        using var folder = new Folder();

        Call.Of("check", folder["none"], "--watch")
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("there is no such file or folder");
    }

    [Theory]
    [InlineData("check", "--format", "json")]
    [InlineData("test", "--json", "--verbose")]
    public void A_program_gets_one_answer(string command, string option, string more)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        Call.Of(command, rules, "--watch", option, more).Status.ShouldBe(ExitStatus.WrongCall);
    }

    private static async Task Watched(string[] args, Action<HeardWriter, HeardWriter> author)
    {
        using var stop = new CancellationTokenSource();
        using var output = new HeardWriter();
        using var error = new HeardWriter();
        var watching = Task.Factory.StartNew(
            () => ConvApp.Run(args, output, error, stop.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        try
        {
            author(output, error);
        }
        finally
        {
            await stop.CancelAsync();
        }

        (await watching).ShouldBe(ExitStatus.Fine);
    }
}
