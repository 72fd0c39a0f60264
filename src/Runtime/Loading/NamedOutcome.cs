using System.Collections.Immutable;
using Conv.Runtime.Explaining;
using Conv.Runtime.Values;

namespace Conv.Runtime.Loading;

/// <summary>What is decided about a session that came by names, and why. It never changes.</summary>
public sealed class NamedOutcome
{
    private readonly Lazy<SessionExplanation> _why;
    private readonly Glossary _glossary;

    internal NamedOutcome(
        EvaluatorInfo info,
        in SessionDecision session,
        IEnumerable<AttendanceDecision> attendances,
        IEnumerable<PaymentDecision> payments,
        Glossary glossary,
        Func<SessionExplanation> why
    )
    {
        Lacks = session.Rejected == 0 ? null : info.Needs[session.Rejected - 1];
        Convention = info.Conventions[session.Convention].Name;
        Reasons = Codes(info, session.Reasons);
        Attendances =
        [
            .. attendances.Select(made => new NamedAttendance(
                made.Decision,
                Codes(info, made.Reasons),
                made.Exceptional,
                made.Decision == Decision.Accepted ? new Cents(made.Share) : null,
                made.Granted,
                made.ProvisionalUntil == 0 ? null : DateOnly.FromDayNumber(made.ProvisionalUntil)
            )
            {
                Parts =
                    made.Decision == Decision.Accepted
                        ? [.. info.Payers.Select((payer, i) => KeyValuePair.Create(payer, new Cents(made.Parts[i])))]
                        : [],
            }),
        ];
        Payments =
        [
            .. payments.Select(made => new NamedPayment(
                made.Decision,
                Codes(info, made.Reasons),
                made.Decision == Decision.Accepted ? new Cents(made.Fee) : null
            )),
        ];
        (_glossary, _why) = (glossary, new Lazy<SessionExplanation>(why));
    }

    /// <summary>What the session lacks to be judged; null for a session that is decided.</summary>
    public NeedInfo? Lacks { get; }

    /// <summary>The convention that judges it; of a reject, the first one.</summary>
    public string Convention { get; }

    /// <summary>Why it is refused to everybody, as data call the reasons.</summary>
    public ImmutableArray<string> Reasons { get; }

    /// <summary>What is decided about each beneficiary, in the order of the session.</summary>
    public ImmutableArray<NamedAttendance> Attendances { get; }

    /// <summary>What is decided about each provider, in the order of the session.</summary>
    public ImmutableArray<NamedPayment> Payments { get; }

    /// <summary>Why; made when it is first asked for.</summary>
    public SessionExplanation Why => _why.Value;

    /// <summary>Why, in a language, line by line.</summary>
    /// <param name="language">Its code: en, fr, nl or de.</param>
    public IReadOnlyList<ProseLine> Prose(string language) => Why.Prose(_glossary, language);

    /// <summary>Why, in a language, as a text of indented lines.</summary>
    /// <param name="language">Its code: en, fr, nl or de.</param>
    public string ToText(string language) => Why.ToText(_glossary, language);

    /// <summary>Why, as JSON of a stable, versioned form.</summary>
    public string ToJson() => Why.ToJson();

    private static ImmutableArray<string> Codes(EvaluatorInfo info, ulong reasons) =>
        [.. Embedding.ReasonCodes.Of(reasons, info.Reasons)];
}

/// <summary>What is decided about a beneficiary of a session.</summary>
/// <param name="Decision">Accepted, refused, or accepted without a price that the text gives.</param>
/// <param name="Reasons">Why it is refused: all reasons, those of the session among them, as data call them.</param>
/// <param name="IsExceptional">Whether it is accepted beyond the cap, within a quota.</param>
/// <param name="Share">What the beneficiary pays; null where it is refused, or the text gives no amount.</param>
/// <param name="Granted">The units that are granted; 1 where the function grants no units, 0 where it is refused.</param>
/// <param name="ProvisionalUntil">The last day on which an act that is not submitted yet could change this; null where none can.</param>
public sealed record NamedAttendance(
    Decision Decision,
    ImmutableArray<string> Reasons,
    bool IsExceptional,
    Cents? Share,
    long Granted,
    DateOnly? ProvisionalUntil
)
{
    /// <summary>What each payer pays beside the insurer, by the name that data have, in their order; empty where it is refused or unpriced.</summary>
    public ImmutableArray<KeyValuePair<string, Cents>> Parts { get; init; } = [];

    /// <summary>Whether it is accepted, with or without a price.</summary>
    public bool IsAccepted => Decision is Decision.Accepted or Decision.Unpriced;
}

/// <summary>What is decided about a provider of a session.</summary>
/// <param name="Decision">Accepted, refused, or accepted without a fee that the text gives.</param>
/// <param name="Reasons">Why the session is refused to everybody; none where only its attendances are.</param>
/// <param name="Fee">What the provider is paid; null where it is refused, or the text gives no amount.</param>
public sealed record NamedPayment(Decision Decision, ImmutableArray<string> Reasons, Cents? Fee);
