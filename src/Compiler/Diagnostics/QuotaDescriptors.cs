using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about quotas: CONV0446 to CONV0449.</summary>
public static class QuotaDescriptors
{
    /// <summary>A quota of one beneficiary.</summary>
    public static readonly DiagnosticDescriptor QuotaOfOne = new(
        "CONV0446",
        nameof(QuotaOfOne),
        Error,
        "a quota is over more than one beneficiary",
        "say over whom it is kept: add `for each` and a fact of the session or of the provider"
    );

    /// <summary>A quota over acts to which those of its cap do not belong.</summary>
    public static readonly DiagnosticDescriptor OutsideQuota = new(
        "CONV0447",
        nameof(OutsideQuota),
        Error,
        "not all `{0}`, which the cap counts, are among these",
        "a quota is a part of sessions to which those of the cap belong, exceptional or not"
    );

    /// <summary>A quota over a window that forgets.</summary>
    public static readonly DiagnosticDescriptor RollingQuota = new(
        "CONV0448",
        nameof(RollingQuota),
        Error,
        "a quota cannot be kept over a rolling window",
        "write `per calendar year`, `ever` or a window that runs `from the first session`"
    );

    /// <summary>Beneficiaries told apart over a window that begins for each of them on another day.</summary>
    public static readonly DiagnosticDescriptor QuotaWindow = new(
        "CONV0449",
        nameof(QuotaWindow),
        Error,
        "different beneficiaries are counted per calendar year, per day or for ever",
        "write `per calendar year`, or count sessions: leave `beneficiaries with` out"
    );
}
