using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What arguments and options mean of commands that compare and test, for the help.</summary>
internal static class ComparisonHelp
{
    public static readonly LocalizableText DiffReading = new(
        "Read an ambiguity of both versions in another way than the default; repeatable",
        "Lire une ambiguïté des deux versions autrement que par défaut ; peut être répété",
        "Een dubbelzinnigheid van beide versies anders lezen dan standaard; herhaalbaar",
        "Eine Mehrdeutigkeit beider Fassungen anders lesen als vorgegeben; wiederholbar"
    );

    public static readonly LocalizableText OldReading = new(
        "The same for the old version alone",
        "La même chose pour l'ancienne version seulement",
        "Hetzelfde voor de oude versie alleen",
        "Dasselbe nur für die alte Fassung"
    );

    public static readonly LocalizableText NewReading = new(
        "The same for the new version alone",
        "La même chose pour la nouvelle version seulement",
        "Hetzelfde voor de nieuwe versie alleen",
        "Dasselbe nur für die neue Fassung"
    );

    public static readonly LocalizableText DiffData = new(
        "A session file: counts what differs on it, in attendances and euros",
        "Un fichier de séances : compte ce qui y diffère, en participations et en euros",
        "Een zittingenbestand: telt wat daarin verschilt, in deelnames en euro's",
        "Eine Sitzungsdatei: zählt, was darin anders ist, in Teilnahmen und Euro"
    );

    public static readonly LocalizableText DiffPopulation = new(
        "A calibration with published totals: what the figures of the session file come to if its people stand for them",
        "Un calibrage avec des totaux publiés : ce que deviennent les chiffres du fichier de séances si ses personnes les représentent",
        "Een ijking met gepubliceerde totalen: wat de cijfers van het zittingenbestand worden als zijn personen daarvoor staan",
        "Eine Eichung mit veröffentlichten Summen: was aus den Zahlen der Sitzungsdatei wird, wenn ihre Personen dafür stehen"
    );

    public static readonly LocalizableText DiffFolder = new(
        "A folder for diff.json and, with --data, changes.csv: every row that differs",
        "Un dossier pour diff.json et, avec --data, changes.csv : chaque ligne qui diffère",
        "Een map voor diff.json en, met --data, changes.csv: elke rij die verschilt",
        "Ein Ordner für diff.json und, mit --data, changes.csv: jede Zeile, die anders ist"
    );

    public static readonly LocalizableText DiffOnly = new(
        "Compare one layer; repeatable",
        "Ne comparer que cette couche ; peut être répété",
        "Alleen deze laag vergelijken; herhaalbaar",
        "Nur diese Schicht vergleichen; wiederholbar"
    );

    public static readonly LocalizableText Approved = new(
        "A list of reviewed changes: exit status 1 if something differs that is not in it",
        "Une liste de changements revus : code de sortie 1 si quelque chose diffère qui n'y figure pas",
        "Een lijst met nagekeken wijzigingen: afsluitcode 1 als er iets verschilt dat er niet in staat",
        "Eine Liste geprüfter Änderungen: Exit-Status 1, wenn etwas anders ist, das nicht darin steht"
    );

    public static readonly LocalizableText Update = new(
        "Write the list anew: it approves what differs now, and keeps who approved what and why",
        "Réécrire la liste : elle approuve ce qui diffère maintenant, et garde qui a approuvé quoi et pourquoi",
        "De lijst opnieuw schrijven: ze keurt goed wat nu verschilt, en onthoudt wie wat heeft goedgekeurd en waarom",
        "Die Liste neu schreiben: sie genehmigt, was jetzt anders ist, und behält, wer was genehmigt hat und warum"
    );

    public static readonly LocalizableText DiffPrint = new(
        "What to print",
        "Ce qui est affiché",
        "Wat er getoond wordt",
        "Was ausgegeben wird"
    );

    public static readonly LocalizableText FormatJson = new(
        "The same as --format json",
        "La même chose que --format json",
        "Hetzelfde als --format json",
        "Dasselbe wie --format json"
    );

    public static readonly LocalizableText Sarif = new(
        "Write SARIF 2.1.0 as well, for a code host",
        "Écrire aussi du SARIF 2.1.0, pour une forge logicielle",
        "Ook SARIF 2.1.0 schrijven, voor een codeplatform",
        "Auch SARIF 2.1.0 schreiben, für eine Code-Plattform"
    );

    public static readonly LocalizableText Junit = new(
        "Write JUnit XML as well, for a build server",
        "Écrire aussi du XML JUnit, pour un serveur d'intégration",
        "Ook JUnit-XML schrijven, voor een buildserver",
        "Auch JUnit-XML schreiben, für einen Build-Server"
    );

    public static readonly LocalizableText DiffHtml = new(
        "Write one page that needs no network, to read and to pass on",
        "Écrire une page qui se passe de réseau, à lire et à transmettre",
        "Eén pagina schrijven die geen netwerk nodig heeft, om te lezen en door te geven",
        "Eine Seite schreiben, die kein Netz braucht, zum Lesen und Weitergeben"
    );

    public static readonly LocalizableText DiffLanguage = new(
        "The language of the text and of the page; without it, that of the files",
        "La langue du texte et de la page ; à défaut, celle des fichiers",
        "De taal van de tekst en van de pagina; anders die van de bestanden",
        "Die Sprache des Textes und der Seite; sonst die der Dateien"
    );

    public static readonly LocalizableText DiffVerbose = new(
        "Text: every rule with its source, every region with its example, trajectories",
        "Texte : chaque règle avec sa source, chaque région avec son exemple, les trajectoires",
        "Tekst: elke regel met zijn bron, elk gebied met zijn voorbeeld, trajecten",
        "Text: jede Regel mit ihrer Quelle, jeder Bereich mit seinem Beispiel, Verläufe"
    );

    public static readonly LocalizableText DiffShow = new(
        "How many rows of a table, regions and trajectories the text shows",
        "Combien de lignes d'un tableau, de régions et de trajectoires le texte montre",
        "Hoeveel rijen van een tabel, gebieden en trajecten de tekst toont",
        "Wie viele Zeilen einer Tabelle, Bereiche und Verläufe der Text zeigt"
    );

    public static readonly LocalizableText NewVersion = new(
        "The new version, in the same forms",
        "La nouvelle version, sous les mêmes formes",
        "De nieuwe versie, in dezelfde vormen",
        "Die neue Fassung, in denselben Formen"
    );

    public static readonly LocalizableText ReadingsData = new(
        "A session file: count in decisions and euros what each alternative changes on it",
        "Un fichier de séances : compter, en décisions et en euros, ce que chaque alternative y change",
        "Een zittingenbestand: in beslissingen en euro's tellen wat elk alternatief erin verandert",
        "Eine Sitzungsdatei: in Entscheidungen und Euro zählen, was jede Alternative darin ändert"
    );

    public static readonly LocalizableText ReadingsBase = new(
        "The base from which alternatives depart, where it is not the default; repeatable",
        "La base dont partent les alternatives, si ce n'est pas la lecture par défaut ; peut être répété",
        "De basis waarvan de alternatieven vertrekken, als dat niet de standaardlezing is; herhaalbaar",
        "Die Grundlage, von der die Alternativen ausgehen, wenn es nicht die Vorgabe ist; wiederholbar"
    );

    public static readonly LocalizableText NoPairs = new(
        "Leave out what pairs of alternatives change together beyond the sum of each alone",
        "Omettre ce que des paires d'alternatives changent ensemble au-delà de la somme de chacune",
        "Weglaten wat paren van alternatieven samen meer veranderen dan de som van elk afzonderlijk",
        "Weglassen, was Paare von Alternativen zusammen über die Summe der einzelnen hinaus ändern"
    );

    public static readonly LocalizableText NoProofs = new(
        "Leave out where alternatives are proved to matter",
        "Omettre où il est prouvé que les alternatives comptent",
        "Weglaten waar bewezen is dat alternatieven ertoe doen",
        "Weglassen, wo Alternativen nachweislich etwas ausmachen"
    );

    public static readonly LocalizableText ReadingsCsv = new(
        "Write the table as CSV, for a spreadsheet; with --data",
        "Écrire le tableau en CSV, pour un tableur ; avec --data",
        "De tabel als CSV schrijven, voor een rekenblad; met --data",
        "Die Tabelle als CSV schreiben, für eine Tabellenkalkulation; mit --data"
    );

    public static readonly LocalizableText WorkingWorkers = new(
        "Threads that work (default: one per processor); the results are the same",
        "Nombre de fils qui travaillent (par défaut : un par processeur) ; les résultats sont les mêmes",
        "Aantal threads dat werkt (standaard: één per processor); de resultaten zijn dezelfde",
        "Anzahl der Threads, die arbeiten (Vorgabe: einer je Prozessor); die Ergebnisse sind dieselben"
    );

    public static readonly LocalizableText EverythingJson = new(
        "Print everything as JSON",
        "Tout afficher en JSON",
        "Alles als JSON tonen",
        "Alles als JSON ausgeben"
    );

    public static readonly LocalizableText TestFilter = new(
        "Only scenarios whose title contains this text, in upper or lower case",
        "Seulement les scénarios dont le titre contient ce texte, en majuscules ou en minuscules",
        "Alleen scenario's waarvan de titel deze tekst bevat, in hoofdletters of kleine letters",
        "Nur Szenarien, deren Titel diesen Text enthält, groß oder klein geschrieben"
    );

    public static readonly LocalizableText TestJson = new(
        "Print the results as JSON",
        "Afficher les résultats en JSON",
        "De resultaten als JSON tonen",
        "Die Ergebnisse als JSON ausgeben"
    );

    public static readonly LocalizableText TestVerbose = new(
        "Show every scenario with what was decided, and all that led to what fails",
        "Montrer chaque scénario avec ce qui a été décidé, et tout ce qui a mené à un échec",
        "Elk scenario tonen met wat er beslist is, en alles wat geleid heeft tot wat faalt",
        "Jedes Szenario mit dem zeigen, was entschieden wurde, und alles, was zu einem Fehlschlag führte"
    );

    public static readonly LocalizableText Coverage = new(
        "Say which outcomes, cases, reasons, readings and which sides of each bound the scenarios show, and which they do not",
        "Dire quels résultats, cas, motifs, lectures et quels côtés de chaque limite les scénarios montrent, et lesquels non",
        "Zeggen welke uitkomsten, gevallen, redenen, lezingen en welke kanten van elke grens de scenario's tonen, en welke niet",
        "Sagen, welche Ergebnisse, Fälle, Gründe, Lesarten und welche Seiten jeder Grenze die Szenarien zeigen, und welche nicht"
    );

    public static readonly LocalizableText CoverageHtml = new(
        "Write the coverage as one page: the files line by line, with the scenarios that show each rule",
        "Écrire la couverture sur une page : les fichiers ligne par ligne, avec les scénarios qui montrent chaque règle",
        "De dekking op één pagina schrijven: de bestanden regel voor regel, met de scenario's die elke regel tonen",
        "Die Abdeckung als eine Seite schreiben: die Dateien Zeile für Zeile, mit den Szenarien, die jede Regel zeigen"
    );

    public static readonly LocalizableText Suggest = new(
        "Print scenarios for what none shows yet, expecting what the rules say today, and nothing else",
        "Afficher des scénarios pour ce qu'aucun ne montre encore, qui attendent ce que les règles disent aujourd'hui, et rien d'autre",
        "Scenario's tonen voor wat nog geen enkel scenario toont, die verwachten wat de regels vandaag zeggen, en niets anders",
        "Szenarien für das ausgeben, was noch keines zeigt, die erwarten, was die Regeln heute sagen, und sonst nichts"
    );
}
