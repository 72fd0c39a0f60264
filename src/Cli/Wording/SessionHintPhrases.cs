using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What a value of a session file rather is, as the reader says it and in the other languages.</summary>
internal static class SessionHintPhrases
{
    public static readonly LocalizableText[] All =
    [
        new(
            "a month or day 00: a spreadsheet shows an empty cell so, others an unknown day; leave it empty",
            "un mois ou un jour 00 : un tableur montre ainsi une cellule vide, d'autres un jour inconnu ; laissez-la vide",
            "een maand of dag 00: een rekenblad toont zo een lege cel, anderen een onbekende dag; laat ze leeg",
            "ein Monat oder Tag 00: eine Tabellenkalkulation zeigt so eine leere Zelle, andere einen unbekannten Tag; lassen Sie sie leer"
        ),
        new(
            "this is DD.MM.YYYY: format the column as YYYY-MM-DD",
            "c'est JJ.MM.AAAA : mettez la colonne au format AAAA-MM-JJ",
            "dit is DD.MM.JJJJ: zet de kolom in de vorm JJJJ-MM-DD",
            "das ist TT.MM.JJJJ: formatieren Sie die Spalte als JJJJ-MM-TT"
        ),
        new(
            "a year of two digits: format the column as YYYY-MM-DD",
            "une année de deux chiffres : mettez la colonne au format AAAA-MM-JJ",
            "een jaartal van twee cijfers: zet de kolom in de vorm JJJJ-MM-DD",
            "ein Jahr mit zwei Ziffern: formatieren Sie die Spalte als JJJJ-MM-TT"
        ),
        new(
            "day and month of one digit: format the column as YYYY-MM-DD",
            "jour et mois d'un seul chiffre : mettez la colonne au format AAAA-MM-JJ",
            "dag en maand van één cijfer: zet de kolom in de vorm JJJJ-MM-DD",
            "Tag und Monat mit einer Ziffer: formatieren Sie die Spalte als JJJJ-MM-TT"
        ),
        new(
            "the number by which a spreadsheet stores a day: format the column as YYYY-MM-DD",
            "le nombre par lequel un tableur garde un jour : mettez la colonne au format AAAA-MM-JJ",
            "het getal waarmee een rekenblad een dag bewaart: zet de kolom in de vorm JJJJ-MM-DD",
            "die Zahl, mit der eine Tabellenkalkulation einen Tag speichert: formatieren Sie die Spalte als JJJJ-MM-TT"
        ),
        new(
            "write - between year, month and day",
            "écrivez - entre l'année, le mois et le jour",
            "schrijf - tussen jaar, maand en dag",
            "schreiben Sie - zwischen Jahr, Monat und Tag"
        ),
        new(
            "month and day have two digits each, as in 2025-02-03",
            "le mois et le jour ont deux chiffres chacun, comme dans 2025-02-03",
            "maand en dag hebben elk twee cijfers, zoals in 2025-02-03",
            "Monat und Tag haben je zwei Ziffern, wie in 2025-02-03"
        ),
        new(
            "a time of day behind it: write the day alone",
            "une heure derrière : écrivez le jour seul",
            "een uur erachter: schrijf alleen de dag",
            "eine Uhrzeit dahinter: schreiben Sie nur den Tag"
        ),
        new(
            "write yes or no, and nothing where it is not known",
            "écrivez yes ou no, et rien où on ne le sait pas",
            "schrijf yes of no, en niets waar het niet bekend is",
            "schreiben Sie yes oder no, und nichts, wo es nicht bekannt ist"
        ),
        new(
            "write yes or no, or read the file with --dialect ",
            "écrivez yes ou no, ou lisez le fichier avec --dialect ",
            "schrijf yes of no, of lees het bestand met --dialect ",
            "schreiben Sie yes oder no, oder lesen Sie die Datei mit --dialect "
        ),
        new(
            "write it in small letters",
            "écrivez-le en minuscules",
            "schrijf het in kleine letters",
            "schreiben Sie es klein"
        ),
        new("longer than 64 characters", "plus de 64 caractères", "langer dan 64 tekens", "länger als 64 Zeichen"),
        new(
            "a letter with an accent or a mark that is none of these",
            "une lettre accentuée ou un signe qui n'est aucun de ceux-ci",
            "een letter met een accent of een teken dat geen van deze is",
            "ein Buchstabe mit Akzent oder ein Zeichen, das keines davon ist"
        ),
        new("a space in it", "une espace à l'intérieur", "een spatie erin", "ein Leerzeichen darin"),
        new(
            "a space before or after it: take it away",
            "une espace devant ou derrière : enlevez-la",
            "een spatie ervoor of erachter: haal ze weg",
            "ein Leerzeichen davor oder dahinter: entfernen Sie es"
        ),
        new(
            "an error of a spreadsheet: correct its formula, or empty the cell",
            "une erreur de tableur : corrigez la formule, ou videz la cellule",
            "een fout van een rekenblad: verbeter de formule, of maak de cel leeg",
            "ein Fehler einer Tabellenkalkulation: berichtigen Sie die Formel, oder leeren Sie die Zelle"
        ),
        new(
            "a formula: write its value",
            "une formule : écrivez sa valeur",
            "een formule: schrijf de waarde",
            "eine Formel: schreiben Sie ihren Wert"
        ),
        new(
            "a decimal comma: write a point, as in {0}, or read what a spreadsheet writes, which --dialect fr or --dialect nl reads",
            "une virgule décimale : écrivez un point, comme dans {0}, ou lisez ce qu'écrit un tableur avec --dialect fr ou --dialect nl",
            "een decimale komma: schrijf een punt, zoals in {0}, of lees wat een rekenblad schrijft met --dialect fr of --dialect nl",
            "ein Dezimalkomma: schreiben Sie einen Punkt, wie in {0}, oder lesen Sie mit --dialect fr oder --dialect nl, was eine Tabellenkalkulation schreibt"
        ),
        new(
            "a currency or another word in it: write the number alone",
            "une devise ou un autre mot à l'intérieur : écrivez le nombre seul",
            "een munt of een ander woord erin: schrijf alleen het getal",
            "eine Währung oder ein anderes Wort darin: schreiben Sie nur die Zahl"
        ),
        new(
            "below zero: no amount of a session is",
            "inférieur à zéro : aucun montant d'une séance ne l'est",
            "onder nul: geen bedrag van een zitting is dat",
            "unter null: kein Betrag einer Sitzung ist das"
        ),
        new("below zero", "inférieur à zéro", "onder nul", "unter null"),
        new(
            "hours and minutes: write minutes alone",
            "des heures et des minutes : écrivez les minutes seules",
            "uren en minuten: schrijf alleen minuten",
            "Stunden und Minuten: schreiben Sie nur Minuten"
        ),
        new(
            "decimals: write a whole number, as in 30",
            "des décimales : écrivez un nombre entier, comme 30",
            "decimalen: schrijf een geheel getal, zoals 30",
            "Nachkommastellen: schreiben Sie eine ganze Zahl, wie 30"
        ),
        new("did you mean {0}?", "vouliez-vous dire {0} ?", "bedoelde u {0}?", "meinten Sie {0}?"),
        new("(there are ", "(il y a ", "(er zijn ", "(es gibt "),
        new("; and {0} more", "; et {0} de plus", "; en {0} andere", "; und {0} weitere"),
        new("` and {0} more", "` et {0} de plus", "` en {0} andere", "` und {0} weitere"),
        new(
            "another run is writing into it",
            "une autre exécution est en train d'y écrire",
            "een andere run schrijft erin",
            "ein anderer Lauf schreibt gerade hinein"
        ),
        new(
            "the file is a workbook or another zip archive (xlsx, ods), no CSV: open it in the spreadsheet and save the sheet as CSV UTF-8",
            "le fichier est un classeur ou une autre archive zip (xlsx, ods), pas un CSV : ouvrez-le dans le tableur et enregistrez la feuille en CSV UTF-8",
            "het bestand is een werkmap of een ander zip-archief (xlsx, ods), geen CSV: open het in het rekenblad en bewaar het blad als CSV UTF-8",
            "die Datei ist eine Arbeitsmappe oder ein anderes Zip-Archiv (xlsx, ods), keine CSV: öffnen Sie sie in der Tabellenkalkulation und speichern Sie das Blatt als CSV UTF-8"
        ),
        new(
            "the file is an old workbook (xls), no CSV: open it in the spreadsheet and save the sheet as CSV UTF-8",
            "le fichier est un ancien classeur (xls), pas un CSV : ouvrez-le dans le tableur et enregistrez la feuille en CSV UTF-8",
            "het bestand is een oude werkmap (xls), geen CSV: open het in het rekenblad en bewaar het blad als CSV UTF-8",
            "die Datei ist eine alte Arbeitsmappe (xls), keine CSV: öffnen Sie sie in der Tabellenkalkulation und speichern Sie das Blatt als CSV UTF-8"
        ),
    ];
}
