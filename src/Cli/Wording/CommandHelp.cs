using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What each command does, for its help.</summary>
internal static class CommandHelp
{
    public static readonly LocalizableText Init = new(
        "Begin: write a vocabulary, a convention with scenarios, and a session file.",
        "Commencer : écrit un vocabulaire, une convention avec des scénarios et un fichier de séances.",
        "Beginnen: schrijft een woordenlijst, een overeenkomst met scenario's en een zittingenbestand.",
        "Anfangen: schreibt einen Wortschatz, eine Vereinbarung mit Szenarien und eine Sitzungsdatei."
    );

    public static readonly LocalizableText Check = new(
        "Find mistakes in conventions.",
        "Chercher les erreurs dans des conventions.",
        "Fouten zoeken in overeenkomsten.",
        "Fehler in Vereinbarungen finden."
    );

    public static readonly LocalizableText Build = new(
        "Compile conventions to a .NET assembly.",
        "Compiler des conventions en un assembly .NET.",
        "Overeenkomsten compileren tot een .NET-assembly.",
        "Vereinbarungen zu einer .NET-Assembly kompilieren."
    );

    public static readonly LocalizableText Run = new(
        "Decide a file of sessions: attendances, payments, monitors, budgets.",
        "Décider un fichier de séances : participations, paiements, suivis, budgets.",
        "Een zittingenbestand beslissen: deelnames, betalingen, opvolging, budgetten.",
        "Eine Sitzungsdatei entscheiden: Teilnahmen, Zahlungen, Beobachtungen, Budgets."
    );

    public static readonly LocalizableText Test = new(
        "Run the scenarios that stand in the conventions.",
        "Exécuter les scénarios qui figurent dans les conventions.",
        "De scenario's uitvoeren die in de overeenkomsten staan.",
        "Die Szenarien ausführen, die in den Vereinbarungen stehen."
    );

    public static readonly LocalizableText Explain = new(
        "Explain the decisions about one beneficiary: conditions, counters, amounts, each with its source.",
        "Expliquer les décisions concernant un bénéficiaire : conditions, compteurs, montants, chacun avec sa source.",
        "De beslissingen over één rechthebbende uitleggen: voorwaarden, tellers, bedragen, elk met zijn bron.",
        "Die Entscheidungen über einen Berechtigten erklären: Bedingungen, Zähler, Beträge, jeweils mit Quelle."
    );

    public static readonly LocalizableText Sample = new(
        "Make a session file of invented people, calibrated to published totals.",
        "Produire un fichier de séances de personnes inventées, calibré sur les totaux publiés.",
        "Een zittingenbestand met verzonnen personen maken, geijkt op de gepubliceerde totalen.",
        "Eine Sitzungsdatei mit erfundenen Personen erzeugen, an den veröffentlichten Summen geeicht."
    );

    public static readonly LocalizableText Fuzz = new(
        "Compare the compiled conventions with the reference interpreter on random input, or two versions with what diff says.",
        "Comparer, sur des données tirées au sort, les conventions compilées avec l'interpréteur de référence, ou deux versions avec ce que diff en dit.",
        "Op willekeurige invoer de gecompileerde overeenkomsten vergelijken met de referentie-interpreter, of twee versies met wat diff erover zegt.",
        "An zufälligen Eingaben die kompilierten Vereinbarungen mit dem Referenzinterpreter vergleichen, oder zwei Fassungen mit dem, was diff dazu sagt."
    );

    public static readonly LocalizableText Timeline = new(
        "Show conventions, rules and amounts over time, or what is in force on a day.",
        "Montrer les conventions, les règles et les montants dans le temps, ou ce qui est en vigueur un jour donné.",
        "Overeenkomsten, regels en bedragen in de tijd tonen, of wat op een bepaalde dag geldt.",
        "Vereinbarungen, Regeln und Beträge im Lauf der Zeit zeigen, oder was an einem bestimmten Tag gilt."
    );

    public static readonly LocalizableText Doc = new(
        "Write the rule book: a page for every rule, with its dates, sources, scenarios and links, in four languages.",
        "Écrire le livre des règles : une page par règle, avec ses dates, ses sources, ses scénarios et ses liens, en quatre langues.",
        "Het regelboek schrijven: een pagina per regel, met data, bronnen, scenario's en koppelingen, in vier talen.",
        "Das Regelbuch schreiben: eine Seite je Regel, mit ihren Daten, Quellen, Szenarien und Verweisen, in vier Sprachen."
    );

    public static readonly LocalizableText Diff = new(
        "Compare two versions of conventions: what changes, for whom, for how much, and why.\nExit status 0: nothing differs, or all that differs is approved. 1: something differs.",
        "Comparer deux versions de conventions : ce qui change, pour qui, de combien et pourquoi.\nCode de sortie 0 : rien ne diffère, ou tout ce qui diffère est approuvé. 1 : quelque chose diffère.",
        "Twee versies van overeenkomsten vergelijken: wat er verandert, voor wie, hoeveel en waarom.\nAfsluitcode 0: niets verschilt, of alles wat verschilt is goedgekeurd. 1: er verschilt iets.",
        "Zwei Fassungen von Vereinbarungen vergleichen: was sich ändert, für wen, um wie viel und warum.\nExit-Status 0: nichts ist anders, oder alles, was anders ist, ist genehmigt. 1: etwas ist anders."
    );

    public static readonly LocalizableText Readings = new(
        "List the ambiguities of the text with their alternatives, and price each on a session file.",
        "Énumérer les ambiguïtés du texte avec leurs alternatives, et chiffrer chacune sur un fichier de séances.",
        "De dubbelzinnigheden van de tekst met hun alternatieven opsommen, en elk becijferen op een zittingenbestand.",
        "Die Mehrdeutigkeiten des Textes mit ihren Alternativen aufzählen und jede an einer Sitzungsdatei beziffern."
    );

    public static readonly LocalizableText Fmt = new(
        "Lay conventions out: clauses on lines of their own, columns under each other, citations in theirs.",
        "Mettre des conventions en page : une clause par ligne, les colonnes alignées, les citations dans la leur.",
        "Overeenkomsten opmaken: elke bepaling op een eigen regel, kolommen uitgelijnd, verwijzingen in hun eigen kolom.",
        "Vereinbarungen setzen: jede Klausel in einer eigenen Zeile, Spalten untereinander, Quellenangaben in der ihren."
    );

    public static readonly LocalizableText Translate = new(
        "Write a file in another language: the same tree, names by the forms that files declare, comments and texts as they are.",
        "Écrire un fichier dans une autre langue : le même arbre, les noms tels que les fichiers les déclarent, remarques et textes inchangés.",
        "Een bestand in een andere taal schrijven: dezelfde boom, namen zoals de bestanden ze opgeven, opmerkingen en teksten onveranderd.",
        "Eine Datei in einer anderen Sprache schreiben: derselbe Baum, Namen so, wie die Dateien sie angeben, Anmerkungen und Texte unverändert."
    );

    public static readonly LocalizableText Schema = new(
        "Print the JSON schema of an output.",
        "Afficher le schéma JSON d'une sortie.",
        "Het JSON-schema van een uitvoer tonen.",
        "Das JSON-Schema einer Ausgabe anzeigen."
    );

    public static readonly LocalizableText Lsp = new(
        "Serve an editor: findings, completion, hover, rename and more while you type (docs/editor.md).",
        "Servir un éditeur : constats, complétion, aide au survol, renommage et plus encore pendant la frappe (docs/editor.md).",
        "Een editor bedienen: bevindingen, aanvulling, hulp bij het aanwijzen, hernoemen en meer tijdens het typen (docs/editor.md).",
        "Einen Editor bedienen: Befunde, Vervollständigung, Hinweise beim Zeigen, Umbenennen und mehr während des Tippens (docs/editor.md)."
    );
}
