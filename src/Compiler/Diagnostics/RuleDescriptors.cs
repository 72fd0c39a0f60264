using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about rules: CONV04xx.</summary>
internal static partial class RuleDescriptors
{
    /// <summary>A function without a fee or a share.</summary>
    public static readonly DiagnosticDescriptor NoPrice = new(
        "CONV0401",
        nameof(NoPrice),
        Error,
        new("`{0}` has no {1}", "`{0}` n'a pas d'{1}", "`{0}` heeft geen {1}", "bei `{0}` fehlt: {1}"),
        new(
            "add `{1} …` to it; write `{1} unspecified` where the sources give none",
            "ajoutez-y `{1} …` ; écrivez `{1} non précisé` si les sources n'en donnent pas",
            "voeg `{1} …` toe; schrijf `{1} niet bepaald` waar de bronnen er geen geven",
            "fügen Sie `{1} …` hinzu; schreiben Sie `{1} nicht festgelegt`, wo die Quellen keinen nennen"
        )
    );

    /// <summary>Two fees or two shares for a function.</summary>
    public static readonly DiagnosticDescriptor TwoPrices = new(
        "CONV0402",
        nameof(TwoPrices),
        Error,
        new(
            "`{0}` has a second {1}",
            "`{0}` : {1} en double",
            "`{0}` heeft een tweede {1}",
            "`{0}`: {1} steht zweimal"
        ),
        new(
            "make one of them a case of the other: `VALUE when CONDITION`",
            "faites de l'un un cas de l'autre : `VALEUR si CONDITION`",
            "maak van het ene een geval van het andere: `WAARDE als VOORWAARDE`",
            "machen Sie das eine zu einem Fall des anderen: `WERT wenn BEDINGUNG`"
        )
    );

    /// <summary>A clause that a function has once.</summary>
    public static readonly DiagnosticDescriptor ClauseTwice = new(
        "CONV0403",
        nameof(ClauseTwice),
        Error,
        new("`{0}` says this twice", "`{0}` dit ceci deux fois", "`{0}` zegt dit twee keer", "`{0}` sagt dies zweimal"),
        new("keep one of the two", "gardez l'un des deux", "behoud een van beide", "behalten Sie eines von beiden")
    );

    /// <summary>A cap for some values of a category, and none for the others.</summary>
    public static readonly DiagnosticDescriptor CapForSome = new(
        "CONV0404",
        nameof(CapForSome),
        Warning,
        new(
            "there is a cap on `{0}` for `{1}`, and none for `{2}`",
            "il y a un plafond dans `{0}` pour `{1}`, et aucun pour `{2}`",
            "er is een maximum in `{0}` voor `{1}`, en geen voor `{2}`",
            "in `{0}` gibt es eine Höchstgrenze für `{1}`, und keine für `{2}`"
        ),
        new(
            "add `at most …` for `{2}`, or leave it as it is if they have none",
            "ajoutez `au plus …` pour `{2}`, ou laissez tel quel s'il n'y en a pas",
            "voeg `ten hoogste …` toe voor `{2}`, of laat het zo als er geen is",
            "fügen Sie `höchstens …` für `{2}` hinzu, oder lassen Sie es so, wenn es keine gibt"
        )
    );

    /// <summary>Two caps on the same acts that can both apply.</summary>
    public static readonly DiagnosticDescriptor TwoCaps = new(
        "CONV0405",
        nameof(TwoCaps),
        Error,
        new(
            "this cap and another one on the same acts can both apply",
            "ce plafond et un autre sur les mêmes actes peuvent s'appliquer tous deux",
            "dit maximum en een ander op dezelfde handelingen kunnen allebei gelden",
            "diese Höchstgrenze und eine andere auf dieselben Leistungen können beide gelten"
        ),
        new(
            "tell them apart with `for` and the values of a category, or remove one",
            "distinguez-les par `pour` et les valeurs d'une catégorie, ou supprimez-en un",
            "onderscheid ze met `voor` en de waarden van een categorie, of verwijder er een",
            "unterscheiden Sie sie durch `für` und die Werte einer Kategorie, oder entfernen Sie eine"
        )
    );

    /// <summary>Exclusive acts of which one has no cap.</summary>
    public static readonly DiagnosticDescriptor ExclusiveWithoutCap = new(
        "CONV0406",
        nameof(ExclusiveWithoutCap),
        Error,
        new(
            "`{0}` has no cap on `{1}`, so they have no window",
            "`{0}` n'a pas de plafond sur `{1}` : il n'y a donc pas de période",
            "`{0}` heeft geen maximum op `{1}`: er is dus geen periode",
            "`{0}` hat keine Höchstgrenze auf `{1}`: es gibt also keinen Zeitraum"
        ),
        new(
            "exclusive acts each have a cap (`at most …`) in the same function",
            "des actes qui s'excluent ont chacun un plafond (`au plus …`) dans la même fonction",
            "handelingen die elkaar uitsluiten hebben elk een maximum (`ten hoogste …`) in dezelfde functie",
            "Leistungen, die einander ausschließen, haben je eine Höchstgrenze (`höchstens …`) in derselben Funktion"
        )
    );

    /// <summary>A grant without a quantity.</summary>
    public static readonly DiagnosticDescriptor GrantWithoutQuantity = new(
        "CONV0407",
        nameof(GrantWithoutQuantity),
        Error,
        new(
            "only a quantity is granted up to a cap, and this cap counts sessions",
            "seule une quantité est octroyée jusqu'à un plafond, et ce plafond compte des séances",
            "alleen een hoeveelheid wordt tot een maximum toegekend, en dit maximum telt zittingen",
            "nur eine Menge wird bis zu einer Höchstgrenze gewährt, und diese zählt Sitzungen"
        ),
        new(
            "name a `quantity` in the cap",
            "nommez une `quantité` dans le plafond",
            "noem een `hoeveelheid` in het maximum",
            "nennen Sie eine `Menge` in der Höchstgrenze"
        )
    );

    /// <summary>A cap on a quantity that is not granted.</summary>
    public static readonly DiagnosticDescriptor QuantityWithoutGrant = new(
        "CONV0408",
        nameof(QuantityWithoutGrant),
        Error,
        new(
            "the text must say what happens to units beyond the cap",
            "le texte doit dire ce qu'il advient des unités au-delà du plafond",
            "de tekst moet zeggen wat met eenheden boven het maximum gebeurt",
            "der Text muss sagen, was mit Einheiten über der Höchstgrenze geschieht"
        ),
        new(
            "add `granted up to the cap` or `refused beyond the cap`",
            "ajoutez `octroyés jusqu'au plafond` ou `refusée au-delà du plafond`",
            "voeg `toegekend tot het maximum` of `geweigerd boven het maximum` toe",
            "fügen Sie `bis zur Höchstgrenze gewährt` oder `über der Höchstgrenze abgelehnt` hinzu"
        )
    );

    /// <summary>Two grants in one function, or granted units of a quantity that is not granted.</summary>
    public static readonly DiagnosticDescriptor Grant = new(
        "CONV0409",
        nameof(Grant),
        Error,
        new(
            "`{0}` is not what this function grants",
            "`{0}` n'est pas ce que cette fonction octroie",
            "`{0}` is niet wat deze functie toekent",
            "`{0}` ist nicht, was diese Funktion gewährt"
        ),
        new(
            "the caps of a function that say `granted up to the cap` are on one quantity; only that is granted",
            "les plafonds d'une fonction qui disent `octroyés jusqu'au plafond` portent sur une seule quantité ; elle seule est octroyée",
            "de maxima van een functie die `toegekend tot het maximum` zeggen, gaan over één hoeveelheid; alleen die wordt toegekend",
            "die Höchstgrenzen einer Funktion, die `bis zur Höchstgrenze gewährt` sagen, betreffen eine Menge; nur sie wird gewährt"
        )
    );

    /// <summary>A vocabulary lacks a reason that the language needs.</summary>
    public static readonly DiagnosticDescriptor NoReason = new(
        "CONV0410",
        nameof(NoReason),
        Error,
        new(
            "the vocabulary has no reason code for this",
            "le vocabulaire n'a pas de motif pour cela",
            "de woordenlijst heeft geen reden hiervoor",
            "der Wortschatz hat keinen Grund hierfür"
        ),
        new(
            "declare one: `reason NAME \"…\" when {0}`",
            "déclarez-en un : `motif NOM \"…\" {0}`",
            "declareer er een: `reden NAAM \"…\" {0}`",
            "deklarieren Sie einen: `Grund NAME \"…\" {0}`"
        )
    );

    /// <summary>A reading without exactly one default, or with fewer than two alternatives.</summary>
    public static readonly DiagnosticDescriptor ReadingShape = new(
        "CONV0411",
        nameof(ReadingShape),
        Error,
        new("the reading `{0}` {1}", "la lecture `{0}` {1}", "de lezing `{0}` {1}", "die Lesart `{0}` {1}"),
        new(
            "a reading has two alternatives or more, and one of them is the `default`",
            "une lecture a deux possibilités ou plus, et l'une d'elles est `par défaut`",
            "een lezing heeft twee mogelijkheden of meer, en een ervan is `standaard`",
            "eine Lesart hat zwei Möglichkeiten oder mehr, und eine davon ist `Standard`"
        )
    );

    /// <summary>A body by reading that leaves an alternative out.</summary>
    public static readonly DiagnosticDescriptor AlternativeLeftOut = new(
        "CONV0412",
        nameof(AlternativeLeftOut),
        Error,
        new(
            "this says nothing for the alternative `{0}` of `{1}`",
            "ceci ne dit rien pour la possibilité `{0}` de `{1}`",
            "dit zegt niets voor de mogelijkheid `{0}` van `{1}`",
            "dies sagt nichts für die Möglichkeit `{0}` von `{1}`"
        ),
        new("add `{0}: …`", "ajoutez `{0}: …`", "voeg `{0}: …` toe", "fügen Sie `{0}: …` hinzu")
    );

    /// <summary>Limits that do not match the category.</summary>
    public static readonly DiagnosticDescriptor Limits = new(
        "CONV0413",
        nameof(Limits),
        Error,
        new(
            "a monitor has one limit, or one for each value of a category",
            "un suivi a une seule limite, ou une par valeur d'une catégorie",
            "een opvolging heeft één grens, of één per waarde van een categorie",
            "eine Beobachtung hat eine Grenze, oder eine je Wert einer Kategorie"
        ),
        new(
            "write `limit N for VALUE` for each of the values",
            "écrivez `limite N pour VALEUR` pour chacune des valeurs",
            "schrijf `grens N voor WAARDE` voor elk van de waarden",
            "schreiben Sie `Grenze N für WERT` für jeden der Werte"
        )
    );

    /// <summary>A monitor that continues another one of the same name, but differs.</summary>
    public static readonly DiagnosticDescriptor MonitorDiffers = new(
        "CONV0414",
        nameof(MonitorDiffers),
        Error,
        new(
            "the monitor `{0}` of the earlier convention is kept otherwise",
            "le suivi `{0}` de la convention précédente est tenu autrement",
            "de opvolging `{0}` van de vroegere overeenkomst wordt anders bijgehouden",
            "die Beobachtung `{0}` der früheren Vereinbarung wird anders geführt"
        ),
        new(
            "monitors of the same name are one: same scope, same limits; or give it another name",
            "des suivis du même nom n'en font qu'un : même portée, mêmes limites ; sinon donnez-lui un autre nom",
            "opvolgingen met dezelfde naam zijn één: zelfde bereik, zelfde grenzen; of geef ze een andere naam",
            "Beobachtungen gleichen Namens sind eine: gleicher Bereich, gleiche Grenzen; oder geben Sie ihr einen anderen Namen"
        )
    );

    /// <summary>A vocabulary that lacks a role.</summary>
    public static readonly DiagnosticDescriptor NoRole = new(
        "CONV0415",
        nameof(NoRole),
        Error,
        new(
            "the vocabulary declares no {0}",
            "le vocabulaire ne déclare pas {0}",
            "de woordenlijst declareert geen {0}",
            "der Wortschatz deklariert nicht: {0}"
        ),
        new(
            "add a fact: {1}",
            "ajoutez une donnée : {1}",
            "voeg een gegeven toe: {1}",
            "fügen Sie eine Angabe hinzu: {1}"
        )
    );

    /// <summary>More than the language can number.</summary>
    public static readonly DiagnosticDescriptor TooMany = new(
        "CONV0416",
        nameof(TooMany),
        Error,
        new(
            "there are more than {0} {1}",
            "il y a plus de {0} {1}",
            "er zijn meer dan {0} {1}",
            "es gibt mehr als {0} {1}"
        ),
        null
    );

    /// <summary>A fee or share for nobody.</summary>
    public static readonly DiagnosticDescriptor ShareWithoutRegistration = new(
        "CONV0417",
        nameof(ShareWithoutRegistration),
        Error,
        new(
            "`{0}` registers nobody, so its share can only be 0 EUR",
            "`{0}` n'enregistre personne : son intervention personnelle ne peut être que de 0 EUR",
            "`{0}` schrijft niemand in: haar persoonlijk aandeel kan alleen 0 EUR zijn",
            "`{0}` trägt niemanden ein: ihr Eigenanteil kann nur 0 EUR sein"
        ),
        new(
            "write `share 0 EUR`, or add `registers beneficiaries`",
            "écrivez `intervention personnelle 0 EUR`, ou ajoutez `enregistre les bénéficiaires`",
            "schrijf `persoonlijk aandeel 0 EUR`, of voeg `schrijft rechthebbenden in` toe",
            "schreiben Sie `Eigenanteil 0 EUR`, oder fügen Sie `trägt Berechtigte ein` hinzu"
        )
    );

    /// <summary>A rule about beneficiaries in a function that registers none.</summary>
    public static readonly DiagnosticDescriptor NobodyToCount = new(
        "CONV0418",
        nameof(NobodyToCount),
        Error,
        new(
            "`{0}` registers nobody, and this is about a beneficiary",
            "`{0}` n'enregistre personne, et ceci porte sur un bénéficiaire",
            "`{0}` schrijft niemand in, en dit gaat over een rechthebbende",
            "`{0}` trägt niemanden ein, und dies betrifft einen Berechtigten"
        ),
        new(
            "add `registers beneficiaries`, or remove the rule",
            "ajoutez `enregistre les bénéficiaires`, ou supprimez la règle",
            "voeg `schrijft rechthebbenden in` toe, of verwijder de regel",
            "fügen Sie `trägt Berechtigte ein` hinzu, oder entfernen Sie die Regel"
        )
    );

    /// <summary>A rolling count that nothing bounds.</summary>
    public static readonly DiagnosticDescriptor RollingUnbounded = new(
        "CONV0419",
        nameof(RollingUnbounded),
        Error,
        new(
            "a rolling window remembers each act, and this count has no bound",
            "une période glissante retient chaque acte, et ce compte n'a pas de borne",
            "een voortschrijdende periode onthoudt elke handeling, en deze telling heeft geen grens",
            "ein gleitender Zeitraum merkt sich jede Leistung, und diese Zählung hat keine Grenze"
        ),
        new(
            "compare the count with a number up to 1000, or let the window run `from the first session`",
            "comparez le compte à un nombre de 1000 au plus, ou faites courir la période `à partir de la première séance`",
            "vergelijk de telling met een getal tot 1000, of laat de periode lopen `vanaf de eerste zitting`",
            "vergleichen Sie die Zählung mit einer Zahl bis 1000, oder lassen Sie den Zeitraum `ab der ersten Sitzung` laufen"
        )
    );

    /// <summary>A program, or a definition, that comes to too much once its definitions stand where they are used.</summary>
    public static readonly DiagnosticDescriptor TooBig = new(
        "CONV0420",
        nameof(TooBig),
        Error,
        new(
            "{0} is too large: too many cases, or definitions that use each other too often",
            "{0} : trop grand, trop de cas, ou des définitions qui s'utilisent trop souvent l'une l'autre",
            "{0} is te groot: te veel gevallen, of definities die elkaar te vaak gebruiken",
            "{0} ist zu groß: zu viele Fälle, oder Definitionen, die einander zu oft verwenden"
        ),
        new(
            "a definition counts wherever it is used; use it less often, or write fewer cases",
            "une définition compte partout où elle est utilisée ; utilisez-la moins, ou écrivez moins de cas",
            "een definitie telt overal waar ze wordt gebruikt; gebruik ze minder, of schrijf minder gevallen",
            "eine Definition zählt überall, wo sie verwendet wird; verwenden Sie sie seltener, oder schreiben Sie weniger Fälle"
        )
    );

    /// <summary>A fact after <c>for each</c> that nothing is kept for.</summary>
    public static readonly DiagnosticDescriptor NotAKey = new(
        "CONV0421",
        nameof(NotAKey),
        Error,
        new(
            "`{0}` is {1}, and no window is kept for each of those",
            "`{0}` est {1}, et aucune période n'est tenue pour chacun de ceux-là",
            "`{0}` is {1}, en voor elk daarvan wordt geen periode bijgehouden",
            "`{0}` ist {1}, und je davon wird kein Zeitraum geführt"
        ),
        new(
            "name a person, an identifier, a fact with listed values or a date: `for each provider`",
            "nommez une personne, un identifiant, une donnée à valeurs énumérées ou une date : `pour chaque prestataire`",
            "noem een persoon, een kenmerk, een gegeven met opgesomde waarden of een datum: `voor elke zorgverlener`",
            "nennen Sie eine Person, eine Kennung, eine Angabe mit aufgezählten Werten oder ein Datum: `je Leistungserbringer`"
        )
    );

    /// <summary>A fact named twice after <c>for each</c>.</summary>
    public static readonly DiagnosticDescriptor KeyTwice = new(
        "CONV0422",
        nameof(KeyTwice),
        Error,
        new(
            "`{0}` is named twice",
            "`{0}` est nommé deux fois",
            "`{0}` is twee keer genoemd",
            "`{0}` ist zweimal genannt"
        ),
        new(
            "name each fact once: `for each provider and place`",
            "nommez chaque donnée une fois : `pour chaque prestataire et LIEU`",
            "noem elk gegeven één keer: `voor elke zorgverlener en PLAATS`",
            "nennen Sie jede Angabe einmal: `je Leistungserbringer und ORT`"
        )
    );

    /// <summary>A count of sessions that depends on one of their beneficiaries.</summary>
    public static readonly DiagnosticDescriptor CountedOnce = new(
        "CONV0423",
        nameof(CountedOnce),
        Error,
        new(
            "a window for each {0} counts a session once, however many attended; {1} are each beneficiary's",
            "une période par {0} compte une séance une fois, quel que soit le nombre de présents ; {1} se comptent par bénéficiaire",
            "een periode per {0} telt een zitting één keer, hoeveel er ook aanwezig waren; {1} zijn van elke rechthebbende",
            "ein Zeitraum je {0} zählt eine Sitzung einmal, wie viele auch teilnahmen; {1} gehören jedem Berechtigten"
        ),
        new(
            "count sessions whatever the beneficiary, or add the beneficiary: `for each beneficiary and {0}`",
            "comptez les séances quel que soit le bénéficiaire, ou ajoutez-le : `pour chaque bénéficiaire et {0}`",
            "tel zittingen wie de rechthebbende ook is, of voeg hem toe: `voor elke rechthebbende en {0}`",
            "zählen Sie Sitzungen gleich welches Berechtigten, oder fügen Sie ihn hinzu: `je Berechtigter und {0}`"
        )
    );

    /// <summary>Exclusive acts whose caps are kept for different things.</summary>
    public static readonly DiagnosticDescriptor ExclusiveScopes = new(
        "CONV0424",
        nameof(ExclusiveScopes),
        Error,
        new(
            "one of these is counted for each {0} and another for each {1}, so they have no window in common",
            "l'un de ceux-ci se compte par {0} et un autre par {1} : ils n'ont pas de période commune",
            "een hiervan wordt per {0} geteld en een andere per {1}: ze hebben geen gemeenschappelijke periode",
            "eines hiervon wird je {0} gezählt und ein anderes je {1}: sie haben keinen gemeinsamen Zeitraum"
        ),
        new(
            "give each of them a cap with the same `for each`",
            "donnez à chacun un plafond avec le même `pour chaque`",
            "geef elk een maximum met dezelfde `voor elke`",
            "geben Sie jedem eine Höchstgrenze mit demselben `je`"
        )
    );
}
