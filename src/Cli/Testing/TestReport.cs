using System.Collections.Immutable;
using System.Globalization;
using Conv.Cli.Explaining;
using Conv.Cli.Findings;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing;

/// <summary>How the scenarios came out, for a person.</summary>
internal sealed class TestReport(Terminal terminal, CheckedProgram program)
{
    private const int MismatchesShown = 4;

    private readonly Dictionary<string, DecisionNodes> _nodes = new(StringComparer.Ordinal);

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
            new CoverageText(terminal).Write(coverage);
        }

        WriteFiles(results);
        var failed = results.Count(result => !result.Passed);
        var summary = $"{Numbers.Of(results.Length - failed, "scenario")} passed, {Numbers.Of(failed)} failed";
        Line(Paint(failed > 0 ? Tone.Bad : Tone.Good, summary));
    }

    private void Write(ScenarioResult result, bool verbose)
    {
        var word = result.Passed ? Paint(Tone.Good, "passed") : Paint(Tone.Bad, "FAILED");
        Line($"{word} {Paint(Tone.Strong, Terminal.Safe(result.Scenario.Title))}");
        if (verbose)
        {
            WriteActs(result);
        }

        foreach (var group in result.Mismatches.GroupBy(mismatch => mismatch.Expectation.Place))
        {
            Write(result, [.. group]);
        }

        foreach (var (act, difference) in result.Disagreements)
        {
            Line(
                Paint(Tone.Bad, "  the two engines disagree")
                    + $" on {Day(act)} about the {difference.What}: compiled {Terminal.Safe(difference.Compiled)}, "
                    + $"interpreter {Terminal.Safe(difference.Interpreted)}; this is a fault of conv itself"
            );
        }

        Line("");
    }

    private void WriteActs(ScenarioResult result)
    {
        Line($"  {Paint(Tone.Place, Terminal.Safe(result.Scenario.Place.ToString()))}");
        foreach (var (name, value) in result.Scenario.Readings)
        {
            Line($"  reading {name} = {value}");
        }

        foreach (var act in result.Acts)
        {
            var decided = act.Decided.Select(one =>
                one.Person.Length == 0 ? one.Decision : $"{one.Person}: {one.Decision}"
            );
            Line(Terminal.Safe($"  {Day(act.Act)}  {act.Act.Function}  {string.Join("; ", decided)}"));
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
            Line($"    expected  {Paint(Tone.Good, Terminal.Safe(mismatch.Expected))}");
            Line($"    decided   {Paint(Tone.Bad, Terminal.Safe(mismatch.Decided))}");
        }

        if (mismatches.Length > MismatchesShown)
        {
            Line($"  and {Numbers.Of(mismatches.Length - MismatchesShown)} more of this line");
        }

        var act = result.Acts.First(one => ReferenceEquals(one.Act, first.Act));
        if (act.Outcome is { } outcome)
        {
            string[] concerned =
            [
                .. mismatches.Where(one => ReferenceEquals(one.Act, first.Act)).Select(one => one.Person),
            ];
            new NodeText(terminal).Write(Explanation(result.Scenario, act.Act, concerned, outcome));
        }
    }

    private Node Explanation(Scenario scenario, ScenarioAct act, string[] concerned, SessionOutcome outcome)
    {
        string[] attending = [.. Names(act.Beneficiaries)];
        string[] providing = [.. Names(act.Providers)];
        var anybody = !attending.Intersect(concerned, StringComparer.Ordinal).Any();
        var shown = attending
            .Select((name, position) => (Position: position, Name: name))
            .Where(one => anybody || concerned.Contains(one.Name, StringComparer.Ordinal))
            .ToList();
        return new Node(
            "because",
            Tone.Strong,
            $"on {Day(act)}, {act.Function}"
                + (outcome.Convention is { } convention ? $" under {convention.Name}" : ""),
            "",
            NodesOf(scenario.Readings).Of(outcome, shown, providing)
        );
    }

    private static IEnumerable<string> Names(ImmutableArray<ScenarioPerson> people) =>
        people.Select(person => person.Name).Distinct(StringComparer.Ordinal);

    private DecisionNodes NodesOf(ImmutableArray<KeyValuePair<string, string>> readings)
    {
        var key = string.Join('\n', readings);
        if (!_nodes.TryGetValue(key, out var nodes))
        {
            var chosen = readings
                .DistinctBy(one => one.Key, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal);
            nodes = new DecisionNodes(program.Specialise(chosen));
            _nodes.Add(key, nodes);
        }

        return nodes;
    }

    private void WriteFiles(ImmutableArray<ScenarioResult> results)
    {
        if (results.IsEmpty)
        {
            return;
        }

        var table = new TextTable(terminal);
        table.Add(Tone.Strong, "File", "scenarios", "passed", "failed");
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

    private static string Day(ScenarioAct act) => Runtime.Values.Day.Text(act.Day);

    private void Line(string text) => terminal.Out.WriteLine(text);

    private string Paint(Tone tone, string text) => terminal.Paint(terminal.Out, tone, text);
}
