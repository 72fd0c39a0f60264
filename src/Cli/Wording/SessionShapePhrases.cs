using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What other kind of file, or of value, something in a session file rather is, as the reader says it and in the other languages.</summary>
internal static class SessionShapePhrases
{
    public static readonly LocalizableText[] All =
    [
        new(
            "a Ctrl-Z, an end-of-file mark of old programs: delete it",
            "un Ctrl-Z, une marque de fin de fichier d'anciens programmes : supprimez-le",
            "een Ctrl-Z, een einde-bestandsteken van oude programma's: verwijder het",
            "ein Strg-Z, ein Dateiendezeichen alter Programme: löschen Sie es"
        ),
        new(
            "a number that a spreadsheet has shortened and whose last digits are lost: format the column as text and enter it again",
            "un nombre qu'un tableur a abrégé et dont les derniers chiffres sont perdus : mettez la colonne au format texte et saisissez-le à nouveau",
            "een getal dat een rekenblad heeft ingekort en waarvan de laatste cijfers verloren zijn: zet de kolom in tekstvorm en voer het opnieuw in",
            "eine Zahl, die eine Tabellenkalkulation gekürzt hat und deren letzte Ziffern verloren sind: formatieren Sie die Spalte als Text und geben Sie sie neu ein"
        ),
        new(
            "an apostrophe before it, by which a spreadsheet marks text: take it away",
            "une apostrophe devant, par laquelle un tableur marque un texte : enlevez-la",
            "een apostrof ervoor, waarmee een rekenblad tekst aanduidt: haal ze weg",
            "ein Apostroph davor, mit dem eine Tabellenkalkulation Text kennzeichnet: entfernen Sie ihn"
        ),
        new(
            "an invisible character in it: take it away",
            "un caractère invisible dedans : enlevez-le",
            "een onzichtbaar teken erin: haal het weg",
            "ein unsichtbares Zeichen darin: entfernen Sie es"
        ),
        new(
            "marks between thousands where they do not belong",
            "des signes entre milliers là où ils n'ont pas leur place",
            "tekens tussen duizendtallen waar ze niet horen",
            "Zeichen zwischen Tausendern, wo sie nicht hingehören"
        ),
        new(
            "marks between thousands: write digits and one point, as in 1025.50",
            "des signes entre milliers : écrivez des chiffres et un point, comme dans 1025.50",
            "tekens tussen duizendtallen: schrijf cijfers en één punt, zoals in 1025.50",
            "Zeichen zwischen Tausendern: schreiben Sie Ziffern und einen Punkt, wie in 1025.50"
        ),
        new(
            ", or read what a spreadsheet writes, which --dialect fr or --dialect nl reads",
            ", ou lisez ce qu'écrit un tableur avec --dialect fr ou --dialect nl",
            ", of lees wat een rekenblad schrijft met --dialect fr of --dialect nl",
            ", oder lesen Sie mit --dialect fr oder --dialect nl, was eine Tabellenkalkulation schreibt"
        ),
        new(
            ", which --dialect fr or --dialect nl reads",
            ", que lit --dialect fr ou --dialect nl",
            ", wat --dialect fr of --dialect nl leest",
            ", was --dialect fr oder --dialect nl liest"
        ),
        new(
            "more than two decimals",
            "plus de deux décimales",
            "meer dan twee decimalen",
            "mehr als zwei Dezimalstellen"
        ),
        new("too many decimals", "trop de décimales", "te veel decimalen", "zu viele Dezimalstellen"),
        new(
            "one or two decimals stand behind the point, as in 25.50; a point does not stand between thousands",
            "une ou deux décimales suivent le point, comme dans 25.50 ; un point ne sépare pas les milliers",
            "achter de punt staan een of twee decimalen, zoals in 25.50; een punt staat niet tussen duizendtallen",
            "hinter dem Punkt stehen eine oder zwei Dezimalstellen, wie in 25.50; ein Punkt trennt keine Tausender"
        ),
        new("this is DD/MM/YYYY", "c'est JJ/MM/AAAA", "dit is DD/MM/JJJJ", "das ist TT/MM/JJJJ"),
        new("this is DD-MM-YYYY", "c'est JJ-MM-AAAA", "dit is DD-MM-JJJJ", "das ist TT-MM-JJJJ"),
        new(
            "the file is UTF-16 (\"Unicode text\"), not UTF-8: save it as CSV UTF-8",
            "le fichier est en UTF-16 (« texte Unicode »), non en UTF-8 : enregistrez-le en CSV UTF-8",
            "het bestand is UTF-16 („Unicode-tekst”), geen UTF-8: bewaar het als CSV UTF-8",
            "die Datei ist UTF-16 („Unicode-Text“), nicht UTF-8: speichern Sie sie als CSV UTF-8"
        ),
        new(
            "the file is compressed (gzip): unpack it first",
            "le fichier est compressé (gzip) : décompressez-le d'abord",
            "het bestand is gecomprimeerd (gzip): pak het eerst uit",
            "die Datei ist komprimiert (gzip): entpacken Sie sie zuerst"
        ),
        new(
            "the file is a PDF, no CSV: ask for the table as CSV UTF-8",
            "le fichier est un PDF et non un CSV : demandez le tableau en CSV UTF-8",
            "het bestand is een pdf, geen CSV: vraag de tabel als CSV UTF-8",
            "die Datei ist ein PDF, kein CSV: verlangen Sie die Tabelle als CSV UTF-8"
        ),
        new(
            "the file is a page (HTML or XML) under the name of a table: open it in a spreadsheet and save the sheet as CSV UTF-8",
            "le fichier est une page (HTML ou XML) sous le nom d'un tableau : ouvrez-le dans un tableur et enregistrez la feuille en CSV UTF-8",
            "het bestand is een pagina (HTML of XML) onder de naam van een tabel: open het in een rekenblad en bewaar het blad als CSV UTF-8",
            "die Datei ist eine Seite (HTML oder XML) unter dem Namen einer Tabelle: öffnen Sie sie in einer Tabellenkalkulation und speichern Sie das Blatt als CSV UTF-8"
        ),
        new(
            "the file is JSON, no CSV: a session file is a table with the names of its columns on the first line",
            "le fichier est du JSON et non un CSV : un fichier de séances est un tableau dont la ligne 1 nomme les colonnes",
            "het bestand is JSON, geen CSV: een zittingenbestand is een tabel met de namen van de kolommen op de eerste regel",
            "die Datei ist JSON, kein CSV: eine Sitzungsdatei ist eine Tabelle mit den Namen der Spalten in der ersten Zeile"
        ),
        new(
            "it has {0}, which the vocabulary does not know",
            "il a {0}, que le vocabulaire ne connaît pas",
            "ze heeft {0}, wat de woordenlijst niet kent",
            "sie hat {0}, was der Wortschatz nicht kennt"
        ),
        new(
            "lines end in a carriage return alone (CR), as old Macintosh programs write them: save the file as CSV UTF-8, whose lines end in LF or CR LF",
            "les lignes finissent par un retour chariot seul (CR), comme les écrivent d'anciens programmes Macintosh : enregistrez le fichier en CSV UTF-8, dont les lignes finissent par LF ou CR LF",
            "de regels eindigen op een regelterugloop alleen (CR), zoals oude Macintosh-programma's ze schrijven: bewaar het bestand als CSV UTF-8, met regels die op LF of CR LF eindigen",
            "die Zeilen enden auf einen Wagenrücklauf allein (CR), wie alte Macintosh-Programme sie schreiben: speichern Sie die Datei als CSV UTF-8, deren Zeilen auf LF oder CR LF enden"
        ),
        new(
            "line {0}, which must name the columns, is broken: ",
            "la ligne {0}, qui doit nommer les colonnes, est cassée : ",
            "regel {0}, die de kolommen moet noemen, is kapot: ",
            "Zeile {0}, die die Spalten nennen muss, ist kaputt: "
        ),
        new(
            "another {0} from one session to another",
            "un autre {0} d'une séance à l'autre",
            "een ander {0} van de ene zitting op de andere",
            "anderes {0} von einer Sitzung zur anderen"
        ),
    ];
}
