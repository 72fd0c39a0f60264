using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is wrong with the files of an earlier run or of another system, as their readers say it and in the other languages.</summary>
internal static class EarlierRunPhrases
{
    public static readonly LocalizableText[] All =
    [
        new(
            "larger than any report of a run, 16 MiB",
            "plus grand que tout rapport d'une exécution, 16 Mio",
            "groter dan elk verslag van een run, 16 MiB",
            "größer als jeder Bericht eines Laufs, 16 MiB"
        ),
        new(
            "not the file that {0} vouches for: it was changed, or the files are of two runs",
            "pas le fichier dont {0} répond : il a été modifié, ou les fichiers sont de deux exécutions",
            "niet het bestand waar {0} voor instaat: het is gewijzigd, of de bestanden zijn van twee runs",
            "nicht die Datei, für die {0} bürgt: sie wurde geändert, oder die Dateien sind von zwei Läufen"
        ),
        new("this is no date", "ce n'est pas une date", "dit is geen datum", "das ist kein Datum"),
        new(
            "the session stands here a second time",
            "la séance figure ici une seconde fois",
            "de zitting staat hier een tweede keer",
            "die Sitzung steht hier ein zweites Mal"
        ),
        new("the file is empty", "le fichier est vide", "het bestand is leeg", "die Datei ist leer"),
        new(
            "the columns of another vocabulary: {0}, where this one has ",
            "les colonnes d'un autre vocabulaire : {0}, là où celui-ci a ",
            "de kolommen van een andere woordenlijst: {0}, waar deze heeft: ",
            "die Spalten eines anderen Wortschatzes: {0}, wo dieser hat: "
        ),
        new("the columns are not ", "les colonnes ne sont pas ", "de kolommen zijn niet ", "die Spalten sind nicht "),
        new(
            "an identifier was never written so",
            "aucun identifiant n'a jamais été écrit ainsi",
            "geen identificatie werd ooit zo geschreven",
            "so wurde nie eine Kennung geschrieben"
        ),
        new(
            "the run decided another session file than the one that is given as its input",
            "l'exécution a décidé un autre fichier de séances que celui qui est donné comme le sien",
            "de run besliste een ander zittingenbestand dan het opgegeven",
            "der Lauf hat eine andere Sitzungsdatei entschieden als die angegebene"
        ),
        new(
            "it has no digests: the session file of that run is needed as well",
            "il n'a pas d'empreintes : il faut aussi le fichier de séances de cette exécution",
            "het heeft geen vingerafdrukken: het zittingenbestand van die run is ook nodig",
            "sie hat keine Prüfwerte: die Sitzungsdatei dieses Laufs wird auch gebraucht"
        ),
        new(
            "its digests are made with a key: that key is needed, or the session file of that run",
            "ses empreintes sont faites avec une clé : il faut cette clé, ou le fichier de séances de cette exécution",
            "de vingerafdrukken zijn met een sleutel gemaakt: die sleutel is nodig, of het zittingenbestand van die run",
            "ihre Prüfwerte sind mit einem Schlüssel gemacht: dieser Schlüssel wird gebraucht, oder die Sitzungsdatei dieses Laufs"
        ),
        new(
            "its digests are made with another key",
            "ses empreintes sont faites avec une autre clé",
            "de vingerafdrukken zijn met een andere sleutel gemaakt",
            "ihre Prüfwerte sind mit einem anderen Schlüssel gemacht"
        ),
        new(
            "a digest has {0} hexadecimal digits",
            "une empreinte a {0} chiffres hexadécimaux",
            "een vingerafdruk heeft {0} hexadecimale cijfers",
            "ein Prüfwert hat {0} hexadezimale Ziffern"
        ),
        new(
            "the rows do not add up to the totals of ",
            "les lignes ne donnent pas les totaux de ",
            "de rijen kloppen niet met de totalen van ",
            "die Zeilen ergeben nicht die Summen von "
        ),
        new(
            "a session that sessions.csv does not have",
            "une séance que sessions.csv n'a pas",
            "een zitting die sessions.csv niet heeft",
            "eine Sitzung, die sessions.csv nicht hat"
        ),
        new(
            "the row stands here a second time",
            "la ligne figure ici une seconde fois",
            "de rij staat hier een tweede keer",
            "die Zeile steht hier ein zweites Mal"
        ),
        new(
            "a person whom the session never had",
            "une personne que la séance n'a jamais eue",
            "een persoon die de zitting nooit had",
            "eine Person, die die Sitzung nie hatte"
        ),
        new(
            "it lacks a row of a session that sessions.csv has",
            "il lui manque une ligne d'une séance qu'a sessions.csv",
            "er ontbreekt een rij van een zitting die sessions.csv heeft",
            "es fehlt eine Zeile einer Sitzung, die sessions.csv hat"
        ),
        new(
            "a decision is accepted, refused or unpriced",
            "une décision est accepted, refused ou unpriced",
            "een beslissing is accepted, refused of unpriced",
            "eine Entscheidung ist accepted, refused oder unpriced"
        ),
        new(
            "exceptional is yes or no",
            "exceptional est yes ou no",
            "exceptional is yes of no",
            "exceptional ist yes oder no"
        ),
        new(
            "an amount belongs to what is accepted, and to nothing else",
            "un montant va avec ce qui est accepté, et avec rien d'autre",
            "een bedrag hoort bij wat aanvaard is, en bij niets anders",
            "ein Betrag gehört zu dem, was angenommen ist, und zu sonst nichts"
        ),
        new(
            "this is no JSON that a run wrote",
            "ce n'est pas du JSON écrit par une exécution",
            "dit is geen JSON die een run schreef",
            "das ist kein JSON, das ein Lauf geschrieben hat"
        ),
        new(
            "this is no report of a run",
            "ce n'est pas le rapport d'une exécution",
            "dit is geen verslag van een run",
            "das ist kein Bericht eines Laufs"
        ),
        new(
            "rows are found by the columns {0}, as in ",
            "les lignes se trouvent par les colonnes {0}, comme dans ",
            "rijen worden gevonden met de kolommen {0}, zoals in ",
            "Zeilen werden über die Spalten {0} gefunden, wie in "
        ),
        new(
            "there is nothing to compare: the file has none of the other columns of ",
            "il n'y a rien à comparer : le fichier n'a aucune des autres colonnes de ",
            "er is niets te vergelijken: het bestand heeft geen van de andere kolommen van ",
            "es gibt nichts zu vergleichen: die Datei hat keine der anderen Spalten von "
        ),
        new(
            ": a row needs one",
            " : une ligne en a besoin",
            ": een rij heeft er een nodig",
            ": eine Zeile braucht eine"
        ),
    ];
}
