using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is wrong with a line of a session file, as the reader says it and in the other languages.</summary>
internal static class SessionLinePhrases
{
    public static readonly LocalizableText[] All =
    [
        new(
            "a line needs a session",
            "une ligne doit avoir une séance",
            "een regel heeft een zitting nodig",
            "eine Zeile braucht eine Sitzung"
        ),
        new(
            "a session needs a date",
            "une séance doit avoir une date",
            "een zitting heeft een datum nodig",
            "eine Sitzung braucht ein Datum"
        ),
        new(
            "a session needs a function",
            "une séance doit avoir une fonction",
            "een zitting heeft een functie nodig",
            "eine Sitzung braucht eine Funktion"
        ),
        new(
            "a session needs a provider",
            "une séance doit avoir un dispensateur",
            "een zitting heeft een zorgverlener nodig",
            "eine Sitzung braucht einen Leistungserbringer"
        ),
        new(
            "another line of this session is rejected",
            "une autre ligne de cette séance est rejetée",
            "een andere regel van deze zitting is verworpen",
            "eine andere Zeile dieser Sitzung ist verworfen"
        ),
        new(
            "the names of the columns once more: delete the line",
            "une seconde fois les noms des colonnes : supprimez la ligne",
            "nog eens de namen van de kolommen: verwijder de regel",
            "noch einmal die Namen der Spalten: löschen Sie die Zeile"
        ),
        new(
            "a Ctrl-Z alone, an end-of-file mark of old programs: delete the line",
            "un Ctrl-Z seul, marque de fin de fichier d'anciens programmes : supprimez la ligne",
            "een Ctrl-Z alleen, een eindemarkering van oude programma's: verwijder de regel",
            "ein Ctrl-Z allein, ein Dateiende-Zeichen alter Programme: löschen Sie die Zeile"
        ),
        new(
            "a line with totals is no session: delete it",
            "une ligne de totaux n'est pas une séance : supprimez-la",
            "een regel met totalen is geen zitting: verwijder ze",
            "eine Zeile mit Summen ist keine Sitzung: löschen Sie sie"
        ),
        new(
            "not an identifier: a letter or digit, then up to 63 letters, digits or . _ : / - without accents or spaces",
            "pas un identifiant : une lettre ou un chiffre, puis au plus 63 lettres, chiffres ou . _ : / - sans accents ni espaces",
            "geen identificatie: een letter of cijfer, dan ten hoogste 63 letters, cijfers of . _ : / - zonder accenten of spaties",
            "keine Kennung: ein Buchstabe oder eine Ziffer, dann bis zu 63 Buchstaben, Ziffern oder . _ : / - ohne Akzente und Leerzeichen"
        ),
        new("not a date YYYY-MM-DD", "pas une date AAAA-MM-JJ", "geen datum JJJJ-MM-DD", "kein Datum JJJJ-MM-TT"),
        new("no such day", "ce jour n'existe pas", "die dag bestaat niet", "diesen Tag gibt es nicht"),
        new("not a whole number", "pas un nombre entier", "geen geheel getal", "keine ganze Zahl"),
        new(
            "not an amount: digits with at most two decimals after a point",
            "pas un montant : des chiffres, avec au plus deux décimales après un point",
            "geen bedrag: cijfers met ten hoogste twee decimalen na een punt",
            "kein Betrag: Ziffern mit höchstens zwei Nachkommastellen nach einem Punkt"
        ),
        new(
            "not a number: digits, then perhaps a point and no more decimals than the vocabulary says",
            "pas un nombre : des chiffres, puis éventuellement un point et pas plus de décimales que n'en dit le vocabulaire",
            "geen getal: cijfers, dan eventueel een punt en niet meer decimalen dan de woordenlijst zegt",
            "keine Zahl: Ziffern, dann allenfalls ein Punkt und nicht mehr Nachkommastellen, als der Wortschatz sagt"
        ),
        new("too large a number", "un nombre trop grand", "een te groot getal", "eine zu große Zahl"),
        new("not yes or no", "ni yes ni no", "niet yes of no", "weder yes noch no"),
        new("unknown value", "valeur inconnue", "onbekende waarde", "unbekannter Wert"),
        new(
            "differs from an earlier line of this session",
            "diffère d'une ligne précédente de cette séance",
            "verschilt van een eerdere regel van deze zitting",
            "weicht von einer früheren Zeile dieser Sitzung ab"
        ),
        new(
            "a quote is not closed: close it, or double it where it belongs to the text; reading goes on with the next line",
            "un guillemet n'est pas fermé : fermez-le, ou doublez-le s'il fait partie du texte ; la lecture reprend à la ligne suivante",
            "een aanhalingsteken is niet gesloten: sluit het, of verdubbel het als het bij de tekst hoort; het lezen gaat verder met de volgende regel",
            "ein Anführungszeichen ist nicht geschlossen: schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört; weitergelesen wird mit der nächsten Zeile"
        ),
        new(
            "text follows a closing quote: double the quotes within a value; reading goes on with the next line",
            "du texte suit un guillemet fermant : doublez les guillemets à l'intérieur d'une valeur ; la lecture reprend à la ligne suivante",
            "er volgt tekst op een sluitend aanhalingsteken: verdubbel de aanhalingstekens binnen een waarde; het lezen gaat verder met de volgende regel",
            "auf ein schließendes Anführungszeichen folgt Text: verdoppeln Sie Anführungszeichen innerhalb eines Wertes; weitergelesen wird mit der nächsten Zeile"
        ),
        new(
            "a quote within a value that does not start with one: put the value in quotes and double those within it; reading goes on with the next line",
            "un guillemet dans une valeur qui ne commence pas par un guillemet : mettez la valeur entre guillemets et doublez ceux qu'elle contient ; la lecture reprend à la ligne suivante",
            "een aanhalingsteken in een waarde die er niet mee begint: zet de waarde tussen aanhalingstekens en verdubbel die erin; het lezen gaat verder met de volgende regel",
            "ein Anführungszeichen in einem Wert, der nicht mit einem beginnt: setzen Sie den Wert in Anführungszeichen und verdoppeln Sie die darin; weitergelesen wird mit der nächsten Zeile"
        ),
        new("longer than 1 MiB", "plus long que 1 Mio", "langer dan 1 MiB", "länger als 1 MiB"),
        new(
            "a carriage return (CR) that ends no line; lines end in LF or CR LF: save the file again as CSV UTF-8",
            "un retour chariot (CR) qui ne termine pas une ligne ; les lignes se terminent par LF ou CR LF : enregistrez de nouveau le fichier en CSV UTF-8",
            "een wagenterugloop (CR) die geen regel eindigt; regels eindigen op LF of CR LF: bewaar het bestand opnieuw als CSV UTF-8",
            "ein Wagenrücklauf (CR), der keine Zeile beendet; Zeilen enden mit LF oder CR LF: speichern Sie die Datei noch einmal als CSV UTF-8"
        ),
        new(
            "a zero byte: not text",
            "un octet nul : pas du texte",
            "een nulbyte: geen tekst",
            "ein Nullbyte: kein Text"
        ),
        new(
            "{0} values where the header has {1} columns",
            "{0} valeurs là où l'en-tête a {1} colonnes",
            "{0} waarden waar de kop {1} kolommen heeft",
            "{0} Werte, wo die Kopfzeile {1} Spalten hat"
        ),
        new(
            "it has another separator than the header",
            "elle a un autre séparateur que l'en-tête",
            "ze heeft een ander scheidingsteken dan de kop",
            "sie hat ein anderes Trennzeichen als die Kopfzeile"
        ),
    ];
}
