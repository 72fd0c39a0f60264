using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is wrong with a register, as its reader says it and in the other languages.</summary>
internal static class RegisterPhrases
{
    public static readonly LocalizableText[] All =
    [
        new("line {0}: ", "ligne {0} : ", "regel {0}: ", "Zeile {0}: "),
        new("a row needs a ", "une ligne doit avoir ", "een rij heeft nodig: ", "eine Zeile braucht "),
        new(
            "holds on days of line {0}, which has the same ",
            "vaut à des jours de la ligne {0}, qui a la même valeur de ",
            "geldt op dagen van regel {0}, met dezelfde waarde van ",
            "gilt an Tagen der Zeile {0} mit demselben Wert von "
        ),
        new("`to` is before `from`", "`to` est avant `from`", "`to` is vóór `from`", "`to` liegt vor `from`"),
        new(
            " is no column of this register and is passed over (names are exact); {0} is",
            " n'est pas une colonne de ce registre et n'est pas lue (les noms sont exacts) ; {0} en est une",
            " is geen kolom van dit register en wordt overgeslagen (namen zijn exact); {0} is er een",
            " ist keine Spalte dieses Registers und wird übergangen (Namen sind genau); {0} ist eine"
        ),
        new(
            " has no column {0}: it is missing everywhere",
            " n'a pas de colonne {0} : elle manque partout",
            " heeft geen kolom {0}: ze ontbreekt overal",
            " hat keine Spalte {0}: sie fehlt überall"
        ),
        new(
            " has rows of one {0} with days between them on which none holds ({1} of {2})",
            " a des lignes d'un même {0} avec entre elles des jours où aucune ne vaut ({1} sur {2})",
            " heeft rijen van één {0} met dagen ertussen waarop er geen geldt ({1} van {2})",
            " hat Zeilen eines {0} mit Tagen dazwischen, an denen keine gilt ({1} von {2})"
        ),
        new(
            " has no row of the {0} on the day of the session, so its facts are missing: in {1} sessions",
            " n'a pas de ligne de {0} au jour de la séance, ses données manquent donc : dans {1} séances",
            " heeft geen rij van {0} op de dag van de zitting, dus ontbreken de gegevens: in {1} zittingen",
            " hat am Tag der Sitzung keine Zeile von {0}, deshalb fehlen die Angaben: in {1} Sitzungen"
        ),
        new(
            " has no row of the {0} on the day of the session, so its facts are missing: in 1 session",
            " n'a pas de ligne de {0} au jour de la séance, ses données manquent donc : dans 1 séance",
            " heeft geen rij van {0} op de dag van de zitting, dus ontbreken de gegevens: in 1 zitting",
            " hat am Tag der Sitzung keine Zeile von {0}, deshalb fehlen die Angaben: in 1 Sitzung"
        ),
        new(
            "the column {0} is passed over: the fact stands in the register ",
            "la colonne {0} n'est pas lue : la donnée figure dans le registre ",
            "de kolom {0} wordt overgeslagen: het gegeven staat in het register ",
            "die Spalte {0} wird übergangen: die Angabe steht im Register "
        ),
        new(
            "the register {0} was another file for that run: give that one with ",
            "le registre {0} était un autre fichier pour cette exécution : indiquez celui-là avec ",
            "het register {0} was een ander bestand voor die run: geef dat met ",
            "das Register {0} war für jenen Lauf eine andere Datei: nennen Sie sie mit "
        ),
    ];
}
