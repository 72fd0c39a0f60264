using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Conv.Comparison.Proving;

namespace Conv.Fuzzing.Edits.Auditing;

/// <summary>Whether a decision is what the words of one side of a change say, read as a person reads them.</summary>
internal static partial class TextCheck
{
    /// <summary>Whether the words are true of a decision.</summary>
    /// <param name="output">What the words are about.</param>
    /// <param name="text">The words.</param>
    /// <param name="verdict">The decision.</param>
    public static bool Says(DecidedOutput output, string text, SideVerdict verdict) =>
        output == DecidedOutput.Decision ? SaysDecision(text, verdict) : SaysAmount(text, verdict.AmountOf(output));

    /// <summary>Whether two decisions differ in an output.</summary>
    public static bool Differ(DecidedOutput output, SideVerdict one, SideVerdict other) =>
        output == DecidedOutput.Decision
            ? one.Rejected != other.Rejected
                || !one.Reasons.SetEquals(other.Reasons)
                || one.Exceptional != other.Exceptional
            : one.AmountOf(output) != other.AmountOf(output);

    /// <summary>Whether a change goes the way that is told of it.</summary>
    public static bool Goes(Direction direction, DecidedOutput output, SideVerdict one, SideVerdict other) =>
        (direction, output) switch
        {
            (Direction.Either, _) => true,
            (Direction.Same, DecidedOutput.Decision) => one.Accepted == other.Accepted,
            (Direction.Up, DecidedOutput.Decision) => !one.Accepted && other.Accepted,
            (Direction.Down, DecidedOutput.Decision) => one.Accepted && !other.Accepted,
            (Direction.Up, _) => one.AmountOf(output) < other.AmountOf(output),
            (Direction.Down, _) => one.AmountOf(output) > other.AmountOf(output),
            (Direction.Same, _) => false,
            _ => throw new System.Diagnostics.UnreachableException($"{direction} leads nowhere"),
        };

    private static bool SaysDecision(string text, SideVerdict verdict)
    {
        if (text is "refused")
        {
            return verdict.Refused;
        }

        if (Refusal().Match(text) is { Success: true } refusal)
        {
            var reason = refusal.Groups["reason"].Value;
            return verdict.Refused
                && refusal.Groups["how"].Value switch
                {
                    "" => verdict.Reasons.SetEquals([reason]),
                    ", perhaps for more reasons" => verdict.Reasons.Contains(reason),
                    " too" => verdict.Reasons.Contains(reason),
                    "not" => !verdict.Reasons.Contains(reason),
                    var how => throw new System.Diagnostics.UnreachableException($"'{how}' is not known"),
                };
        }

        return text.StartsWith("rejected", StringComparison.Ordinal)
            ? verdict.Rejected && (verdict.Lacks is null || text == $"rejected, {verdict.Lacks}")
            : string.Equals(text, verdict.Decision, StringComparison.Ordinal);
    }

    // A calculation says no number.
    private static bool SaysAmount(string text, BigInteger? amount) =>
        text is "unspecified" ? amount is null
        : Cents().Match(text) is { Success: true } cents
            ? amount
                == BigInteger.Parse(
                    cents.Groups["cents"].Value.Replace(".", "", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture
                )
        : !BigInteger.TryParse(text, CultureInfo.InvariantCulture, out var number) || amount == number;

    [GeneratedRegex(
        "^refused(?:, (?<how>not) for (?<reason>[^ ,]+)|, for (?<reason>[^ ,]+)(?<how> too)| (?<reason>[^ ,]+)(?<how>, perhaps for more reasons|))$"
    )]
    private static partial Regex Refusal();

    [GeneratedRegex(@"^(?<cents>-?\d+\.\d\d) EUR$")]
    private static partial Regex Cents();
}
