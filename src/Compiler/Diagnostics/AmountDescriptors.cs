using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about what amounts are made of: percentages, the fee in a share.</summary>
internal static class AmountDescriptors
{
    /// <summary>A percentage with more digits than it can have.</summary>
    public static readonly DiagnosticDescriptor PercentageTooFine = new(
        "CONV0317",
        nameof(PercentageTooFine),
        Error,
        new(
            "the percentage `{0}` has too many digits",
            "le pourcentage `{0}` a trop de chiffres",
            "het percentage `{0}` heeft te veel cijfers",
            "der Prozentsatz `{0}` hat zu viele Ziffern"
        ),
        new(
            "a percentage has at most 14 digits, 6 of them behind the point",
            "un pourcentage a au plus 14 chiffres, dont 6 après la virgule",
            "een percentage heeft ten hoogste 14 cijfers, waarvan 6 na de komma",
            "ein Prozentsatz hat höchstens 14 Ziffern, davon 6 hinter dem Komma"
        )
    );

    /// <summary>A share that reads a fee that providers do not have in common.</summary>
    public static readonly DiagnosticDescriptor FeeOfWhom = new(
        "CONV0431",
        nameof(FeeOfWhom),
        Error,
        new(
            "the fee of `{0}` is not the same for each provider, so `the fee` is not one amount",
            "l'honoraire de `{0}` n'est pas le même pour chaque prestataire : `l'honoraire` n'est donc pas un seul montant",
            "het honorarium van `{0}` is niet voor elke zorgverlener hetzelfde: `het honorarium` is dus niet één bedrag",
            "das Honorar von `{0}` ist nicht für jeden Leistungserbringer gleich: `das Honorar` ist also nicht ein einziger Betrag"
        ),
        new(
            "give the amount a name of its own (`amount NAME …`) and write the share as a part of that",
            "donnez un nom au montant (`montant NOM …`) et écrivez l'intervention personnelle comme une partie de celui-ci",
            "geef het bedrag een eigen naam (`bedrag NAAM …`) en schrijf het persoonlijk aandeel als een deel daarvan",
            "geben Sie dem Betrag einen eigenen Namen (`Betrag NAME …`) und schreiben Sie den Eigenanteil als Teil davon"
        )
    );

    /// <summary>Slices of something that is no amount.</summary>
    public static readonly DiagnosticDescriptor SlicesOfWhat = new(
        "CONV0318",
        nameof(SlicesOfWhat),
        Error,
        new(
            "slices are of an amount, and this is {0}",
            "les tranches sont celles d'un montant, et ceci est {0}",
            "schijven zijn van een bedrag, en dit is {0}",
            "Stufen gibt es von einem Betrag, und dies ist {0}"
        ),
        new(
            "leave `slices of` out: each row then gives the whole amount",
            "omettez `tranches de` : chaque ligne donne alors le montant entier",
            "laat `schijven van` weg: elke rij geeft dan het hele bedrag",
            "lassen Sie `Stufen von` weg: jede Zeile gibt dann den ganzen Betrag"
        )
    );

    /// <summary>A row of a scale that no case is left for.</summary>
    public static readonly DiagnosticDescriptor RowNeverReached = new(
        "CONV0433",
        nameof(RowNeverReached),
        Error,
        new(
            "no case is left for this row of the scale",
            "il ne reste aucun cas pour cette ligne du barème",
            "voor deze rij van de schaal blijft geen geval over",
            "für diese Zeile der Staffel bleibt kein Fall übrig"
        ),
        new(
            "rows stand in rising order, each value in one of them, and the row for the rest comes last",
            "les lignes vont en croissant, chaque valeur est dans une seule d'entre elles, et la ligne pour le reste vient en dernier",
            "de rijen staan in stijgende volgorde, elke waarde in één ervan, en de rij voor de rest komt laatst",
            "die Zeilen stehen in steigender Folge, jeder Wert in einer davon, und die Zeile für den Rest kommt zuletzt"
        )
    );

    /// <summary>A row of a scale whose bound passes the bound of the row before on some day.</summary>
    public static readonly DiagnosticDescriptor BoundsCross = new(
        "CONV0450",
        nameof(BoundsCross),
        Error,
        new(
            "on {0} no case is left for this row of the scale: it goes up to {1}, and the row before to {2}",
            "le {0}, il ne reste aucun cas pour cette ligne du barème : elle va jusqu'à {1}, et la ligne précédente jusqu'à {2}",
            "op {0} blijft geen geval over voor deze rij van de schaal: ze gaat tot {1}, en de rij ervoor tot {2}",
            "am {0} bleibt kein Fall für diese Zeile der Staffel übrig: sie geht bis {1}, und die Zeile davor bis {2}"
        ),
        new(
            "give the amounts values that rise from row to row on every day, or give the scale rows of its own from that day",
            "donnez aux montants des valeurs qui croissent de ligne en ligne chaque jour, ou donnez au barème des lignes propres à partir de ce jour",
            "geef de bedragen waarden die elke dag van rij tot rij stijgen, of geef de schaal eigen rijen vanaf die dag",
            "geben Sie den Beträgen Werte, die an jedem Tag von Zeile zu Zeile steigen, oder geben Sie der Staffel ab diesem Tag eigene Zeilen"
        )
    );

    /// <summary>A row of a scale whose bound the text leaves open on some day.</summary>
    public static readonly DiagnosticDescriptor BoundOpen = new(
        "CONV0451",
        nameof(BoundOpen),
        Error,
        new(
            "from {0} on nobody knows how far this row of the scale goes: `{1}` is left open",
            "à partir du {0}, personne ne sait jusqu'où va cette ligne du barème : `{1}` est laissé ouvert",
            "vanaf {0} weet niemand hoe ver deze rij van de schaal gaat: `{1}` is opengelaten",
            "ab dem {0} weiß niemand, wie weit diese Zeile der Staffel geht: `{1}` ist offengelassen"
        ),
        new(
            "give the scale rows of its own from that day, `unspecified` where nobody knows the amount",
            "donnez au barème des lignes propres à partir de ce jour, `non précisé` là où personne ne connaît le montant",
            "geef de schaal eigen rijen vanaf die dag, `niet bepaald` waar niemand het bedrag kent",
            "geben Sie der Staffel ab diesem Tag eigene Zeilen, `nicht festgelegt`, wo niemand den Betrag kennt"
        )
    );

    /// <summary>A ceiling behind a difference, which bounds the difference and not what is taken off.</summary>
    public static readonly DiagnosticDescriptor BoundsTheWhole = new(
        "CONV0452",
        nameof(BoundsTheWhole),
        Warning,
        new(
            "`, at most` bounds the whole of `{0}`, not `{1}` alone",
            "`, au plus` borne l'ensemble de `{0}`, et non `{1}` seul",
            "`, ten hoogste` begrenst het geheel van `{0}`, niet alleen `{1}`",
            "`, höchstens` begrenzt das Ganze von `{0}`, nicht `{1}` allein"
        ),
        new(
            "put parentheses around what is at most that",
            "mettez entre parenthèses ce qui est borné",
            "zet haakjes rond wat begrensd is",
            "setzen Sie Klammern um das, was begrenzt ist"
        )
    );

    /// <summary><c>the rest</c> where nobody pays a part.</summary>
    public static readonly DiagnosticDescriptor RestNotHere = new(
        "CONV0455",
        nameof(RestNotHere),
        Error,
        new(
            "`the rest` cannot be read here: it is what the clauses above leave of the fee for a payer",
            "`le reste` ne peut pas être lu ici : c'est ce que les clauses précédentes laissent de l'honoraire à un payeur",
            "`de rest` kan hier niet worden gelezen: het is wat de bepalingen erboven van het honorarium overlaten voor een betaler",
            "`der Rest` kann hier nicht gelesen werden: er ist, was die Bestimmungen darüber einem Zahler vom Honorar lassen"
        ),
        new(
            "write it in `the PAYER pays …`; what nobody else pays is the share: say `the insurer pays …` and leave `share` out",
            "écrivez-le dans `à charge de PAYEUR …` ; ce que personne d'autre ne paie est l'intervention personnelle : dites `l'assureur paie …` et omettez `intervention personnelle`",
            "schrijf het in `ten laste van BETALER …`; wat niemand anders betaalt, is het persoonlijk aandeel: zeg `de verzekeraar betaalt …` en laat `persoonlijk aandeel` weg",
            "schreiben Sie ihn in `zulasten von ZAHLER …`; was niemand sonst zahlt, ist der Eigenanteil: sagen Sie `der Versicherer zahlt …` und lassen Sie `Eigenanteil` weg"
        )
    );

    /// <summary>A payer of a function that registers nobody.</summary>
    public static readonly DiagnosticDescriptor PaidForNobody = new(
        "CONV0456",
        nameof(PaidForNobody),
        Error,
        new(
            "`{0}` registers nobody, so `{1}` pays for nobody",
            "`{0}` n'enregistre personne : `{1}` ne paie donc pour personne",
            "`{0}` schrijft niemand in, dus `{1}` betaalt voor niemand",
            "`{0}` trägt niemanden ein, also zahlt `{1}` für niemanden"
        ),
        new(
            "a payer pays for each beneficiary: add `registers beneficiaries`, or leave the clause out",
            "un payeur paie pour chaque bénéficiaire : ajoutez `enregistre les bénéficiaires`, ou supprimez la clause",
            "een betaler betaalt voor elke rechthebbende: voeg `schrijft rechthebbenden in` toe, of laat de bepaling weg",
            "ein Zahler zahlt für jeden Berechtigten: fügen Sie `trägt Berechtigte ein` hinzu, oder lassen Sie die Bestimmung weg"
        )
    );

    /// <summary>A payer with the name of another column.</summary>
    public static readonly DiagnosticDescriptor PayerIsColumn = new(
        "CONV0457",
        nameof(PayerIsColumn),
        Error,
        new(
            "a payer cannot be called `{0}`: a column of the decisions has that name",
            "un payeur ne peut pas s'appeler `{0}` : une colonne des décisions porte ce nom",
            "een betaler kan niet `{0}` heten: een kolom van de beslissingen heet zo",
            "ein Zahler kann nicht `{0}` heißen: eine Spalte der Entscheidungen heißt so"
        ),
        new(
            "what a payer pays has a column of its own in attendances.csv: give it another name",
            "ce que paie un payeur a sa propre colonne dans attendances.csv : donnez-lui un autre nom",
            "wat een betaler betaalt, heeft een eigen kolom in attendances.csv: geef hem een andere naam",
            "was ein Zahler zahlt, hat eine eigene Spalte in attendances.csv: geben Sie ihm einen anderen Namen"
        )
    );

    /// <summary>A list of days that skips a year in which the convention is in force.</summary>
    public static readonly DiagnosticDescriptor YearWithoutDays = new(
        "CONV0454",
        nameof(YearWithoutDays),
        Warning,
        new(
            "`{0}` has no day in {1}, and a convention that asks for its days is in force then",
            "`{0}` n'a aucun jour en {1}, et une convention qui demande ses jours est alors en vigueur",
            "`{0}` heeft geen dag in {1}, en een conventie die naar zijn dagen vraagt is dan van kracht",
            "`{0}` hat keinen Tag im Jahr {1}, und eine Konvention, die nach seinen Tagen fragt, ist dann in Kraft"
        ),
        new(
            "add the days of that year; a day that is not listed is none of them",
            "ajoutez les jours de cette année ; un jour qui n'est pas dans la liste n'en fait pas partie",
            "voeg de dagen van dat jaar toe; een dag die niet in de lijst staat, hoort er niet bij",
            "fügen Sie die Tage dieses Jahres hinzu; ein Tag, der nicht in der Liste steht, gehört nicht dazu"
        )
    );

    /// <summary>A scale that says nothing for some cases.</summary>
    public static readonly DiagnosticDescriptor RowMissing = new(
        "CONV0434",
        nameof(RowMissing),
        Error,
        new(
            "the scale says nothing for {0}",
            "le barème ne dit rien pour {0}",
            "de schaal zegt niets voor {0}",
            "die Staffel sagt nichts für {0}"
        ),
        new("add `{1}`", "ajoutez `{1}`", "voeg `{1}` toe", "fügen Sie `{1}` hinzu")
    );

    /// <summary>A percentage where a scale gives amounts, or an amount where it gives percentages.</summary>
    public static readonly DiagnosticDescriptor SlicePercentage = new(
        "CONV0436",
        nameof(SlicePercentage),
        Error,
        new(
            "a row of slices has a percentage, and any other row an amount",
            "une ligne de tranches a un pourcentage, et toute autre ligne un montant",
            "een rij van schijven heeft een percentage, en elke andere rij een bedrag",
            "eine Zeile von Stufen hat einen Prozentsatz, und jede andere Zeile einen Betrag"
        ),
        new(
            "write `up to 20000 EUR: 10 %` under `by slices of …`, and `up to 20000 EUR: 10 % of …` elsewhere",
            "écrivez `jusqu'à 20000 EUR: 10 %` sous `selon tranches de …`, et `jusqu'à 20000 EUR: 10 % de …` ailleurs",
            "schrijf `tot en met 20000 EUR: 10 %` onder `volgens schijven van …`, en elders `tot en met 20000 EUR: 10 % van …`",
            "schreiben Sie `bis zu 20000 EUR: 10 %` unter `nach Stufen von …`, und sonst `bis zu 20000 EUR: 10 % von …`"
        )
    );

    /// <summary>A ceiling that adds up other shares than those that it limits.</summary>
    public static readonly DiagnosticDescriptor CeilingElsewhere = new(
        "CONV0435",
        nameof(CeilingElsewhere),
        Error,
        new(
            "this ceiling does not add up the shares of `{0}`, which it stands in",
            "ce plafond n'additionne pas les interventions personnelles de `{0}`, où il se trouve",
            "dit maximum telt de persoonlijke aandelen van `{0}`, waarin het staat, niet op",
            "diese Höchstgrenze addiert die Eigenanteile von `{0}`, worin sie steht, nicht"
        ),
        new(
            "name `{0}` among the functions, or leave `of …` out",
            "nommez `{0}` parmi les fonctions, ou omettez `de …`",
            "noem `{0}` bij de functies, of laat `van …` weg",
            "nennen Sie `{0}` unter den Funktionen, oder lassen Sie `von …` weg"
        )
    );

    /// <summary><c>the fee</c> where there is none yet.</summary>
    public static readonly DiagnosticDescriptor FeeNotHere = new(
        "CONV0432",
        nameof(FeeNotHere),
        Error,
        new(
            "`the fee` cannot be read here: {0}",
            "`l'honoraire` ne peut pas être lu ici : {0}",
            "`het honorarium` kan hier niet worden gelezen: {0}",
            "`das Honorar` kann hier nicht gelesen werden: {0}"
        ),
        new(
            "a share reads the fee of its own session; elsewhere, name the amount: `amount NAME …`",
            "une intervention personnelle lit l'honoraire de sa propre séance ; ailleurs, nommez le montant : `montant NOM …`",
            "een persoonlijk aandeel leest het honorarium van zijn eigen zitting; geef elders het bedrag een naam: `bedrag NAAM …`",
            "ein Eigenanteil liest das Honorar seiner eigenen Sitzung; geben Sie sonst dem Betrag einen Namen: `Betrag NAME …`"
        )
    );
}
