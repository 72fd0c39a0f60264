using System.Collections.Immutable;

namespace Conv.Comparison.Proving.Verdicts;

/// <summary>What everything that is proved comes to, for somebody who reads one sentence.</summary>
/// <param name="Lines">What goes more or less, function by function and output by output; without what goes neither way.</param>
/// <param name="Sessions">Whether more sessions are accepted, or fewer.</param>
/// <param name="Shares">Whether beneficiaries pay more, or less, of sessions that both accept.</param>
/// <param name="Fees">Whether fees are higher, or lower, of sessions that both accept.</param>
/// <param name="Open">How many questions are open: any of them may turn the verdict.</param>
public sealed record Verdict(
    ImmutableArray<VerdictLine> Lines,
    Direction Sessions,
    Direction Shares,
    Direction Fees,
    int Open
)
{
    /// <summary>Whether it is proved that no beneficiary is refused what was accepted, granted less, or pays more.</summary>
    public bool NobodyGetsLess =>
        Open == 0
        && Sessions is Direction.Same or Direction.Up
        && Shares is Direction.Same or Direction.Down
        && Lines.All(line => line.Output != DecidedOutput.Granted || line.Direction == Direction.Up);

    /// <summary>Whether it is proved that no beneficiary is accepted where it was refused, granted more, or pays less.</summary>
    public bool NobodyGetsMore =>
        Open == 0
        && Sessions is Direction.Same or Direction.Down
        && Shares is Direction.Same or Direction.Up
        && Lines.All(line => line.Output != DecidedOutput.Granted || line.Direction == Direction.Down);

    /// <summary>The verdict on what was proved.</summary>
    public static Verdict Of(ProvedComparison proved)
    {
        ImmutableArray<VerdictLine> lines =
        [
            .. proved
                .Changes.Where(change => change.Direction != Direction.Same)
                .GroupBy(change => (Functions: change.Functions.ToString(), change.Output))
                .Select(changes => VerdictLine.Of([.. changes])),
        ];
        return new Verdict(
            lines,
            Together(lines, DecidedOutput.Decision),
            Together(lines, DecidedOutput.Share),
            Together(lines, DecidedOutput.Fee),
            proved.Open.Length
        );
    }

    /// <summary>Which way several things go together.</summary>
    internal static Direction Together(IEnumerable<Direction> directions)
    {
        List<Direction> all = [.. directions.Where(one => one != Direction.Same).Distinct()];
        return all switch
        {
            [] => Direction.Same,
            [var only] => only,
            _ => Direction.Either,
        };
    }

    private static Direction Together(IEnumerable<VerdictLine> lines, DecidedOutput output) =>
        Together(lines.Where(line => line.Output == output).Select(line => line.Direction));
}
