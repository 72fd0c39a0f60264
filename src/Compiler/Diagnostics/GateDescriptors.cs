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
}
