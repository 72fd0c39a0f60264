using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about caps and tiers: CONV0425 to CONV0430.</summary>
public static class CapDescriptors
{
    /// <summary>A cap on money over a window that remembers each act.</summary>
    public static readonly DiagnosticDescriptor RollingMoney = new(
        "CONV0425",
        nameof(RollingMoney),
        Error,
        "this window remembers each act, and no number of acts is sure to fill a cap on money",
        "let the window run `from the first session`, or count per `calendar year`"
    );

    /// <summary>Kinds of acts that exclude each other, and an act that is of both.</summary>
    public static readonly DiagnosticDescriptor ExclusiveOverlap = new(
        "CONV0426",
        nameof(ExclusiveOverlap),
        Error,
        "a session can be of this kind and of another one, so it would exclude itself",
        "name kinds that no session shares, by values of the same fact or by function"
    );

    /// <summary>A cap from a day on that does not say what was counted before.</summary>
    public static readonly DiagnosticDescriptor CountingUnsaid = new(
        "CONV0427",
        nameof(CountingUnsaid),
        Error,
        "the text must say whether what was accepted before {0} counts",
        "add `counting on` behind the date (it does) or `counting anew` (it does not)"
    );

    /// <summary>Days between two caps on which there is none.</summary>
    public static readonly DiagnosticDescriptor CapGap = new(
        "CONV0428",
        nameof(CapGap),
        Error,
        "`{0}` have no cap from {1} to {2}",
        "let the one cap end the day before the next one begins"
    );

    /// <summary>A fee that is counted for each beneficiary and not known for each.</summary>
    public static readonly DiagnosticDescriptor FeeNotCountable = new(
        "CONV0429",
        nameof(FeeNotCountable),
        Error,
        "this needs a fee that is known for each beneficiary, and the fee of `{0}` {1}",
        "state the fee without it, or cap sessions or units instead of money"
    );

    /// <summary>A next tier without a first.</summary>
    public static readonly DiagnosticDescriptor TierWithoutFirst = new(
        "CONV0430",
        nameof(TierWithoutFirst),
        Error,
        "there is no tier before this one",
        "begin with `VALUE for the first N sessions per WINDOW`"
    );
}
