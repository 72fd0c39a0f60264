using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>Why a command ends: what is wrong with what a call asks for.</summary>
internal static class CallComplaints
{
    public static readonly LocalizableText OfPrevious = new(
        "--previous {0}",
        "--previous {0}",
        "--previous {0}",
        "--previous {0}"
    );

    public static readonly LocalizableText NoListToWrite = new(
        "there is no list to write",
        "il n'y a pas de liste à écrire",
        "er is geen lijst om te schrijven",
        "es gibt keine Liste zum Schreiben"
    );

    public static readonly LocalizableText NoSessionFile = new(
        "there is no session file",
        "il n'y a pas de fichier de séances",
        "er is geen zittingenbestand",
        "es gibt keine Sitzungsdatei"
    );

    public static readonly LocalizableText OnlyLeavesOut = new(
        "--only leaves the data out",
        "--only laisse les données de côté",
        "--only laat de gegevens weg",
        "--only lässt die Daten weg"
    );

    public static readonly LocalizableText PageShowsAll = new(
        "the page shows every layer",
        "la page montre toutes les couches",
        "de pagina toont elke laag",
        "die Seite zeigt jede Schicht"
    );

    public static readonly LocalizableText SameFile = new(
        "{0} names the same file",
        "{0} désigne le même fichier",
        "{0} noemt hetzelfde bestand",
        "{0} nennt dieselbe Datei"
    );

    public static readonly LocalizableText EditionsJudge = new(
        "with {0} each edition says who judges",
        "avec {0}, chaque version dit qui juge",
        "met {0} zegt elke versie wie oordeelt",
        "mit {0} sagt jede Fassung, wer urteilt"
    );

    public static readonly LocalizableText EditionsBefore = new(
        "{0} before it, and a comparison has one old and one new",
        "{0} devant elle, et une comparaison en a une ancienne et une nouvelle",
        "{0} ervoor, en een vergelijking heeft er één oude en één nieuwe",
        "{0} davor, und ein Vergleich hat eine alte und eine neue"
    );

    public static readonly LocalizableText FileLine = new(
        "write FILE:LINE, such as changes.csv:12; the header is line 1",
        "écrivez FILE:LINE, par exemple changes.csv:12 ; l'en-tête est la ligne 1",
        "schrijf FILE:LINE, zoals changes.csv:12; de kop is regel 1",
        "schreiben Sie FILE:LINE, etwa changes.csv:12; die Kopfzeile ist Zeile 1"
    );

    public static readonly LocalizableText NoChanges = new(
        "the file is no list of changes that conv diff --output wrote",
        "le fichier n'est pas une liste de changements écrite par conv diff --output",
        "het bestand is geen lijst van wijzigingen die conv diff --output schreef",
        "die Datei ist keine Liste von Änderungen, die conv diff --output geschrieben hat"
    );

    public static readonly LocalizableText NoSuchLine = new(
        "the file has no such line",
        "le fichier n'a pas cette ligne",
        "het bestand heeft die regel niet",
        "die Datei hat diese Zeile nicht"
    );

    public static readonly LocalizableText NoAttendance = new(
        "the row is about no attendance; name one about an attendance of that session",
        "la ligne ne concerne pas une participation ; nommez-en une sur une participation à cette séance",
        "de rij gaat niet over een deelname; noem er een over een deelname aan die zitting",
        "die Zeile betrifft keine Teilnahme; nennen Sie eine über eine Teilnahme an dieser Sitzung"
    );

    public static readonly LocalizableText NoScenario = new(
        "no scenario can say what these sessions are",
        "aucun scénario ne peut dire ce que sont ces séances",
        "geen scenario kan zeggen wat deze zittingen zijn",
        "kein Szenario kann sagen, was diese Sitzungen sind"
    );

    public static readonly LocalizableText TooLarge = new(
        "larger than any such file, 16 MiB",
        "plus grand que tout fichier de ce genre, 16 Mio",
        "groter dan zulke bestanden ooit zijn, 16 MiB",
        "größer als jede solche Datei, 16 MiB"
    );

    public static readonly LocalizableText NothingComes = new(
        "nothing comes from it",
        "rien n'en vient",
        "er komt niets uit",
        "es kommt nichts daraus"
    );

    public static readonly LocalizableText NotUtf8 = new("not UTF-8", "pas en UTF-8", "geen UTF-8", "kein UTF-8");

    public static readonly LocalizableText NotUtf8At = new(
        "not UTF-8: byte {0}, on line {1}",
        "pas en UTF-8 : octet {0}, à la ligne {1}",
        "geen UTF-8: byte {0}, op regel {1}",
        "kein UTF-8: Byte {0}, in Zeile {1}"
    );

    public static readonly LocalizableText CalibrationErrors = new(
        "the calibration has {0}",
        "le calibrage contient {0}",
        "de ijking bevat {0}",
        "die Eichung enthält {0}"
    );

    public static readonly LocalizableText SeveralVocabularies = new(
        "these files are over several vocabularies, and a run has one: {0}",
        "ces fichiers portent sur plusieurs vocabulaires, et une exécution en a un : {0}",
        "deze bestanden gaan over verschillende woordenlijsten, en een run heeft er één: {0}",
        "diese Dateien betreffen mehrere Wortschätze, und ein Lauf hat einen: {0}"
    );

    public static readonly LocalizableText ConventionsHaveErrors = new(
        "the conventions have errors: {0}",
        "les conventions contiennent des erreurs : {0}",
        "de overeenkomsten bevatten fouten: {0}",
        "die Vereinbarungen enthalten Fehler: {0}"
    );

    public static readonly LocalizableText NoConvFile = new(
        "there is no .conv file in this folder",
        "il n'y a pas de fichier .conv dans ce dossier",
        "er is geen .conv-bestand in deze map",
        "es gibt keine .conv-Datei in diesem Ordner"
    );

    public static readonly LocalizableText FolderNotRead = new(
        "the folder cannot be read",
        "le dossier ne peut pas être lu",
        "de map kan niet gelezen worden",
        "der Ordner kann nicht gelesen werden"
    );

    public static readonly LocalizableText NoSessionFileInFolder = new(
        "there is no session file in this folder",
        "il n'y a pas de fichier de séances dans ce dossier",
        "er is geen zittingenbestand in deze map",
        "es gibt keine Sitzungsdatei in diesem Ordner"
    );

    public static readonly LocalizableText PipeOrDevice = new(
        "a pipe or a device, not a file",
        "un tube ou un périphérique, pas un fichier",
        "een pipe of een apparaat, geen bestand",
        "eine Pipe oder ein Gerät, keine Datei"
    );

    public static readonly LocalizableText NoDay = new(
        "there is no such day",
        "ce jour n'existe pas",
        "die dag bestaat niet",
        "diesen Tag gibt es nicht"
    );

    public static readonly LocalizableText NameValue = new(
        "write NAME=VALUE",
        "écrivez NAME=VALUE",
        "schrijf NAME=VALUE",
        "schreiben Sie NAME=VALUE"
    );

    public static readonly LocalizableText NoReading = new(
        "there is no reading {0}",
        "il n'y a pas de lecture {0}",
        "er is geen lezing {0}",
        "es gibt keine Lesart {0}"
    );

    public static readonly LocalizableText NoAlternative = new(
        "the reading {0} has no value {1}",
        "la lecture {0} n'a pas de valeur {1}",
        "de lezing {0} heeft geen waarde {1}",
        "die Lesart {0} hat keinen Wert {1}"
    );

    public static readonly LocalizableText TwoValues = new(
        "the reading {0} is given two values, {1} and {2}",
        "la lecture {0} reçoit deux valeurs, {1} et {2}",
        "de lezing {0} krijgt twee waarden, {1} en {2}",
        "die Lesart {0} erhält zwei Werte, {1} und {2}"
    );

    public static readonly LocalizableText WatchTellsPerson = new(
        "--watch tells a person, and {0} a program",
        "--watch s'adresse à une personne, et {0} à un programme",
        "--watch spreekt tot een persoon, en {0} tot een programma",
        "--watch spricht zu einem Menschen, und {0} zu einem Programm"
    );

    public static readonly LocalizableText FolderKey = new("a folder", "un dossier", "een map", "ein Ordner");

    public static readonly LocalizableText FileNotFolder = new("a file", "un fichier", "een bestand", "eine Datei");

    public static readonly LocalizableText KeyLength = new(
        "a key has {0} bytes or more, and at most 64 KiB",
        "une clé a au moins {0} octets, et au plus 64 Kio",
        "een sleutel heeft minstens {0} bytes, en ten hoogste 64 KiB",
        "ein Schlüssel hat mindestens {0} Byte und höchstens 64 KiB"
    );

    public static readonly LocalizableText ReplaceCorrected = new(
        "the results would replace the run that they correct",
        "les résultats remplaceraient l'exécution qu'ils corrigent",
        "de resultaten zouden de run vervangen die ze verbeteren",
        "die Ergebnisse würden den Lauf ersetzen, den sie berichtigen"
    );

    public static readonly LocalizableText MissingIn = new(
        "there is no {0} in it",
        "il y manque {0}",
        "er ontbreekt {0}",
        "es fehlt darin {0}"
    );

    public static readonly LocalizableText ForSpreadsheet = new(
        "its tables are written for a spreadsheet (--output-dialect {0})",
        "ses tableaux sont écrits pour un tableur (--output-dialect {0})",
        "zijn tabellen zijn voor een rekenblad geschreven (--output-dialect {0})",
        "seine Tabellen sind für eine Tabellenkalkulation geschrieben (--output-dialect {0})"
    );

    public static readonly LocalizableText WhichRun = new(
        "which run decided it?",
        "quelle exécution l'a décidé ?",
        "welke run heeft het beslist?",
        "welcher Lauf hat sie entschieden?"
    );

    public static readonly LocalizableText SessionsNotKnown = new(
        "what its sessions were is not known",
        "on ne sait pas quelles étaient ses séances",
        "welke zittingen het waren is niet bekend",
        "welche Sitzungen es waren, ist nicht bekannt"
    );

    public static readonly LocalizableText OnlyCsv = new(
        "{0} and --output-dialect: only CSV is written for a spreadsheet",
        "{0} et --output-dialect : seul le CSV s'écrit pour un tableur",
        "{0} en --output-dialect: alleen CSV wordt voor een rekenblad geschreven",
        "{0} und --output-dialect: nur CSV wird für eine Tabellenkalkulation geschrieben"
    );

    public static readonly LocalizableText WouldReplaceInput = new(
        "the results would replace the input",
        "les résultats remplaceraient le fichier d'entrée",
        "de resultaten zouden het invoerbestand vervangen",
        "die Ergebnisse würden die Eingabe ersetzen"
    );

    public static readonly LocalizableText WouldReplaceExpected = new(
        "the results would replace the rows that they are compared with",
        "les résultats remplaceraient les lignes auxquelles ils sont comparés",
        "de resultaten zouden de rijen vervangen waarmee ze vergeleken worden",
        "die Ergebnisse würden die Zeilen ersetzen, mit denen sie verglichen werden"
    );

    public static readonly LocalizableText WouldReplaceEarlier = new(
        "the results would replace the earlier session file",
        "les résultats remplaceraient le fichier de séances précédent",
        "de resultaten zouden het eerdere zittingenbestand vervangen",
        "die Ergebnisse würden die frühere Sitzungsdatei ersetzen"
    );

    public static readonly LocalizableText ThereAlready = new(
        "is there already, and nothing is written over",
        "existe déjà, et rien n'est écrasé",
        "bestaat al, en niets wordt overschreven",
        "ist schon da, und nichts wird überschrieben"
    );

    public static readonly LocalizableText FolderNotMade = new(
        "the folder cannot be made",
        "le dossier ne peut pas être créé",
        "de map kan niet gemaakt worden",
        "der Ordner kann nicht angelegt werden"
    );

    public static readonly LocalizableText NotWatched = new(
        "the system does not let it be watched: {0}",
        "le système ne permet pas de l'observer : {0}",
        "het systeem laat niet toe het te volgen: {0}",
        "das System lässt nicht zu, dass es beobachtet wird: {0}"
    );
}
