using Conv.SystemTests.Tools;
using Microsoft.Playwright;

namespace Conv.SystemTests.Browser;

/// <summary>One browser for all tests of a class, begun when the first of them asks.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conv-report-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a page from disk and keeps what it asks for and complains of.</summary>
    /// <param name="html">The file.</param>
    /// <param name="width">Width of the window, pixels.</param>
    /// <param name="dark">Whether the reader prefers dark colours.</param>
    /// <param name="script">Whether scripts run.</param>
    internal async Task<OpenPage> OpenAsync(string html, int width = 1280, bool dark = false, bool script = true)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, html);
        return await OpenFileAsync(file, width, dark, script);
    }

    /// <summary>Opens a page that lies on disk, perhaps with others beside it.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="width">Width of the window, pixels.</param>
    /// <param name="dark">Whether the reader prefers dark colours.</param>
    /// <param name="script">Whether scripts run.</param>
    internal Task<OpenPage> OpenFileAsync(string file, int width = 1280, bool dark = false, bool script = true) =>
        OpenAddressAsync(new Uri(file), width, dark, script);

    /// <summary>Opens a page wherever it is.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="width">Width of the window, pixels.</param>
    /// <param name="dark">Whether the reader prefers dark colours.</param>
    /// <param name="script">Whether scripts run.</param>
    internal async Task<OpenPage> OpenAddressAsync(Uri address, int width = 1280, bool dark = false, bool script = true)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Tool.Chromium.Required,
                Timeout = 120_000,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
        var page = await _browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = script,
            }
        );
        page.SetDefaultTimeout(120_000);
        var open = new OpenPage(page);
        await page.GotoAsync(address.AbsoluteUri);
        return open;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>A page with what it asked for and complained of.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.RequestFinished += (_, request) => Answered.Add(request.Url);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add(dialog.Message);
    }

    public IPage Page { get; }

    /// <summary>What it asked for, itself included.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What it asked for and got.</summary>
    public List<string> Answered { get; } = [];

    /// <summary>Messages of the console, errors and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
