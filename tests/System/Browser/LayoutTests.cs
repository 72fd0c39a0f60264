using Conv.Reports.Tests.Samples;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Browser;

public sealed class LayoutTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    // Neighbours that stand on each other, and texts that leave their box without a way to scroll.
    private const string Clashes = """
        () => {
            const wrong = [];
            const boxes = "body, main, section, header, footer, article, figure, nav, .editions, .figures, .figures > div, .months, .groups, .sides, .filter, tr, td, th, dl, ul";
            for (const box of document.querySelectorAll(boxes)) {
                const parts = [...box.children]
                    .filter(one => !one.matches(".hidden") && one.offsetHeight > 0)
                    .map(one => ({ one, at: one.getBoundingClientRect() }));
                for (let i = 0; i < parts.length; i++) {
                    for (let j = i + 1; j < parts.length; j++) {
                        const [a, b] = [parts[i].at, parts[j].at];
                        const inline = [parts[i].one, parts[j].one].some(one => getComputedStyle(one).display.startsWith("inline"));
                        if (!inline && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
                            wrong.push(`${box.className || box.tagName}: ${parts[i].one.textContent.slice(0, 40)} / ${parts[j].one.textContent.slice(0, 40)}`);
                    }
                }
                if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== "inline" && box.clientWidth > 0 && !box.closest(".scroll"))
                    wrong.push(`${box.className || box.tagName} is ${box.scrollWidth} wide in ${box.clientWidth}: ${box.textContent.trim().slice(0, 60)}`);
            }
            return wrong.slice(0, 5);
        }
        """;

    // Texts whose contrast with what is behind them is below 4.5 to 1 (WCAG 2, level AA).
    private const string Pale = """
        () => {
            const parse = text => text.match(/[\d.]+/g).map(Number);
            const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const behind = one => {
                for (; one; one = one.parentElement) {
                    const colour = parse(getComputedStyle(one).backgroundColor);
                    if (colour.length === 3 || colour[3] > 0) return colour;
                }
                return [255, 255, 255];
            };
            const wrong = new Set();
            for (const one of document.querySelectorAll("body *")) {
                if (![...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()) || one.closest("script, title, desc, .hidden, [hidden]")) continue;
                const style = getComputedStyle(one);
                const [a, b] = [light(parse(one.closest("svg") ? style.fill : style.color)), light(behind(one))];
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < 4.5) wrong.add(`${one.tagName}.${one.getAttribute("class")}: ${contrast.toFixed(2)}`);
            }
            return [...wrong];
        }
        """;

    [BrowserTheory]
    [InlineData("fr", 390)]
    [InlineData("nl", 390)]
    [InlineData("en", 390)]
    [InlineData("nl", 740)]
    [InlineData("fr", 1040)]
    [InlineData("fr", 1280)]
    [InlineData("en", 1280)]
    public async Task Nothing_overlaps_and_the_page_does_not_scroll_sideways(string language, int width)
    {
        await using var open = await browser.OpenAsync(SampleReport.Page(language), width);
        await open.Page.ClickAsync("#open-all");

        (await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
            width
        );
        (await open.Page.EvaluateAsync<string[]>(Clashes)).ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Hostile_texts_do_not_widen_the_page(int width)
    {
        await using var open = await browser.OpenAsync(ComparisonPage.Write(HostileReport.Report, "en"), width);
        await open.Page.ClickAsync("#open-all");

        (await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
            width
        );
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_text_can_be_read_in_light_and_in_dark(bool dark)
    {
        await using var open = await browser.OpenAsync(SampleReport.Page("en"), dark: dark);
        await open.Page.ClickAsync("#open-all");

        (await open.Page.EvaluateAsync<string[]>(Pale)).ShouldBeEmpty();
    }
}
