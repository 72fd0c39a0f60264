using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about monitors and quotas: CONV0443 to CONV0449.</summary>
public static class MonitorDescriptors
{
    /// <summary>A limit of another kind than the ratio.</summary>
    public static readonly DiagnosticDescriptor LimitKind = new(
        "CONV0443",
        nameof(LimitKind),
        Error,
        "what this monitor watches is {0}, and the limit is not",
        "write {0}, such as `{1}`"
    );

    /// <summary>A number over an amount.</summary>
    public static readonly DiagnosticDescriptor OverMoney = new(
        "CONV0444",
        nameof(OverMoney),
        Error,
        "a number over an amount is no average",
        "put the amount above the line, or an amount on both sides"
    );

    /// <summary>A fact that cannot be added up.</summary>
    public static readonly DiagnosticDescriptor NotAddedUp = new(
        "CONV0445",
        nameof(NotAddedUp),
        Error,
        "`{0}` cannot be added up over sessions",
        "add up `fees`, `shares`, or a number or minutes of the session"
    );
}
