using System.Collections.Immutable;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining;

/// <summary>
/// Why a session is decided as it is: what was asked and how it came out, what was read for it, where it is written. Names are those of the data;
/// clauses stand as the file says them. <see cref="ExplanationProse"/> tells it in a language.
/// </summary>
/// <param name="Date">The day of the session.</param>
/// <param name="Function">Its function, as data write it.</param>
/// <param name="JudgedAs">The function that judges it: another one where a transition says so; null where none does.</param>
/// <param name="Convention">The convention that judges it; null where none declares the function.</param>
/// <param name="Lacks">What it lacks to be judged; null for a session that is decided.</param>
/// <param name="Conditions">The conditions that do not depend on a beneficiary.</param>
/// <param name="Attendances">What is decided about each beneficiary, in the order of the session; none where it is not judged.</param>
/// <param name="Payments">What is decided about each provider, in the order of the session; none where it is not judged.</param>
public sealed record SessionExplanation(
    DateOnly Date,
    string Function,
    string? JudgedAs,
    string? Convention,
    NeedInfo? Lacks,
    ImmutableArray<ConditionTrace> Conditions,
    ImmutableArray<AttendanceExplanation> Attendances,
    ImmutableArray<PaymentExplanation> Payments
)
{
    /// <summary>The windows that the session opened once for all its attendances.</summary>
    public ImmutableArray<WindowOpening> Opened { get; init; } = [];

    /// <summary>The counters that the session was added to once for all its attendances.</summary>
    public ImmutableArray<CounterAddition> Counted { get; init; } = [];
}

/// <summary>What is decided about a beneficiary of a session, and why.</summary>
/// <param name="Beneficiary">The identifier; empty where there is none.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Reasons">The codes of all failing conditions, those of the session included, in their order.</param>
/// <param name="IsExceptional">Whether it is accepted beyond a cap.</param>
/// <param name="Share">The share; null where it is refused, or the text gives no amount.</param>
/// <param name="Granted">The units that are granted.</param>
/// <param name="ProvisionalUntil">The last day on which an act that is not submitted yet could change this; null where none can.</param>
/// <param name="Trace">Why.</param>
public sealed record AttendanceExplanation(
    string Beneficiary,
    Decision Decision,
    ImmutableArray<string> Reasons,
    bool IsExceptional,
    Cents? Share,
    long Granted,
    DateOnly? ProvisionalUntil,
    AttendanceTrace Trace
)
{
    /// <summary>
    /// Single facts that would have changed it, had they been otherwise: of each fact the nearest such value. Of a refusal those with which it
    /// is accepted. Empty where there is none, or where nobody looked.
    /// </summary>
    public ImmutableArray<NearestChange> Nearest
    {
        get => _nearest?.Value ?? [];
        init => _nearest = new(value);
    }

    /// <summary>Finds them when they are first asked for: most of what an explanation costs.</summary>
    internal Func<ImmutableArray<NearestChange>>? NearestWhenAsked
    {
        init => _nearest = value is null ? null : new(value);
    }

    private readonly Lazy<ImmutableArray<NearestChange>>? _nearest;

    /// <summary>Whether it is accepted, with or without a price.</summary>
    public bool IsAccepted => Decision is Decision.Accepted or Decision.Unpriced;
}

/// <summary>A fact that would have changed what is decided about an attendance, had it been otherwise and everything else as it is.</summary>
/// <param name="Fact">The fact, as data name it.</param>
/// <param name="From">Its value, as a file writes it; null where it is missing.</param>
/// <param name="To">The value with which it would have been decided so.</param>
/// <param name="Decision">What would have been decided.</param>
/// <param name="Share">The share then; null where it is refused, or the text gives no amount.</param>
public sealed record NearestChange(string Fact, string? From, string To, Decision Decision, Cents? Share)
{
    /// <summary>Why it would have been refused.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];
}

/// <summary>What is decided about a provider of a session, and why.</summary>
/// <param name="Provider">The identifier; empty where there is none.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Reasons">If refused: the codes of the failing conditions, those of its attendances where only they fail.</param>
/// <param name="Fee">The fee; null where it is refused, or the text gives no amount.</param>
/// <param name="Why">How the fee came about; null where it is refused.</param>
public sealed record PaymentExplanation(
    string Provider,
    Decision Decision,
    ImmutableArray<string> Reasons,
    Cents? Fee,
    ValueTrace? Why
);
