using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is wrong with a session file as a whole, as the reader says it and in the other languages.</summary>
internal static class SessionFilePhrases
{
    public static readonly LocalizableText[] All =
    [
        new(
            "an amount with a decimal comma counts as two values: write a point, as in 25.50",
            "un montant avec une virgule décimale compte pour deux valeurs : écrivez un point, comme dans 25.50",
            "een bedrag met een decimale komma telt als twee waarden: schrijf een punt, zoals in 25.50",
            "ein Betrag mit Dezimalkomma zählt als zwei Werte: schreiben Sie einen Punkt, wie in 25.50"
        ),
        new(
            "the file is empty: its first line must name the columns",
            "le fichier est vide : sa ligne 1 doit nommer les colonnes",
            "het bestand is leeg: de eerste regel moet de kolommen noemen",
            "die Datei ist leer: ihre erste Zeile muss die Spalten nennen"
        ),
        new(
            "the file is not UTF-8 text: save it as CSV in UTF-8",
            "le fichier n'est pas du texte UTF-8 : enregistrez-le en CSV UTF-8",
            "het bestand is geen UTF-8-tekst: bewaar het als CSV in UTF-8",
            "die Datei ist kein UTF-8-Text: speichern Sie sie als CSV in UTF-8"
        ),
        new(
            ", or read it with --dialect fr or --dialect nl",
            ", ou lisez-le avec --dialect fr ou --dialect nl",
            ", of lees het met --dialect fr of --dialect nl",
            ", oder lesen Sie sie mit --dialect fr oder --dialect nl"
        ),
        new(
            "the header has no column {0}; ",
            "l'en-tête n'a pas de colonne {0} ; ",
            "de kop heeft geen kolom {0}; ",
            "die Kopfzeile hat keine Spalte {0}; "
        ),
        new(
            "the header has no column ",
            "l'en-tête n'a pas de colonne ",
            "de kop heeft geen kolom ",
            "die Kopfzeile hat keine Spalte "
        ),
        new(
            "the header names {0} more than once",
            "l'en-tête nomme {0} plus d'une fois",
            "de kop noemt {0} meer dan eens",
            "die Kopfzeile nennt {0} mehr als einmal"
        ),
        new(
            "values must be separated by commas, not by semicolons: save the file so",
            "les valeurs doivent être séparées par des virgules, pas par des points-virgules : enregistrez le fichier ainsi",
            "waarden moeten door komma's gescheiden zijn, niet door puntkomma's: bewaar het bestand zo",
            "Werte müssen durch Kommas getrennt sein, nicht durch Strichpunkte: speichern Sie die Datei so"
        ),
        new(
            "values must be separated by commas, not by tabs: save the file as CSV UTF-8",
            "les valeurs doivent être séparées par des virgules, pas par des tabulations : enregistrez le fichier en CSV UTF-8",
            "waarden moeten door komma's gescheiden zijn, niet door tabs: bewaar het bestand als CSV UTF-8",
            "Werte müssen durch Kommas getrennt sein, nicht durch Tabulatoren: speichern Sie die Datei als CSV UTF-8"
        ),
        new(
            "the names of the columns stand on line {0}: delete the lines above it",
            "les noms des colonnes se trouvent à la ligne {0} : supprimez les lignes au-dessus",
            "de namen van de kolommen staan op regel {0}: verwijder de regels erboven",
            "die Namen der Spalten stehen in Zeile {0}: löschen Sie die Zeilen darüber"
        ),
        new(
            "its first line is a session already: put a line with the names of the columns above it",
            "sa ligne 1 est déjà une séance : mettez au-dessus une ligne avec les noms des colonnes",
            "de eerste regel is al een zitting: zet er een regel met de namen van de kolommen boven",
            "ihre erste Zeile ist schon eine Sitzung: setzen Sie eine Zeile mit den Namen der Spalten darüber"
        ),
        new(
            "names are exact, to the letter and the space: ",
            "les noms doivent être exacts, à la lettre et à l'espace près : ",
            "namen zijn exact, tot op de letter en de spatie: ",
            "Namen gelten genau, auf Buchstabe und Leerzeichen: "
        ),
        new("` is rather `", "` est plutôt `", "` is veeleer `", "` ist eher `"),
        new(
            "it has {0}, which the vocabulary does not know",
            "il a {0}, que le vocabulaire ne connaît pas",
            "ze heeft {0}, wat de woordenlijst niet kent",
            "sie hat {0}, was der Wortschatz nicht kennt"
        ),
        new(
            "the file has no column `{0}`, which the rules read: ",
            "le fichier n'a pas de colonne `{0}`, que lisent les règles : ",
            "het bestand heeft geen kolom `{0}`, die de regels lezen: ",
            "die Datei hat keine Spalte `{0}`, die die Regeln lesen: "
        ),
        new(
            "it is missing everywhere, which counts as yes",
            "elle manque partout, ce qui vaut oui",
            "ze ontbreekt overal, wat als ja telt",
            "sie fehlt überall, was als Ja zählt"
        ),
        new(
            "it is missing everywhere, which counts as no",
            "elle manque partout, ce qui vaut non",
            "ze ontbreekt overal, wat als nee telt",
            "sie fehlt überall, was als Nein zählt"
        ),
        new("it is missing everywhere", "elle manque partout", "ze ontbreekt overal", "sie fehlt überall"),
        new(
            " is no column of the vocabulary and is passed over (names are exact); ",
            " n'est pas une colonne du vocabulaire et est ignorée (les noms doivent être exacts) ; ",
            " is geen kolom van de woordenlijst en wordt overgeslagen (namen zijn exact); ",
            " ist keine Spalte des Wortschatzes und wird übergangen (Namen gelten genau); "
        ),
        new(
            " is, which the file has not",
            " en est une, que le fichier n'a pas",
            " is dat wel, en die heeft het bestand niet",
            " ist eine, die die Datei nicht hat"
        ),
        new(
            " is, which the file has as well",
            " en est une, que le fichier a aussi",
            " is dat wel, en die heeft het bestand ook",
            " ist eine, die die Datei auch hat"
        ),
        new(
            " and the rules read: ",
            " et que lisent les règles : ",
            " en de regels lezen ze: ",
            " und die Regeln lesen: "
        ),
        new(
            "{0} attendances before the day of birth",
            "{0} participations avant la date de naissance",
            "{0} deelnames vóór de geboortedatum",
            "{0} Teilnahmen vor dem Geburtsdatum"
        ),
        new(
            "1 attendance before the day of birth",
            "1 participation avant la date de naissance",
            "1 deelname vóór de geboortedatum",
            "1 Teilnahme vor dem Geburtsdatum"
        ),
        new(
            "1 beneficiary with two days of birth",
            "1 bénéficiaire avec deux dates de naissance",
            "1 rechthebbende met twee geboortedatums",
            "1 Berechtigter mit zwei Geburtsdaten"
        ),
        new(
            "{0} beneficiaries with two days of birth",
            "{0} bénéficiaires avec deux dates de naissance",
            "{0} rechthebbenden met twee geboortedatums",
            "{0} Berechtigte mit zwei Geburtsdaten"
        ),
    ];
}
