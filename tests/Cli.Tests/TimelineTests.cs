using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class TimelineTests
{
    [Fact]
    public void A_page_shows_each_convention_and_value_as_a_bar_over_the_years()
    {
        var page = Call.Fine("timeline", Places.Conventions).Out;

        page.ShouldStartWith("conventions\n  2021   2023  2024 2025  2026\n");
        page.ShouldContain("\n  #############++...............  2021-09-01 2024-03-31  2021-2023 ");
        page.ShouldContain("\n  .#######......................  2022-01-01 2022-12-31  75.59 EUR [indexation]\n");
        page.Split('\n').ShouldAllBe(line => line.Length <= 120);
        page.ShouldNotContain("\u001b");
    }

    [Fact]
    public void A_day_shows_who_takes_which_function_and_the_value_of_each_amount()
    {
        var page = Call.Fine("timeline", Places.Conventions, "--on", "2024-02-15", "--function", "first_line").Out;

        page.ShouldStartWith("on 2024-02-15\n  2021-2023, by transition takes first_line\n");
        page.ShouldContain(
            "\n    81.74 EUR (reading transition-amounts is end-2023) [deck 7.1; deck 7.2] (from 2024-01-01)\n"
        );
        page.ShouldContain("except share for first_line, specialised 0 EUR when date is on or after 2024-02-01");
        page.ShouldNotContain("psychological_support");
    }

    [Fact]
    public void A_reading_chooses_the_value()
    {
        Call.Fine("timeline", Places.Conventions, "--on", "2024-02-15", "--reading", "transition-amounts=indexed-2024")
            .Out.ShouldContain("\n    86.69 EUR (reading transition-amounts is indexed-2024) ");
    }

    [Fact]
    public void On_a_day_outside_all_conventions_nothing_is_taken()
    {
        Call.Fine("timeline", Places.Conventions, "--on", "2020-01-01")
            .Out.ShouldBe("on 2020-01-01\n  no convention takes sessions\n");
    }

    [Fact]
    public void Json_has_the_days_of_every_rule()
    {
        var json = JsonDocument
            .Parse(Call.Fine("timeline", Places.Conventions, "--on", "2022-05-01", "--json").Out)
            .RootElement;

        json.GetProperty("on").GetString().ShouldBe("2022-05-01");
        json.GetProperty("conventions")[0].GetProperty("sessionsOnThatDay").GetString().ShouldBe("all");
        var amount = json.GetProperty("rules")
            .EnumerateArray()
            .First(rule => rule.GetProperty("kind").GetString() == "amount");
        amount.GetProperty("owner").GetString().ShouldBe("individual-session");
        amount.GetProperty("text").GetString().ShouldBe("75.59 EUR");
        amount.GetProperty("from").GetString().ShouldBe("2022-01-01");
        amount.GetProperty("to").GetString().ShouldBe("2022-12-31");
        amount.GetProperty("citations")[0].GetString().ShouldBe("indexation");
    }

    [Theory]
    [InlineData("there is no such day (write the year, the month and the day", "--on", "2024-02-30")]
    [InlineData("there is no such day", "--on", "15/02/2024")]
    [InlineData("there is no such day", "--on", "")]
    [InlineData("did you mean first_line?", "--function", "first_lin")]
    [InlineData("did you mean rolling?", "--reading", "period=rollin")]
    public void A_wrong_call_says_what_to_write(string complaint, params string[] options)
    {
        Call.Of(["timeline", Places.Conventions, .. options]).Complaint(ExitStatus.WrongCall).ShouldContain(complaint);
    }

    [Fact]
    public void Errors_in_the_conventions_stop_it_and_so_does_a_vocabulary_alone()
    {
        using var folder = new Folder();
        var broken = Visits.WriteTo(folder, "convention care-2024 \"x\"\n");

        Call.Of("timeline", broken).Status.ShouldBe(ExitStatus.SubjectAtFault);
        var alone = Call.Of("timeline", Path.Combine(Places.Conventions, "psychological-care.conv"));
        alone.Status.ShouldBe(ExitStatus.SubjectAtFault);
        alone.Error.ShouldContain("none of the files declares a convention");
    }

    [Fact]
    public void The_help_ends_with_examples()
    {
        Call.Fine("timeline", "--help").Out.ShouldContain("Examples:\n  conv timeline conventions\n");
    }
}
