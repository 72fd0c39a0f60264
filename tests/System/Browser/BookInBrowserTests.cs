using System.Collections.Immutable;
using Conv.RuleBook.Tests;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Browser;

public sealed class BookInBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private const string Width = "() => document.documentElement.scrollWidth";
    private const string Unfold = "() => document.querySelectorAll('details').forEach(one => (one.open = true))";

    private readonly Folder _folder = new();

    [BrowserTheory]
    [InlineData("en", 390)]
    [InlineData("fr", 390)]
    [InlineData("nl", 390)]
    [InlineData("de", 390)]
    [InlineData("fr", 1280)]
    [InlineData("de", 1280)]
    public async Task No_page_scrolls_sideways_or_complains(string language, int width)
    {
        var book = Written(Books.Shipped);
        await using var open = await browser.OpenFileAsync(_folder[$"{language}/index.html"], width);
        string[] pages =
        [
            "index.html",
            "convention-2024-2026-2024-2026.html",
            "function-2024-2026-psychological-support.html",
            "function-2021-2023-first-line.html",
            "amount-2021-2023-individual-session.html",
            "versions-2021-2023-2024-2026.html",
            "scenarios-2024-2026.html",
            "budget-2024-2026-2024.html",
            "transition-2024-2026-2021-2023.html",
        ];
        foreach (var page in pages)
        {
            book.ShouldContainKey($"{language}/{page}");
            await open.Page.GotoAsync(new Uri(_folder[$"{language}/{page}"]).AbsoluteUri);
            await open.Page.EvaluateAsync(Unfold);

            (await open.Page.EvaluateAsync<int>(Width)).ShouldBeLessThanOrEqualTo(width, page);
        }

        open.Complaints.ShouldBeEmpty();
        open.Requests.ShouldAllBe(url => url.StartsWith("file:", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_search_finds_by_label_without_accents_and_leads_there()
    {
        Written(Books.Shipped);
        await using var open = await browser.OpenFileAsync(_folder["fr/index.html"], 390);

        await open.Page.FillAsync("#search", "psychologique PREMIERE soutien");
        var found = await open.Page.Locator("#found a").AllTextContentsAsync();
        found.ShouldContain("Soutien psychologique de première ligne");

        await open.Page.FillAsync("#search", "zzzz");
        (await open.Page.TextContentAsync("#found")).ShouldBe("Aucun résultat.");

        await open.Page.FillAsync("#search", "quarter-hours");
        await open.Page.ClickAsync("#found a >> nth=0");
        await open.Page.Locator("h1", new() { HasText = "Quarts d'heure achevés" }).WaitForAsync();
        (await open.Page.TitleAsync()).ShouldContain("Quarts d'heure achevés");
        open.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_book_opens_in_its_language_and_leads_to_the_same_page_in_another()
    {
        Written(Books.Shipped);
        await using var open = await browser.OpenFileAsync(_folder["index.html"]);

        // The page may have gone on before anybody waits for it: what is on the next one is waited for, not the way there.
        await open.Page.Locator("html[lang=fr] #content").WaitForAsync();
        open.Page.Url.ShouldEndWith("/fr/index.html");

        await open.Page.GotoAsync(new Uri(_folder["fr/reading-period.html"]).AbsoluteUri);
        await open.Page.ClickAsync(".languages a[hreflang=de]");
        await open.Page.Locator("html[lang=de] #content").WaitForAsync();
        open.Page.Url.ShouldEndWith("/de/reading-period.html");
        (await open.Page.GetAttributeAsync("html", "lang")).ShouldBe("de");
    }

    [BrowserFact]
    public async Task A_text_of_a_file_does_not_run_not_even_from_the_search()
    {
        Written(Books.Hostile);
        await using var open = await browser.OpenFileAsync(_folder["en/function-play-2020-chess.html"], 390);
        await open.Page.FillAsync("#search", "chess");

        (await open.Page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse();
        (await open.Page.Locator("img").CountAsync()).ShouldBe(0);
        (await open.Page.EvaluateAsync<int>(Width)).ShouldBeLessThanOrEqualTo(390);
        open.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_scripts_everything_but_the_search_is_there()
    {
        Written(Books.Hostile);
        await using var open = await browser.OpenFileAsync(_folder["en/index.html"], script: false);

        (await open.Page.IsVisibleAsync("#search")).ShouldBeFalse();
        (await open.Page.Locator("main a").CountAsync()).ShouldBeGreaterThan(5);
    }

    [BrowserFact]
    public async Task On_paper_there_is_no_search_and_no_switch()
    {
        Written(Books.Hostile);
        await using var open = await browser.OpenFileAsync(_folder["en/function-play-2020-chess.html"]);
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        (await open.Page.IsVisibleAsync(".top")).ShouldBeFalse();
        (await open.Page.IsVisibleAsync("h1")).ShouldBeTrue();
    }

    public void Dispose() => _folder.Dispose();

    private ImmutableSortedDictionary<string, string> Written(ImmutableSortedDictionary<string, string> book)
    {
        foreach (var (name, text) in book)
        {
            _folder.Write(name, text);
        }

        return book;
    }
}
