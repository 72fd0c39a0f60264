using System.Collections.Immutable;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tracing;

namespace Conv.Cli.Explaining;

/// <summary>The few rules that decide, where everything about a session would be too much.</summary>
internal sealed partial class DecisionNodes
{
    private const string NotThis = "not";

    /// <summary>
    /// What refuses the attendance; or, where it is accepted, what could have refused it and the cases of the amounts that applied.
    /// </summary>
    /// <param name="outcome">The session.</param>
    /// <param name="position">The attendance, from 0.</param>
    /// <param name="providers">What its providers are called.</param>
    /// <param name="shown">What is asked about.</param>
    public ImmutableArray<Node> Deciding(
        SessionOutcome outcome,
        int position,
        IReadOnlyList<string> providers,
        DecidingParts shown
    )
    {
        if (outcome.Rejection is { } rejection)
        {
            return [new Node("rejected", Tone.Bad, $"{rejection.Column}: {rejection.Message}", "", [])];
        }

        var attendance = outcome.Attendances[position];
        return
        [
            .. Distinct([.. outcome.Conditions, .. attendance.Trace!.Conditions])
                .Where(condition => !condition.Holds || (attendance.IsAccepted && IsAsked(condition, shown)))
                .Select(Condition),
            .. shown.Share
                ? Granted(attendance.Trace.Granted)
                    .Concat(attendance.Trace.Share is { } share ? [Value("share", share)] : [])
                    .Select(Applied)
                : [],
            .. shown.Fees && attendance.IsAccepted
                ? outcome.Payments.Select((payment, i) => Applied(Payment(providers[i], payment)))
                : [],
        ];
    }

    // A cap that never looked at its counter is about other sessions.
    private bool IsAsked(ConditionTrace condition, DecidingParts shown) =>
        shown.Reasons.Contains(condition.Reason)
        && (!_caps.Contains(condition.Place) || !condition.Read.Counters.IsEmpty);

    private static Node Applied(Node value)
    {
        var left = value.Inner.Where(inner => inner.Head != NotThis).ToImmutableArray();
        return left.Length == value.Inner.Length || left.Any(inner => inner.Tone == Tone.Good)
            ? value with
            {
                Inner = left,
            }
            : value with
            {
                Inner = [Node.Of("no case before it applies"), .. left],
            };
    }
}

/// <summary>What is asked about a session.</summary>
/// <param name="Reasons">Conditions with these reasons, also where they hold.</param>
/// <param name="Share">The share and what is granted.</param>
/// <param name="Fees">The fees.</param>
internal sealed record DecidingParts(ImmutableHashSet<string> Reasons, bool Share, bool Fees);
