using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about which sessions a convention takes: CONV0608 to CONV0614; and about counters that continue: CONV0322, CONV0323.</summary>
public static class RegimeDescriptors
{
    /// <summary>A counter that would continue in several counters.</summary>
    public static readonly DiagnosticDescriptor GroupCountsApart = new(
        "CONV0322",
        nameof(GroupCountsApart),
        Error,
        "the functions of `{0}` count these sessions apart, so one counter cannot continue in all of them",
        "name the function whose cap it continues in, or give them one cap together: `at most NUMBER sessions of FUNCTION, FUNCTION`"
    );

    /// <summary>Two counters that would continue in one.</summary>
    public static readonly DiagnosticDescriptor TwoContinue = new(
        "CONV0323",
        nameof(TwoContinue),
        Error,
        "another counter continues already in that of `{0}`",
        "let one of the two continue, and the other lapse"
    );

    /// <summary>A session is taken by what it was before.</summary>
    public static readonly DiagnosticDescriptor TakesFromFacts = new(
        "CONV0608",
        nameof(TakesFromFacts),
        Error,
        "which sessions a convention takes is decided by facts alone, before any session counts",
        "ask for facts of the session, of its providers or of its beneficiaries; for example the date of a document"
    );

    /// <summary>Two conventions that take the same session.</summary>
    public static readonly DiagnosticDescriptor BothTake = new(
        "CONV0609",
        nameof(BothTake),
        Error,
        "`{0}` and `{1}` both take `{2}`, for example {3}",
        "let the one take what the other does not: `takes sessions when not ...`, or a date of its own"
    );

    /// <summary>A session of a transition that neither convention takes.</summary>
    public static readonly DiagnosticDescriptor NeitherTakes = new(
        "CONV0610",
        nameof(NeitherTakes),
        Warning,
        "neither `{0}` nor `{1}` takes a session such as {2}",
        "let what stays stay until the day before the new convention takes it, or let the new one begin earlier"
    );

    /// <summary>What stays and what moves.</summary>
    public static readonly DiagnosticDescriptor StayAndMove = new(
        "CONV0611",
        nameof(StayAndMove),
        Error,
        "this transition says already which sessions stay, so it cannot say which ones move as well",
        "say the one or the other: what does not stay moves, and what does not move stays"
    );

    /// <summary>Sessions that move from something that is no date.</summary>
    public static readonly DiagnosticDescriptor MoveFrom = new(
        "CONV0612",
        nameof(MoveFrom),
        Error,
        "sessions move from a date of the session, the provider or the beneficiary, and `{0}` is none of the one that is named",
        "name a fact that is a date, or say `sessions move to CONVENTION when CONDITION`"
    );

    /// <summary>Sessions that move to another convention than this one.</summary>
    public static readonly DiagnosticDescriptor MoveElsewhere = new(
        "CONV0613",
        nameof(MoveElsewhere),
        Error,
        "a transition into `{0}` cannot move sessions to `{1}`",
        "sessions move to the convention that the transition belongs to"
    );

    /// <summary>A convention that takes nothing.</summary>
    public static readonly DiagnosticDescriptor NothingTaken = new(
        "CONV0614",
        nameof(NothingTaken),
        Error,
        "no session can meet this, so `{0}` takes nothing",
        "correct the condition"
    );
}
