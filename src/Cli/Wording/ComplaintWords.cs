using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>Why a command ends: what is wrong with files and folders that a call names.</summary>
internal static class ComplaintWords
{
    public static readonly LocalizableText At = new("{0}: {1}", "{0} : {1}", "{0}: {1}", "{0}: {1}");

    public static readonly LocalizableText ResultsLost = new(
        "the results cannot be written: {0}",
        "les résultats ne peuvent pas être écrits : {0}",
        "de resultaten kunnen niet geschreven worden: {0}",
        "die Ergebnisse können nicht geschrieben werden: {0}"
    );

    public static readonly LocalizableText NullCharacter = new(
        "an argument holds a null character",
        "un argument contient un caractère nul",
        "een argument bevat een nulteken",
        "ein Argument enthält ein Nullzeichen"
    );

    public static readonly LocalizableText Stopped = new(
        "stopped before anything was written",
        "arrêté avant que rien ne soit écrit",
        "gestopt voor er iets geschreven was",
        "angehalten, bevor etwas geschrieben wurde"
    );

    public static readonly LocalizableText OwnFault = new(
        "this is a fault of conv itself: {0}",
        "c'est une erreur de conv lui-même : {0}",
        "dit is een fout van conv zelf: {0}",
        "das ist ein Fehler von conv selbst: {0}"
    );

    public static readonly LocalizableText ReportIt = new(
        "Please report it with these lines:",
        "Merci de la signaler avec ces lignes :",
        "Meld ze alstublieft met deze regels:",
        "Bitte melden Sie ihn mit diesen Zeilen:"
    );

    public static readonly LocalizableText OfNoBook = new(
        "{0} in it is of no rule book",
        "il contient {0}, qui n'est d'aucun livre des règles",
        "{0} daarin is van geen regelboek",
        "{0} darin gehört zu keinem Regelbuch"
    );

    public static readonly LocalizableText AFile = new(
        "it is a file",
        "c'est un fichier",
        "het is een bestand",
        "es ist eine Datei"
    );

    public static readonly LocalizableText HoldsOthers = new(
        "it holds files that are of no rule book",
        "il contient des fichiers qui ne sont d'aucun livre des règles",
        "de map bevat bestanden die van geen regelboek zijn",
        "er enthält Dateien, die zu keinem Regelbuch gehören"
    );

    public static readonly LocalizableText NotWritten = new(
        "cannot be written",
        "écriture impossible",
        "kan niet geschreven worden",
        "kann nicht geschrieben werden"
    );

    public static readonly LocalizableText AssemblyNotWritten = new(
        "the assembly cannot be written: {0}",
        "l'assembly ne peut pas être écrit : {0}",
        "de assembly kan niet geschreven worden: {0}",
        "die Assembly kann nicht geschrieben werden: {0}"
    );

    public static readonly LocalizableText NoFigures = new(
        "there are no figures to carry without --data",
        "sans --data il n'y a pas de chiffres à extrapoler",
        "zonder --data zijn er geen cijfers om over te dragen",
        "ohne --data gibt es keine Zahlen zum Hochrechnen"
    );

    public static readonly LocalizableText NamesNoBeneficiary = new(
        "{0} names no beneficiary {1}",
        "{0} ne nomme aucun bénéficiaire {1}",
        "{0} noemt geen rechthebbende {1}",
        "{0} nennt keinen Berechtigten {1}"
    );

    public static readonly LocalizableText NoValidSession = new(
        "{0} attends no valid session",
        "{0} ne participe à aucune séance valable",
        "{0} neemt aan geen geldige zitting deel",
        "{0} nimmt an keiner gültigen Sitzung teil"
    );

    public static readonly LocalizableText NoSuchValidSession = new(
        "{0} attends no valid session {1}",
        "{0} ne participe à aucune séance valable {1}",
        "{0} neemt aan geen geldige zitting {1} deel",
        "{0} nimmt an keiner gültigen Sitzung {1} teil"
    );

    public static readonly LocalizableText NoSuchSession = new(
        "{0} attends no session {1}",
        "{0} ne participe à aucune séance {1}",
        "{0} neemt aan geen zitting {1} deel",
        "{0} nimmt an keiner Sitzung {1} teil"
    );

    public static readonly LocalizableText TableNeedsData = new(
        "there is a table only with --data",
        "il n'y a de tableau qu'avec --data",
        "er is alleen een tabel met --data",
        "eine Tabelle gibt es nur mit --data"
    );

    public static readonly LocalizableText TooMuchMoney = new(
        "its amounts add up to more than 64 bits of cents hold",
        "le total de ses montants dépasse ce que contiennent 64 bits de cents",
        "de som van zijn bedragen is meer dan 64 bits aan centen kunnen bevatten",
        "die Summe ihrer Beträge ist größer, als 64 Bit in Cent fassen"
    );

    public static readonly LocalizableText RejectedNotCounted = new(
        "{0} rejected, and not counted",
        "{0} : rejet, pas de comptage",
        "{0} verworpen, en niet geteld",
        "{0} verworfen und nicht gezählt"
    );

    public static readonly LocalizableText Rejected = new(
        "{0} rejected",
        "{0} de rejet",
        "{0} verworpen",
        "{0} verworfen"
    );

    public static readonly LocalizableText Misspelt = new(
        "{0} misspelt or absent",
        "{0} : nom erroné ou absent",
        "{0} verkeerd gespeld of afwezig",
        "{0} falsch geschrieben oder nicht vorhanden"
    );

    public static readonly LocalizableText NotOurRows = new(
        "not the rows of this run",
        "pas les lignes de cette exécution",
        "niet de rijen van deze run",
        "nicht die Zeilen dieses Laufs"
    );

    public static readonly LocalizableText NameSampleFile = new(
        "name a file with --output, or ask for --assumptions",
        "nommez un fichier avec --output, ou demandez --assumptions",
        "noem een bestand met --output, of vraag --assumptions",
        "nennen Sie eine Datei mit --output, oder verlangen Sie --assumptions"
    );

    public static readonly LocalizableText ReplaceCalibration = new(
        "the sessions would replace the calibration",
        "les séances remplaceraient le calibrage",
        "de zittingen zouden de ijking vervangen",
        "die Sitzungen würden die Eichung ersetzen"
    );

    public static readonly LocalizableText NoDate = new("no date", "pas une date", "geen datum", "kein Datum");

    public static readonly LocalizableText NoOutput = new(
        "there is no output {0}",
        "il n'y a pas de sortie {0}",
        "er is geen uitvoer {0}",
        "es gibt keine Ausgabe {0}"
    );

    public static readonly LocalizableText OnePageOneVocabulary = new(
        "these files are over several vocabularies, and a page is about one",
        "ces fichiers portent sur plusieurs vocabulaires, et une page sur un seul",
        "deze bestanden gaan over verschillende woordenlijsten, en een pagina over één",
        "diese Dateien betreffen mehrere Wortschätze, und eine Seite nur einen"
    );

    public static readonly LocalizableText NoTitle = new(
        "no title of a scenario contains {0}",
        "aucun titre de scénario ne contient {0}",
        "geen titel van een scenario bevat {0}",
        "kein Titel eines Szenarios enthält {0}"
    );

    public static readonly LocalizableText NotDeclared = new(
        "no convention declares it",
        "aucune convention ne la déclare",
        "geen overeenkomst legt ze vast",
        "keine Vereinbarung legt sie fest"
    );

    public static readonly LocalizableText NoJson = new(
        "line {0} is no JSON",
        "la ligne {0} n'est pas du JSON",
        "regel {0} is geen JSON",
        "Zeile {0} ist kein JSON"
    );

    public static readonly LocalizableText NoUnicode = new(
        "a text in it is no Unicode",
        "un texte qui s'y trouve n'est pas de l'Unicode",
        "een tekst erin is geen Unicode",
        "ein Text darin ist kein Unicode"
    );

    public static readonly LocalizableText NoFile = new(
        "there is no such file",
        "ce fichier n'existe pas",
        "dat bestand bestaat niet",
        "diese Datei gibt es nicht"
    );

    public static readonly LocalizableText NoFolder = new(
        "there is no such folder",
        "ce dossier n'existe pas",
        "die map bestaat niet",
        "diesen Ordner gibt es nicht"
    );

    public static readonly LocalizableText NoFileOrFolder = new(
        "there is no such file or folder",
        "ce fichier ou dossier n'existe pas",
        "dat bestand of die map bestaat niet",
        "diese Datei oder diesen Ordner gibt es nicht"
    );

    public static readonly LocalizableText NotRead = new(
        "cannot be read",
        "lecture impossible",
        "kan niet gelezen worden",
        "kann nicht gelesen werden"
    );

    public static readonly LocalizableText NotReadFor = new(
        "cannot be read: {0}",
        "lecture impossible : {0}",
        "kan niet gelezen worden: {0}",
        "kann nicht gelesen werden: {0}"
    );

    public static readonly LocalizableText FileNotReadFor = new(
        "the file cannot be read: {0}",
        "le fichier ne peut pas être lu : {0}",
        "het bestand kan niet gelezen worden: {0}",
        "die Datei kann nicht gelesen werden: {0}"
    );

    public static readonly LocalizableText FilesNotReadFor = new(
        "its files cannot be read: {0}",
        "ses fichiers ne peuvent pas être lus : {0}",
        "zijn bestanden kunnen niet gelezen worden: {0}",
        "seine Dateien können nicht gelesen werden: {0}"
    );

    public static readonly LocalizableText NotWrittenFor = new(
        "cannot be written: {0}",
        "écriture impossible : {0}",
        "kan niet geschreven worden: {0}",
        "kann nicht geschrieben werden: {0}"
    );

    public static readonly LocalizableText ResultsNotWritten = new(
        "the results cannot be written: {0}",
        "les résultats ne peuvent pas être écrits : {0}",
        "de resultaten kunnen niet geschreven worden: {0}",
        "die Ergebnisse können nicht geschrieben werden: {0}"
    );

    public static readonly LocalizableText NoOneList = new(
        "there is not one list \"approved\" in it, and nothing else but its \"format\"",
        "il ne contient pas une seule liste \"approved\", sans rien d'autre que son \"format\"",
        "er staat niet één lijst \"approved\" in, met niets anders dan haar \"format\"",
        "es steht nicht eine einzige Liste \"approved\" darin, mit nichts anderem als ihrem \"format\""
    );

    public static readonly LocalizableText IdTwice = new(
        "the id {0} stands in it twice",
        "l'identifiant {0} y figure deux fois",
        "de id {0} staat er twee keer in",
        "die Kennung {0} steht zweimal darin"
    );

    public static readonly LocalizableText LaterFormat = new(
        "its format is {0}; this version of conv reads up to {1}",
        "son format est {0} ; cette version de conv lit jusqu'à {1}",
        "zijn formaat is {0}; deze versie van conv leest tot en met {1}",
        "ihr Format ist {0}; diese Version von conv liest bis {1}"
    );

    public static readonly LocalizableText Entry = new("entry {0}", "l'entrée {0}", "item {0}", "Eintrag {0}");

    public static readonly LocalizableText NoObject = new(
        "{0} is no object",
        "{0} n'est pas un objet",
        "{0} is geen object",
        "{0} ist kein Objekt"
    );

    public static readonly LocalizableText UnknownField = new(
        "{0} has a field {1}; there are {2}",
        "{0} a un champ {1} ; il y a {2}",
        "{0} heeft een veld {1}; er zijn {2}",
        "{0} hat ein Feld {1}; es gibt {2}"
    );

    public static readonly LocalizableText NoText = new(
        "{0} of {1} is no text",
        "{0} : pas un texte, dans {1}",
        "{0} van {1} is geen tekst",
        "{0}, {1}: kein Text"
    );

    public static readonly LocalizableText LayerOf = new(
        "layer of {0} is none of {1}",
        "layer, dans {0}, n'est aucune de {1}",
        "layer van {0} is geen van {1}",
        "layer, {0}: keine von {1}"
    );

    public static readonly LocalizableText NoId = new(
        "{0} has no id",
        "{0} n'a pas d'identifiant",
        "{0} heeft geen id",
        "{0} hat keine Kennung"
    );

    public static readonly LocalizableText NoApprovals = new(
        "not a list of approved changes: {0}",
        "pas une liste de changements approuvés : {0}",
        "geen lijst van goedgekeurde wijzigingen: {0}",
        "keine Liste genehmigter Änderungen: {0}"
    );

    public static readonly LocalizableText RetroactiveChanges = new(
        "{0}, which nobody can approve",
        "{0}, ce que personne ne peut approuver",
        "{0}, wat niemand kan goedkeuren",
        "{0}, was niemand genehmigen kann"
    );

    public static readonly LocalizableText Unapproved = new(
        "{0} that nobody approved",
        "{0} que personne n'a approuvé",
        "{0} die niemand goedkeurde",
        "{0} ohne Genehmigung"
    );

    public static readonly LocalizableText OwnConvention = new(
        "{0}: {1} is a file, and stands for its own convention",
        "{0} : {1} est un fichier, et vaut pour sa propre convention",
        "{0}: {1} is een bestand, en staat voor zijn eigen overeenkomst",
        "{0}: {1} ist eine Datei und steht für ihre eigene Vereinbarung"
    );

    public static readonly LocalizableText NothingAfterColon = new(
        "no convention is named after the colon",
        "aucune convention n'est nommée après les deux-points",
        "na de dubbele punt staat geen overeenkomst",
        "nach dem Doppelpunkt steht keine Vereinbarung"
    );

    public static readonly LocalizableText NoConventionInFolder = new(
        "there is no convention {0} in this folder",
        "il n'y a pas de convention {0} dans ce dossier",
        "er is geen overeenkomst {0} in deze map",
        "es gibt keine Vereinbarung {0} in diesem Ordner"
    );

    public static readonly LocalizableText NoConvention = new(
        "no convention",
        "pas de convention",
        "geen overeenkomst",
        "keine Vereinbarung"
    );

    public static readonly LocalizableText NoConventionCalled = new(
        "there is no convention {0}",
        "il n'y a pas de convention {0}",
        "er is geen overeenkomst {0}",
        "es gibt keine Vereinbarung {0}"
    );

    public static readonly LocalizableText EmptyName = new(
        "an empty name is no file or folder",
        "un nom vide n'est ni un fichier ni un dossier",
        "een lege naam is geen bestand of map",
        "ein leerer Name ist keine Datei und kein Ordner"
    );

    public static readonly LocalizableText EmptyFolderName = new(
        "an empty name is no folder",
        "un nom vide n'est pas un dossier",
        "een lege naam is geen map",
        "ein leerer Name ist kein Ordner"
    );

    public static readonly LocalizableText EmptyOption = new(
        "an empty name",
        "un nom vide",
        "een lege naam",
        "ein leerer Name"
    );

    public static readonly LocalizableText OnlyVocabulary = new(
        "a vocabulary, which decides nothing",
        "un vocabulaire, qui ne décide rien",
        "een woordenlijst, die niets beslist",
        "ein Wortschatz, der nichts entscheidet"
    );

    public static readonly LocalizableText OtherVocabularies = new(
        "{0} is over the vocabulary {1}, {2} over {3}: they judge different sessions",
        "{0} porte sur le vocabulaire {1}, {2} sur {3} : elles jugent des séances différentes",
        "{0} gaat over de woordenlijst {1}, {2} over {3}: ze beoordelen andere zittingen",
        "{0} betrifft den Wortschatz {1}, {2} den Wortschatz {3}: sie beurteilen verschiedene Sitzungen"
    );

    public static readonly LocalizableText NotComparable = new(
        "{0} and {1} cannot be compared: {2}",
        "{0} et {1} ne peuvent pas être comparées : {2}",
        "{0} en {1} kunnen niet vergeleken worden: {2}",
        "{0} und {1} können nicht verglichen werden: {2}"
    );

    public static readonly LocalizableText BothDeclare = new(
        "{0} both declare {1}",
        "{0} : chacun déclare {1}",
        "{0} leggen allebei {1} vast",
        "{0} legen beide {1} fest"
    );
}
