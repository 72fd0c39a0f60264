using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about revisions of a convention: CONV05xx.</summary>
public static class RevisionDescriptors
{
    /// <summary>A revision on a day on which the convention takes no sessions.</summary>
    public static readonly DiagnosticDescriptor RevisedOutside = new(
        "CONV0510",
        nameof(RevisedOutside),
        Error,
        "`{0}` cannot be revised from {1}: it takes sessions from {2} to {3}",
        "name a day on which the convention takes sessions"
    );

    /// <summary>A revision that stands behind a later one.</summary>
    public static readonly DiagnosticDescriptor RevisionOrder = new(
        "CONV0511",
        nameof(RevisionOrder),
        Error,
        "the revision from {0} stands behind the one from {1}",
        "name each day once, the earliest first"
    );
}
