using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Conv.Compiler;
using Conv.Compiler.Binding;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing.Page;

/// <summary>A source file, line by line: rules with what shows them, scenarios folded to their titles.</summary>
/// <param name="page">The page in the making.</param>
/// <param name="compilation">The conventions.</param>
/// <param name="results">How the scenarios came out.</param>
/// <param name="report">What they show.</param>
/// <param name="file">Which source.</param>
internal sealed class SourceSection(
    StringBuilder page,
    Compilation compilation,
    ImmutableArray<ScenarioResult> results,
    CoverageReport report,
    int file
)
{
    private const int ScenariosNamed = 2;
    private const int PartShown = 60;

    private readonly SourceText _source = compilation.Sources[file];

    public void Write()
    {
        var lines = report.Lines.Where(line => ReferenceEquals(line.Source, _source)).ToDictionary(line => line.Line);
        var scenarios = compilation
            .Files[file]
            .Declarations.OfType<ScenarioSyntax>()
            .ToDictionary(scenario => _source.PositionOf(scenario.Span.Start).Line);
        var count = LineState.CountOf(report, _source);
        Append($"<section class=\"file\" id=\"f{file}\">\n<h2>{Html.Text(_source.Path)} ");
        Append($"<small>{count.Covered} of {count.Total}</small></h2>\n<div class=\"code\">\n");
        var last = _source.LineAt(_source.LineCount).Length == 0 ? _source.LineCount - 1 : _source.LineCount;
        for (var line = 1; line <= last; line++)
        {
            if (scenarios.TryGetValue(line, out var scenario))
            {
                line = Scenario(scenario, line);
            }
            else if (lines.TryGetValue(line, out var covered))
            {
                Rule(covered);
            }
            else
            {
                Plain(line);
            }
        }

        page.Append("</div>\n</section>\n");
    }

    private void Plain(int line) => Append($"<div class=\"l\" id=\"f{file}-{line}\">{Numbered(line)}</div>\n");

    private void Rule(CoverageLine line)
    {
        var count = line.Count;
        var (state, sign, words) = count.Total == 0 ? ("never", "–", "cannot be reached") : LineState.Of(count);
        var missing = line.Results.Where(result => result.State == CoverageState.Missing).ToList();
        var hover =
            missing.Count == 0 ? words : $"not shown: {string.Join("; ", missing.Select(one => one.Point.Text))}";
        Append($"<details class=\"l {state}\" id=\"f{file}-{line.Line}\"{(missing.Count > 0 ? " open" : "")}>");
        Append($"<summary title=\"{Html.Text(hover)}\">{Numbered(line.Line)}");
        Append($"<span class=\"c\"><b>{sign}</b> {count.Covered}/{count.Total}</span></summary>\n<ul>\n");
        var whole = line.Results.MaxBy(result => result.Point.Place.Span.Length)!.Point.Place;
        foreach (var result in missing.Concat(line.Results.Except(missing)))
        {
            Note(result, whole);
        }

        page.Append("</ul></details>\n");
    }

    // What is about a part of the line only names the part.
    private void Note(CoverageResult result, SourceSpan whole)
    {
        var (state, sign) = result.State switch
        {
            CoverageState.Covered => ("ok", "✓"),
            CoverageState.Missing => ("no", "✗"),
            CoverageState.Unreachable => ("never", "–"),
            _ => throw new UnreachableException($"the state {result.State}"),
        };
        Append($"<li class=\"{state}\"><b>{sign}</b> ");
        if (result.Point.Place != whole)
        {
            Append($"<code>{Html.Text(CoverageText.RuleOf(result.Point, PartShown))}</code> ");
        }

        page.Append(Html.Text(result.Point.Text));
        if (result.State == CoverageState.Unreachable)
        {
            page.Append(": no session can reach it");
        }

        for (var i = 0; i < Math.Min(ScenariosNamed, result.By.Length); i++)
        {
            page.Append(i == 0 ? ": " : "; ");
            Link(result.By[i]);
        }

        if (result.By.Length > ScenariosNamed)
        {
            Append($" and {Numbers.Of(result.By.Length - ScenariosNamed)} more");
        }

        page.Append("</li>\n");
    }

    private void Link(Scenario scenario)
    {
        var number = compilation.Sources.IndexOf(scenario.Place.Source);
        Append($"<a href=\"#f{number}-{scenario.Place.Start.Line}\">{Html.Text(scenario.Title)}</a>");
    }

    // Its title is the summary of the rest; the last line with text ends it.
    private int Scenario(ScenarioSyntax scenario, int line)
    {
        var last = _source.PositionOf(scenario.Span.End).Line;
        var result = results.FirstOrDefault(one =>
            ReferenceEquals(one.Scenario.Place.Source, _source) && one.Scenario.Place.Start.Line == line
        );
        var sign =
            result is null ? ""
            : result.Passed ? "✓"
            : "fails";
        Append($"<details class=\"l s{(result is { Passed: false } ? " no" : "")}\" id=\"f{file}-{line}\">");
        Append($"<summary>{Numbered(line)}<span class=\"c\">{sign}</span></summary>\n");
        for (var next = line + 1; next <= last; next++)
        {
            Plain(next);
        }

        page.Append("</details>\n");
        return last;
    }

    private string Numbered(int line)
    {
        var text = _source.LineAt(line);
        var words = text.TrimStart();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<span class=\"n\">{line}</span><code style=\"--i:{text.Length - words.Length}\">{Html.Text(words)}</code>"
        );
    }

    private void Append(FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
}
