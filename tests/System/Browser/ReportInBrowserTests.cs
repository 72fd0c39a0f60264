using Conv.Reports.Tests.Samples;
using Conv.SystemTests.Tools;
using Microsoft.Playwright;

namespace Conv.SystemTests.Browser;

public sealed class ReportInBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string ShownRows =
        "() => [...document.querySelectorAll('tbody.region')].filter(r => r.offsetHeight > 0).length";

    [BrowserFact]
    public async Task Nothing_leaves_the_page_and_nothing_goes_wrong_in_it()
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("fr"));
        await open.Page.ClickAsync("#open-all");
        await open.Page.FillAsync("#filter-text", "adult");

        open.Requests.ShouldAllBe(url => url.StartsWith("file:", StringComparison.Ordinal) || url == "data:,");
        open.Requests.Count(url => url.StartsWith("file:", StringComparison.Ordinal)).ShouldBe(1);
        open.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_policy_of_the_page_stops_what_would_leave_it()
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("en"));

        var stopped = await open.Page.EvaluateAsync<string>(
            """
            () => new Promise(done => {
                document.addEventListener("securitypolicyviolation", e => done(e.effectiveDirective));
                const image = document.createElement("img");
                image.src = "http://127.0.0.1:9/x.png";
                document.body.append(image);
            })
            """
        );

        stopped.ShouldBe("img-src");
        open.Answered.ShouldAllBe(url => !url.StartsWith("http", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_text_of_a_file_does_not_run()
    {
        await using var open = await browser.OpenAsync(
            ComparisonPage.Write(HostileReport.Report, "en", [new(HostileReport.Attack, HostileReport.Attack)])
        );
        await open.Page.ClickAsync("#open-all");

        (await open.Page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse();
        (await open.Page.Locator("img").CountAsync()).ShouldBe(0);
        open.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_filter_hides_rows_and_says_how_many_are_left()
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("en"));
        var page = open.Page;
        (await page.TextContentAsync("#filter-count")).ShouldBe("6 of 6 regions");

        await page.FillAsync("#filter-text", "ADULT exceptional");
        (await page.EvaluateAsync<int>(ShownRows)).ShouldBe(1);
        (await page.TextContentAsync("#filter-count")).ShouldBe("1 of 6 regions");

        await page.FillAsync("#filter-text", "premiere ligne");
        (await page.EvaluateAsync<int>(ShownRows)).ShouldBe(5);

        await page.FillAsync("#filter-text", "");
        await page.SelectOptionAsync("#filter-output", "share");
        (await page.EvaluateAsync<int>(ShownRows)).ShouldBe(1);

        await page.SelectOptionAsync("#filter-function", new SelectOptionValue { Index = 3 });
        (await page.EvaluateAsync<int>(ShownRows)).ShouldBe(0);
        (await page.IsVisibleAsync("#filter-none")).ShouldBeTrue();

        await page.ClickAsync("#filter-clear");
        (await page.EvaluateAsync<int>(ShownRows)).ShouldBe(6);
        (await page.IsVisibleAsync("#filter-none")).ShouldBeFalse();
    }

    [BrowserFact]
    public async Task The_filter_and_the_examples_work_from_the_keyboard()
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("nl"));
        var page = open.Page;
        await page.FocusAsync("#filter-text");
        await page.Keyboard.TypeAsync("gemengd");
        (await page.EvaluateAsync<int>(ShownRows)).ShouldBe(1);

        foreach (var expected in new[] { "filter-function", "filter-output", "filter-clear" })
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe(expected);
        }

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("tbody.region details[open] svg").CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task Everything_unfolds_and_folds_again()
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("en"));
        var all = await open.Page.Locator("details").CountAsync();

        await open.Page.ClickAsync("#open-all");
        (await open.Page.Locator("details[open]").CountAsync()).ShouldBe(all);

        await open.Page.ClickAsync("#close-all");
        (await open.Page.Locator("details[open]").CountAsync()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task Without_scripts_it_is_a_plain_table_that_unfolds()
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("en"), script: false);

        (await open.Page.IsVisibleAsync("#filter")).ShouldBeFalse();
        (await open.Page.IsVisibleAsync("#open-all")).ShouldBeFalse();
        await open.Page.Locator("tbody.region summary").First.ClickAsync();
        (await open.Page.Locator("tbody.region details[open] svg").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task On_paper_everything_is_unfolded_and_no_control_is_left()
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("en"), script: false);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await open.Page.IsVisibleAsync("nav")).ShouldBeFalse();
        (await open.Page.IsVisibleAsync("#filter")).ShouldBeFalse();
        (await open.Page.IsVisibleAsync(".rule .source mark")).ShouldBeTrue();
        (await open.Page.Locator("tbody.region .sessions").First.IsVisibleAsync()).ShouldBeTrue();
        (await open.Page.PdfAsync(new() { PreferCSSPageSize = true })).Length.ShouldBeGreaterThan(10_000);
    }
}
