using System.Collections.Immutable;

namespace Conv.Runtime.Explaining;

/// <content>The few rules that decide, where everything about a session would be too much.</content>
public sealed partial class ExplanationProse
{
    /// <summary>
    /// What refuses an attendance; or, where it is accepted, what could have refused it and the cases of the amounts that applied.
    /// </summary>
    /// <param name="explanation">The session.</param>
    /// <param name="position">The attendance, from 0.</param>
    /// <param name="shown">What is asked about.</param>
    public ImmutableArray<ProseLine> Deciding(SessionExplanation explanation, int position, DecidingParts shown)
    {
        if (explanation.Lacks is { } lack)
        {
            return [Rejected(lack)];
        }

        var attendance = explanation.Attendances[position];
        return
        [
            .. Distinct([.. explanation.Conditions, .. attendance.Trace.Conditions])
                .Where(condition =>
                    !condition.Holds
                    || (attendance.IsAccepted && shown.Reasons.Contains(condition.Reason) && !IsElsewhere(condition))
                )
                .Select(Condition),
            .. shown.Share
                ? Granted(attendance.Trace.Granted)
                    .Concat(Share(attendance.Trace.Share))
                    .Concat(Parts(attendance.Trace.Parts))
                    .Select(Applied)
                : [],
            .. shown.Fees && attendance.IsAccepted
                ? explanation.Payments.Select(payment => Applied(Payment(payment)))
                : [],
        ];
    }

    private ProseLine Applied(ProseLine value)
    {
        var left = value.Inner.Where(inner => inner.Kind != ProseKind.AppliesNot).ToImmutableArray();
        return left.Length == value.Inner.Length || left.Any(inner => inner.Kind == ProseKind.Applies)
            ? value with
            {
                Inner = left,
            }
            : value with
            {
                Inner = [ProseLine.Of(ProseKind.Note, _values.Say(ExplanationWords.NoCaseBefore)), .. left],
            };
    }
}

/// <summary>What is asked about a session.</summary>
/// <param name="Reasons">Conditions with these reasons, also where they hold.</param>
/// <param name="Share">The share and what is granted.</param>
/// <param name="Fees">The fees.</param>
public sealed record DecidingParts(ImmutableHashSet<string> Reasons, bool Share, bool Fees);
