using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of registers: the help of their options, and what is wrong with a call that names them.</summary>
internal static class RegisterWords
{
    public static readonly LocalizableText Option = new(
        "The file of a register of the vocabulary, where it is not beside the session file; repeatable",
        "Le fichier d'un registre du vocabulaire, s'il n'est pas à côté du fichier de séances ; peut être répété",
        "Het bestand van een register van de woordenlijst, als het niet naast het zittingenbestand staat; herhaalbaar",
        "Die Datei eines Registers des Wortschatzes, wenn sie nicht neben der Sitzungsdatei liegt; wiederholbar"
    );

    public static readonly LocalizableText PreviousOption = new(
        "The file of a register as it was for the run that --previous names; repeatable",
        "Le fichier d'un registre tel qu'il était pour l'exécution que désigne --previous ; peut être répété",
        "Het bestand van een register zoals het was voor de run die --previous noemt; herhaalbaar",
        "Die Datei eines Registers, wie sie für den Lauf war, den --previous nennt; wiederholbar"
    );

    public static readonly LocalizableText WouldReplace = new(
        "the results would replace a register",
        "les résultats remplaceraient un registre",
        "de resultaten zouden een register vervangen",
        "die Ergebnisse würden ein Register ersetzen"
    );

    public static readonly LocalizableText NameFile = new(
        "write NAME=FILE",
        "écrivez NAME=FILE",
        "schrijf NAME=FILE",
        "schreiben Sie NAME=FILE"
    );

    public static readonly LocalizableText TwoFiles = new(
        "the register {0} is given two files, {1} and {2}",
        "le registre {0} reçoit deux fichiers, {1} et {2}",
        "het register {0} krijgt twee bestanden, {1} en {2}",
        "das Register {0} bekommt zwei Dateien, {1} und {2}"
    );

    public static readonly LocalizableText NoRegister = new(
        "there is no such register",
        "ce registre n'existe pas",
        "dat register bestaat niet",
        "dieses Register gibt es nicht"
    );

    public static readonly LocalizableText NoFileBeside = new(
        "there is no such file, and the vocabulary has facts in it",
        "ce fichier n'existe pas, et le vocabulaire y a des données",
        "dat bestand bestaat niet, en de woordenlijst heeft er gegevens in",
        "diese Datei gibt es nicht, und der Wortschatz hat Angaben darin"
    );

    public static readonly LocalizableText NothingBeside = new(
        "the register {0} has no file: beside the standard input there is none",
        "le registre {0} n'a pas de fichier : à côté de l'entrée standard il n'y en a pas",
        "het register {0} heeft geen bestand: naast de standaardinvoer staat er geen",
        "das Register {0} hat keine Datei: neben der Standardeingabe liegt keine"
    );

    public static readonly LocalizableText PutOrName = new(
        "put it there, or name it: {0} {1}=FILE",
        "mettez-le là, ou indiquez-le : {0} {1}=FILE",
        "zet het daar, of noem het: {0} {1}=FILE",
        "legen Sie sie dorthin, oder nennen Sie sie: {0} {1}=FILE"
    );

    public static readonly LocalizableText RegisterIs = new(
        "a register is a table whose columns are its key, its facts, and from and to where its rows hold for some days only",
        "un registre est un tableau dont les colonnes sont sa clé, ses données, et from et to si ses lignes ne valent que certains jours",
        "een register is een tabel met als kolommen zijn sleutel, zijn gegevens, en from en to als zijn rijen maar op sommige dagen gelden",
        "ein Register ist eine Tabelle, deren Spalten sein Schlüssel, seine Angaben sowie from und to sind, wenn seine Zeilen nur an manchen Tagen gelten"
    );
}
