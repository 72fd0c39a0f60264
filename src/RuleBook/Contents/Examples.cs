using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.RuleBook.Contents;

/// <summary>Which scenarios exercise which rules, and how they came out.</summary>
internal sealed class Examples
{
    private readonly Dictionary<Scenario, Example> _byScenario;
    private readonly ILookup<string, (TextSpan Span, ImmutableArray<Example> By)> _reached;

    /// <param name="results">How all scenarios came out, in the order in which they ran.</param>
    /// <param name="collector">What they reached.</param>
    public Examples(ImmutableArray<ScenarioResult> results, CoverageCollector collector)
    {
        All = [.. results.Select((result, number) => new Example(number, result))];
        _byScenario = All.ToDictionary(
            one => one.Result.Scenario,
            EqualityComparer<Scenario>.Create(ReferenceEquals, one => one.Place.Span.Start)
        );
        _reached = collector
            .Map.Points.Select(point =>
                (
                    point.Place.Source.Path,
                    point.Place.Span,
                    By: collector.Reaching(point).Select(scenario => _byScenario[scenario]).ToImmutableArray()
                )
            )
            .ToLookup(one => one.Path, one => (one.Span, one.By), StringComparer.Ordinal);
    }

    /// <summary>All scenarios, in the order of the files.</summary>
    public ImmutableArray<Example> All { get; }

    /// <summary>The scenarios that exercise a rule.</summary>
    public ImmutableArray<Example> Of(SourceSpan place) => Of([place]);

    /// <summary>The scenarios that exercise any of some rules.</summary>
    public ImmutableArray<Example> Of(IEnumerable<SourceSpan> places) =>
        [
            .. places
                .SelectMany(place =>
                    _reached[place.Source.Path].Where(one => place.Span.Contains(one.Span)).SelectMany(one => one.By)
                )
                .Distinct()
                .OrderBy(example => example.Number),
        ];

    /// <summary>The scenarios with a session that a function judges.</summary>
    public ImmutableArray<Example> OfFunction(string convention, string name) =>
        [
            .. All.Where(example =>
                example.Result.Acts.Any(act =>
                    string.Equals(act.Outcome?.Function?.Name, name, StringComparison.Ordinal)
                    && string.Equals(act.Outcome?.Convention?.Name, convention, StringComparison.Ordinal)
                )
            ),
        ];

    /// <summary>The scenarios of a file.</summary>
    public IEnumerable<Example> In(SourceText source) =>
        All.Where(example =>
            string.Equals(example.Result.Scenario.Place.Source.Path, source.Path, StringComparison.Ordinal)
        );
}

/// <summary>A scenario and how it came out.</summary>
/// <param name="Number">Its place among all scenarios, from 0.</param>
/// <param name="Result">How it came out.</param>
internal sealed record Example(int Number, ScenarioResult Result)
{
    /// <summary>Scenarios are the same when their numbers are.</summary>
    public bool Equals(Example? other) => other is not null && Number == other.Number;

    /// <inheritdoc/>
    public override int GetHashCode() => Number;
}
