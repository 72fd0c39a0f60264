using System.Text.RegularExpressions;
using System.Xml.Linq;
using Conv.Reports.Tests.Samples;

namespace Conv.Reports.Tests;

public sealed partial class PageStructureTests
{
    public static TheoryData<string> Pages => ["fr", "nl", "en", "without data", "same", "hostile"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_element_that_opens_closes(string page) => Parse(page).Name.LocalName.ShouldBe("html");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_id_is_given_once(string page)
    {
        var ids = Parse(page).DescendantsAndSelf().Select(one => one.Attribute("id")?.Value).OfType<string>().ToList();

        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        ids.ShouldAllBe(id => Id().IsMatch(id));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_place_in_the_page(string page)
    {
        var root = Parse(page);
        var ids = root.Descendants().Select(one => one.Attribute("id")?.Value).ToHashSet();

        foreach (var link in root.Descendants("a").Select(one => one.Attribute("href")!.Value))
        {
            link.ShouldStartWith("#");
            ids.ShouldContain(link[1..]);
        }

        foreach (var label in root.Descendants().Attributes("aria-labelledby").SelectMany(one => one.Value.Split(' ')))
        {
            ids.ShouldContain(label);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_drawing_says_what_it_is_and_has_numbers_beside_it(string page)
    {
        var drawings = Parse(page).Descendants("svg").Where(one => one.Attribute("aria-hidden") is null).ToList();

        foreach (var drawing in drawings)
        {
            drawing.Attribute("role")!.Value.ShouldBe("img");
            drawing.Element("title")!.Value.ShouldNotBeEmpty();
            drawing.Element("desc")!.Value.ShouldNotBeEmpty();
            drawing.Ancestors("section").First().Descendants("table").ShouldNotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_styled_or_scripted_in_an_attribute(string page)
    {
        var attributes = Parse(page).Descendants().Attributes().Select(one => one.Name.LocalName).ToList();

        attributes.ShouldNotContain("style");
        attributes.ShouldNotContain("src");
        attributes.Where(name => name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_change_shows_both_texts_with_the_clause_marked_and_the_title_of_its_source()
    {
        var rule = Parse("en").Descendants("article").Single(one => one.Attribute("id")?.Value == "rule-ca9000000a");

        rule.Descendants("mark")
            .Select(mark => mark.Value)
            .ShouldBe([
                "at most    8 individual sessions per 12-months for adult, then one exceptional",
                "at most    8 individual sessions per 12-months for adult",
            ]);
        rule.Descendants("del").Select(one => one.Value).ShouldBe([", then one exceptional"]);
        rule.Descendants("figcaption")
            .Select(one => Spaces().Replace(one.Value, " ").Trim())
            .ShouldBe(["Old version 2021.conv, line 33", "New version 2024.conv, line 44"]);
        rule.Value.ShouldContain("“Session d'information 23/01/2024, SPF Santé publique et INAMI-RIZIV”");
        rule.Descendants("cite")
            .Select(one => one.Value)
            .TakeLast(2)
            .ShouldBe(["deck 5.1, \"max. 8; adultes\"", "ggzads-new"]);
        rule.Value.ShouldContain("“GGZ ADS, page of the 2024 convention: caps per 12 months”");
    }

    [Fact]
    public void A_rule_that_decides_a_region_leads_to_its_change()
    {
        var region = Parse("en").Descendants("tbody").First(one => one.Attribute("class")?.Value == "region");

        region
            .Descendants("a")
            .Select(one => one.Attribute("href")!.Value)
            .ShouldBe(["#rule-ca9000000a", "#rule-ca9000000a"]);
    }

    [Fact]
    public void A_file_is_named_without_its_folder()
    {
        SampleReport.Page("en").ShouldNotContain("conventions/2024.conv");
    }

    [Fact]
    public void What_is_approved_says_so_where_it_stands_and_in_a_list()
    {
        var root = Parse("en");

        root.Descendants("span")
            .Where(one => one.Attribute("class")?.Value == "badge approved")
            .Select(one => one.Value)
            .ShouldBe(["approved: Decided by the committee on 12 March.", "approved"]);
        root.Descendants("section")
            .Single(one => one.Attribute("id")?.Value == "approvals")
            .Value.ShouldContain("2 of 11 differences are approved.");
        root.Descendants("section")
            .Single(one => one.Attribute("id")?.Value == "approvals")
            .Value.ShouldContain("no longer among the differences");
    }

    [Fact]
    public void Without_a_session_file_the_page_has_no_money_and_four_figures_of_proofs()
    {
        var root = Parse("without data");

        root.Descendants("section")
            .Select(one => one.Attribute("id")!.Value)
            .ShouldBe(["summary", "regions", "open", "unchanged", "rules", "editions"]);
        root.Descendants("dl")
            .Single(one => one.Attribute("class")?.Value == "figures")
            .Elements("div")
            .Count()
            .ShouldBe(4);
    }

    private static XElement Parse(string page)
    {
        var text = page switch
        {
            "without data" => ComparisonPage.Write(SampleReport.WithoutData, "en"),
            "same" => ComparisonPage.Write(SampleReport.Same, "nl"),
            "hostile" => ComparisonPage.Write(
                HostileReport.Report,
                "fr",
                [new(HostileReport.Attack, HostileReport.Attack)]
            ),
            _ => SampleReport.Page(page),
        };
        const string doctype = "<!doctype html>\n";
        text.ShouldStartWith(doctype);
        return XDocument.Parse(Script().Replace(text[doctype.Length..], "<script></script>")).Root!;
    }

    [GeneratedRegex("<script>.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
