using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Conv.Service.Tests.Support;
using Conv.SystemTests.Service;
using Conv.SystemTests.Tools;
using Deque.AxeCore.Playwright;

namespace Conv.SystemTests.Browser;

/// <summary>The page of the person at the counter, served by the program itself.</summary>
public sealed partial class CounterInBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private const string Width = "() => document.documentElement.scrollWidth";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserFact]
    public async Task It_says_what_is_left_and_what_the_next_session_would_cost_in_four_languages()
    {
        var keys = _folder.Write("keys", $"desk read,write,simulate {Hash("key")}\nclerk read {Hash("other")}");
        await using var service = await ServiceProcess.StartAsync(
            RepositoryFiles.PathOf("conventions"),
            "--store",
            _folder["store.db"],
            "--keys",
            keys
        );
        service.Client.DefaultRequestHeaders.Authorization = new("Bearer", "key");
        foreach (var day in new[] { 8, 15, 22 })
        {
            using var content = new StringContent(
                Care.Session($"S{day}", $"2024-04-{day:D2}"),
                Encoding.UTF8,
                "application/json"
            );
            using var posted = await service.Client.PostAsync("/sessions", content);
            posted.IsSuccessStatusCode.ShouldBeTrue(await posted.Content.ReadAsStringAsync());
        }

        await using var open = await browser.OpenAddressAsync(new Uri(service.Client.BaseAddress!, "counter"), 390);
        var page = open.Page;
        await page.SelectOptionAsync("#language", "en");
        await page.FillAsync("#beneficiary", "B1");
        await page.FillAsync("#key", "nobody's");
        await page.ClickAsync("button");
        await page.GetByText("A key is needed, or this one is not known.").WaitForAsync();
        await page.FillAsync("#key", "other");
        await page.ClickAsync("button");
        await page.GetByText("This key does not allow it: it needs `read` and `simulate`.").WaitForAsync();
        (await page.IsVisibleAsync("#answer")).ShouldBeFalse();

        // What was refused is told on the console by the browser itself.
        open.Complaints.Clear();
        await page.FillAsync("#key", "key");
        await page.FillAsync("#date", "2024-05-06");
        await page.ClickAsync("button");
        await page.GetByText("Shown.").WaitForAsync();
        (await page.Locator("#past tbody tr").CountAsync()).ShouldBe(3);
        (await page.Locator("#next tbody tr").AllInnerTextsAsync()).Count.ShouldBe(3);
        (await page.Locator("#next tbody tr").First.InnerTextAsync()).ShouldContain("€11.00");
        (await page.Locator("#caps td[data-name=Left]").First.InnerTextAsync()).ShouldBe("5");
        (await page.Locator("#caps td[data-name=Until]").First.InnerTextAsync()).ShouldBe("Apr 7, 2025");
        await page.Locator("#past summary").First.ClickAsync();
        (await page.Locator("#past details[open] li").CountAsync()).ShouldBeGreaterThan(2);

        foreach (var (language, said) in new[] { ("fr", "Affiché."), ("nl", "Getoond."), ("de", "Angezeigt.") })
        {
            await page.SelectOptionAsync("#language", language);
            await page.GetByText(said).WaitForAsync();
            (await page.GetAttributeAsync("html", "lang")).ShouldBe(language);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => (each.open = true))");
            (await page.EvaluateAsync<int>(Width)).ShouldBeLessThanOrEqualTo(390, language);
        }

        foreach (var width in new[] { 390, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var found = await page.RunAxe();
            found.Violations.Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty();
        }

        open.Complaints.ShouldBeEmpty();
        open.Requests.ShouldAllBe(url =>
            url.StartsWith(service.Client.BaseAddress!.AbsoluteUri, StringComparison.Ordinal)
        );
        open.Requests.ShouldAllBe(url => !url.Contains("B1", StringComparison.Ordinal));
        BeneficiaryIn.IsMatch(service.Log).ShouldBeFalse(service.Log);
    }

    // A trace is named by a number, which may have the letters of a name in it.
    [GeneratedRegex(@"\bB1\b")]
    private static partial Regex BeneficiaryIn { get; }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
