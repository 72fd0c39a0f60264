using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings that were proved over all sessions: CONV08xx.</summary>
public static class AnalysisDescriptors
{
    /// <summary>A case of a fee, share or category that no session reaches.</summary>
    public static readonly DiagnosticDescriptor DeadCase = new(
        "CONV0801",
        nameof(DeadCase),
        Warning,
        "this case never applies: {0}",
        "remove it, put it before the cases that take its sessions, or correct its condition"
    );

    /// <summary>A last value that no session reaches.</summary>
    public static readonly DiagnosticDescriptor DeadOtherwise = new(
        "CONV0802",
        nameof(DeadOtherwise),
        Warning,
        "this value never applies: the cases before it take every session",
        "let the last of those cases be the `otherwise`"
    );

    /// <summary>A condition that holds for no session.</summary>
    public static readonly DiagnosticDescriptor Contradiction = new(
        "CONV0803",
        nameof(Contradiction),
        Warning,
        "this can never hold, whatever the session",
        "its parts exclude each other, or ask for a value that there is not, or for days on which the convention takes no session"
    );

    /// <summary>A requirement that no session meets.</summary>
    public static readonly DiagnosticDescriptor NeverMet = new(
        "CONV0804",
        nameof(NeverMet),
        Error,
        "no session can meet this requirement, so `{0}` accepts nothing",
        "correct the condition; what a convention does not offer is a function that it does not have"
    );

    /// <summary>A requirement that every session meets.</summary>
    public static readonly DiagnosticDescriptor NeverFails = new(
        "CONV0805",
        nameof(NeverFails),
        Warning,
        "every session meets this requirement, so it says nothing",
        "remove it, or correct the condition"
    );

    /// <summary>Conditions that exclude each other.</summary>
    public static readonly DiagnosticDescriptor NothingAccepted = new(
        "CONV0806",
        nameof(NothingAccepted),
        Error,
        "no session can meet all the conditions of `{0}`: it accepts nothing",
        "correct one of the conditions that exclude each other"
    );

    /// <summary>A cap that refuses no session.</summary>
    public static readonly DiagnosticDescriptor IdleCap = new(
        "CONV0807",
        nameof(IdleCap),
        Warning,
        "this cap never refuses a session: none that meets the requirements is one that it is about",
        "remove it, or correct the sessions that it names"
    );

    /// <summary>An exception of a transition that no session reaches.</summary>
    public static readonly DiagnosticDescriptor IdleException = new(
        "CONV0808",
        nameof(IdleException),
        Warning,
        "this change to the earlier convention never applies: {0}",
        "`except` is about sessions that stay under the earlier convention; correct its condition, or remove it"
    );

    /// <summary>A dated value that no session takes.</summary>
    public static readonly DiagnosticDescriptor IdleValue = new(
        "CONV0809",
        nameof(IdleValue),
        Warning,
        "no session takes this value: {0}",
        "remove it, or correct its dates"
    );

    /// <summary>An assertion that a history contradicts.</summary>
    public static readonly DiagnosticDescriptor RefutedAssertion = new(
        "CONV0810",
        nameof(RefutedAssertion),
        Error,
        "this is not so: {0}",
        "correct the rules, or say in the assertion which sessions it is about"
    );

    /// <summary>An assertion that was neither proved nor refuted.</summary>
    public static readonly DiagnosticDescriptor UnprovedAssertion = new(
        "CONV0811",
        nameof(UnprovedAssertion),
        Warning,
        "this is not proved: {0}",
        "say less in it, or show what it means in a scenario"
    );

    /// <summary>An assertion about no session.</summary>
    public static readonly DiagnosticDescriptor IdleAssertion = new(
        "CONV0812",
        nameof(IdleAssertion),
        Warning,
        "this is about no session, so it says nothing",
        "correct its functions or its condition"
    );

    /// <summary>A fee or a share that some accepted session makes negative.</summary>
    public static readonly DiagnosticDescriptor BelowZero = new(
        "CONV0813",
        nameof(BelowZero),
        Warning,
        "the {0} of `{1}` can fall below zero",
        "where nothing is to be given back, end it with `, at least 0 EUR`, or require of sessions what keeps it above; a refund stays as it is"
    );

    /// <summary>A share that is more than the fee for some accepted session of one provider and one beneficiary.</summary>
    public static readonly DiagnosticDescriptor InsurerBelowZero = new(
        "CONV0814",
        nameof(InsurerBelowZero),
        Warning,
        "the insurer's part of `{0}` can fall below zero",
        "let the share be the lower of what it is and `the fee`, or require of sessions what keeps it below"
    );

    /// <summary>A cap that refuses nothing, or a case that nothing reaches, and that makes rejects all the same.</summary>
    public static readonly DiagnosticDescriptor IdleAndAsking = new(
        "CONV0816",
        nameof(IdleAndAsking),
        Warning,
        "this never decides about a session, but one that lacks `{0}` is a reject because of it",
        "correct the sessions that it names; remove it where sessions that lack the fact are to be judged"
    );

    /// <summary>A fee or share of which it is neither proved nor shown whether it can come out below zero.</summary>
    public static readonly DiagnosticDescriptor SignNotProved = new(
        "CONV0815",
        nameof(SignNotProved),
        Warning,
        "it is not proved that the {0} of `{1}` never falls below zero: {2}",
        "end it with `, at least 0 EUR` where nothing is to be given back; where something is, it stays as it is"
    );
}
