using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about scenarios and assertions: CONV07xx.</summary>
public static class ScenarioDescriptors
{
    /// <summary>A value that the fact does not take.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "CONV0701",
        nameof(WrongValue),
        Error,
        "`{0}` is no value of `{1}`",
        "{2}"
    );

    /// <summary>A fact of somebody else.</summary>
    public static readonly DiagnosticDescriptor WrongOwner = new(
        "CONV0702",
        nameof(WrongOwner),
        Error,
        "`{0}` is a fact of {1}",
        "give it where {1} is named, or with `given`"
    );

    /// <summary>A fact that the act states itself.</summary>
    public static readonly DiagnosticDescriptor StatedByAct = new(
        "CONV0703",
        nameof(StatedByAct),
        Error,
        "`{0}` is stated by each act",
        "remove it here"
    );

    /// <summary>A scenario without acts.</summary>
    public static readonly DiagnosticDescriptor NoActs = new(
        "CONV0704",
        nameof(NoActs),
        Error,
        "this scenario has no act",
        "add one: `DATE FUNCTION … => accepted`"
    );

    /// <summary>An expectation that contradicts itself.</summary>
    public static readonly DiagnosticDescriptor Contradiction = new(
        "CONV0705",
        nameof(Contradiction),
        Error,
        "this expects two decisions of one session",
        "an act is accepted, refused, unpriced or rejected"
    );

    /// <summary>Too many repetitions.</summary>
    public static readonly DiagnosticDescriptor Repetitions = new(
        "CONV0706",
        nameof(Repetitions),
        Error,
        "an act is repeated 1 to 1000 times, at a distance of 0 to 1000",
        null
    );

    /// <summary>A scenario that expects nothing.</summary>
    public static readonly DiagnosticDescriptor NoExpectation = new(
        "CONV0707",
        nameof(NoExpectation),
        Warning,
        "this scenario expects nothing, so it cannot fail",
        "add `=> accepted` or another expectation to an act"
    );

    /// <summary>A claim that an amount has no value.</summary>
    public static readonly DiagnosticDescriptor UnspecifiedClaim = new(
        "CONV0708",
        nameof(UnspecifiedClaim),
        Error,
        "a {0} without a value compares with nothing",
        "write `always unpriced`, or `never unpriced`"
    );

    /// <summary>A claim about days on which no convention takes sessions.</summary>
    public static readonly DiagnosticDescriptor ClaimOutOfForce = new(
        "CONV0709",
        nameof(ClaimOutOfForce),
        Error,
        "an assertion is about days on which its convention takes sessions: none of them is refused `{0}`",
        "show the days before and after in a scenario"
    );
}
