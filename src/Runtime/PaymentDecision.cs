namespace Conv.Runtime;

/// <summary>What is decided about one (session, provider) pair.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reasons">
/// The failing conditions of the session, a bit each. 0 in a refused payment means that only its attendances fail.
/// </param>
/// <param name="Fee">The fee in cents where accepted; <see cref="Money.Unspecified"/> where unpriced; 0 where refused.</param>
public readonly record struct PaymentDecision(Decision Decision, ulong Reasons, long Fee)
{
    /// <summary>The payment of a refused session.</summary>
    public static PaymentDecision Refused(ulong reasons) => new(Decision.Refused, reasons, 0);

    /// <summary>The payment of an accepted session; unpriced where its fee is <see cref="Money.Unspecified"/>.</summary>
    public static PaymentDecision Accepted(long fee) =>
        new(fee == Money.Unspecified ? Decision.Unpriced : Decision.Accepted, 0, fee);
}
