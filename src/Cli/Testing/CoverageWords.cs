using System.Diagnostics;
using Conv.Runtime.Languages;
using Conv.Scenarios.Coverage;

namespace Conv.Cli.Testing;

/// <summary>What is said of what scenarios show.</summary>
internal static class CoverageWords
{
    public static readonly LocalizableText NotReached = new(
        "No scenario reaches",
        "Aucun scénario n'arrive à",
        "Geen scenario bereikt",
        "Kein Szenario erreicht"
    );

    public static readonly LocalizableText Unreachable = new(
        "No session can reach",
        "Aucune séance ne peut arriver à",
        "Geen zitting kan bereiken",
        "Keine Sitzung kann erreichen"
    );

    public static readonly LocalizableText Coverage = new("Coverage", "Couverture", "Dekking", "Abdeckung");

    public static readonly LocalizableText Covered = new("covered", "montré", "getoond", "gezeigt");

    public static readonly LocalizableText Of = new("of", "sur", "van", "von");

    public static readonly LocalizableText Rules = new(
        "rules, whole",
        "règles, entières",
        "regels, volledig",
        "Regeln, ganz"
    );

    public static readonly LocalizableText Together = new(
        "all together",
        "tout ensemble",
        "alles samen",
        "alles zusammen"
    );

    public static readonly LocalizableText ForTheEnd = new(
        "# For the end of {0}: scenarios for what none shows yet.",
        "# Pour la fin de {0} : des scénarios pour ce qu'aucun ne montre encore.",
        "# Voor het einde van {0}: scenario's voor wat geen enkel nog toont.",
        "# Für das Ende von {0}: Szenarien für das, was noch keines zeigt."
    );

    public static readonly LocalizableText Check = new(
        "# They expect what the rules say today. Check each against the text, then give it a title of its own.",
        "# Ils attendent ce que les règles disent aujourd'hui. Comparez chacun avec le texte, puis donnez-lui son titre.",
        "# Ze verwachten wat de regels vandaag zeggen. Vergelijk elk met de tekst en geef het dan een eigen titel.",
        "# Sie erwarten, was die Regeln heute sagen. Vergleichen Sie jedes mit dem Text und geben Sie ihm dann einen Titel."
    );

    public static readonly LocalizableText NoHistory = new(
        "no history was found for {0}",
        "aucun passé n'a été trouvé pour {0}",
        "er is geen voorgeschiedenis gevonden voor {0}",
        "keine Vorgeschichte gefunden für {0}"
    );

    public static readonly LocalizableText NothingToSuggest = new(
        "# The scenarios show every rule and every boundary: there is nothing to suggest.",
        "# Les scénarios montrent chaque règle et chaque borne : il n'y a rien à proposer.",
        "# De scenario's tonen elke regel en elke grens: er is niets voor te stellen.",
        "# Die Szenarien zeigen jede Regel und jede Grenze: Es gibt nichts vorzuschlagen."
    );

    /// <summary>A kind of points, several of them.</summary>
    public static LocalizableText Kind(CoverageKind kind) =>
        kind switch
        {
            CoverageKind.Outcome => new("outcomes", "issues", "uitkomsten", "Ausgänge"),
            CoverageKind.Case => new("cases", "cas", "gevallen", "Fälle"),
            CoverageKind.Boundary => new("boundaries", "bornes", "grenzen", "Grenzen"),
            CoverageKind.Reason => new("reasons", "motifs", "redenen", "Gründe"),
            CoverageKind.Reading => new("readings", "lectures", "lezingen", "Lesarten"),
            _ => throw new UnreachableException($"the kind {kind}"),
        };
}
