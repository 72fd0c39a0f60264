using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about monitors and quotas: CONV0443 to CONV0445, CONV0453.</summary>
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

    /// <summary>A window that does not begin and end on the same days for everybody.</summary>
    public static readonly DiagnosticDescriptor NoPeriod = new(
        "CONV0453",
        nameof(NoPeriod),
        Error,
        "a monitor adds up over everybody, and `{0}` does not begin and end on the same days for everybody, one after the other",
        "write `per year`, `per quarter`, `per month`, `per week`, `per day`, `per year from 1 October`, or the name of such a window"
    );
}
