using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Outcomes;

/// <summary>Everything that is decided about a session.</summary>
/// <param name="Session">The session.</param>
/// <param name="Convention">The convention that judges it; null only where no convention declares its function.</param>
/// <param name="Function">
/// The function that judges it, also where that one takes no acts on the day; null where no convention declares it or
/// the policy's convention has no function that corresponds.
/// </param>
/// <param name="Rejection">Why the session cannot be judged; null if it can.</param>
/// <param name="Reasons">The failing conditions that do not depend on a beneficiary, in the order of reason codes.</param>
/// <param name="Attendances">One per beneficiary, in the session's order; none if rejected.</param>
/// <param name="Payments">One per provider, in the session's order; none if rejected.</param>
/// <param name="Conditions">A trace of the conditions that do not depend on a beneficiary; empty if none was asked for.</param>
internal sealed record SessionOutcome(
    InterpretedSession Session,
    IrConvention? Convention,
    IrFunction? Function,
    Rejection? Rejection,
    ImmutableArray<ReasonSymbol> Reasons,
    ImmutableArray<AttendanceOutcome> Attendances,
    ImmutableArray<PaymentOutcome> Payments,
    ImmutableArray<ConditionTrace> Conditions
)
{
    /// <summary>The windows that the accepted session opened once for all its attendances; empty if no trace was asked for.</summary>
    public ImmutableArray<WindowOpening> Opened { get; init; } = [];

    /// <summary>The counters that the accepted session was added to once for all its attendances; empty if no trace was asked for.</summary>
    public ImmutableArray<CounterAddition> Counted { get; init; } = [];
}

/// <summary>Why a session cannot be judged.</summary>
/// <param name="Column">The column of the input that is to blame.</param>
/// <param name="Message">What is the matter with it.</param>
internal sealed record Rejection(string Column, string Message);

/// <summary>What is decided about a beneficiary in a session.</summary>
/// <param name="Beneficiary">The beneficiary's id.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Reasons">All failing conditions, those of the session included, in the order of reason codes.</param>
/// <param name="IsExceptional">Accepted beyond a cap.</param>
/// <param name="Share">The share in cents; null if refused or unpriced.</param>
/// <param name="Granted">Units granted; 1 if accepted where the function grants none; 0 if refused.</param>
/// <param name="Measures">The ids of the measures that count it, ascending.</param>
/// <param name="Categories">Per category of the program, its value from 1; 0 where a fact that it needs is missing.</param>
/// <param name="Trace">Why; null if no trace was asked for.</param>
internal sealed record AttendanceOutcome(
    string Beneficiary,
    Verdict Decision,
    ImmutableArray<ReasonSymbol> Reasons,
    bool IsExceptional,
    long? Share,
    long Granted,
    ImmutableArray<int> Measures,
    ImmutableArray<int> Categories,
    AttendanceTrace? Trace
)
{
    /// <summary>What each payer of the vocabulary pays, in cents; none if refused or unpriced, or where nobody is registered.</summary>
    public ImmutableArray<long> Parts { get; init; } = [];

    /// <summary>The last day on which an act may be submitted that would change this decision, a day number; null where none can.</summary>
    public int? ProvisionalUntil { get; init; }

    /// <summary>Unpriced counts as accepted.</summary>
    public bool IsAccepted => Decision is Verdict.Accepted or Verdict.Unpriced;
}

/// <summary>What is decided about a provider in a session.</summary>
/// <param name="Provider">The provider's id.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Reasons">If refused: the failing conditions of the session, or, if only its attendances fail, theirs, distinct, in order of appearance.</param>
/// <param name="Fee">The fee in cents; null if refused or unpriced.</param>
/// <param name="Trace">Why; null if no trace was asked for.</param>
internal sealed record PaymentOutcome(
    string Provider,
    Verdict Decision,
    ImmutableArray<ReasonSymbol> Reasons,
    long? Fee,
    PaymentTrace? Trace
);
