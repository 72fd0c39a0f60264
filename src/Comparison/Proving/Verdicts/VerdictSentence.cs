using System.Diagnostics;
using System.Globalization;

namespace Conv.Comparison.Proving.Verdicts;

/// <summary>Says a verdict in one sentence.</summary>
internal static class VerdictSentence
{
    // With more functions they are counted.
    private const int MostNamed = 2;

    /// <summary>The sentence.</summary>
    public static string Of(Verdict verdict)
    {
        if (verdict.Lines.IsEmpty)
        {
            return verdict.Open > 0 ? "Whether anybody gets more or less is not proved." : "Nobody gets more or less.";
        }

        var parts = verdict
            .Lines.GroupBy(line => (line.Output, line.Direction, line.Counted, line.Where))
            .OrderBy(lines => lines.Key.Output)
            .ThenBy(lines => lines.Key.Direction)
            .Select(lines => Say([.. lines]))
            .ToList();
        var end =
            verdict.NobodyGetsLess ? "; no beneficiary gets less"
            : verdict.NobodyGetsMore ? "; no beneficiary gets more"
            : "";
        var open = verdict.Open > 0 ? "; not all of it is proved" : "";
        var text = string.Join("; ", parts) + end + open;
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    private static string Say(List<VerdictLine> lines)
    {
        var first = lines[0];
        var where = first.Where.Length > 0 ? $" where {first.Where}" : "";
        return $"in {Functions(lines)} {What(first)}{where}";
    }

    private static string What(VerdictLine line) =>
        line.Output switch
        {
            DecidedOutput.Decision => Decided(line),
            DecidedOutput.Granted => Ways(
                line.Direction,
                "more units are granted",
                "fewer units are granted",
                "other units are granted"
            ),
            DecidedOutput.Share => Ways(
                line.Direction,
                "beneficiaries pay more",
                "beneficiaries pay less",
                "some beneficiaries pay more and others less"
            ),
            DecidedOutput.Fee => Ways(
                line.Direction,
                "fees are higher",
                "fees are lower",
                "some fees are higher and others lower"
            ),
            _ => throw new UnreachableException($"{line.Output} has no words"),
        };

    private static string Decided(VerdictLine line) =>
        line.Counted is { } count
            ? Ways(line.Direction, Counted(count, "more"), Counted(count, "fewer"), Mixed)
            : Ways(
                line.Direction,
                "sessions are accepted that were not",
                "sessions are no longer accepted that were",
                Mixed
            );

    private const string Mixed = "some sessions are accepted that were not and others no longer";

    private static string Counted(int count, string more) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"up to {count} {(count == 1 ? "session" : "sessions")} {more} {(count == 1 ? "is" : "are")} accepted"
        );

    private static string Ways(Direction direction, string up, string down, string either) =>
        direction switch
        {
            Direction.Up => up,
            Direction.Down => down,
            Direction.Either => either,
            Direction.Same => throw new UnreachableException("what goes neither way is not told"),
            _ => throw new UnreachableException($"{direction} has no words"),
        };

    private static string Functions(List<VerdictLine> lines)
    {
        var names = lines.Select(line => line.Functions.ToString()).Distinct(StringComparer.Ordinal).ToList();
        return names.Count <= MostNamed
            ? string.Join(" and ", names)
            : string.Create(CultureInfo.InvariantCulture, $"{names.Count} functions");
    }
}
