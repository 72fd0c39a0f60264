using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Scenarios.Coverage;

namespace Conv.Cli.Testing.Page;

/// <summary>How far a line came, as a class of the style sheet and a sign.</summary>
internal static class LineState
{
    /// <summary>All states: class, sign, words.</summary>
    public static IReadOnlyList<(string Class, string Sign, LocalizableText Words)> All { get; } =
    [("ok", "✓", PageWords.Shown), ("part", "◐", PageWords.PartlyShown), ("no", "✗", PageWords.NotShown)];

    /// <summary>The state of some points together; the first where there is nothing to show.</summary>
    public static (string Class, string Sign, LocalizableText Words) Of(CoverageCount count) =>
        All[
            count.Covered == count.Total ? 0
            : count.Covered > 0 ? 1
            : 2
        ];

    /// <summary>The points of a file.</summary>
    public static CoverageCount CountOf(CoverageReport report, SourceText source)
    {
        var lines = report
            .Lines.Where(line => ReferenceEquals(line.Source, source))
            .Select(line => line.Count)
            .ToList();
        return new CoverageCount(lines.Sum(count => count.Covered), lines.Sum(count => count.Total));
    }
}
