using System.Text.Json;

namespace Conv.Cli.Tests.Scenarios;

public sealed class SampleCommandTests
{
    private static readonly string Conventions = Path.Combine(RepositoryFiles.Root, "conventions");

    [Fact]
    public void A_sample_is_written_and_summed_up_beside_the_published_totals_with_their_sources()
    {
        using var folder = new ClubFolder();
        var output = Path.Combine(folder.Path, "sessions.csv");

        var (status, text, error) = folder.Conv("sample", Conventions, "-o", output, "--beneficiaries", "50");

        error.ShouldBeEmpty();
        status.ShouldBe(0);
        text.ShouldContain("beneficiaries                         50       243 349\n");
        text.ShouldContain("source: deck rule 28");
        text.ShouldEndWith("Written to CLUB/sessions.csv\n");
        File.ReadLines(output).First().ShouldStartWith("session,date,");
        Directory.GetFiles(folder.Path, "*.unfinished").ShouldBeEmpty();
    }

    [Fact]
    public void The_sessions_do_not_replace_the_calibration_through_a_link_either()
    {
        using var folder = new ClubFolder();
        var calibration = Path.Combine(folder.Path, "population.json");
        File.Copy(Path.Combine(Conventions, "population.json"), calibration);
        var link = Path.Combine(folder.Path, "sessions.csv");
        File.CreateSymbolicLink(link, calibration);

        foreach (var output in new[] { calibration, link })
        {
            var (status, _, error) = folder.Conv("sample", folder.Path, "-o", output, "--beneficiaries", "5");

            status.ShouldBe(ExitStatus.WrongCall);
            error.ShouldContain("the sessions would replace the calibration");
        }
    }

    [Fact]
    public void The_standard_output_takes_the_file_and_the_error_output_the_summary()
    {
        using var folder = new ClubFolder();

        var (status, text, error) = folder.Conv("sample", Conventions, "-o", "-", "--beneficiaries", "5");

        status.ShouldBe(0);
        text.ShouldStartWith("session,date,");
        error.ShouldContain("Written to the standard output");
        folder.Conv("sample", Conventions, "-o", "-", "--beneficiaries", "5").Out.ShouldBe(text);
        folder.Conv("sample", Conventions, "-o", "-", "--beneficiaries", "5", "--seed", "2").Out.ShouldNotBe(text);
    }

    [Fact]
    public void Every_figure_has_a_source_or_an_assumption()
    {
        using var folder = new ClubFolder();

        var (status, text, _) = folder.Conv("sample", Conventions, "--assumptions", "--json");

        status.ShouldBe(0);
        var figures = JsonDocument.Parse(text).RootElement.GetProperty("figures");
        figures.GetArrayLength().ShouldBePositive();
        figures
            .EnumerateArray()
            .Count(figure =>
                (figure.GetProperty("source").GetString() is null)
                == (figure.GetProperty("assumption").GetString() is null)
            )
            .ShouldBe(0);
    }

    [Theory]
    [InlineData("--until", "2024-13-01", "no date")]
    [InlineData("--until", "2031-01-01", "the last day must lie between")]
    [InlineData("--beneficiaries", "0", "the number of beneficiaries must lie between")]
    [InlineData("--calibration", "nowhere.json", "nowhere.json: there is no such file")]
    public void A_wrong_call_says_what_is_wrong(string option, string value, string message)
    {
        using var folder = new ClubFolder();

        var (status, text, error) = folder.Conv("sample", Conventions, "-o", "-", option, value);

        status.ShouldBe(2);
        text.ShouldBeEmpty();
        error.ShouldContain(message);
    }

    [Fact]
    public void A_calibration_with_mistakes_is_told_place_by_place()
    {
        using var folder = new ClubFolder();
        var calibration = folder.Add("population.json", "{ \"title\": 1 }");

        var (status, _, error) = folder.Conv("sample", "--calibration", calibration, "-o", "-");

        status.ShouldBe(1);
        error.ShouldContain(
            "CLUB/population.json: line 1, column 12: title: is no text; write it between quotation marks"
        );
        error.ShouldContain("the calibration has ");
    }
}
