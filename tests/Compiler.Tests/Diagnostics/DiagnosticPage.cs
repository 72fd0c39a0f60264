using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Diagnostics;

/// <summary>A page of <c>docs/diagnostics</c>, read by the rule in its README.</summary>
/// <param name="Path">The file.</param>
/// <param name="Code">From the front matter, as is the rest.</param>
/// <param name="Wrong">The failing example with its frame, ready to compile.</param>
/// <param name="Right">The corrected example with its frame.</param>
internal sealed partial record DiagnosticPage(
    string Path,
    string Code,
    string Name,
    string Severity,
    string Message,
    string Help,
    string Why,
    ImmutableArray<SourceText> Wrong,
    ImmutableArray<SourceText> Right
)
{
    /// <summary>The texts of sources beside the failing example.</summary>
    public required PageTexts WrongTexts { get; init; }

    /// <summary>The texts of sources beside the corrected example.</summary>
    public required PageTexts RightTexts { get; init; }

    public const string Folder = "docs/diagnostics";

    private static readonly ImmutableArray<SourceText> Frame =
    [
        .. RepositoryFiles
            .In($"{Folder}/frame", ".conv")
            .Select(file => new SourceText(file, RepositoryFiles.Read(file))),
    ];

    /// <summary>All pages, by code.</summary>
    public static ImmutableSortedDictionary<string, DiagnosticPage> All { get; } =
        RepositoryFiles
            .In(Folder, ".md")
            .Where(file => System.IO.Path.GetFileName(file).StartsWith("CONV", StringComparison.Ordinal))
            .Select(Read)
            .ToImmutableSortedDictionary(page => System.IO.Path.GetFileNameWithoutExtension(page.Path), page => page);

    private static DiagnosticPage Read(string path)
    {
        var text = RepositoryFiles.Read(path);
        var front = FrontMatter().Match(text);
        front.Success.ShouldBeTrue($"{path} begins with code, name, severity, message and help, in this order");
        var why = text[front.Length..text.IndexOf("\n## Wrong", StringComparison.Ordinal)].Trim();
        return new DiagnosticPage(
            path,
            front.Groups["code"].Value,
            front.Groups["name"].Value,
            front.Groups["severity"].Value,
            front.Groups["message"].Value,
            front.Groups["help"].Value,
            why,
            Example(path, text, "Wrong"),
            Example(path, text, "Right")
        )
        {
            WrongTexts = TextsUnder(text, "Wrong"),
            RightTexts = TextsUnder(text, "Right"),
        };
    }

    private static PageTexts TextsUnder(string text, string heading)
    {
        var from = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var next = text.IndexOf("\n## ", from + 1, StringComparison.Ordinal);
        return new PageTexts(
            TextFences()
                .Matches(text[from..(next < 0 ? text.Length : next)])
                .ToDictionary(fence => fence.Groups["path"].Value, fence => fence.Groups["text"].Value)
        );
    }

    private static ImmutableArray<SourceText> Example(string path, string text, string heading)
    {
        var from = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0, $"{path} has no example under {heading}");
        var next = text.IndexOf("\n## ", from + 1, StringComparison.Ordinal);
        var fences = Fences().Matches(text[from..(next < 0 ? text.Length : next)]);
        fences.Count.ShouldBeGreaterThan(0, $"{path} has no example under {heading}");
        var alone = fences.Any(fence => fence.Groups["alone"].Success);
        var files = fences
            .Select((fence, i) => File($"{heading}-{i + 1}.conv", fence.Groups["text"].Value, alone))
            .ToList();
        if (alone)
        {
            return [.. files];
        }

        // Twice: what is followed uses a vocabulary in turn.
        files.AddRange(Missing(files));
        files.AddRange(Missing(files));
        return [.. files];
    }

    private static SourceText File(string name, string text, bool alone)
    {
        var full = Repeated()
            .Replace(
                text,
                line =>
                    string.Concat(
                        Enumerable.Repeat(
                            line.Groups["line"].Value + "\n",
                            int.Parse(line.Groups["times"].Value, CultureInfo.InvariantCulture)
                        )
                    )
            );
        var isWhole =
            alone
            || full.StartsWith("vocabulary", StringComparison.Ordinal)
            || full.StartsWith("convention", StringComparison.Ordinal);
        return new SourceText(
            name,
            isWhole
                ? full
                : $"{Frame.Single(one => one.Path.EndsWith("advice-2024.conv", StringComparison.Ordinal)).Text}\n{full}"
        );
    }

    private static List<SourceText> Missing(List<SourceText> files)
    {
        var declared = files.SelectMany(file => Declared().Matches(file.Text).Select(one => one.Groups["name"].Value));
        var needed = files.SelectMany(file => Needed().Matches(file.Text).Select(one => one.Groups["name"].Value));
        var missing = needed.Except(declared, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return [.. Frame.Where(file => missing.Contains(Declared().Match(file.Text).Groups["name"].Value))];
    }

    [GeneratedRegex(
        @"\A---\ncode: (?<code>.*)\nname: (?<name>.*)\nseverity: (?<severity>.*)\nmessage: (?<message>.*)\nhelp: (?<help>.*)\n---\n",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex FrontMatter();

    [GeneratedRegex(
        @"^```conv(?<alone> alone)?\n(?<text>.*?)^```$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Fences();

    [GeneratedRegex(
        @"^```text (?<path>\S+)\n(?<text>.*?)^```$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex TextFences();

    [GeneratedRegex(@"^(?<line>.*)# (?<times>\d+) times\n", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"^(vocabulary|convention) (?<name>\S+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^ +(uses|follows|extends) +(?<name>\S+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Needed();
}
