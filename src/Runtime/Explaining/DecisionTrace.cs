using System.Collections.Immutable;

namespace Conv.Runtime.Explaining;

/// <summary>Why an attendance is decided as it is, and what it left behind.</summary>
/// <param name="Conditions">The conditions that depend on the beneficiary; those of the session stand with the session.</param>
/// <param name="Granted">How the granted units came about; null if refused.</param>
/// <param name="Exceptional">What made it exceptional or not; null if refused.</param>
/// <param name="Share">How the share came about; null if refused or if the function registers nobody.</param>
/// <param name="Opened">The windows that it opened.</param>
/// <param name="Counted">The counters that it was added to.</param>
public sealed record AttendanceTrace(
    ImmutableArray<ConditionTrace> Conditions,
    ValueTrace? Granted,
    ValueTrace? Exceptional,
    ValueTrace? Share,
    ImmutableArray<WindowOpening> Opened,
    ImmutableArray<CounterAddition> Counted
)
{
    /// <summary>What payers beside the insurer pay, each with how that came about; none if refused, or where the file names no payer.</summary>
    public ImmutableArray<PartTrace> Parts { get; init; } = [];
}

/// <summary>What a payer pays for an attendance.</summary>
/// <param name="Payer">The payer, as data name it.</param>
/// <param name="Value">How much, and how that came about.</param>
public sealed record PartTrace(string Payer, ValueTrace Value);

/// <summary>Why a payment is decided as it is; its conditions stand with the session and its attendances.</summary>
/// <param name="Fee">How the fee came about; null if refused.</param>
public sealed record PaymentTrace(ValueTrace? Fee);

/// <summary>A window that an accepted act opened.</summary>
/// <param name="Window">Its name in the program.</param>
/// <param name="FirstDay">The day of the act, ISO 8601.</param>
/// <param name="LastDay">Its last day, ISO 8601; null where it never ends.</param>
/// <param name="Place">Where it comes from.</param>
public sealed record WindowOpening(string Window, string FirstDay, string? LastDay, TracePlace Place);

/// <summary>A counter that an accepted act was added to.</summary>
/// <param name="Amount">How much was added.</param>
/// <param name="After">The counter just after the act.</param>
public sealed record CounterAddition(long Amount, CounterReading After);
