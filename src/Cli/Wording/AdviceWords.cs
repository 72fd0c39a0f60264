using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What to do about a complaint.</summary>
internal static class AdviceWords
{
    public static readonly LocalizableText See = new("see {0}", "voyez {0}", "zie {0}", "siehe {0}");

    public static readonly LocalizableText DidYouMean = new(
        "did you mean {0}?",
        "vouliez-vous dire {0} ?",
        "bedoelde u {0}?",
        "meinten Sie {0}?"
    );

    public static readonly LocalizableText DidYouMeanOf = new(
        "did you mean {0}? {1}",
        "vouliez-vous dire {0} ? {1}",
        "bedoelde u {0}? {1}",
        "meinten Sie {0}? {1}"
    );

    public static readonly LocalizableText ThereAre = new("there are {0}", "il y a {0}", "er zijn {0}", "es gibt {0}");

    public static readonly LocalizableText ThereAreNone = new(
        "there are none",
        "il n'y en a pas",
        "er zijn er geen",
        "es gibt keine"
    );

    public static readonly LocalizableText DeclaresNone = new(
        "it declares none",
        "il n'en déclare aucune",
        "hij legt er geen vast",
        "er enthält keine"
    );

    public static readonly LocalizableText EmptyFolder = new(
        "choose an empty folder, or one that is not there yet",
        "choisissez un dossier vide, ou qui n'existe pas encore",
        "kies een lege map, of een die er nog niet is",
        "wählen Sie einen leeren Ordner, oder einen, den es noch nicht gibt"
    );

    public static readonly LocalizableText WritableFolder = new(
        "choose a folder where you may write",
        "choisissez un dossier où vous pouvez écrire",
        "kies een map waarin u mag schrijven",
        "wählen Sie einen Ordner, in den Sie schreiben dürfen"
    );

    public static readonly LocalizableText WritablePlace = new(
        "choose a place where you may write",
        "choisissez un endroit où vous pouvez écrire",
        "kies een plaats waar u mag schrijven",
        "wählen Sie eine Stelle, an die Sie schreiben dürfen"
    );

    public static readonly LocalizableText NameData = new(
        "name a session file with --data",
        "nommez un fichier de séances avec --data",
        "noem een zittingenbestand met --data",
        "nennen Sie eine Sitzungsdatei mit --data"
    );

    public static readonly LocalizableText NameCalibration = new(
        "name a calibration, such as conventions/population.json",
        "nommez un calibrage, par exemple conventions/population.json",
        "noem een ijking, zoals conventions/population.json",
        "nennen Sie eine Eichung, etwa conventions/population.json"
    );

    public static readonly LocalizableText CalibrationOption = new(
        "name the calibration with --calibration",
        "nommez le calibrage avec --calibration",
        "noem de ijking met --calibration",
        "nennen Sie die Eichung mit --calibration"
    );

    public static readonly LocalizableText ImpossibleAmount = new(
        "look for an amount that no session can cost",
        "cherchez un montant qu'aucune séance ne peut coûter",
        "zoek een bedrag dat geen zitting kan kosten",
        "suchen Sie einen Betrag, den keine Sitzung kosten kann"
    );

    public static readonly LocalizableText ListsRejects = new(
        "conv run lists them in rejects.csv",
        "conv run les énumère dans rejects.csv",
        "conv run somt ze op in rejects.csv",
        "conv run führt sie in rejects.csv auf"
    );

    public static readonly LocalizableText NothingWritten = new(
        "--strict: nothing was written",
        "--strict : rien n'a été écrit",
        "--strict: er is niets geschreven",
        "--strict: nichts wurde geschrieben"
    );

    public static readonly LocalizableText DashWrites = new(
        "--output - writes to the standard output",
        "--output - écrit sur la sortie standard",
        "--output - schrijft naar de standaarduitvoer",
        "--output - schreibt auf die Standardausgabe"
    );

    public static readonly LocalizableText AnotherFile = new(
        "choose another file",
        "choisissez un autre fichier",
        "kies een ander bestand",
        "wählen Sie eine andere Datei"
    );

    public static readonly LocalizableText AnotherFolder = new(
        "choose another folder",
        "choisissez un autre dossier",
        "kies een andere map",
        "wählen Sie einen anderen Ordner"
    );

    public static readonly LocalizableText WriteDate = new(
        "write it as 2024-12-31",
        "écrivez-la comme 2024-12-31",
        "schrijf ze als 2024-12-31",
        "schreiben Sie es wie 2024-12-31"
    );

    public static readonly LocalizableText WriteDay = new(
        "write the year, the month and the day, such as 2024-02-15",
        "écrivez l'année, le mois et le jour, par exemple 2024-02-15",
        "schrijf het jaar, de maand en de dag, zoals 2024-02-15",
        "schreiben Sie Jahr, Monat und Tag, etwa 2024-02-15"
    );

    public static readonly LocalizableText FilesOfOne = new(
        "name the files of one of them",
        "nommez les fichiers d'un seul",
        "noem de bestanden van één ervan",
        "nennen Sie die Dateien eines davon"
    );

    public static readonly LocalizableText FilesOfOneOrFolders = new(
        "name the files of one of them, or keep each vocabulary with its conventions in a folder of its own",
        "nommez les fichiers d'un seul, ou gardez chaque vocabulaire avec ses conventions dans un dossier à part",
        "noem de bestanden van één ervan, of bewaar elke woordenlijst met haar overeenkomsten in een eigen map",
        "nennen Sie die Dateien eines davon, oder halten Sie jeden Wortschatz mit seinen Vereinbarungen in einem eigenen Ordner"
    );

    public static readonly LocalizableText VerboseTitles = new(
        "conv test --verbose lists the titles",
        "conv test --verbose énumère les titres",
        "conv test --verbose somt de titels op",
        "conv test --verbose führt die Titel auf"
    );

    public static readonly LocalizableText UpdateMakes = new(
        "--update makes one that approves what differs now",
        "--update en fait une qui approuve ce qui diffère maintenant",
        "--update maakt er een die goedkeurt wat nu verschilt",
        "--update legt eine an, die genehmigt, was jetzt anders ist"
    );

    public static readonly LocalizableText RepairList = new(
        "repair it, or name a file that is not there and --update makes it",
        "réparez-la, ou nommez un fichier qui n'existe pas et --update le créera",
        "herstel ze, of noem een bestand dat er niet is en --update maakt het",
        "berichtigen Sie sie, oder nennen Sie eine Datei, die es nicht gibt, und --update legt sie an"
    );

    public static readonly LocalizableText NarrowerChange = new(
        "what is not proved may change what was decided before the day of effect: a narrower change can be proved, or the text says revised from … retroactively",
        "ce qui n'est pas prouvé peut changer ce qui a été décidé avant le jour de la prise d'effet : une modification plus étroite peut se prouver, ou le texte dit révisée … avec effet rétroactif",
        "wat niet bewezen is kan veranderen wat vóór de dag van inwerkingtreding beslist is: een engere wijziging kan bewezen worden, of de tekst zegt herzien … met terugwerkende kracht",
        "was nicht bewiesen ist, kann ändern, was vor dem Tag des Wirksamwerdens entschieden wurde: eine engere Änderung lässt sich beweisen, oder der Text sagt geändert … rückwirkend"
    );

    public static readonly LocalizableText BeginOnDay = new(
        "let it begin on the day of effect, or say revised from … retroactively",
        "faites-la commencer le jour de la prise d'effet, ou dites révisée … avec effet rétroactif",
        "laat ze beginnen op de dag van inwerkingtreding, of zeg herzien … met terugwerkende kracht",
        "lassen Sie sie am Tag des Wirksamwerdens beginnen, oder sagen Sie geändert … rückwirkend"
    );

    public static readonly LocalizableText ReviewReport = new(
        "review the report; {0} {1} --update approves what differs now",
        "revoyez le rapport ; {0} {1} --update approuve ce qui diffère maintenant",
        "kijk het rapport na; {0} {1} --update keurt goed wat nu verschilt",
        "prüfen Sie den Bericht; {0} {1} --update genehmigt, was jetzt anders ist"
    );

    public static readonly LocalizableText FileOrFolderConvention = new(
        "write {0}, or the folder and a convention: FOLDER:CONVENTION",
        "écrivez {0}, ou le dossier et une convention : FOLDER:CONVENTION",
        "schrijf {0}, of de map en een overeenkomst: FOLDER:CONVENTION",
        "schreiben Sie {0}, oder den Ordner und eine Vereinbarung: FOLDER:CONVENTION"
    );

    public static readonly LocalizableText UsingConvention = new(
        "name a convention that uses it, or the folder of both",
        "nommez une convention qui l'utilise, ou le dossier des deux",
        "noem een overeenkomst die ze gebruikt, of de map van beide",
        "nennen Sie eine Vereinbarung, die ihn verwendet, oder den Ordner von beiden"
    );

    public static readonly LocalizableText OneVocabulary = new(
        "compare conventions over one vocabulary",
        "comparez des conventions sur un même vocabulaire",
        "vergelijk overeenkomsten over één woordenlijst",
        "vergleichen Sie Vereinbarungen über denselben Wortschatz"
    );

    public static readonly LocalizableText OneKind = new(
        "facts, reasons and windows of one name must be of one kind in both",
        "les faits, motifs et périodes d'un même nom doivent être du même genre dans les deux",
        "feiten, redenen en periodes met dezelfde naam moeten in beide van dezelfde soort zijn",
        "Fakten, Gründe und Zeiträume gleichen Namens müssen in beiden von gleicher Art sein"
    );

    public static readonly LocalizableText KeepOne = new(
        "keep the one that is meant in the folder, or give each draft a folder of its own",
        "gardez dans le dossier celui qui est voulu, ou donnez à chaque projet son propre dossier",
        "houd in de map het bestand dat bedoeld is, of geef elk ontwerp een eigen map",
        "behalten Sie im Ordner die gemeinte Datei, oder geben Sie jedem Entwurf einen eigenen Ordner"
    );

    public static readonly LocalizableText NameApproved = new(
        "name it: --approved FILE",
        "nommez-la : --approved FILE",
        "noem ze: --approved FILE",
        "nennen Sie sie: --approved FILE"
    );

    public static readonly LocalizableText NameDataFile = new(
        "name it: --data FILE",
        "nommez-le : --data FILE",
        "noem het: --data FILE",
        "nennen Sie sie: --data FILE"
    );

    public static readonly LocalizableText LeaveOneOrOnly = new(
        "leave one of the two out, or add --only data",
        "omettez l'un des deux, ou ajoutez --only data",
        "laat een van beide weg, of voeg --only data toe",
        "lassen Sie eins von beiden weg, oder fügen Sie --only data hinzu"
    );

    public static readonly LocalizableText LeaveOnly = new(
        "leave --only out",
        "omettez --only",
        "laat --only weg",
        "lassen Sie --only weg"
    );

    public static readonly LocalizableText NameFolder = new(
        "name a folder; it is made if there is none",
        "nommez un dossier ; il est créé s'il n'existe pas",
        "noem een map; ze wordt gemaakt als ze er niet is",
        "nennen Sie einen Ordner; er wird angelegt, wenn es ihn nicht gibt"
    );

    public static readonly LocalizableText NameAnother = new(
        "name another",
        "nommez-en un autre",
        "noem een ander",
        "nennen Sie eine andere"
    );

    public static readonly LocalizableText JudgeEach = new(
        "write FOLDER:CONVENTION for a convention that judges every session",
        "écrivez FOLDER:CONVENTION pour une convention qui juge chaque séance",
        "schrijf FOLDER:CONVENTION voor een overeenkomst die elke zitting beoordeelt",
        "schreiben Sie FOLDER:CONVENTION für eine Vereinbarung, die jede Sitzung beurteilt"
    );

    public static readonly LocalizableText WriteComparison = new(
        "write conv explain OLD {0} NEW; {1}",
        "écrivez conv explain OLD {0} NEW ; {1}",
        "schrijf conv explain OLD {0} NEW; {1}",
        "schreiben Sie conv explain OLD {0} NEW; {1}"
    );

    public static readonly LocalizableText AnotherBeneficiary = new(
        "name another beneficiary, or fewer sessions with --session",
        "nommez un autre bénéficiaire, ou moins de séances avec --session",
        "noem een andere rechthebbende, of minder zittingen met --session",
        "nennen Sie einen anderen Berechtigten, oder mit --session weniger Sitzungen"
    );

    public static readonly LocalizableText PipeWaits = new(
        "it is a pipe to which no program writes, or a device that waits",
        "c'est un tube où aucun programme n'écrit, ou un périphérique qui attend",
        "het is een pipe waarin geen programma schrijft, of een apparaat dat wacht",
        "es ist eine Pipe, in die kein Programm schreibt, oder ein Gerät, das wartet"
    );

    public static readonly LocalizableText SaveUtf8 = new(
        "save the file in UTF-8",
        "enregistrez le fichier en UTF-8",
        "bewaar het bestand in UTF-8",
        "speichern Sie die Datei in UTF-8"
    );

    public static readonly LocalizableText ReadAsOne = new(
        "files that end in {0} are read as one",
        "les fichiers qui se terminent par {0} sont lus comme un seul",
        "bestanden die eindigen op {0} worden als één gelezen",
        "Dateien, die auf {0} enden, werden als eine gelesen"
    );

    public static readonly LocalizableText WriteIntoFile = new(
        "write what comes from it into a file, and name that",
        "écrivez ce qui en vient dans un fichier, et nommez celui-ci",
        "schrijf wat eruit komt in een bestand, en noem dat",
        "schreiben Sie, was daraus kommt, in eine Datei, und nennen Sie diese"
    );

    public static readonly LocalizableText SessionFileIs = new(
        "a session file is a table whose columns are named after the facts of the vocabulary: CSV in UTF-8, Parquet or Arrow",
        "un fichier de séances est un tableau dont les colonnes portent les noms des faits du vocabulaire : CSV en UTF-8, Parquet ou Arrow",
        "een zittingenbestand is een tabel waarvan de kolommen genoemd zijn naar de feiten van de woordenlijst: CSV in UTF-8, Parquet of Arrow",
        "eine Sitzungsdatei ist eine Tabelle, deren Spalten nach den Fakten des Wortschatzes heißen: CSV in UTF-8, Parquet oder Arrow"
    );

    public static readonly LocalizableText LeaveOneOut = new(
        "leave one of them out",
        "omettez l'un d'eux",
        "laat een ervan weg",
        "lassen Sie eins davon weg"
    );

    public static readonly LocalizableText NameFileInIt = new(
        "name the file in it",
        "nommez le fichier qu'il contient",
        "noem het bestand erin",
        "nennen Sie die Datei darin"
    );

    public static readonly LocalizableText SeeExpected = new(
        "see docs/session-file.md, \"The rows of another system\"",
        "voyez docs/session-file.md, « The rows of another system »",
        "zie docs/session-file.md, \"The rows of another system\"",
        "siehe docs/session-file.md, „The rows of another system“"
    );

    public static readonly LocalizableText KeyIs = new(
        "a key is a file of chance that you keep: head -c 32 /dev/urandom > conv.key",
        "une clé est un fichier tiré au hasard que vous gardez : head -c 32 /dev/urandom > conv.key",
        "een sleutel is een bestand met toevallige inhoud dat u bewaart: head -c 32 /dev/urandom > conv.key",
        "ein Schlüssel ist eine Datei aus Zufall, die Sie aufbewahren: head -c 32 /dev/urandom > conv.key"
    );

    public static readonly LocalizableText NameEarlier = new(
        "name the folder that an earlier conv run wrote",
        "nommez le dossier qu'a écrit un conv run précédent",
        "noem de map die een eerdere conv run schreef",
        "nennen Sie den Ordner, den ein früherer conv run geschrieben hat"
    );

    public static readonly LocalizableText NameEarlierOrAgain = new(
        "name the folder that an earlier conv run wrote over the same vocabulary, or run it again",
        "nommez le dossier qu'a écrit un conv run précédent sur le même vocabulaire, ou exécutez-le de nouveau",
        "noem de map die een eerdere conv run over dezelfde woordenlijst schreef, of voer hem opnieuw uit",
        "nennen Sie den Ordner, den ein früherer conv run über denselben Wortschatz geschrieben hat, oder führen Sie ihn noch einmal aus"
    );

    public static readonly LocalizableText OtherFormat = new(
        "its tables are written in another format: run it again without --output-format",
        "ses tableaux sont écrits dans un autre format : exécutez-le de nouveau sans --output-format",
        "zijn tabellen zijn in een ander formaat geschreven: voer hem opnieuw uit zonder --output-format",
        "seine Tabellen sind in einem anderen Format geschrieben: führen Sie ihn noch einmal ohne --output-format aus"
    );

    public static readonly LocalizableText EarlierConv = new(
        "a run of an earlier conv: run it again",
        "une exécution d'un conv plus ancien : exécutez-la de nouveau",
        "een run van een oudere conv: voer hem opnieuw uit",
        "ein Lauf eines älteren conv: führen Sie ihn noch einmal aus"
    );

    public static readonly LocalizableText WithoutDialect = new(
        "run it again without --output-dialect",
        "exécutez-le de nouveau sans --output-dialect",
        "voer hem opnieuw uit zonder --output-dialect",
        "führen Sie ihn noch einmal ohne --output-dialect aus"
    );

    public static readonly LocalizableText NamePrevious = new(
        "name its folder with --previous",
        "nommez son dossier avec --previous",
        "noem de map ervan met --previous",
        "nennen Sie seinen Ordner mit --previous"
    );

    public static readonly LocalizableText GiveEarlier = new(
        "give {0} FILE, the session file of that run; or --key FILE, where that run had the same key",
        "donnez {0} FILE, le fichier de séances de cette exécution ; ou --key FILE, si elle avait la même clé",
        "geef {0} FILE, het zittingenbestand van die run; of --key FILE, als die run dezelfde sleutel had",
        "geben Sie {0} FILE an, die Sitzungsdatei dieses Laufs; oder --key FILE, wenn er denselben Schlüssel hatte"
    );

    public static readonly LocalizableText WaitOrOther = new(
        "wait until it is done, or choose another folder",
        "attendez qu'il ait fini, ou choisissez un autre dossier",
        "wacht tot hij klaar is, of kies een andere map",
        "warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ordner"
    );

    public static readonly LocalizableText NewFolder = new(
        "name a new folder",
        "nommez un nouveau dossier",
        "noem een nieuwe map",
        "nennen Sie einen neuen Ordner"
    );
}
