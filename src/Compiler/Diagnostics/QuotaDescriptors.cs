using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about quotas: CONV0446 to CONV0449.</summary>
internal static class QuotaDescriptors
{
    /// <summary>A quota of one beneficiary.</summary>
    public static readonly DiagnosticDescriptor QuotaOfOne = new(
        "CONV0446",
        nameof(QuotaOfOne),
        Error,
        new(
            "a quota is over more than one beneficiary",
            "un quota porte sur plus d'un bénéficiaire",
            "een quotum gaat over meer dan één rechthebbende",
            "eine Quote betrifft mehr als einen Berechtigten"
        ),
        new(
            "say over whom it is kept: add `for each` and a fact of the session or of the provider",
            "dites pour qui il est tenu : ajoutez `pour chaque` et une donnée de la séance ou du prestataire",
            "zeg over wie het wordt bijgehouden: voeg `voor elke` toe en een gegeven van de zitting of van de zorgverlener",
            "sagen Sie, worüber sie geführt wird: fügen Sie `je` und eine Angabe zur Sitzung oder zum Leistungserbringer hinzu"
        )
    );

    /// <summary>A quota over acts to which those of its cap do not belong.</summary>
    public static readonly DiagnosticDescriptor OutsideQuota = new(
        "CONV0447",
        nameof(OutsideQuota),
        Error,
        new(
            "not all `{0}`, which the cap counts, are among these",
            "tous les `{0}`, que le plafond compte, ne sont pas parmi celles-ci",
            "niet alle `{0}`, die het maximum telt, horen hierbij",
            "nicht alle `{0}`, die die Höchstgrenze zählt, gehören hierzu"
        ),
        new(
            "a quota is a part of sessions to which those of the cap belong, exceptional or not",
            "un quota est une part de séances auxquelles appartiennent celles du plafond, exceptionnelles ou non",
            "een quotum is een deel van zittingen waartoe die van het maximum behoren, uitzonderlijk of niet",
            "eine Quote ist ein Teil von Sitzungen, zu denen die der Höchstgrenze gehören, ausnahmsweise oder nicht"
        )
    );

    /// <summary>A quota over a window that forgets.</summary>
    public static readonly DiagnosticDescriptor RollingQuota = new(
        "CONV0448",
        nameof(RollingQuota),
        Error,
        new(
            "a quota cannot be kept over a rolling window",
            "un quota ne peut pas être tenu sur une période glissante",
            "een quotum kan niet over een voortschrijdende periode worden bijgehouden",
            "eine Quote kann nicht über einen gleitenden Zeitraum geführt werden"
        ),
        new(
            "write `per calendar year`, `ever` or a window that runs `from the first session`",
            "écrivez `par année civile`, `au total` ou une période qui court `à partir de la première séance`",
            "schrijf `per kalenderjaar`, `in totaal` of een periode die loopt `vanaf de eerste zitting`",
            "schreiben Sie `pro Kalenderjahr`, `insgesamt` oder einen Zeitraum, der `ab der ersten Sitzung` läuft"
        )
    );

    /// <summary>Beneficiaries told apart over a window that begins for each of them on another day.</summary>
    public static readonly DiagnosticDescriptor QuotaWindow = new(
        "CONV0449",
        nameof(QuotaWindow),
        Error,
        new(
            "different beneficiaries are counted per calendar year, per day or for ever",
            "les bénéficiaires différents se comptent par année civile, par jour ou au total",
            "verschillende rechthebbenden worden per kalenderjaar, per dag of in totaal geteld",
            "verschiedene Berechtigte werden pro Kalenderjahr, pro Tag oder insgesamt gezählt"
        ),
        new(
            "write `per calendar year`, or count sessions: leave `beneficiaries with` out",
            "écrivez `par année civile`, ou comptez des séances : omettez `bénéficiaires avec`",
            "schrijf `per kalenderjaar`, of tel zittingen: laat `rechthebbenden met` weg",
            "schreiben Sie `pro Kalenderjahr`, oder zählen Sie Sitzungen: lassen Sie `Berechtigte mit` weg"
        )
    );
}
