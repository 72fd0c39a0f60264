using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Comparison.Validity;
using Conv.Comparison.Wording;
using Conv.LanguageServer.Protocol;

namespace Conv.LanguageServer.Consequences;

/// <summary>What is known of one edit, and how long it took to know it.</summary>
/// <param name="clock">Measures the steps.</param>
/// <param name="uri">The folder.</param>
/// <param name="vocabulary">The vocabulary.</param>
/// <param name="against">The published version.</param>
internal sealed class Round(TimeProvider clock, string uri, string vocabulary, string against)
{
    private readonly List<PhaseTime> _phases = [];

    /// <summary>The two versions.</summary>
    public (Edition Old, Edition New) Pair { get; set; }

    /// <summary>Which rules differ.</summary>
    public StructuralComparison Structure { get; set; } = new([], 0);

    /// <summary>Which scenarios flip.</summary>
    public ImmutableArray<ScenarioFlip> Flips { get; set; } = [];

    /// <summary>What is proved.</summary>
    public ProvedComparison? Proved { get; set; }

    /// <summary>The same, as it is told.</summary>
    public ProvedConsequence? ProvedTold { get; set; }

    /// <summary>What changes on the session file.</summary>
    public DataComparison? Data { get; set; }

    /// <summary>The same, as it is told.</summary>
    public MoneyConsequence? MoneyTold { get; set; }

    /// <summary>What stands in the way.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Takes note of a step that was done elsewhere.</summary>
    public void Note(PhaseTime phase) => _phases.Add(phase);

    /// <summary>Does a step, and takes note of how much of it was done and how long it took.</summary>
    public T Time<T>(string phase, Func<(T Result, int Again, int Of)> step)
    {
        var start = clock.GetTimestamp();
        var (result, again, of) = step();
        _phases.Add(new PhaseTime(phase, again, of, clock.GetElapsedTime(start).TotalMilliseconds));
        return result;
    }

    /// <summary>Nothing is compared, and this is why.</summary>
    public ConsequencesParams Refused(string problem) =>
        new(uri, vocabulary, States.Current, against, problem, [], [], null, null, [.. _phases], [problem]);

    /// <summary>All that is known by now.</summary>
    public ConsequencesParams Told(string state)
    {
        var parts =
            ComparisonParts.Structure
            | (Proved is null ? ComparisonParts.None : ComparisonParts.Proved)
            | (Data is null ? ComparisonParts.None : ComparisonParts.Data);
        var proved = Proved ?? new ProvedComparison(0, -1, [], [], []);
        var report = new ComparisonReport(Pair.Old, Pair.New, Structure, proved, Data) { Parts = parts };
        return new ConsequencesParams(
            uri,
            vocabulary,
            state,
            against,
            Headline.Of(report),
            Telling.Rules(Structure, Flips, ProvedTold, Data),
            [.. Flips],
            ProvedTold,
            MoneyTold,
            [.. _phases],
            [
                .. Problems,
                .. DatesOfEffect
                    .Find(Pair.Old, Pair.New, Structure, proved, Data)
                    .Select(Retroactivity.Of)
                    .Distinct(StringComparer.Ordinal),
            ]
        );
    }
}
