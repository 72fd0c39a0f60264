using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about what must have happened before a session, or within some days of it.</summary>
internal static partial class RuleDescriptors
{
    /// <summary>Months or years between acts.</summary>
    public static readonly DiagnosticDescriptor WithinDays = new(
        "CONV0437",
        nameof(WithinDays),
        Error,
        new(
            "how far sessions lie apart is said in days",
            "la distance entre séances se dit en jours",
            "hoe ver zittingen uit elkaar liggen, wordt in dagen gezegd",
            "wie weit Sitzungen auseinanderliegen, wird in Tagen gesagt"
        ),
        new(
            "write `within N days`, or `per rolling N months`",
            "écrivez `dans les N jours`, ou `par N mois glissants`",
            "schrijf `binnen N dagen`, of `per voortschrijdende N maanden`",
            "schreiben Sie `innerhalb von N Tagen`, oder `pro gleitende N Monate`"
        )
    );

    /// <summary>A decision that rests on a later decision.</summary>
    public static readonly DiagnosticDescriptor AcceptedLater = new(
        "CONV0438",
        nameof(AcceptedLater),
        Error,
        new(
            "this rests on whether a later session of `{0}` is accepted, which may rest on this one",
            "ceci dépend de l'acceptation d'une séance ultérieure de `{0}`, qui peut dépendre de celle-ci",
            "dit hangt af van de aanvaarding van een latere zitting van `{0}`, die van deze kan afhangen",
            "dies hängt davon ab, ob eine spätere Sitzung von `{0}` angenommen wird, was von dieser abhängen kann"
        ),
        new(
            "ask for a submitted session: `a submitted session of {0} within N days after`",
            "demandez une séance introduite : `une séance introduite de {0} dans les N jours qui suivent`",
            "vraag een ingediende zitting: `een ingediende zitting van {0} binnen N dagen erna`",
            "verlangen Sie eine eingereichte Sitzung: `eine eingereichte Sitzung von {0} innerhalb von N Tagen danach`"
        )
    );

    /// <summary>Something that is not known of a submitted session.</summary>
    public static readonly DiagnosticDescriptor NotSubmitted = new(
        "CONV0439",
        nameof(NotSubmitted),
        Error,
        new(
            "a submitted session is known by its function and by facts of the session and the beneficiary, not by {0}",
            "une séance introduite se reconnaît à sa fonction et aux données de la séance et du bénéficiaire, pas à {0}",
            "een ingediende zitting is gekend door haar functie en door gegevens van de zitting en de rechthebbende, niet door {0}",
            "eine eingereichte Sitzung ist bekannt durch ihre Funktion und durch Angaben zur Sitzung und zum Berechtigten, nicht durch {0}"
        ),
        null
    );

    /// <summary>A submitted session of a function that registers nobody.</summary>
    public static readonly DiagnosticDescriptor NobodySubmits = new(
        "CONV0440",
        nameof(NobodySubmits),
        Error,
        new(
            "`{0}` registers nobody, so none of its sessions is known to be of this beneficiary",
            "`{0}` n'enregistre personne : d'aucune de ses séances on ne sait si elle est de ce bénéficiaire",
            "`{0}` schrijft niemand in: van geen van haar zittingen is bekend of ze van deze rechthebbende is",
            "`{0}` trägt niemanden ein: von keiner ihrer Sitzungen ist bekannt, ob sie diesem Berechtigten gehört"
        ),
        new(
            "add `registers beneficiaries` to `{0}`",
            "ajoutez `enregistre les bénéficiaires` à `{0}`",
            "voeg `schrijft rechthebbenden in` toe aan `{0}`",
            "fügen Sie `trägt Berechtigte ein` bei `{0}` hinzu"
        )
    );

    /// <summary>Neither submitted nor accepted.</summary>
    public static readonly DiagnosticDescriptor SubmittedOrAccepted = new(
        "CONV0441",
        nameof(SubmittedOrAccepted),
        Error,
        new(
            "this does not say whether the sessions are submitted or accepted ones",
            "ceci ne dit pas s'il s'agit de séances introduites ou acceptées",
            "dit zegt niet of het om ingediende of aanvaarde zittingen gaat",
            "dies sagt nicht, ob es um eingereichte oder angenommene Sitzungen geht"
        ),
        new(
            "write `a submitted session …`; or, of accepted ones, `an earlier session … within N days`",
            "écrivez `une séance introduite …` ; ou, pour des séances acceptées, `une séance antérieure … dans les N jours`",
            "schrijf `een ingediende zitting …`; of, voor aanvaarde, `een eerdere zitting … binnen N dagen`",
            "schreiben Sie `eine eingereichte Sitzung …`; oder, für angenommene, `eine frühere Sitzung … innerhalb von N Tagen`"
        )
    );
}
