using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about budgets: CONV09xx.</summary>
internal static class BudgetDescriptors
{
    /// <summary>Parts that do not add up to the whole.</summary>
    public static readonly DiagnosticDescriptor WrongSum = new(
        "CONV0901",
        nameof(WrongSum),
        Error,
        new(
            "the parts of `{0}` come to {1} EUR, {2} EUR {3} than its {4} EUR",
            "les parties de `{0}` font {1} EUR, soit {2} EUR {3} que ses {4} EUR",
            "de delen van `{0}` komen op {1} EUR, {2} EUR {3} dan zijn {4} EUR",
            "die Teile von `{0}` ergeben {1} EUR, {2} EUR {3} als seine {4} EUR"
        ),
        new(
            "correct an amount; where the source itself differs, say by how much: `made of …, within {2} EUR`",
            "corrigez un montant ; si la source elle-même diffère, dites de combien : `composée de …, à concurrence de {2} EUR`",
            "verbeter een bedrag; waar de bron zelf afwijkt, zeg hoeveel: `samengesteld uit …, binnen {2} EUR`",
            "berichtigen Sie einen Betrag; wo die Quelle selbst abweicht, sagen Sie um wie viel: `bestehend aus …, innerhalb von {2} EUR`"
        )
    );

    /// <summary>A sum that cannot be checked.</summary>
    public static readonly DiagnosticDescriptor SumNotChecked = new(
        "CONV0902",
        nameof(SumNotChecked),
        Information,
        new(
            "whether the parts of `{0}` add up cannot be checked: `{1}` has no amount",
            "on ne peut vérifier si les parties de `{0}` s'additionnent : `{1}` n'a pas de montant",
            "of de delen van `{0}` kloppen, kan niet worden nagegaan: `{1}` heeft geen bedrag",
            "ob die Teile von `{0}` aufgehen, lässt sich nicht prüfen: `{1}` hat keinen Betrag"
        ),
        new(
            "nothing is wrong if the sources give none",
            "rien n'est faux si les sources n'en donnent pas",
            "er is niets mis als de bronnen er geen geven",
            "nichts ist falsch, wenn die Quellen keinen nennen"
        )
    );

    /// <summary>A budget that is not over whole months.</summary>
    public static readonly DiagnosticDescriptor NotWholeMonths = new(
        "CONV0903",
        nameof(NotWholeMonths),
        Error,
        new(
            "a budget is followed by month, and this is not over whole months",
            "un budget est suivi par mois, et celui-ci ne couvre pas des mois entiers",
            "een budget wordt per maand gevolgd, en dit loopt niet over hele maanden",
            "ein Budget wird monatlich verfolgt, und dieses läuft nicht über ganze Monate"
        ),
        new(
            "it begins on the first day of a month and ends on the last day of the same month or a later one",
            "il commence le premier jour d'un mois et se termine le dernier jour du même mois ou d'un mois suivant",
            "het begint op de eerste dag van een maand en eindigt op de laatste dag van dezelfde of een latere maand",
            "es beginnt am ersten Tag eines Monats und endet am letzten Tag desselben oder eines späteren Monats"
        )
    );

    /// <summary>A fact over which nothing can be split.</summary>
    public static readonly DiagnosticDescriptor SplitFact = new(
        "CONV0904",
        nameof(SplitFact),
        Error,
        new(
            "a budget cannot be split over `{0}`",
            "un budget ne peut pas être réparti entre `{0}`",
            "een budget kan niet over `{0}` worden verdeeld",
            "ein Budget kann nicht auf `{0}` verteilt werden"
        ),
        new(
            "split it over an identifier, a yes/no fact or a fact with listed values, of the session",
            "répartissez-le selon un identifiant, une donnée oui/non ou une donnée à valeurs énumérées, de la séance",
            "verdeel het over een kenmerk, een ja/neen-gegeven of een gegeven met opgesomde waarden, van de zitting",
            "verteilen Sie es auf eine Kennung, eine Ja/Nein-Angabe oder eine Angabe mit aufgezählten Werten, der Sitzung"
        )
    );

    /// <summary>Shares of several kinds.</summary>
    public static readonly DiagnosticDescriptor MixedShares = new(
        "CONV0905",
        nameof(MixedShares),
        Error,
        new(
            "the shares of `{0}` are not of one kind",
            "les parts de `{0}` ne sont pas de la même sorte",
            "de delen van `{0}` zijn niet van één soort",
            "die Anteile von `{0}` sind nicht von einer Art"
        ),
        new(
            "give weights for all, percentages for all or amounts for all",
            "donnez à toutes un poids, à toutes un pourcentage ou à toutes un montant",
            "geef alle een gewicht, alle een percentage of alle een bedrag",
            "geben Sie allen ein Gewicht, allen einen Prozentsatz oder allen einen Betrag"
        )
    );

    /// <summary>Shares that do not come to the whole.</summary>
    public static readonly DiagnosticDescriptor SharesDoNotFill = new(
        "CONV0906",
        nameof(SharesDoNotFill),
        Error,
        new(
            "the shares of `{0}` come to {1}, and not to {2}",
            "les parts de `{0}` font {1}, et non {2}",
            "de delen van `{0}` komen op {1}, en niet op {2}",
            "die Anteile von `{0}` ergeben {1}, und nicht {2}"
        ),
        new(
            "correct a share; weights (without `%`) may come to any number, and amounts may differ by what the text states: `within {3} EUR`",
            "corrigez une part ; les poids (sans `%`) peuvent faire n'importe quel nombre, et les montants peuvent différer de ce que le texte énonce : `à concurrence de {3} EUR`",
            "verbeter een deel; gewichten (zonder `%`) mogen op elk getal uitkomen, en bedragen mogen afwijken met wat de tekst zegt: `binnen {3} EUR`",
            "berichtigen Sie einen Anteil; Gewichte (ohne `%`) dürfen jede Zahl ergeben, und Beträge dürfen um das abweichen, was der Text sagt: `innerhalb von {3} EUR`"
        )
    );

    /// <summary>A value without a share.</summary>
    public static readonly DiagnosticDescriptor ShareLeftOut = new(
        "CONV0907",
        nameof(ShareLeftOut),
        Error,
        new(
            "the split of `{0}` says nothing for `{1}`",
            "la répartition de `{0}` ne dit rien pour `{1}`",
            "de verdeling van `{0}` zegt niets voor `{1}`",
            "die Verteilung von `{0}` sagt nichts für `{1}`"
        ),
        new(
            "add `{1}: 0` where it gets nothing",
            "ajoutez `{1}: 0` s'il ne reçoit rien",
            "voeg `{1}: 0` toe waar het niets krijgt",
            "fügen Sie `{1}: 0` hinzu, wo es nichts erhält"
        )
    );

    /// <summary>A value that no identifier can have.</summary>
    public static readonly DiagnosticDescriptor NoIdentifier = new(
        "CONV0908",
        nameof(NoIdentifier),
        Error,
        new(
            "no session file can name `{0}`",
            "aucun fichier de séances ne peut nommer `{0}`",
            "geen zittingenbestand kan `{0}` noemen",
            "keine Sitzungsdatei kann `{0}` nennen"
        ),
        new(
            "an identifier is a letter or digit, followed by letters, digits and any of `. _ : / -`, without accents, 64 in all",
            "un identifiant est une lettre ou un chiffre, suivi de lettres, de chiffres et de `. _ : / -`, sans accents, 64 en tout",
            "een kenmerk is een letter of cijfer, gevolgd door letters, cijfers en `. _ : / -`, zonder accenten, 64 in totaal",
            "eine Kennung ist ein Buchstabe oder eine Ziffer, gefolgt von Buchstaben, Ziffern und `. _ : / -`, ohne Akzente, insgesamt 64"
        )
    );

    /// <summary>A condition that spending cannot be told apart by.</summary>
    public static readonly DiagnosticDescriptor SpendingCondition = new(
        "CONV0909",
        nameof(SpendingCondition),
        Error,
        new(
            "what is spent on a line is told apart by facts of the session with listed values only",
            "ce qui est imputé sur une ligne ne se distingue que par des données de la séance à valeurs énumérées",
            "wat op een lijn wordt geboekt, wordt alleen onderscheiden door gegevens van de zitting met opgesomde waarden",
            "was auf eine Zeile gebucht wird, wird nur durch Angaben zur Sitzung mit aufgezählten Werten unterschieden"
        ),
        new(
            "write `when FACT is VALUE or VALUE`, several of them joined by `and`",
            "écrivez `si DONNÉE est VALEUR ou VALEUR`, plusieurs reliées par `et`",
            "schrijf `als GEGEVEN gelijk aan WAARDE of WAARDE`, verschillende verbonden met `en`",
            "schreiben Sie `wenn ANGABE gleich WERT oder WERT`, mehrere verbunden durch `und`"
        )
    );

    /// <summary>Spending that an earlier clause takes.</summary>
    public static readonly DiagnosticDescriptor SpentAlready = new(
        "CONV0910",
        nameof(SpentAlready),
        Error,
        new(
            "all that `{0}` spends is counted on `{1}` already",
            "tout ce que `{0}` impute est déjà compté sur `{1}`",
            "alles wat `{0}` boekt, is al geteld op `{1}`",
            "alles, was `{0}` bucht, ist auf `{1}` schon gezählt"
        ),
        new(
            "what a session spends is counted once, by the first clause that fits; remove one, or put the one with a condition first",
            "ce qu'une séance impute est compté une fois, par la première clause qui convient ; supprimez-en une, ou placez d'abord celle qui a une condition",
            "wat een zitting boekt, wordt één keer geteld, door de eerste bepaling die past; verwijder er een, of zet die met een voorwaarde eerst",
            "was eine Sitzung bucht, wird einmal gezählt, durch die erste Klausel, die passt; entfernen Sie eine, oder stellen Sie die mit einer Bedingung voran"
        )
    );

    /// <summary>A line that is a part of two.</summary>
    public static readonly DiagnosticDescriptor PartTwice = new(
        "CONV0911",
        nameof(PartTwice),
        Error,
        new(
            "`{0}` is a part of `{1}` already",
            "`{0}` est déjà une partie de `{1}`",
            "`{0}` is al een deel van `{1}`",
            "`{0}` ist schon ein Teil von `{1}`"
        ),
        new(
            "a line is a part of one line at most",
            "une ligne est une partie d'une seule ligne au plus",
            "een lijn is een deel van ten hoogste één lijn",
            "eine Zeile ist Teil von höchstens einer Zeile"
        )
    );

    /// <summary>A split that gives nothing to anybody.</summary>
    public static readonly DiagnosticDescriptor NoWeight = new(
        "CONV0912",
        nameof(NoWeight),
        Error,
        new(
            "the weights of `{0}` are all 0",
            "les poids de `{0}` sont tous 0",
            "de gewichten van `{0}` zijn alle 0",
            "die Gewichte von `{0}` sind alle 0"
        ),
        new(
            "give each value its weight; where the sources give none: `weights unspecified`",
            "donnez à chaque valeur son poids ; si les sources n'en donnent pas : `clé non précisée`",
            "geef elke waarde haar gewicht; waar de bronnen er geen geven: `verdeelsleutel niet bepaald`",
            "geben Sie jedem Wert sein Gewicht; wo die Quellen keines nennen: `Schlüssel nicht festgelegt`"
        )
    );
}
