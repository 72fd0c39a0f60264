using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler;
using Conv.Markup;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing.Page;

/// <summary>
/// The coverage as one page: counts, gaps, then the sources line by line with what shows each rule. It asks nothing of the network, runs no
/// script, and says by a sign what it says by a colour.
/// </summary>
/// <param name="program">The conventions.</param>
/// <param name="results">How the scenarios came out.</param>
/// <param name="report">What they show.</param>
internal sealed class CoveragePage(
    CheckedProgram program,
    ImmutableArray<ScenarioResult> results,
    CoverageReport report
)
{
    private const int RuleShown = 100;

    private readonly MarkupWriter _page = new();
    private readonly Voice _voice = Voices.Of(program);

    /// <summary>The page; the same conventions give the same page.</summary>
    public string Write()
    {
        _page
            .Open("html", ("lang", _voice.Language))
            .Open("head")
            .Empty("meta", ("charset", "utf-8"))
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Empty(
                "meta",
                ("http-equiv", "Content-Security-Policy"),
                ("content", "default-src 'none'; style-src 'unsafe-inline'")
            )
            .Element("title", _voice.Say(PageWords.Title, program.Bound.Vocabulary.Name))
            .Open("style")
            .Asset(PageStyle.Css.Replace("\r\n", "\n", StringComparison.Ordinal))
            .Close()
            .Close()
            .Open("body");
        Head();
        Gaps("gaps", _voice.Say(PageWords.Gaps), report.Gaps);
        Gaps("unreachable", _voice.Say(PageWords.Unreachable), report.Unreachable);
        for (var file = 0; file < program.Sources.Length; file++)
        {
            new SourceSection(_page, _voice, program, results, report, file).Write();
        }

        _page.Close().Close();
        return $"<!doctype html>\n{_page}";
    }

    private void Head()
    {
        var failed = results.Count(result => !result.Passed);
        _page
            .Open("header")
            .Element("h1", _voice.Say(PageWords.Heading))
            .Open("p", ("class", "sub"))
            .Text(
                $"{program.Bound.Vocabulary.Label.In(_voice.Language)} · {_voice.Of(results.Length, Nouns.Scenario)}, "
            );
        if (failed == 0)
        {
            _page.Text(_voice.Say(PageWords.AllPass));
        }
        else
        {
            _page.Element("strong", _voice.Say(PageWords.Fail, _voice.Of(failed)), ("class", "bad"));
        }

        _page.Text(_voice.Say(PageWords.Sources, Compilation.Version, program.SourceHash[..12])).Close().Open("table");
        Row(_voice.Say(PageWords.RulesWhole), report.Rules);
        foreach (var kind in CoverageText.Kinds)
        {
            Row(_voice.Say(CoverageWords.Kind(kind)), report.CountOf(kind));
        }

        Row(_voice.Say(CoverageWords.Together), report.Count);
        _page.Close().Open("p", ("class", "legend"));
        foreach (var (state, sign, words) in LineState.All)
        {
            _page.Open("span", ("class", state)).Element("b", sign).Text($" {_voice.Say(words)}").Close().Text(" ");
        }

        _page.Text(_voice.Say(PageWords.Open)).Close().Open("nav");
        for (var file = 0; file < program.Sources.Length; file++)
        {
            var source = program.Sources[file];
            var count = LineState.CountOf(report, source);
            _page
                .Element("a", source.Path, ("href", SourceSection.LinkTo(file)))
                .Text(" ")
                .Element("small", string.Create(CultureInfo.InvariantCulture, $"{count.Covered}/{count.Total}"))
                .Text(" ");
        }

        _page.Close().Close();
    }

    private void Row(string name, CoverageCount count)
    {
        if (count.Total == 0)
        {
            return;
        }

        var percent = _voice.Percent(count.Covered, count.Total);
        _page
            .Open("tr")
            .Element("th", name)
            .Element("td", _voice.Say(PageWords.CountOf, _voice.Of(count.Covered), _voice.Of(count.Total)))
            .Element("td", percent)
            .Open("td", ("class", "bar"))
            .Element(
                "meter",
                percent,
                ("min", "0"),
                ("max", count.Total.ToString(CultureInfo.InvariantCulture)),
                ("value", count.Covered.ToString(CultureInfo.InvariantCulture))
            )
            .Close()
            .Close();
    }

    private void Gaps(string id, string title, IEnumerable<CoverageResult> gaps)
    {
        var byPlace = gaps.GroupBy(gap => gap.Point.Place).ToList();
        if (byPlace.Count == 0)
        {
            return;
        }

        _page.Open("section", ("id", id)).Element("h2", title).Open("ul");
        foreach (var group in byPlace)
        {
            var point = group.First().Point;
            var file = program.Sources.IndexOf(point.Place.Source);
            _page
                .Open("li")
                .Element(
                    "a",
                    $"{point.Place.Source.Path}:{point.Line}",
                    ("href", SourceSection.LinkTo(file, point.Line))
                )
                .Text(" ")
                .Element("code", CoverageText.RuleOf(point, RuleShown))
                .Open("ul");
            foreach (var gap in group)
            {
                _page.Element("li", _voice.Told(gap.Point.Text));
            }

            _page.Close().Close();
        }

        _page.Close().Close();
    }
}
