using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Comparison.Structure;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Consequences;

/// <summary>The scenarios that stand in both versions and pass in one of them only.</summary>
/// <param name="program">The edited version.</param>
/// <param name="structure">What changed.</param>
/// <param name="behind">Leads from places to changed rules.</param>
internal sealed class FlippedScenarios(CheckedProgram program, StructuralComparison structure, ChangedRules behind)
{
    /// <summary>The flips, in file order.</summary>
    public ImmutableArray<ScenarioFlip> Of(ImmutableArray<ScenarioResult> before, ImmutableArray<ScenarioResult> now)
    {
        var published = before
            .DistinctBy(result => result.Scenario.Title, StringComparer.Ordinal)
            .ToDictionary(result => result.Scenario.Title, StringComparer.Ordinal);
        return
        [
            .. now.Where(result =>
                    published.TryGetValue(result.Scenario.Title, out var other) && other.Passed != result.Passed
                )
                .Select(result => new ScenarioFlip(
                    result.Scenario.Title,
                    Ranges.Locate(result.Scenario.Place),
                    result.Passed,
                    Words(result.Passed ? published[result.Scenario.Title] : result),
                    Rules(result)
                )),
        ];
    }

    private static string Words(ScenarioResult failing) =>
        failing.Mismatches is [var first, ..]
            ? $"{(first.Person.Length == 0 ? "" : $"{first.Person}: ")}expected {first.Expected}, decided {first.Decided}"
            : "the two engines disagree";

    // What refuses or prices the acts that fail; where nothing of that changed, what lets them pass.
    private string[] Rules(ScenarioResult result)
    {
        if (structure.Changes is [var only])
        {
            return [only.Id];
        }

        var outcomes = result
            .Acts.Where(act =>
                result.Passed || result.Mismatches.Any(mismatch => ReferenceEquals(mismatch.Act, act.Act))
            )
            .Select(act => act.Outcome)
            .OfType<SessionOutcome>()
            .ToList();
        var decisive = Behind(outcomes.SelectMany(outcome => Places(outcome, holds: false)));
        return decisive is [] ? Behind(outcomes.SelectMany(outcome => Places(outcome, holds: true))) : decisive;
    }

    private string[] Behind(IEnumerable<TracePlace> places) =>
        [
            .. places
                .Distinct()
                .SelectMany(place => Span(place) is { } span ? behind.ChangesBehind(isNew: true, span) : [])
                .Distinct(StringComparer.Ordinal),
        ];

    private SourceSpan? Span(TracePlace place) =>
        program.Sources.FirstOrDefault(source => string.Equals(source.Path, place.Path, StringComparison.Ordinal))
            is { } source
            ? new SourceSpan(source, new TextSpan(source.OffsetOf(new LinePosition(place.Line, place.Column)), 0))
            : null;

    private static IEnumerable<TracePlace> Places(SessionOutcome outcome, bool holds)
    {
        var traces = outcome.Attendances.Select(attendance => attendance.Trace).OfType<AttendanceTrace>().ToList();
        var values = holds
            ? []
            : traces
                .SelectMany(trace => new[] { trace.Granted, trace.Exceptional, trace.Share })
                .Concat(outcome.Payments.Select(payment => payment.Trace?.Fee))
                .OfType<ValueTrace>();
        return outcome
            .Conditions.Concat(traces.SelectMany(trace => trace.Conditions))
            .Where(condition => condition.Holds == holds)
            .Select(condition => condition.Place)
            .Concat(values.SelectMany(value => value.Cases.Select(one => one.Place).Append(value.Place)));
    }
}
