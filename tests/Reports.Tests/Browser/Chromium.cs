namespace Conv.Reports.Tests.Browser;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it is: what <c>CONV_CHROMIUM</c> says, else where Debian puts it; null: there is none.</summary>
    public static string? Path { get; } =
        Names
            .Select(name => $"/usr/bin/{name}")
            .Prepend(Environment.GetEnvironmentVariable("CONV_CHROMIUM") ?? "")
            .FirstOrDefault(File.Exists);
}

/// <summary>A fact that needs a browser; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserSkip.Reason;
}

/// <summary>A theory that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserSkip.Reason;
}

/// <summary>Why a test in a browser does not run.</summary>
internal static class BrowserSkip
{
    public static string? Reason { get; } =
        Chromium.Path is null
            ? "no Chromium in CONV_CHROMIUM or at /usr/bin/chromium, chromium-browser, google-chrome (apt-get install chromium)"
            : null;
}
