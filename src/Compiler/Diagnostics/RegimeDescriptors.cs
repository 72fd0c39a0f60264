using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about which sessions a convention takes: CONV0608 to CONV0614; and about counters that continue: CONV0322, CONV0323.</summary>
internal static class RegimeDescriptors
{
    /// <summary>A counter that would continue in several counters.</summary>
    public static readonly DiagnosticDescriptor GroupCountsApart = new(
        "CONV0322",
        nameof(GroupCountsApart),
        Error,
        new(
            "the functions of `{0}` count these sessions apart, so one counter cannot continue in all of them",
            "les fonctions de `{0}` comptent ces séances séparément : un compteur ne peut pas continuer dans toutes",
            "de functies van `{0}` tellen deze zittingen apart: één teller kan niet in alle doorlopen",
            "die Funktionen von `{0}` zählen diese Sitzungen getrennt: ein Zähler kann nicht in allen weiterlaufen"
        ),
        new(
            "name the function whose cap it continues in, or give them one cap together: `at most NUMBER sessions of FUNCTION, FUNCTION`",
            "nommez la fonction dont le plafond continue, ou donnez-leur un plafond commun : `au plus NOMBRE séances de FONCTION, FONCTION`",
            "noem de functie waarvan het maximum doorloopt, of geef ze samen één maximum: `ten hoogste GETAL zittingen van FUNCTIE, FUNCTIE`",
            "nennen Sie die Funktion, in deren Höchstgrenze er weiterläuft, oder geben Sie ihnen eine gemeinsame: `höchstens ZAHL Sitzungen von FUNKTION, FUNKTION`"
        )
    );

    /// <summary>Two counters that would continue in one.</summary>
    public static readonly DiagnosticDescriptor TwoContinue = new(
        "CONV0323",
        nameof(TwoContinue),
        Error,
        new(
            "another counter continues already in that of `{0}`",
            "un autre compteur est déjà maintenu dans celui de `{0}`",
            "een andere teller loopt al door in die van `{0}`",
            "ein anderer Zähler läuft schon in dem von `{0}` weiter"
        ),
        new(
            "let one of the two continue, and the other lapse",
            "laissez l'un des deux continuer et l'autre s'éteindre",
            "laat een van beide doorlopen en de andere vervallen",
            "lassen Sie einen von beiden weiterlaufen und den anderen verfallen"
        )
    );

    /// <summary>A session is taken by what it was before.</summary>
    public static readonly DiagnosticDescriptor TakesFromFacts = new(
        "CONV0608",
        nameof(TakesFromFacts),
        Error,
        new(
            "which sessions a convention takes is decided by facts alone, before any session counts",
            "quelles séances une convention prend se décide par les seules données, avant que rien ne soit compté",
            "welke zittingen een overeenkomst neemt, wordt alleen door gegevens bepaald, voordat iets telt",
            "welche Sitzungen eine Vereinbarung nimmt, entscheiden allein Angaben, bevor eine Sitzung zählt"
        ),
        new(
            "ask for facts of the session, of its providers or of its beneficiaries; for example the date of a document",
            "demandez des données de la séance, de ses prestataires ou de ses bénéficiaires ; par exemple la date d'un document",
            "vraag gegevens van de zitting, van haar zorgverleners of van haar rechthebbenden; bijvoorbeeld de datum van een document",
            "verlangen Sie Angaben zur Sitzung, zu ihren Leistungserbringern oder zu ihren Berechtigten; zum Beispiel das Datum eines Dokuments"
        )
    );

    /// <summary>Two conventions that take the same session.</summary>
    public static readonly DiagnosticDescriptor BothTake = new(
        "CONV0609",
        nameof(BothTake),
        Error,
        new(
            "`{0}` and `{1}` both take `{2}`, for example {3}",
            "`{0}` et `{1}` prennent toutes deux `{2}`, par exemple {3}",
            "`{0}` en `{1}` nemen allebei `{2}`, bijvoorbeeld {3}",
            "`{0}` und `{1}` nehmen beide `{2}`, zum Beispiel {3}"
        ),
        new(
            "let the one take what the other does not: `takes sessions when not ...`, or a date of its own",
            "que l'une prenne ce que l'autre ne prend pas : `reprend les séances si pas ...`, ou une date propre",
            "laat de ene nemen wat de andere niet neemt: `neemt zittingen over als niet ...`, of een eigen datum",
            "lassen Sie die eine nehmen, was die andere nicht nimmt: `übernimmt Sitzungen wenn nicht ...`, oder ein eigenes Datum"
        )
    );

    /// <summary>A session of a transition that neither convention takes.</summary>
    public static readonly DiagnosticDescriptor NeitherTakes = new(
        "CONV0610",
        nameof(NeitherTakes),
        Warning,
        new(
            "neither `{0}` nor `{1}` takes a session such as {2}",
            "ni `{0}` ni `{1}` ne prennent une séance comme {2}",
            "noch `{0}` noch `{1}` neemt een zitting zoals {2}",
            "weder `{0}` noch `{1}` nimmt eine Sitzung wie {2}"
        ),
        new(
            "let what stays stay until the day before the new convention takes it, or let the new one begin earlier",
            "que ce qui reste le reste jusqu'à la veille du jour où la nouvelle convention le prend, ou que la nouvelle commence plus tôt",
            "laat wat blijft, blijven tot de dag voor de nieuwe overeenkomst het neemt, of laat de nieuwe vroeger beginnen",
            "lassen Sie, was bleibt, bis zum Tag davor bleiben, oder lassen Sie die neue früher beginnen"
        )
    );

    /// <summary>What stays and what moves.</summary>
    public static readonly DiagnosticDescriptor StayAndMove = new(
        "CONV0611",
        nameof(StayAndMove),
        Error,
        new(
            "this transition says already which sessions stay, so it cannot say which ones move as well",
            "cette transition dit déjà quelles séances restent : elle ne peut pas dire aussi lesquelles passent",
            "deze overgang zegt al welke zittingen blijven: ze kan niet ook zeggen welke overgaan",
            "dieser Übergang sagt schon, welche Sitzungen bleiben: er kann nicht auch sagen, welche übergehen"
        ),
        new(
            "say the one or the other: what does not stay moves, and what does not move stays",
            "dites l'un ou l'autre : ce qui ne reste pas passe, et ce qui ne passe pas reste",
            "zeg het ene of het andere: wat niet blijft, gaat over, en wat niet overgaat, blijft",
            "sagen Sie das eine oder das andere: was nicht bleibt, geht über, und was nicht übergeht, bleibt"
        )
    );

    /// <summary>Sessions that move from something that is no date.</summary>
    public static readonly DiagnosticDescriptor MoveFrom = new(
        "CONV0612",
        nameof(MoveFrom),
        Error,
        new(
            "sessions move from a date of the session, the provider or the beneficiary, and `{0}` is none of the one that is named",
            "les séances passent à partir d'une date de la séance, du prestataire ou du bénéficiaire, et `{0}` n'en est pas une de celui qui est nommé",
            "zittingen gaan over vanaf een datum van de zitting, de zorgverlener of de rechthebbende, en `{0}` is er geen van wie genoemd wordt",
            "Sitzungen gehen ab einem Datum der Sitzung, des Leistungserbringers oder des Berechtigten über, und `{0}` ist keines von dem, der genannt ist"
        ),
        new(
            "name a fact that is a date, or say `sessions move to CONVENTION when CONDITION`",
            "nommez une donnée qui est une date, ou dites `les séances passent à CONVENTION si CONDITION`",
            "noem een gegeven dat een datum is, of zeg `zittingen gaan over naar OVEREENKOMST als VOORWAARDE`",
            "nennen Sie eine Angabe, die ein Datum ist, oder sagen Sie `Sitzungen gehen über zu VEREINBARUNG wenn BEDINGUNG`"
        )
    );

    /// <summary>Sessions that move to another convention than this one.</summary>
    public static readonly DiagnosticDescriptor MoveElsewhere = new(
        "CONV0613",
        nameof(MoveElsewhere),
        Error,
        new(
            "a transition into `{0}` cannot move sessions to `{1}`",
            "une transition vers `{0}` ne peut pas faire passer des séances à `{1}`",
            "een overgang naar `{0}` kan geen zittingen naar `{1}` laten overgaan",
            "ein Übergang zu `{0}` kann keine Sitzungen zu `{1}` übergehen lassen"
        ),
        new(
            "sessions move to the convention that the transition belongs to",
            "les séances passent à la convention à laquelle appartient la transition",
            "zittingen gaan over naar de overeenkomst waartoe de overgang behoort",
            "Sitzungen gehen zu der Vereinbarung über, zu der der Übergang gehört"
        )
    );

    /// <summary>A convention that takes nothing.</summary>
    public static readonly DiagnosticDescriptor NothingTaken = new(
        "CONV0614",
        nameof(NothingTaken),
        Error,
        new(
            "no session can meet this, so `{0}` takes nothing",
            "aucune séance ne peut y satisfaire : `{0}` ne prend donc rien",
            "geen zitting kan hieraan voldoen: `{0}` neemt dus niets",
            "keine Sitzung kann dies erfüllen: `{0}` nimmt also nichts"
        ),
        new("correct the condition", "corrigez la condition", "verbeter de voorwaarde", "berichtigen Sie die Bedingung")
    );
}
