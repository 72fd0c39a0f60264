using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about what must have happened before a session, or within some days of it.</summary>
public static partial class RuleDescriptors
{
    /// <summary>Months or years between acts.</summary>
    public static readonly DiagnosticDescriptor WithinDays = new(
        "CONV0437",
        nameof(WithinDays),
        Error,
        "how far sessions lie apart is said in days",
        "write `within N days`, or `per rolling N months`"
    );

    /// <summary>A decision that rests on a later decision.</summary>
    public static readonly DiagnosticDescriptor AcceptedLater = new(
        "CONV0438",
        nameof(AcceptedLater),
        Error,
        "this rests on whether a later session of `{0}` is accepted, which may rest on this one",
        "ask for a submitted session: `a submitted session of {0} within N days after`"
    );

    /// <summary>Something that is not known of a submitted session.</summary>
    public static readonly DiagnosticDescriptor NotSubmitted = new(
        "CONV0439",
        nameof(NotSubmitted),
        Error,
        "a submitted session is known by its function and by facts of the session and the beneficiary, not by {0}",
        null
    );

    /// <summary>A submitted session of a function that registers nobody.</summary>
    public static readonly DiagnosticDescriptor NobodySubmits = new(
        "CONV0440",
        nameof(NobodySubmits),
        Error,
        "`{0}` registers nobody, so none of its sessions is known to be of this beneficiary",
        "add `registers beneficiaries` to `{0}`"
    );

    /// <summary>Neither submitted nor accepted.</summary>
    public static readonly DiagnosticDescriptor SubmittedOrAccepted = new(
        "CONV0441",
        nameof(SubmittedOrAccepted),
        Error,
        "this does not say whether the sessions are submitted or accepted ones",
        "write `a submitted session …`; or, of accepted ones, `an earlier session … within N days`"
    );
}
