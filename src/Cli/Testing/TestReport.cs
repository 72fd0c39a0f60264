using System.Collections.Immutable;
using System.Globalization;
using Conv.Cli.Explaining;
using Conv.Cli.Findings;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Languages;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing;

/// <summary>How the scenarios came out, for a person.</summary>
internal sealed class TestReport(Terminal terminal, CheckedProgram program)
{
    private const int MismatchesShown = 4;

    private readonly ScenarioNodes _nodes = new(program);
    private readonly Voice _voice = Voices.Of(program);

    public void Write(ImmutableArray<ScenarioResult> results, CoverageReport? coverage, bool verbose)
    {
        foreach (var result in results)
        {
            if (verbose || !result.Passed)
            {
                Write(result, verbose);
            }
        }

        if (coverage is not null)
        {
            new CoverageText(terminal, _voice).Write(coverage);
        }

        WriteFiles(results);
        var failed = results.Count(result => !result.Passed);
        var summary =
            $"{_voice.Of(results.Length - failed, TestWords.PassedOnes)}, {_voice.Of(failed, TestWords.FailedOnes)}";
        Line(Paint(failed > 0 ? Tone.Bad : Tone.Good, summary));
    }

    private void Write(ScenarioResult result, bool verbose)
    {
        var word = result.Passed ? Paint(Tone.Good, Say(TestWords.Passed)) : Paint(Tone.Bad, Say(TestWords.Failed));
        Line($"{word} {Paint(Tone.Strong, Terminal.Safe(result.Scenario.Title))}");
        if (verbose)
        {
            WriteActs(result);
        }

        foreach (var group in result.Mismatches.GroupBy(mismatch => mismatch.Expectation.Place))
        {
            if (verbose)
            {
                Write(result, [.. group]);
            }
            else
            {
                WriteBriefly(result, [.. group]);
            }
        }

        foreach (var (act, difference) in result.Disagreements)
        {
            Line(
                Paint(Tone.Bad, "  " + Say(TestWords.Disagree))
                    + Say(
                        TestWords.DisagreeAbout,
                        Day(act),
                        difference.What,
                        Terminal.Safe(difference.Compiled),
                        Terminal.Safe(difference.Interpreted)
                    )
            );
        }

        Line("");
    }

    private void WriteActs(ScenarioResult result)
    {
        Line($"  {Paint(Tone.Place, Terminal.Safe(result.Scenario.Place.ToString()))}");
        foreach (var (name, value) in result.Scenario.Readings)
        {
            Line("  " + Say(TestWords.Reading, _voice.Name(name), _voice.Name(value)));
        }

        foreach (var act in result.Acts)
        {
            var decided = act.Decided.Select(person =>
                person.Person.Length == 0
                    ? _voice.Told(person.Decision)
                    : $"{person.Person}: {_voice.Told(person.Decision)}"
            );
            Line(Terminal.Safe($"  {Day(act.Act)}  {_voice.Name(act.Act.Function)}  {string.Join("; ", decided)}"));
        }
    }

    // An act that is repeated fails on several days for one reason: its line once, then the first day with its explanation.
    private void Write(ScenarioResult result, ImmutableArray<ScenarioMismatch> mismatches)
    {
        var first = mismatches[0];
        var place = first.Expectation.Place;
        var margin = place.Start.Line.ToString(CultureInfo.InvariantCulture).Length;
        new DiagnosticsText(terminal, terminal.Out).Show(place, Tone.Bad, margin);
        foreach (var mismatch in mismatches.Take(MismatchesShown))
        {
            var who = mismatch.Person.Length == 0 ? "" : $", {Terminal.Safe(mismatch.Person)}";
            Line($"  {Day(mismatch.Act)}{who}");
            Brief("  ", TestWords.Expected, Tone.Good, _voice.Told(mismatch.Expected), "");
            Brief("  ", TestWords.Decided, Tone.Bad, _voice.Told(mismatch.Decided), "");
        }

        if (mismatches.Length > MismatchesShown)
        {
            Line($"  {Say(TestWords.More, Numbers.Of(mismatches.Length - MismatchesShown))}");
        }

        if (ActOf(result, first).Outcome is { } outcome)
        {
            string[] concerned =
            [
                .. mismatches
                    .Where(mismatch => ReferenceEquals(mismatch.Act, first.Act))
                    .Select(mismatch => mismatch.Person),
            ];
            new ProseText(terminal).Write(_nodes.Everything(result.Scenario, first.Act, concerned, outcome));
        }
    }

    // Three lines: what was expected and where, what came, and the rule that made it so.
    private void WriteBriefly(ScenarioResult result, ImmutableArray<ScenarioMismatch> mismatches)
    {
        var first = mismatches[0];
        var place = first.Expectation.Place;
        var who = first.Person.Length == 0 ? "" : $", {first.Person}";
        var more = mismatches.Length == 1 ? "" : $", {Say(TestWords.More, Numbers.Of(mismatches.Length - 1))}";
        var at = $"{place.Source.Path}:{Numbers.Of(place.Start.Line)}, {Day(first.Act)}{who}{more}";
        var rule = _nodes.Rule(first, ActOf(result, first).Outcome);
        Brief("", TestWords.Expected, Tone.Good, _voice.Told(first.Expected), at);
        Brief("", TestWords.Decided, Tone.Bad, _voice.Told(first.Decided), "");
        Brief("", TestWords.Rule, Tone.Plain, rule.Text, rule.Place);
    }

    private void Brief(string indent, LocalizableText head, Tone tone, string text, string source) =>
        Line(
            $"  {indent}{Say(head), -8}  {Paint(tone, Terminal.Safe(text))}"
                + (source.Length == 0 ? "" : $"  ({Paint(Tone.Place, Terminal.Safe(source))})")
        );

    private static ScenarioActResult ActOf(ScenarioResult result, ScenarioMismatch mismatch) =>
        result.Acts.First(act => ReferenceEquals(act.Act, mismatch.Act));

    private void WriteFiles(ImmutableArray<ScenarioResult> results)
    {
        if (results.IsEmpty)
        {
            return;
        }

        var table = new TextTable(terminal);
        table.Add(
            Tone.Strong,
            Say(TestWords.File),
            Say(TestWords.Scenarios),
            Say(TestWords.PassedColumn),
            Say(TestWords.FailedColumn)
        );
        foreach (var file in results.GroupBy(result => result.Scenario.Place.Source.Path, StringComparer.Ordinal))
        {
            var failed = file.Count(result => !result.Passed);
            table.Add(
                failed > 0 ? Tone.Bad : Tone.Plain,
                Terminal.Safe(file.Key),
                Numbers.Of(file.Count()),
                Numbers.Of(file.Count() - failed),
                Numbers.Of(failed)
            );
        }

        table.Write();
    }

    private string Say(LocalizableText text, params object[] places) => _voice.Say(text, places);

    private string Day(ScenarioAct act) => _voice.Day(act.Day);

    private void Line(string text) => terminal.Out.WriteLine(text);

    private string Paint(Tone tone, string text) => terminal.Paint(terminal.Out, tone, text);
}
