using Conv.Comparison.Counting.Results;
using Conv.Reports.Tests.Samples;

namespace Conv.Reports.Tests;

/// <summary>What stands first on the page, and what was not on it before.</summary>
public sealed class FirstScreenTests
{
    [Fact]
    public void What_for_whom_and_how_much_stand_before_contents_files_and_readings()
    {
        var page = SampleReport.Page("en");
        string[] marks = ["class=\"verdict\"", "class=\"figures\"", "<nav", "id=\"money\"", "class=\"editions\""];

        var places = marks.Select(mark => page.IndexOf(mark, StringComparison.Ordinal)).ToList();

        places.ShouldNotContain(-1);
        places.ShouldBe(places.Order());
    }

    [Fact]
    public void What_each_change_does_alone_and_all_together_is_on_the_page()
    {
        var data = SampleData.Data;
        var rules = SampleReport.Report.Structure.Changes.Take(2).ToList();
        var report = SampleReport.Report with
        {
            Data = data with
            {
                Apart =
                [
                    new MarginalEffect([rules[0].Id], new Delta(3, 2, 1, 0, 5_000, 1_000), null),
                    new MarginalEffect([rules[1].Id], null, new Delta(1, 1, 0, 1, -2_000, 0)),
                ],
            },
        };

        var page = ComparisonPage.Write(report, "en");

        page.ShouldContain("What each changed rule does alone, and all together");
        page.ShouldContain("means nothing");
        page.ShouldContain("all together");
    }

    [Fact]
    public void A_population_stands_with_its_assumption()
    {
        var published = new PublishedPopulation("Care", new DateOnly(2024, 12, 31), 410_022);
        var report = SampleReport.Report with
        {
            Data = SampleData.Data with { Population = PopulationEffect.Of(SampleData.Data, published) },
        };

        ComparisonPage.Write(report, "en").ShouldContain("An assumption, and no proof: each of the");
        ComparisonPage.Write(report, "fr").ShouldContain("Une hypothèse, pas une preuve");
        ComparisonPage.Write(report, "nl").ShouldContain("Een aanname, geen bewijs");
    }

    [Fact]
    public void Who_crosses_a_limit_stands_on_the_page()
    {
        var monitor = new MonitorEffect(
            "average",
            "adult",
            "network",
            "8",
            "7",
            40,
            12,
            3,
            5,
            [new MonitorCrossing("N07", "2024", "150/20", "150/20", true)]
        );
        var report = SampleReport.Report with { Data = SampleData.Data with { Monitors = [monitor] } };

        var page = ComparisonPage.Write(report, "en");

        page.ShouldContain("id=\"watched\"");
        page.ShouldContain("N07 2024: 150/20 → 150/20 (Now above)");
    }
}
