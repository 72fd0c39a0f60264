using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about scenarios and assertions: CONV07xx.</summary>
internal static class ScenarioDescriptors
{
    /// <summary>A value that the fact does not take.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "CONV0701",
        nameof(WrongValue),
        Error,
        new(
            "`{0}` is no value of `{1}`",
            "`{0}` n'est pas une valeur de `{1}`",
            "`{0}` is geen waarde van `{1}`",
            "`{0}` ist kein Wert von `{1}`"
        ),
        new("{2}", "{2}", "{2}", "{2}")
    );

    /// <summary>A fact of somebody else.</summary>
    public static readonly DiagnosticDescriptor WrongOwner = new(
        "CONV0702",
        nameof(WrongOwner),
        Error,
        new(
            "`{0}` is a fact of {1}",
            "`{0}` est une donnée {1}",
            "`{0}` is een gegeven van {1}",
            "`{0}` ist eine Angabe zu {1}"
        ),
        new(
            "give it where {1} is named, or with `given`",
            "donnez-la avec les autres données {1}, ou avec `étant donné`",
            "geef het waar {1} genoemd wordt, of met `gegeven`",
            "geben Sie sie bei {1} an, oder mit `gegeben`"
        )
    );

    /// <summary>A fact that the act states itself.</summary>
    public static readonly DiagnosticDescriptor StatedByAct = new(
        "CONV0703",
        nameof(StatedByAct),
        Error,
        new(
            "`{0}` is stated by each act",
            "`{0}` est énoncé par chaque acte",
            "`{0}` wordt door elke handeling gezegd",
            "`{0}` sagt jede Leistung selbst"
        ),
        new("remove it here", "supprimez-le ici", "verwijder het hier", "entfernen Sie es hier")
    );

    /// <summary>A scenario without acts.</summary>
    public static readonly DiagnosticDescriptor NoActs = new(
        "CONV0704",
        nameof(NoActs),
        Error,
        new(
            "this scenario has no act",
            "ce scénario n'a aucun acte",
            "dit scenario heeft geen handeling",
            "dieses Szenario hat keine Leistung"
        ),
        new(
            "add one: `DATE FUNCTION … => accepted`",
            "ajoutez-en un : `DATE FONCTION … => acceptée`",
            "voeg er een toe: `DATUM FUNCTIE … => aanvaard`",
            "fügen Sie eine hinzu: `DATUM FUNKTION … => angenommen`"
        )
    );

    /// <summary>An expectation that contradicts itself.</summary>
    public static readonly DiagnosticDescriptor Contradiction = new(
        "CONV0705",
        nameof(Contradiction),
        Error,
        new(
            "this expects two decisions of one session",
            "ceci attend deux décisions pour une seule séance",
            "dit verwacht twee beslissingen over één zitting",
            "dies erwartet zwei Entscheidungen über eine Sitzung"
        ),
        new(
            "an act is accepted, refused, unpriced or rejected",
            "un acte est accepté, refusé, sans prix ou rejeté",
            "een handeling is aanvaard, geweigerd, zonder prijs of verworpen",
            "eine Leistung ist angenommen, abgelehnt, ohne Preis oder zurückgewiesen"
        )
    );

    /// <summary>Too many repetitions.</summary>
    public static readonly DiagnosticDescriptor Repetitions = new(
        "CONV0706",
        nameof(Repetitions),
        Error,
        new(
            "an act is repeated 1 to 1000 times, at a distance of 0 to 1000",
            "un acte se répète 1 à 1000 fois, à une distance de 0 à 1000",
            "een handeling wordt 1 tot 1000 keer herhaald, op een afstand van 0 tot 1000",
            "eine Leistung wird 1- bis 1000-mal wiederholt, im Abstand von 0 bis 1000"
        ),
        null
    );

    /// <summary>A scenario that expects nothing.</summary>
    public static readonly DiagnosticDescriptor NoExpectation = new(
        "CONV0707",
        nameof(NoExpectation),
        Warning,
        new(
            "this scenario expects nothing, so it cannot fail",
            "ce scénario n'attend rien et ne peut donc pas échouer",
            "dit scenario verwacht niets en kan dus niet falen",
            "dieses Szenario erwartet nichts und kann also nicht scheitern"
        ),
        new(
            "add `=> accepted` or another expectation to an act",
            "ajoutez `=> acceptée` ou une autre attente à un acte",
            "voeg `=> aanvaard` of een andere verwachting toe aan een handeling",
            "fügen Sie einer Leistung `=> angenommen` oder eine andere Erwartung hinzu"
        )
    );

    /// <summary>A claim that an amount has no value.</summary>
    public static readonly DiagnosticDescriptor UnspecifiedClaim = new(
        "CONV0708",
        nameof(UnspecifiedClaim),
        Error,
        new(
            "a {0} without a value compares with nothing",
            "{0} sans valeur ne se compare à rien",
            "{0} zonder waarde wordt met niets vergeleken",
            "{0} ohne Wert wird mit nichts verglichen"
        ),
        new(
            "write `always unpriced`, or `never unpriced`",
            "écrivez `toujours sans prix`, ou `jamais sans prix`",
            "schrijf `altijd zonder prijs`, of `nooit zonder prijs`",
            "schreiben Sie `immer ohne Preis`, oder `nie ohne Preis`"
        )
    );

    /// <summary>A claim about days on which no convention takes sessions.</summary>
    public static readonly DiagnosticDescriptor ClaimOutOfForce = new(
        "CONV0709",
        nameof(ClaimOutOfForce),
        Error,
        new(
            "an assertion is about days on which its convention takes sessions: none of them is refused `{0}`",
            "une garantie porte sur les jours où sa convention prend des séances : aucune n'est refusée `{0}`",
            "een waarborg gaat over dagen waarop haar overeenkomst zittingen neemt: geen ervan wordt geweigerd `{0}`",
            "eine Zusicherung betrifft Tage, an denen ihre Vereinbarung Sitzungen nimmt: keine davon wird `{0}` abgelehnt"
        ),
        new(
            "show the days before and after in a scenario",
            "montrez les jours d'avant et d'après dans un scénario",
            "toon de dagen ervoor en erna in een scenario",
            "zeigen Sie die Tage davor und danach in einem Szenario"
        )
    );
}
