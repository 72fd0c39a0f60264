using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Conv.Compiler;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing.Page;

/// <summary>
/// The coverage as one page: counts, gaps, then the sources line by line with what shows each rule. It asks nothing of the network, runs no
/// script, and says by a sign what it says by a colour.
/// </summary>
/// <param name="compilation">The conventions.</param>
/// <param name="results">How the scenarios came out.</param>
/// <param name="report">What they show.</param>
internal sealed class CoveragePage(
    Compilation compilation,
    ImmutableArray<ScenarioResult> results,
    CoverageReport report
)
{
    private readonly StringBuilder _page = new();

    /// <summary>The page; the same conventions give the same page.</summary>
    public string Write()
    {
        _page.Append(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Coverage of {Html.Text(compilation.Bound!.Vocabulary.Name)}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>

            """
        );
        Head();
        Gaps("gaps", "What no scenario shows", report.Gaps);
        Gaps("unreachable", "What no session can reach", report.Unreachable);
        for (var file = 0; file < compilation.Sources.Length; file++)
        {
            new SourceSection(_page, compilation, results, report, file).Write();
        }

        _page.Append("</body>\n</html>\n");
        return _page.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private void Head()
    {
        var failed = results.Count(result => !result.Passed);
        _page.Append("<header>\n<h1>What the scenarios show</h1>\n");
        _page.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"sub\">{Html.Text(compilation.Bound!.Vocabulary.Label.ToString())} · {Numbers.Of(results.Length, "scenario")}, "
        );
        _page.Append(failed == 0 ? "all pass" : $"<strong class=\"bad\">{Numbers.Of(failed)} fail</strong>");
        _page.Append(
            CultureInfo.InvariantCulture,
            $" · conv {Html.Text(Compilation.Version)} · sources {compilation.SourceHash[..12]}</p>\n<table>\n"
        );
        Row("Rules, whole", report.Rules);
        foreach (var (kind, name) in CoverageText.Kinds)
        {
            Row(name, report.CountOf(kind));
        }

        Row("all together", report.Count);
        _page.Append("</table>\n<p class=\"legend\">");
        foreach (var (state, sign, words) in LineState.All)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<span class=\"{state}\"><b>{sign}</b> {words}</span> ");
        }

        _page.Append("Open a line to see which scenarios show it.</p>\n<nav>");
        for (var file = 0; file < compilation.Sources.Length; file++)
        {
            var source = compilation.Sources[file];
            var count = LineState.CountOf(report, source);
            _page.Append(
                CultureInfo.InvariantCulture,
                $"<a href=\"#f{file}\">{Html.Text(source.Path)}</a> <small>{count.Covered}/{count.Total}</small> "
            );
        }

        _page.Append("</nav>\n</header>\n");
    }

    private void Row(string name, CoverageCount count)
    {
        if (count.Total == 0)
        {
            return;
        }

        var percent = Numbers.Percent(count.Covered, count.Total);
        _page.Append(
            CultureInfo.InvariantCulture,
            $"<tr><th>{name}</th><td>{Numbers.Of(count.Covered)} of {Numbers.Of(count.Total)}</td><td>{percent}</td>"
        );
        _page.Append(
            CultureInfo.InvariantCulture,
            $"<td class=\"bar\"><meter min=\"0\" max=\"{count.Total}\" value=\"{count.Covered}\">{percent}</meter></td></tr>\n"
        );
    }

    private void Gaps(string id, string title, IEnumerable<CoverageResult> gaps)
    {
        var byPlace = gaps.GroupBy(gap => gap.Point.Place).ToList();
        if (byPlace.Count == 0)
        {
            return;
        }

        _page.Append(CultureInfo.InvariantCulture, $"<section id=\"{id}\">\n<h2>{title}</h2>\n<ul>\n");
        foreach (var group in byPlace)
        {
            var point = group.First().Point;
            var file = compilation.Sources.IndexOf(point.Place.Source);
            _page.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"#f{file}-{point.Line}\">{Html.Text(point.Place.Source.Path)}:{point.Line}</a> "
            );
            _page.Append(
                CultureInfo.InvariantCulture,
                $"<code>{Html.Text(CoverageText.RuleOf(point, 100))}</code><ul>"
            );
            foreach (var gap in group)
            {
                _page.Append(CultureInfo.InvariantCulture, $"<li>{Html.Text(gap.Point.Text)}</li>");
            }

            _page.Append("</ul></li>\n");
        }

        _page.Append("</ul>\n</section>\n");
    }
}
