using System.Collections.Immutable;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Stories;

/// <summary>What one column says of a session.</summary>
/// <param name="Session">The session as it is explained; null where its lines are no valid session in this edition.</param>
/// <param name="Rejects">Its rejected lines, by line.</param>
internal sealed record StoryDecision(ExplainedSession? Session, ImmutableArray<Reject> Rejects)
{
    /// <summary>The decision about the beneficiary; null where the session is rejected.</summary>
    public AttendanceOutcome? Attendance => Session?.Attendance;

    /// <summary>Whether it is no valid session in this edition.</summary>
    public bool IsRejected => Attendance is null;

    /// <summary>Whether it is accepted, priced or not.</summary>
    public bool IsAccepted => Attendance is { IsAccepted: true };

    /// <summary>Whether it is accepted without an amount: the text gives its share no value.</summary>
    public bool IsUnpriced => Attendance is { Decision: Verdict.Unpriced };

    /// <summary>The payments of the session; none where it is rejected.</summary>
    public ImmutableArray<PaymentOutcome> Payments => Session?.Outcome.Payments ?? [];

    /// <summary>The share, cents; 0 where there is none.</summary>
    public long Share => Attendance is { Decision: Verdict.Accepted, Share: { } share } ? share : 0;

    /// <summary>The fees of all providers of the session, cents. Others who attend share them.</summary>
    public long Fees => Payments.Sum(payment => payment.Decision == Verdict.Accepted ? payment.Fee ?? 0 : 0);
}
