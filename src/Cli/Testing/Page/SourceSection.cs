using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Markup;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing.Page;

/// <summary>A source file, line by line: rules with what shows them, scenarios folded to their titles.</summary>
/// <param name="page">The page in the making.</param>
/// <param name="voice">Says what stands beside the source.</param>
/// <param name="program">The conventions.</param>
/// <param name="results">How the scenarios came out.</param>
/// <param name="report">What they show.</param>
/// <param name="file">Which source.</param>
internal sealed class SourceSection(
    MarkupWriter page,
    Voice voice,
    CheckedProgram program,
    ImmutableArray<ScenarioResult> results,
    CoverageReport report,
    int file
)
{
    private const int ScenariosNamed = 2;
    private const int PartShown = 60;

    private readonly SourceText _source = program.Sources[file];

    /// <summary>A link to a file, or to a line of it.</summary>
    public static string LinkTo(int file, int? line = null) => "#" + Id(file, line);

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var lines = report.Lines.Where(line => ReferenceEquals(line.Source, _source)).ToDictionary(line => line.Line);
        var scenarios = program
            .Files[file]
            .Declarations.OfType<ScenarioSyntax>()
            .ToDictionary(scenario => _source.PositionOf(scenario.Span.Start).Line);
        var count = LineState.CountOf(report, _source);
        page.Open("section", ("class", "file"), ("id", Id(file, null)))
            .Open("h2")
            .Text($"{_source.Path} ")
            .Element("small", voice.Say(PageWords.CountOf, count.Covered, count.Total))
            .Close()
            .Open("div", ("class", "code"));
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

        page.Close().Close();
    }

    private void Plain(int line)
    {
        page.Open("div", ("class", "l"), ("id", Id(file, line)));
        Numbered(line);
        page.Close();
    }

    private void Rule(CoverageLine line)
    {
        var count = line.Count;
        var (state, sign, words) = count.Total == 0 ? ("never", "–", PageWords.CannotBeReached) : LineState.Of(count);
        var missing = line.Results.Where(result => result.State == CoverageState.Missing).ToList();
        var hover =
            missing.Count == 0
                ? voice.Say(words)
                : voice.Say(PageWords.NotShownOf, string.Join("; ", missing.Select(one => voice.Told(one.Point.Text))));
        page.Open(
                "details",
                ("class", $"l {state}"),
                ("id", Id(file, line.Line)),
                ("open", missing.Count > 0 ? "" : null)
            )
            .Open("summary", ("title", hover));
        Numbered(line.Line);
        page.Open("span", ("class", "c"))
            .Element("b", sign)
            .Text(Text($" {count.Covered}/{count.Total}"))
            .Close()
            .Close()
            .Open("ul");
        var whole = line.Results.MaxBy(result => result.Point.Place.Span.Length)!.Point.Place;
        foreach (var result in missing.Concat(line.Results.Except(missing)))
        {
            Note(result, whole);
        }

        page.Close().Close();
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
        page.Open("li", ("class", state)).Element("b", sign).Text(" ");
        if (result.Point.Place != whole)
        {
            page.Element("code", CoverageText.RuleOf(result.Point, PartShown)).Text(" ");
        }

        page.Text(voice.Told(result.Point.Text));
        if (result.State == CoverageState.Unreachable)
        {
            page.Text(voice.Say(PageWords.NoSessionReaches));
        }

        for (var i = 0; i < Math.Min(ScenariosNamed, result.By.Length); i++)
        {
            page.Text(i == 0 ? voice.Say(PageWords.Colon) : "; ");
            Link(result.By[i]);
        }

        if (result.By.Length > ScenariosNamed)
        {
            page.Text(voice.Say(PageWords.AndMore, voice.Of(result.By.Length - ScenariosNamed)));
        }

        page.Close();
    }

    private void Link(Scenario scenario)
    {
        var number = program.Sources.IndexOf(scenario.Place.Source);
        page.Element("a", scenario.Title, ("href", LinkTo(number, scenario.Place.Start.Line)));
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
            : voice.Say(PageWords.Fails);
        page.Open("details", ("class", result is { Passed: false } ? "l s no" : "l s"), ("id", Id(file, line)))
            .Open("summary");
        Numbered(line);
        page.Element("span", sign, ("class", "c")).Close();
        for (var next = line + 1; next <= last; next++)
        {
            Plain(next);
        }

        page.Close();
        return last;
    }

    private void Numbered(int line)
    {
        var text = _source.LineAt(line);
        var words = text.TrimStart();
        page.Element("span", Text($"{line}"), ("class", "n"))
            .Element("code", words, ("style", Text($"--i:{text.Length - words.Length}")));
    }

    private static string Id(int file, int? line) => line is null ? Text($"f{file}") : Text($"f{file}-{line}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
