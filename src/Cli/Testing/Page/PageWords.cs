using Conv.Runtime.Languages;

namespace Conv.Cli.Testing.Page;

/// <summary>What the page of what scenarios show says.</summary>
internal static class PageWords
{
    public static readonly LocalizableText Title = new(
        "Coverage of {0}",
        "Couverture de {0}",
        "Dekking van {0}",
        "Abdeckung von {0}"
    );

    public static readonly LocalizableText Gaps = new(
        "What no scenario shows",
        "Ce qu'aucun scénario ne montre",
        "Wat geen scenario toont",
        "Was kein Szenario zeigt"
    );

    public static readonly LocalizableText Unreachable = new(
        "What no session can reach",
        "Où aucune séance ne peut arriver",
        "Wat geen zitting kan bereiken",
        "Was keine Sitzung erreichen kann"
    );

    public static readonly LocalizableText Heading = new(
        "What the scenarios show",
        "Ce que montrent les scénarios",
        "Wat de scenario's tonen",
        "Was die Szenarien zeigen"
    );

    public static readonly LocalizableText AllPass = new(
        "all pass",
        "tous réussissent",
        "alle slagen",
        "alle bestehen"
    );

    public static readonly LocalizableText Fail = new("{0} fail", "{0} échouent", "{0} mislukken", "{0} scheitern");

    public static readonly LocalizableText Sources = new(
        " · conv {0} · sources {1}",
        " · conv {0} · sources {1}",
        " · conv {0} · bronnen {1}",
        " · conv {0} · Quellen {1}"
    );

    public static readonly LocalizableText RulesWhole = new(
        "Rules, whole",
        "Règles, entières",
        "Regels, volledig",
        "Regeln, ganz"
    );

    public static readonly LocalizableText Open = new(
        "Open a line to see which scenarios show it.",
        "Dépliez une ligne pour voir quels scénarios la montrent.",
        "Klap een regel open om te zien welke scenario's hem tonen.",
        "Klappen Sie eine Zeile auf, um zu sehen, welche Szenarien sie zeigen."
    );

    public static readonly LocalizableText CountOf = new("{0} of {1}", "{0} sur {1}", "{0} van {1}", "{0} von {1}");

    public static readonly LocalizableText Shown = new("shown", "montré", "getoond", "gezeigt");

    public static readonly LocalizableText PartlyShown = new(
        "partly shown",
        "montré en partie",
        "deels getoond",
        "teilweise gezeigt"
    );

    public static readonly LocalizableText NotShown = new("not shown", "pas montré", "niet getoond", "nicht gezeigt");

    public static readonly LocalizableText NotShownOf = new(
        "not shown: {0}",
        "pas montré : {0}",
        "niet getoond: {0}",
        "nicht gezeigt: {0}"
    );

    public static readonly LocalizableText CannotBeReached = new(
        "cannot be reached",
        "inaccessible",
        "onbereikbaar",
        "unerreichbar"
    );

    public static readonly LocalizableText NoSessionReaches = new(
        ": no session can reach it",
        " : aucune séance ne peut y arriver",
        ": geen zitting kan het bereiken",
        ": keine Sitzung kann es erreichen"
    );

    public static readonly LocalizableText AndMore = new(
        " and {0} more",
        " et {0} de plus",
        " en nog {0}",
        " und {0} weitere"
    );

    public static readonly LocalizableText Fails = new("fails", "échoue", "mislukt", "scheitert");

    public static readonly LocalizableText Colon = new(": ", " : ", ": ", ": ");
}
