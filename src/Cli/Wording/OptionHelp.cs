using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What arguments and options mean, for the help.</summary>
internal static class OptionHelp
{
    public static readonly LocalizableText ConventionFiles = new(
        "Files, or folders: the .conv files in a folder, not in its subfolders",
        "Des fichiers, ou des dossiers : les fichiers .conv d'un dossier, sans ses sous-dossiers",
        "Bestanden, of mappen: de .conv-bestanden in een map, niet in haar submappen",
        "Dateien, oder Ordner: die .conv-Dateien eines Ordners, ohne seine Unterordner"
    );

    public static readonly LocalizableText ConventionFilesOrInput = new(
        "Files, or folders: the .conv files in a folder, not in its subfolders; - for the standard input",
        "Des fichiers, ou des dossiers : les fichiers .conv d'un dossier, sans ses sous-dossiers ; - pour l'entrée standard",
        "Bestanden, of mappen: de .conv-bestanden in een map, niet in haar submappen; - voor de standaardinvoer",
        "Dateien, oder Ordner: die .conv-Dateien eines Ordners, ohne seine Unterordner; - für die Standardeingabe"
    );

    public static readonly LocalizableText AssemblyFolder = new(
        "The folder for the assembly, its documentation and its debug information",
        "Le dossier de l'assembly, de sa documentation et de ses informations de débogage",
        "De map voor de assembly, haar documentatie en haar foutopsporingsinformatie",
        "Der Ordner für die Assembly, ihre Dokumentation und ihre Debug-Informationen"
    );

    public static readonly LocalizableText CSharp = new(
        "Write the generated C# as well",
        "Écrire aussi le C# généré",
        "Ook de gegenereerde C# schrijven",
        "Auch das erzeugte C# schreiben"
    );

    public static readonly LocalizableText PrintPhase = new(
        "Print what one phase of the compiler makes, and write nothing",
        "Afficher ce que produit une phase du compilateur, et ne rien écrire",
        "Tonen wat één fase van de compiler maakt, en niets schrijven",
        "Anzeigen, was eine Phase des Compilers erzeugt, und nichts schreiben"
    );

    public static readonly LocalizableText VerifyIr = new(
        "Check first that what the compiler makes keeps its own rules (docs/ir.md)",
        "Vérifier d'abord que ce que produit le compilateur respecte ses propres règles (docs/ir.md)",
        "Eerst nagaan of wat de compiler maakt zijn eigen regels naleeft (docs/ir.md)",
        "Zuerst prüfen, ob das, was der Compiler erzeugt, seine eigenen Regeln einhält (docs/ir.md)"
    );

    public static readonly LocalizableText BuildJson = new(
        "Say as JSON what was written",
        "Dire en JSON ce qui a été écrit",
        "In JSON zeggen wat er geschreven is",
        "In JSON sagen, was geschrieben wurde"
    );

    public static readonly LocalizableText FindingsFormat = new(
        "How to list the findings",
        "La forme de la liste des constats",
        "De vorm van de lijst met bevindingen",
        "Die Form der Liste der Befunde"
    );

    public static readonly LocalizableText WarningsAsErrors = new(
        "Warnings give exit status 1 as well",
        "Les avertissements donnent eux aussi le code de sortie 1",
        "Ook waarschuwingen geven afsluitcode 1",
        "Auch Warnungen ergeben den Exit-Status 1"
    );

    public static readonly LocalizableText CheckVerbose = new(
        "List what was not proved, and why; and the lines of budgets",
        "Énumérer ce qui n'est pas prouvé, et pourquoi ; ainsi que les lignes des budgets",
        "Opsommen wat niet bewezen is, en waarom; en de regels van de budgetten",
        "Auflisten, was nicht bewiesen ist, und warum; und die Posten der Budgets"
    );

    public static readonly LocalizableText DecidingWorkers = new(
        "Threads that decide (default: one per processor); the results are the same",
        "Nombre de fils qui décident (par défaut : un par processeur) ; les résultats sont les mêmes",
        "Aantal threads dat beslist (standaard: één per processor); de resultaten zijn dezelfde",
        "Anzahl der Threads, die entscheiden (Vorgabe: einer je Prozessor); die Ergebnisse sind dieselben"
    );

    public static readonly LocalizableText BookFolder = new(
        "The folder of the book: an empty one, one that is not there yet, or that of an earlier book",
        "Le dossier du livre : vide, inexistant, ou celui d'un livre précédent",
        "De map van het boek: een lege, een die er nog niet is, of die van een eerder boek",
        "Der Ordner des Buches: ein leerer, einer, den es noch nicht gibt, oder der eines früheren Buches"
    );

    public static readonly LocalizableText BookLanguage = new(
        "The language in which the book opens; every page leads to the others",
        "La langue dans laquelle s'ouvre le livre ; chaque page mène aux autres",
        "De taal waarin het boek opengaat; elke pagina leidt naar de andere talen",
        "Die Sprache, in der sich das Buch öffnet; jede Seite führt zu den anderen"
    );

    public static readonly LocalizableText SessionFile = new(
        "The session file: CSV, its columns are the facts of the vocabulary",
        "Le fichier de séances : CSV, ses colonnes sont les faits du vocabulaire",
        "Het zittingenbestand: CSV, de kolommen zijn de feiten van de woordenlijst",
        "Die Sitzungsdatei: CSV, ihre Spalten sind die Fakten des Wortschatzes"
    );

    public static readonly LocalizableText Beneficiary = new(
        "The beneficiary, as the file names them",
        "Le bénéficiaire, tel que le fichier le nomme",
        "De rechthebbende, zoals het bestand hem of haar noemt",
        "Der Berechtigte, wie die Datei ihn nennt"
    );

    public static readonly LocalizableText ChangedRow = new(
        "The beneficiary and the session of a row of changes.csv, which conv diff --output writes",
        "Le bénéficiaire et la séance d'une ligne de changes.csv, qu'écrit conv diff --output",
        "De rechthebbende en de zitting van een rij van changes.csv, dat conv diff --output schrijft",
        "Der Berechtigte und die Sitzung einer Zeile von changes.csv, das conv diff --output schreibt"
    );

    public static readonly LocalizableText OneSession = new(
        "Show this session only; those before it count all the same",
        "Ne montrer que cette séance ; celles qui précèdent comptent tout de même",
        "Alleen deze zitting tonen; de vorige tellen toch mee",
        "Nur diese Sitzung zeigen; die davor zählen trotzdem"
    );

    public static readonly LocalizableText Scenario = new(
        "Print the sessions as a scenario that can be pasted, up to --session, with invented names for everybody",
        "Afficher les séances, jusqu'à --session, sous la forme d'un scénario à coller, avec des noms inventés pour tout le monde",
        "De zittingen tot en met --session tonen als een scenario om te plakken, met verzonnen namen voor iedereen",
        "Die Sitzungen bis zu --session als Szenario zum Einfügen ausgeben, mit erfundenen Namen für alle"
    );

    public static readonly LocalizableText ExplainJson = new(
        "Print the explanation as JSON",
        "Afficher l'explication en JSON",
        "De uitleg als JSON tonen",
        "Die Erklärung als JSON ausgeben"
    );

    public static readonly LocalizableText FmtCheck = new(
        "Write nothing; list the files that are laid out otherwise, with exit status 1",
        "Ne rien écrire ; énumérer les fichiers qui ne sont pas mis en page ainsi, avec le code de sortie 1",
        "Niets schrijven; de bestanden opsommen die anders zijn opgemaakt, met afsluitcode 1",
        "Nichts schreiben; die Dateien auflisten, die anders gesetzt sind, mit Exit-Status 1"
    );

    public static readonly LocalizableText FuzzFiles = new(
        "Files or folders whose rules are tried (default: random conventions)",
        "Des fichiers ou dossiers dont les règles sont éprouvées (par défaut : des conventions tirées au sort)",
        "Bestanden of mappen waarvan de regels beproefd worden (standaard: willekeurige overeenkomsten)",
        "Dateien oder Ordner, deren Regeln erprobt werden (Vorgabe: zufällige Vereinbarungen)"
    );

    public static readonly LocalizableText FuzzMinutes = new(
        "How long to go on (default: 1 minute, or until --count is reached)",
        "Combien de temps continuer (par défaut : 1 minute, ou jusqu'à --count)",
        "Hoelang doorgaan (standaard: 1 minuut, of tot --count bereikt is)",
        "Wie lange es weitergeht (Vorgabe: 1 Minute, oder bis --count erreicht ist)"
    );

    public static readonly LocalizableText FuzzCount = new(
        "How many seeds to try: the same seeds find the same",
        "Combien de graines essayer : les mêmes graines trouvent la même chose",
        "Hoeveel beginwaarden beproefd worden: dezelfde vinden hetzelfde",
        "Wie viele Startwerte erprobt werden: dieselben finden dasselbe"
    );

    public static readonly LocalizableText FuzzSeed = new(
        "The first seed (default: a fresh one)",
        "La première graine (par défaut : une nouvelle)",
        "De eerste beginwaarde (standaard: een nieuwe)",
        "Der erste Startwert (Vorgabe: ein neuer)"
    );

    public static readonly LocalizableText FuzzFolder = new(
        "Where disagreements go, a folder each: conventions, sessions.csv, what differs",
        "Où vont les désaccords, un dossier chacun : conventions, sessions.csv, ce qui diffère",
        "Waar de verschillen terechtkomen, elk in een eigen map: overeenkomsten, sessions.csv, wat verschilt",
        "Wohin Abweichungen kommen, jede in einen eigenen Ordner: Vereinbarungen, sessions.csv, was anders ist"
    );

    public static readonly LocalizableText FuzzEdits = new(
        "Edit the conventions at random, and hold what conv diff says of each edit against sessions",
        "Modifier les conventions au hasard, et confronter à des séances ce que conv diff dit de chaque modification",
        "De overeenkomsten willekeurig wijzigen, en wat conv diff over elke wijziging zegt aan zittingen toetsen",
        "Die Vereinbarungen zufällig ändern und an Sitzungen prüfen, was conv diff zu jeder Änderung sagt"
    );

    public static readonly LocalizableText ResultJson = new(
        "Print the result as JSON",
        "Afficher le résultat en JSON",
        "Het resultaat als JSON tonen",
        "Das Ergebnis als JSON ausgeben"
    );

    public static readonly LocalizableText InitFolder = new(
        "The folder; made where it is not there",
        "Le dossier ; créé s'il n'existe pas",
        "De map; wordt gemaakt als ze er niet is",
        "Der Ordner; wird angelegt, wenn es ihn nicht gibt"
    );

    public static readonly LocalizableText InitLanguage = new(
        "The language of labels, names and remarks",
        "La langue des libellés, des noms et des remarques",
        "De taal van labels, namen en opmerkingen",
        "Die Sprache der Bezeichnungen, Namen und Anmerkungen"
    );

    public static readonly LocalizableText Stdio = new(
        "Talk over standard input and output (it always does)",
        "Dialoguer par l'entrée et la sortie standard (c'est toujours le cas)",
        "Praten via standaardinvoer en -uitvoer (dat is altijd zo)",
        "Über Standardein- und -ausgabe sprechen (das ist immer so)"
    );

    public static readonly LocalizableText SessionFiles = new(
        "The session file: CSV, Parquet or Arrow, its columns are the facts of the vocabulary; or a folder of such files, which are read as one; or - for the standard input",
        "Le fichier de séances : CSV, Parquet ou Arrow, dont les colonnes sont les faits du vocabulaire ; ou un dossier de tels fichiers, lus comme un seul ; ou - pour l'entrée standard",
        "Het zittingenbestand: CSV, Parquet of Arrow, waarvan de kolommen de feiten van de woordenlijst zijn; of een map met zulke bestanden, die als één gelezen worden; of - voor de standaardinvoer",
        "Die Sitzungsdatei: CSV, Parquet oder Arrow, ihre Spalten sind die Fakten des Wortschatzes; oder ein Ordner solcher Dateien, die als eine gelesen werden; oder - für die Standardeingabe"
    );

    public static readonly LocalizableText Strict = new(
        "Write nothing when lines are rejected, or when a column is misspelt or absent that the rules read",
        "Ne rien écrire si des lignes sont rejetées, ou s'il manque ou s'il est mal orthographié une colonne que lisent les règles",
        "Niets schrijven als er regels verworpen worden, of als een kolom die de regels lezen ontbreekt of verkeerd gespeld is",
        "Nichts schreiben, wenn Zeilen verworfen werden oder eine Spalte, die die Regeln lesen, fehlt oder falsch geschrieben ist"
    );

    public static readonly LocalizableText OutputDialect = new(
        "For which spreadsheet the tables are written: one in French or Dutch opens them as they are",
        "Pour quel tableur les tableaux sont écrits : un tableur français ou néerlandais les ouvre tels quels",
        "Voor welk rekenblad de tabellen geschreven worden: een Frans of Nederlands rekenblad opent ze zoals ze zijn",
        "Für welche Tabellenkalkulation die Tabellen geschrieben werden: eine französische oder niederländische öffnet sie unverändert"
    );

    public static readonly LocalizableText PreviousInput = new(
        "The session file of the run that --previous names: which sessions are changed, and in which facts",
        "Le fichier de séances de l'exécution que désigne --previous : quelles séances ont changé, et dans quels faits",
        "Het zittingenbestand van de run die --previous noemt: welke zittingen gewijzigd zijn, en in welke feiten",
        "Die Sitzungsdatei des Laufs, den --previous nennt: welche Sitzungen geändert sind, und in welchen Fakten"
    );

    public static readonly LocalizableText Engine = new(
        "What decides; the interpreter is slow and obviously right, and the results are the same",
        "Ce qui décide ; l'interpréteur est lent et d'une justesse évidente, et les résultats sont les mêmes",
        "Wat beslist; de interpreter is traag en vanzelfsprekend juist, en de resultaten zijn dezelfde",
        "Was entscheidet; der Interpreter ist langsam und offenkundig richtig, und die Ergebnisse sind dieselben"
    );

    public static readonly LocalizableText RunJson = new(
        "Print what run.json says instead of the summary",
        "Afficher ce que dit run.json au lieu du résumé",
        "Tonen wat run.json zegt in plaats van de samenvatting",
        "Ausgeben, was run.json sagt, statt der Zusammenfassung"
    );

    public static readonly LocalizableText SampleFile = new(
        "The session file to write; - for the standard output",
        "Le fichier de séances à écrire ; - pour la sortie standard",
        "Het te schrijven zittingenbestand; - voor de standaarduitvoer",
        "Die Sitzungsdatei, die geschrieben wird; - für die Standardausgabe"
    );

    public static readonly LocalizableText SampleBeneficiaries = new(
        "How many beneficiaries; all else in proportion (default: all that were published)",
        "Combien de bénéficiaires ; le reste en proportion (par défaut : tous ceux qui ont été publiés)",
        "Hoeveel rechthebbenden; al de rest in verhouding (standaard: alle gepubliceerde)",
        "Wie viele Berechtigte; alles andere im Verhältnis (Vorgabe: alle veröffentlichten)"
    );

    public static readonly LocalizableText SampleSeed = new(
        "Another seed gives other people with the same totals",
        "Une autre graine donne d'autres personnes avec les mêmes totaux",
        "Een andere beginwaarde geeft andere personen met dezelfde totalen",
        "Ein anderer Startwert ergibt andere Personen mit denselben Summen"
    );

    public static readonly LocalizableText SampleUntil = new(
        "The last day with sessions, such as 2024-12-31 (default: that of the calibration)",
        "Le dernier jour avec des séances, tel que 2024-12-31 (par défaut : celui du calibrage)",
        "De laatste dag met zittingen, zoals 2024-12-31 (standaard: die van de ijking)",
        "Der letzte Tag mit Sitzungen, etwa 2024-12-31 (Vorgabe: der der Eichung)"
    );

    public static readonly LocalizableText SampleAssumptions = new(
        "List every figure with its source or the assumption behind it",
        "Énumérer chaque chiffre avec sa source ou l'hypothèse qui le fonde",
        "Elk cijfer opsommen met zijn bron of de aanname erachter",
        "Jede Zahl mit ihrer Quelle oder der Annahme dahinter auflisten"
    );

    public static readonly LocalizableText SampleJson = new(
        "Print the summary as JSON",
        "Afficher le résumé en JSON",
        "De samenvatting als JSON tonen",
        "Die Zusammenfassung als JSON ausgeben"
    );

    public static readonly LocalizableText SchemaName = new(
        "The output, as its field schema names it (default: list the names)",
        "La sortie, telle que la nomme son champ schema (par défaut : la liste des noms)",
        "De uitvoer, zoals haar veld schema ze noemt (standaard: de lijst van namen)",
        "Die Ausgabe, wie ihr Feld schema sie nennt (Vorgabe: die Liste der Namen)"
    );

    public static readonly LocalizableText TimelineOn = new(
        "Show what is in force on this day, such as 2024-02-15",
        "Montrer ce qui est en vigueur ce jour-là, tel que 2024-02-15",
        "Tonen wat op deze dag geldt, zoals 2024-02-15",
        "Zeigen, was an diesem Tag gilt, etwa 2024-02-15"
    );

    public static readonly LocalizableText TimelineFunction = new(
        "Show only what is about this function, and what its rules use",
        "Ne montrer que ce qui concerne cette fonction, et ce qu'utilisent ses règles",
        "Alleen tonen wat over deze functie gaat, en wat haar regels gebruiken",
        "Nur zeigen, was diese Funktion betrifft, und was ihre Regeln verwenden"
    );

    public static readonly LocalizableText TimelineJson = new(
        "Print the timeline as JSON",
        "Afficher la chronologie en JSON",
        "De tijdlijn als JSON tonen",
        "Die Zeitleiste als JSON ausgeben"
    );

    public static readonly LocalizableText TranslateFile = new(
        "A file; what names are called is read from the other .conv files of its folder as well",
        "Un fichier ; comment s'appellent les noms se lit aussi dans les autres fichiers .conv de son dossier",
        "Een bestand; hoe namen heten wordt ook in de andere .conv-bestanden van zijn map gelezen",
        "Eine Datei; wie Namen heißen, wird auch in den anderen .conv-Dateien ihres Ordners gelesen"
    );

    public static readonly LocalizableText TranslateTo = new(
        "The language: en, fr, nl or de",
        "La langue : en, fr, nl ou de",
        "De taal: en, fr, nl of de",
        "Die Sprache: en, fr, nl oder de"
    );

    public static readonly LocalizableText Language = new(
        "The language of messages; without it, of each file its own",
        "La langue des messages ; à défaut, celle de chaque fichier",
        "De taal van de meldingen; anders die van elk bestand",
        "Die Sprache der Meldungen; sonst die jeder Datei"
    );

    public static readonly LocalizableText Dialect = new(
        "How the session file writes its values: what a spreadsheet in French or Dutch saves as CSV",
        "Comment le fichier de séances écrit ses valeurs : ce qu'un tableur français ou néerlandais enregistre en CSV",
        "Hoe het zittingenbestand zijn waarden schrijft: wat een Frans of Nederlands rekenblad als CSV bewaart",
        "Wie die Sitzungsdatei ihre Werte schreibt: was eine französische oder niederländische Tabellenkalkulation als CSV speichert"
    );

    public static readonly LocalizableText TracingEngine = new(
        "What decides: the interpreter, or the compiled conventions as well, and any difference between them is an error",
        "Ce qui décide : l'interpréteur, ou aussi les conventions compilées ; toute différence entre les deux est alors une erreur",
        "Wat beslist: de interpreter, of ook de gecompileerde overeenkomsten; elk verschil tussen beide is dan een fout",
        "Was entscheidet: der Interpreter, oder auch die kompilierten Vereinbarungen; jeder Unterschied zwischen beiden ist dann ein Fehler"
    );

    public static readonly LocalizableText OutputFormat = new(
        "How the tables are written: as CSV, or the same rows as Apache Parquet or Apache Arrow, typed, for other programs",
        "Comment les tableaux sont écrits : en CSV, ou les mêmes lignes en Apache Parquet ou Apache Arrow, typées, pour d'autres programmes",
        "Hoe de tabellen geschreven worden: als CSV, of dezelfde rijen als Apache Parquet of Apache Arrow, met types, voor andere programma's",
        "Wie die Tabellen geschrieben werden: als CSV, oder dieselben Zeilen als Apache Parquet oder Apache Arrow, mit Typen, für andere Programme"
    );

    public static readonly LocalizableText Policy = new(
        "Judge every session by one convention, whatever its date; auto: by the one in force",
        "Juger chaque séance selon une seule convention, quelle que soit sa date ; auto : selon celle en vigueur",
        "Elke zitting volgens één overeenkomst beoordelen, wat ook de datum is; auto: volgens de geldende",
        "Jede Sitzung nach einer einzigen Vereinbarung beurteilen, welches Datum sie auch hat; auto: nach der geltenden"
    );

    public static readonly LocalizableText Reading = new(
        "Read an ambiguity of the text in another way than the default; repeatable",
        "Lire une ambiguïté du texte autrement que par défaut ; peut être répété",
        "Een dubbelzinnigheid van de tekst anders lezen dan standaard; herhaalbaar",
        "Eine Mehrdeutigkeit des Textes anders lesen als vorgegeben; wiederholbar"
    );

    public static readonly LocalizableText Watch = new(
        "Do it again each time a file is saved, until Ctrl-C",
        "Recommencer chaque fois qu'un fichier est enregistré, jusqu'à Ctrl-C",
        "Het opnieuw doen telkens als een bestand bewaard wordt, tot Ctrl-C",
        "Es jedes Mal wiederholen, wenn eine Datei gespeichert wird, bis Ctrl-C"
    );
}
