using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about the time axis and the transition: CONV05xx and CONV06xx.</summary>
public static class TimeDescriptors
{
    /// <summary>A last day before the first.</summary>
    public static readonly DiagnosticDescriptor Reversed = new(
        "CONV0501",
        nameof(Reversed),
        Error,
        "the last day `{0}` is before the first day `{1}`",
        null
    );

    /// <summary>A convention without days in force.</summary>
    public static readonly DiagnosticDescriptor NotInForce = new(
        "CONV0502",
        nameof(NotInForce),
        Error,
        "the convention does not say when it is in force",
        "add `in force from DATE to DATE` to its header, or `in force from DATE` where it has no end"
    );

    /// <summary>Days on which an amount has no value.</summary>
    public static readonly DiagnosticDescriptor Gap = new(
        "CONV0503",
        nameof(Gap),
        Error,
        "`{0}` has no value from {1} to {2}",
        "add a value for these days; write `unspecified` where the sources give none"
    );

    /// <summary>Days on which an amount has two values.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "CONV0504",
        nameof(Overlap),
        Error,
        "`{0}` has two values from {1} on",
        "values stand in the order of their days: end the first one with `to DATE`, or correct a date"
    );

    /// <summary>Two conventions that take the same session.</summary>
    public static readonly DiagnosticDescriptor TwoInForce = new(
        "CONV0505",
        nameof(TwoInForce),
        Error,
        "`{0}` and `{1}` both take `{2}` from {3} to {4}",
        "let one of them end before the other begins"
    );

    /// <summary>A transition from a convention that the convention does not follow.</summary>
    public static readonly DiagnosticDescriptor NotFollowed = new(
        "CONV0601",
        nameof(NotFollowed),
        Error,
        "this convention does not follow `{0}`",
        "say `follows {0}` in its header"
    );

    /// <summary>A convention that follows another without a transition.</summary>
    public static readonly DiagnosticDescriptor NoTransition = new(
        "CONV0602",
        nameof(NoTransition),
        Error,
        "`{0}` follows `{1}` and does not say how the one passes into the other",
        "add `transition from {1}`, with an answer for every counter"
    );

    /// <summary>A counter that the transition says nothing about.</summary>
    public static readonly DiagnosticDescriptor CounterUnanswered = new(
        "CONV0603",
        nameof(CounterUnanswered),
        Error,
        "the transition does not say what happens to the counter of `{0}`",
        "add `counter {0} continues in FUNCTION`, or `the rest lapses`"
    );

    /// <summary>A counter carried twice.</summary>
    public static readonly DiagnosticDescriptor CarriedTwice = new(
        "CONV0604",
        nameof(CarriedTwice),
        Error,
        "the counter of `{0}` is carried already",
        null
    );

    /// <summary>A carry of a counter that is not there.</summary>
    public static readonly DiagnosticDescriptor NoCounter = new(
        "CONV0605",
        nameof(NoCounter),
        Error,
        "`{0}` has no cap on `{1}`",
        "a counter is carried between caps on the same sessions, such as `individual sessions`"
    );

    /// <summary>A carry between different windows.</summary>
    public static readonly DiagnosticDescriptor WindowsDiffer = new(
        "CONV0606",
        nameof(WindowsDiffer),
        Error,
        "the two counters run over different windows, so the one cannot continue in the other",
        "carry it into a cap over the same window"
    );

    /// <summary>The old convention ends after the new one begins.</summary>
    public static readonly DiagnosticDescriptor StayBefore = new(
        "CONV0607",
        nameof(StayBefore),
        Error,
        "`{0}` takes sessions until {1} by itself, which is later",
        "the day up to which sessions stay is on or after its last day in force"
    );

    /// <summary>A source that holds on no day on which the convention that cites it is in force.</summary>
    public static readonly DiagnosticDescriptor SourceElsewhen = new(
        "CONV0512",
        nameof(SourceElsewhen),
        Warning,
        "`{0}` holds {1}, and `{2}` is in force {3}",
        "cite the text that holds on those days, or correct a date"
    );
}
