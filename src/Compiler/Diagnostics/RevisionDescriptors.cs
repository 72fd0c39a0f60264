using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about revisions of a convention: CONV05xx.</summary>
internal static class RevisionDescriptors
{
    /// <summary>A revision on a day on which the convention takes no sessions.</summary>
    public static readonly DiagnosticDescriptor RevisedOutside = new(
        "CONV0510",
        nameof(RevisedOutside),
        Error,
        new(
            "`{0}` cannot be revised from {1}: it takes sessions from {2} to {3}",
            "`{0}` ne peut pas être révisée à partir du {1} : elle prend des séances du {2} au {3}",
            "`{0}` kan niet worden herzien vanaf {1}: ze neemt zittingen van {2} tot en met {3}",
            "`{0}` kann nicht ab dem {1} geändert werden: sie nimmt Sitzungen vom {2} bis zum {3}"
        ),
        new(
            "name a day on which the convention takes sessions",
            "nommez un jour où la convention prend des séances",
            "noem een dag waarop de overeenkomst zittingen neemt",
            "nennen Sie einen Tag, an dem die Vereinbarung Sitzungen nimmt"
        )
    );

    /// <summary>A revision that stands behind a later one.</summary>
    public static readonly DiagnosticDescriptor RevisionOrder = new(
        "CONV0511",
        nameof(RevisionOrder),
        Error,
        new(
            "the revision from {0} stands behind the one from {1}",
            "la révision à partir du {0} est placée derrière celle à partir du {1}",
            "de herziening vanaf {0} staat achter die vanaf {1}",
            "die Änderung ab dem {0} steht hinter der ab dem {1}"
        ),
        new(
            "name each day once, the earliest first",
            "nommez chaque jour une fois, le plus ancien d'abord",
            "noem elke dag één keer, de vroegste eerst",
            "nennen Sie jeden Tag einmal, den frühesten zuerst"
        )
    );
}
