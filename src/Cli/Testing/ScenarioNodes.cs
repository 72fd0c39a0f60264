using System.Collections.Immutable;
using System.Globalization;
using Conv.Cli.Explaining;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.Runtime;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;
using Conv.Scenarios.Explaining;
using Conv.Scenarios.Running;

namespace Conv.Cli.Testing;

/// <summary>What led to the decisions about an act, under the readings of its scenario.</summary>
internal sealed class ScenarioNodes(CheckedProgram program)
{
    private readonly Dictionary<string, SessionExplanations> _sessions = new(StringComparer.Ordinal);
    private readonly ExplanationProse _prose = new(program.Glossary, program.MessageLanguage);

    /// <summary>Everything that led to what was decided about some people.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="act">The act.</param>
    /// <param name="concerned">Who; everybody where none of them attends.</param>
    /// <param name="outcome">What was decided.</param>
    public ProseLine Everything(Scenario scenario, ScenarioAct act, string[] concerned, SessionOutcome outcome)
    {
        string[] attending = [.. Names(act.Beneficiaries)];
        var anybody = !attending.Intersect(concerned, StringComparer.Ordinal).Any();
        var shown = attending
            .Select((name, position) => (Position: position, Name: name))
            .Where(person => anybody || concerned.Contains(person.Name, StringComparer.Ordinal))
            .ToList();
        var explanation = Of(scenario).Of(outcome, [.. Names(act.Providers)]);
        return new ProseLine(
            ProseKind.Person,
            _prose.Day(explanation.Date),
            _prose.Judged(explanation),
            "",
            _prose.Everything(explanation, shown)
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
            return (Say(TestWords.NotJudged), PlaceOf(act.Place));
        }

        if (outcome.Convention is not { } convention || outcome.Function is not { } function)
        {
            return (Say(TestWords.NotInForce), PlaceOf(act.Place));
        }

        if (mismatch.Person.Length == 0 && expectation.Convention is not null)
        {
            return (Say(TestWords.Taken, convention.Name), PlaceOf(convention.Name));
        }

        var nodes = Deciding(mismatch, outcome);
        var failing = nodes.Where(IsBad).ToList();
        // What was expected to fail, and does, tells nobody why the rest came out otherwise.
        var decisive =
            failing.Find(node => !expectation.Reasons.Any(reason => IsOf(node, reason.Name)))
            ?? failing.FirstOrDefault()
            ?? nodes.FirstOrDefault(node => IsAsked(node, expectation))
            ?? nodes.FirstOrDefault();
        return decisive is null
            ? (Say(TestWords.NoRule, _prose.Name(function.Name)), PlaceOf(convention.Name))
            : ($"{decisive.Head} {decisive.Text}", decisive.Source);
    }

    private static bool IsOf(ProseLine node, string name) =>
        string.Equals(node.Subject, name, StringComparison.Ordinal);

    private static bool IsAsked(ProseLine node, Expectation expectation) =>
        expectation.Granted is not null ? node.Kind == ProseKind.Granted
        : expectation.Share is not null || expectation.Parts.IsEmpty ? node.Kind == ProseKind.Share
        : node.Kind == ProseKind.Part && expectation.Parts.Any(part => IsOf(node, part.Payer.Name));

    private static bool IsBad(ProseLine line) => ProseText.ToneOf(line.Kind) == Tone.Bad;

    private string Say(LocalizableText text, params object[] places) =>
        string.Format(CultureInfo.InvariantCulture, text.In(program.MessageLanguage), places);

    private ImmutableArray<ProseLine> Deciding(ScenarioMismatch mismatch, SessionOutcome outcome)
    {
        var (act, expectation) = (mismatch.Act, mismatch.Expectation);
        var providers = Names(act.Providers).ToList();
        var explanation = Of(mismatch.Scenario).Of(outcome, providers);
        var position = Names(act.Beneficiaries).ToList().IndexOf(mismatch.Person);
        if (position < 0)
        {
            var payments = _prose.Everything(explanation);
            var own = payments.Where(node =>
                node.Kind is ProseKind.Fee or ProseKind.RefusedPayment
                && string.Equals(node.Subject, mismatch.Person, StringComparison.Ordinal)
            );
            return [.. payments.Where(IsBad), .. own];
        }

        var isShare = expectation is { Share: not null } or { Granted: not null } or { Parts.IsEmpty: false };
        return _prose.Deciding(
            explanation,
            position,
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

    private static string PlaceOf(SourceSpan span) => TracePlaces.Of(span).ToString();

    private SessionExplanations Of(Scenario scenario)
    {
        var key = string.Join('\n', scenario.Readings);
        if (!_sessions.TryGetValue(key, out var sessions))
        {
            var chosen = scenario
                .Readings.DistinctBy(reading => reading.Key, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal);
            sessions = new SessionExplanations(program.Specialise(chosen));
            _sessions.Add(key, sessions);
        }

        return sessions;
    }

    private static IEnumerable<string> Names(ImmutableArray<ScenarioPerson> people) =>
        people.Select(person => person.Name).Distinct(StringComparer.Ordinal);
}
