using System.Collections.Immutable;
using Conv.Cli.Explaining;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing;

/// <summary>What led to the decisions about an act, under the readings of its scenario.</summary>
internal sealed class ScenarioNodes(CheckedProgram program)
{
    private readonly Dictionary<string, DecisionNodes> _nodes = new(StringComparer.Ordinal);

    /// <summary>Everything that led to what was decided about some people.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="act">The act.</param>
    /// <param name="concerned">Who; everybody where none of them attends.</param>
    /// <param name="outcome">What was decided.</param>
    public Node Everything(Scenario scenario, ScenarioAct act, string[] concerned, SessionOutcome outcome)
    {
        string[] attending = [.. Names(act.Beneficiaries)];
        var anybody = !attending.Intersect(concerned, StringComparer.Ordinal).Any();
        var shown = attending
            .Select((name, position) => (Position: position, Name: name))
            .Where(person => anybody || concerned.Contains(person.Name, StringComparer.Ordinal))
            .ToList();
        return new Node(
            "because",
            Tone.Strong,
            $"on {Runtime.Values.Day.Text(act.Day)}, {act.Function}"
                + (outcome.Convention is { } convention ? $" under {convention.Name}" : ""),
            "",
            Of(scenario).Of(outcome, shown, [.. Names(act.Providers)])
        );
    }

    /// <summary>The rule that decided what was expected otherwise, with its place; without one where no rule did.</summary>
    /// <param name="mismatch">What was expected and what came.</param>
    /// <param name="outcome">What was decided; null: the session file rejects the session.</param>
    public (string Text, string Place) Rule(ScenarioMismatch mismatch, SessionOutcome? outcome)
    {
        var (act, expectation) = (mismatch.Act, mismatch.Expectation);
        if (outcome is null or { Rejection: not null })
        {
            return ("no rule: this is no session that can be judged", PlaceOf(act.Place));
        }

        if (outcome.Convention is not { } convention || outcome.Function is not { } function)
        {
            return ("no rule: nothing of that name is in force on this day", PlaceOf(act.Place));
        }

        if (mismatch.Person.Length == 0 && expectation.Convention is not null)
        {
            return ($"{convention.Name}, which takes this session", PlaceOf(convention.Name));
        }

        var nodes = Deciding(mismatch, outcome);
        var asked = expectation.Granted is null ? "share" : "granted";
        var failing = nodes.Where(node => node.Tone == Tone.Bad).ToList();
        var decisive =
            failing.Find(node => !expectation.Reasons.Any(reason => IsOf(node, reason)))
            ?? failing.FirstOrDefault()
            ?? nodes.FirstOrDefault(node => string.Equals(node.Head, asked, StringComparison.Ordinal))
            ?? nodes.FirstOrDefault();
        return decisive is null
            ? ($"no rule of {function.Name} refuses it", PlaceOf(convention.Name))
            : ($"{decisive.Head} {decisive.Text}", decisive.Source);
    }

    // What was expected to fail, and does, tells nobody why the rest came out otherwise.
    private static bool IsOf(Node condition, ReasonSymbol reason) =>
        condition.Text.StartsWith($"{reason.Name}: ", StringComparison.Ordinal);

    private ImmutableArray<Node> Deciding(ScenarioMismatch mismatch, SessionOutcome outcome)
    {
        var (act, expectation) = (mismatch.Act, mismatch.Expectation);
        var providers = Names(act.Providers).ToList();
        var nodes = Of(mismatch.Scenario);
        var position = Names(act.Beneficiaries).ToList().IndexOf(mismatch.Person);
        if (position < 0)
        {
            var payments = nodes.Of(outcome, [], providers);
            var own = payments.Where(node => node.Text.StartsWith($"of {mismatch.Person}: ", StringComparison.Ordinal));
            return [.. payments.Where(node => node.Tone == Tone.Bad), .. own];
        }

        var isShare = expectation is { Share: not null } or { Granted: not null };
        return nodes.Deciding(
            outcome,
            position,
            providers,
            new DecidingParts(
                [.. expectation.Reasons.Select(reason => reason.Name)],
                Share: isShare || expectation.Decision is Decision.Unpriced or Decision.None,
                Fees: false
            )
        );
    }

    private string PlaceOf(string convention) =>
        PlaceOf(
            program
                .Bound.Conventions.First(bound =>
                    string.Equals(bound.Symbol.Name, convention, StringComparison.Ordinal)
                )
                .Symbol.Place
        );

    private static string PlaceOf(SourceSpan span) => TracePlace.Of(span).ToString();

    private DecisionNodes Of(Scenario scenario)
    {
        var key = string.Join('\n', scenario.Readings);
        if (!_nodes.TryGetValue(key, out var nodes))
        {
            var chosen = scenario
                .Readings.DistinctBy(reading => reading.Key, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal);
            nodes = new DecisionNodes(program.Specialise(chosen));
            _nodes.Add(key, nodes);
        }

        return nodes;
    }

    private static IEnumerable<string> Names(ImmutableArray<ScenarioPerson> people) =>
        people.Select(person => person.Name).Distinct(StringComparer.Ordinal);
}
