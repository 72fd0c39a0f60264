using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Conv.RuleBook.Tests;

public sealed partial class BookTests
{
    private static readonly string[] Languages = ["de", "en", "fr", "nl"];

    public static TheoryData<bool> Both => [true, false];

    [Theory]
    [MemberData(nameof(Both))]
    public void Every_link_leads_to_a_page_and_an_anchor_that_are_there(bool shipped)
    {
        var book = Book(shipped);
        var anchors = Pages(book)
            .SelectMany(page => Values(page.Value, "id").Select(id => $"{page.Key}#{id}"))
            .ToHashSet(StringComparer.Ordinal);

        var broken =
            from page in Pages(book)
            from link in Values(page.Value, "href").Concat(Values(page.Value, "src"))
            let target = Resolved(page.Key, link)
            where !(book.ContainsKey(target) || anchors.Contains(target))
            select $"{page.Key}: {link}";

        broken.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Every_page_is_well_formed_and_has_its_language_and_each_id_once(bool shipped)
    {
        foreach (var (name, page) in Pages(Book(shipped)))
        {
            var root = XDocument.Parse(page.Replace("<!doctype html>\n", "", StringComparison.Ordinal)).Root!;
            if (name.Contains('/', StringComparison.Ordinal))
            {
                root.Attribute("lang")!.Value.ShouldBe(name[..2]);
            }

            Values(page, "id").ShouldBeUnique();
        }
    }

    [Fact]
    public void Where_the_text_of_a_source_is_at_hand_its_paragraph_stands_beside_the_rule()
    {
        using var folder = new Folder();
        folder.Write("sources/house.txt", "House rules\n\nNobody plays <b>more</b> than two\ngames a year.\n");
        var book = Books.Quoting(folder);

        var page = book["fr/function-play-2020-chess.html"];
        page.ShouldContain("<summary>Dans les mots de la source</summary>");
        page.ShouldContain(
            "<blockquote>Nobody plays &lt;b&gt;more&lt;/b&gt; than <mark>two games</mark> a year. <cite>house, ligne 3</cite></blockquote>"
        );
        Regex.Count(page, "<blockquote>").ShouldBe(1);
    }

    [Fact]
    public void Hostile_texts_are_texts()
    {
        foreach (
            var (name, page) in Books.Hostile.Where(page => !page.Key.StartsWith("book.", StringComparison.Ordinal))
        )
        {
            page.ShouldNotContain("<img", Case.Insensitive, name);
            page.ShouldNotContain("<script>window", Case.Insensitive, name);
        }

        Books.Hostile["fr/function-play-2020-chess.html"].ShouldContain("&lt;script&gt;window.hacked=1");
    }

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        BookSite.Write(Books.Games, "nl").ShouldBe(Books.Hostile);
    }

    [Fact]
    public void Every_language_has_the_same_pages()
    {
        var pages = Languages
            .Select(language =>
                Books.Shipped.Keys.Where(name => name.StartsWith(language + "/", StringComparison.Ordinal))
            )
            .Select(names => string.Join('\n', names.Select(name => name[3..])))
            .ToList();

        pages.ShouldAllBe(names => names == pages[0]);
    }

    [Fact]
    public void The_book_opens_in_the_language_that_was_asked_for()
    {
        Books.Hostile["index.html"].ShouldContain("url=nl/index.html");
        Should.Throw<ArgumentException>(() => BookSite.Write(Books.Games, "la"));
    }

    [Fact]
    public void A_function_shows_its_values_with_their_days_sources_scenarios_and_links()
    {
        var page = Books.Hostile["de/function-play-2020-chess.html"];
        var text = TextOf(page);

        text.ShouldContain("10,00\u00A0EUR");
        text.ShouldContain("12,50\u00A0EUR");
        text.ShouldContain("31.12.2020");
        text.ShouldContain("01.01.2021");
        text.ShouldContain("house 5");
        text.ShouldContain("1 Szenario");
        Values(page, "href").ShouldContain("amount-play-2020-price.html");
        Values(page, "href").ShouldContain("fact-kind.html");
    }

    [Fact]
    public void Links_go_both_ways()
    {
        Values(Books.Hostile["en/amount-play-2020-price.html"], "href").ShouldContain("function-play-2020-chess.html");
        Values(Books.Shipped["en/reading-transition-amounts.html".Replace("reading-", "reading-2024-2026-")], "href")
            .ShouldContain("transition-2024-2026-2021-2023.html");
    }

    [Fact]
    public void A_function_says_on_which_readings_it_depends_through_what_it_reads()
    {
        var page = Books.Shipped["en/function-2024-2026-psychological-support.html"];

        Values(page, "href").ShouldContain("reading-period.html");
        Values(page, "href").ShouldContain("reading-cap-category.html");
        Values(page, "href").ShouldContain("reading-free-first.html");
    }

    [Fact]
    public void Labels_are_those_of_the_language_where_the_files_have_them()
    {
        TextOf(Books.Hostile["fr/index.html"]).ShouldContain("Jeux");
        TextOf(Books.Hostile["en/index.html"]).ShouldContain("Games");
        TextOf(Books.Hostile["fr/convention-play-2020-play-2020.html"]).ShouldContain("Jouer");
    }

    [Fact]
    public void A_scenario_that_fails_says_what_was_decided()
    {
        TextOf(Books.Hostile["en/scenarios-play-2022.html"]).ShouldContain("✗ fails");
        TextOf(Books.Hostile["en/scenarios-play-2020.html"]).ShouldNotContain("✗");
    }

    [Fact]
    public void Two_versions_stand_side_by_side_with_what_differs_marked()
    {
        var page = Books.Hostile["en/versions-play-2020-play-2022.html"];

        page.ShouldContain("<del>2 </del>");
        page.ShouldContain("<ins>3 </ins>");
        TextOf(page).ShouldContain("the same");
        TextOf(page).ShouldContain("no such rule");
    }

    [Fact]
    public void The_index_of_the_search_holds_every_page_and_no_markup()
    {
        var index = Books.Hostile["en/search.js"];

        index.ShouldContain("function-play-2020-chess.html");
        index.ShouldContain("scenarios-play-2020.html#s-1");
        index.ShouldNotContain("<");
    }

    private static ImmutableSortedDictionary<string, string> Book(bool shipped) =>
        shipped ? Books.Shipped : Books.Hostile;

    private static IEnumerable<KeyValuePair<string, string>> Pages(ImmutableSortedDictionary<string, string> book) =>
        book.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal));

    private static List<string> Values(string page, string attribute) =>
        [
            .. Attribute()
                .Matches(page)
                .Where(match => match.Groups["name"].Value == attribute)
                .Select(match => match.Groups["value"].Value),
        ];

    private static string Resolved(string page, string link)
    {
        var folder = page.Contains('/', StringComparison.Ordinal) ? page[..3] : "";
        return link.StartsWith('#') ? page + link
            : link.StartsWith("../", StringComparison.Ordinal) ? link[3..]
            : folder + link;
    }

    private static string TextOf(string page) =>
        XDocument.Parse(page.Replace("<!doctype html>\n", "", StringComparison.Ordinal)).Root!.Value;

    [GeneratedRegex("\\s(?<name>id|href|src)=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
