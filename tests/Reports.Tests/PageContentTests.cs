using System.Text.RegularExpressions;
using Conv.Reports.Tests.Samples;

namespace Conv.Reports.Tests;

public sealed class PageContentTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("en")]
    public void The_same_report_gives_the_same_page(string language)
    {
        SampleReport.Page(language).ShouldBe(SampleReport.Page(language));
        SampleReport.Page(language).ShouldNotContain("\r");
    }

    [Theory]
    [InlineData("es")]
    [InlineData("")]
    [InlineData("FR")]
    public void Another_language_is_refused(string language) =>
        Should
            .Throw<ArgumentException>(() => ComparisonPage.Write(SampleReport.Report, language))
            .Message.ShouldContain("fr, nl, de or en");

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("en")]
    public void A_text_of_a_file_never_becomes_markup(string language)
    {
        var page = ComparisonPage.Write(
            HostileReport.Report,
            language,
            [new(HostileReport.Attack, HostileReport.Attack)]
        );

        Regex.Count(page, "<script", RegexOptions.IgnoreCase).ShouldBe(1);
        Regex.Count(page, "</script", RegexOptions.IgnoreCase).ShouldBe(1);
        Regex.Count(page, "</style", RegexOptions.IgnoreCase).ShouldBe(1);
        page.ShouldNotContain("<img");
        page.ShouldNotContain("\u0000");
        page.ShouldNotContain("\u202E");
    }

    [Theory]
    [InlineData(
        "fr",
        "Deux versions côte à côte",
        "acceptée, exceptionnelle",
        "refusée (plafond atteint)",
        "11,00\u00A0€"
    )]
    [InlineData(
        "nl",
        "Twee versies naast elkaar",
        "aanvaard, uitzonderlijk",
        "geweigerd (plafond atteint)",
        "11,00\u00A0€"
    )]
    [InlineData(
        "en",
        "Two versions side by side",
        "accepted, exceptional",
        "refused (plafond atteint)",
        "€\u00A011.00"
    )]
    public void Texts_decisions_and_amounts_are_in_the_language(string language, params string[] texts)
    {
        foreach (var text in texts)
        {
            SampleReport.Page(language).ShouldContain(text);
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    public void No_English_decision_is_left_over(string language)
    {
        var page = SampleReport.Page(language);

        foreach (var word in new[] { ">accepted", ">refused", ">unpriced", "no valid session", "no function<" })
        {
            page.Replace("<code class=\"quiet block\">no function", "", StringComparison.Ordinal)
                .ShouldNotContain(word);
        }
    }

    [Fact]
    public void A_report_in_which_nothing_changes_says_that_it_is_proved()
    {
        var page = ComparisonPage.Write(SampleReport.Same, "en");

        page.ShouldContain("It is proved that no decision and no amount changes");
        page.ShouldContain("No rule differs.");
    }

    [Fact]
    public void A_report_without_proofs_claims_none()
    {
        var page = ComparisonPage.Write(SampleReport.WithoutData with { Proved = new(0, -1, [], [], []) }, "en");

        page.ShouldContain("Proofs were left out");
        page.ShouldNotContain("It is proved");
        page.ShouldNotContain("proved unchanged");
        page.ShouldNotContain("id=\"regions\"");
    }

    [Fact]
    public void A_share_that_the_decision_says_is_not_said_twice()
    {
        var session = SampleData.Data.MostAffected[0].Sessions[1] with { Old = "accepted, share 11.00 EUR" };
        var data = SampleData.Data with { MostAffected = [new(1, SampleData.Data.Changed, [session])] };

        var page = ComparisonPage.Write(SampleReport.Report with { Data = data }, "en");

        page.ShouldContain("accepted, share €\u00A011.00<");
        page.ShouldContain("accepted, share €\u00A00.00<");
    }

    [Fact]
    public void A_region_without_sessions_counters_or_rules_has_its_row()
    {
        var proved = SampleProofs.Proved with
        {
            Changes =
            [
                SampleProofs.Proved.Changes[0] with
                {
                    Old = new("", [default]),
                    New = new("", []),
                    Regions = [new([], new([], ""))],
                },
            ],
        };

        ComparisonPage.Write(SampleReport.Report with { Proved = proved }, "en").ShouldContain(">always<");
    }
}
