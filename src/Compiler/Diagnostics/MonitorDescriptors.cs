using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about monitors and quotas: CONV0443 to CONV0445, CONV0453.</summary>
internal static class MonitorDescriptors
{
    /// <summary>A limit of another kind than the ratio.</summary>
    public static readonly DiagnosticDescriptor LimitKind = new(
        "CONV0443",
        nameof(LimitKind),
        Error,
        new(
            "what this monitor watches is {0}, and the limit is not",
            "ce que ce suivi observe est {0}, et la limite ne l'est pas",
            "wat deze opvolging bekijkt is {0}, en de grens niet",
            "was diese Beobachtung betrachtet, ist {0}, und die Grenze nicht"
        ),
        new(
            "write {0}, such as `{1}`",
            "écrivez {0}, par exemple `{1}`",
            "schrijf {0}, zoals `{1}`",
            "schreiben Sie {0}, etwa `{1}`"
        )
    );

    /// <summary>A number over an amount.</summary>
    public static readonly DiagnosticDescriptor OverMoney = new(
        "CONV0444",
        nameof(OverMoney),
        Error,
        new(
            "a number over an amount is no average",
            "un nombre rapporté à un montant n'est pas une moyenne",
            "een getal gedeeld door een bedrag is geen gemiddelde",
            "eine Zahl geteilt durch einen Betrag ist kein Durchschnitt"
        ),
        new(
            "put the amount above the line, or an amount on both sides",
            "mettez le montant au numérateur, ou un montant des deux côtés",
            "zet het bedrag boven de streep, of een bedrag aan beide kanten",
            "setzen Sie den Betrag über den Strich, oder einen Betrag auf beide Seiten"
        )
    );

    /// <summary>A fact that cannot be added up.</summary>
    public static readonly DiagnosticDescriptor NotAddedUp = new(
        "CONV0445",
        nameof(NotAddedUp),
        Error,
        new(
            "`{0}` cannot be added up over sessions",
            "`{0}` ne peut pas être additionné sur les séances",
            "`{0}` kan niet over zittingen worden opgeteld",
            "`{0}` kann nicht über Sitzungen addiert werden"
        ),
        new(
            "add up `fees`, `shares`, or a whole number or minutes of the session",
            "additionnez `honoraires`, `interventions personnelles`, ou un nombre entier ou des minutes de la séance",
            "tel `honoraria`, `persoonlijke aandelen`, of een geheel getal of minuten van de zitting op",
            "addieren Sie `Honorare`, `Eigenanteile`, oder eine ganze Zahl oder Minuten der Sitzung"
        )
    );

    /// <summary>A window that does not begin and end on the same days for everybody.</summary>
    public static readonly DiagnosticDescriptor NoPeriod = new(
        "CONV0453",
        nameof(NoPeriod),
        Error,
        new(
            "a monitor adds up over everybody, and `{0}` does not begin and end on the same days for everybody, one after the other",
            "un suivi additionne pour tous, et `{0}` ne commence et ne finit pas aux mêmes jours pour tous, l'une après l'autre",
            "een opvolging telt op over iedereen, en `{0}` begint en eindigt niet op dezelfde dagen voor iedereen, de ene na de andere",
            "eine Beobachtung addiert über alle, und `{0}` beginnt und endet nicht für alle an denselben Tagen, eines nach dem anderen"
        ),
        new(
            "write `per year`, `per quarter`, `per month`, `per week`, `per day`, `per year from 1 October`, or the name of such a window",
            "écrivez `par année`, `par trimestre`, `par mois`, `par semaine`, `par jour`, `par année depuis 1 octobre`, ou le nom d'une telle période",
            "schrijf `per jaar`, `per kwartaal`, `per maand`, `per week`, `per dag`, `per jaar vanuit 1 oktober`, of de naam van zo'n periode",
            "schreiben Sie `pro Jahr`, `pro Quartal`, `pro Monat`, `pro Woche`, `pro Tag`, `pro Jahr seit 1 Oktober`, oder den Namen eines solchen Zeitraums"
        )
    );
}
