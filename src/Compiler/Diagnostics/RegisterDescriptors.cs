using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Facts that stand in a register of their own.</summary>
internal static class RegisterDescriptors
{
    /// <summary>Facts of something that is not on the line of a session, and no file.</summary>
    public static readonly DiagnosticDescriptor RegisterWithoutFile = new(
        "CONV0471",
        nameof(RegisterWithoutFile),
        Error,
        new(
            "facts of `{0}` stand in a file of their own, and none is named",
            "les données par `{0}` sont dans un fichier à part, et aucun n'est indiqué",
            "gegevens per `{0}` staan in een eigen bestand, en er is geen genoemd",
            "Angaben je `{0}` stehen in einer eigenen Datei, und keine ist genannt"
        ),
        new(
            "name it behind them: `facts of the network from \"networks.csv\"`",
            "indiquez-le à la suite : `données par réseau tirées de \"networks.csv\"`",
            "noem het erachter: `gegevens per netwerk uit \"networks.csv\"`",
            "nennen Sie sie dahinter: `Angaben je Netzwerk aus \"networks.csv\"`"
        )
    );

    /// <summary>A register by something that is no identifier on the line of a session.</summary>
    public static readonly DiagnosticDescriptor RegisterKey = new(
        "CONV0472",
        nameof(RegisterKey),
        Error,
        new(
            "a register has its rows by an identifier of the session file, and `{0}` is none",
            "un registre a ses lignes par identifiant du fichier des séances, et `{0}` n'en est pas un",
            "een register heeft zijn rijen per kenmerk van het zittingenbestand, en `{0}` is er geen",
            "ein Register hat seine Zeilen je Kennung der Sitzungsdatei, und `{0}` ist keine"
        ),
        new(
            "facts of the session stand on its line; a register is of a provider, of a beneficiary, or of a fact that is an `identifier`",
            "les données de la séance sont sur sa ligne ; un registre porte sur un prestataire, un bénéficiaire ou une donnée qui est un `identifiant`",
            "gegevens van de zitting staan op haar regel; een register gaat over een zorgverlener, een rechthebbende of een gegeven dat een `kenmerk` is",
            "Angaben zur Sitzung stehen in ihrer Zeile; ein Register gehört zu einem Leistungserbringer, einem Berechtigten oder einer Angabe, die eine `Kennung` ist"
        )
    );

    /// <summary>A register whose file is somewhere else than beside the session file, or is that of another one.</summary>
    public static readonly DiagnosticDescriptor RegisterFile = new(
        "CONV0473",
        nameof(RegisterFile),
        Error,
        new(
            "the file of a register stands beside the session file and is that of one register: `{0}` cannot be",
            "le fichier d'un registre est à côté du fichier des séances et celui d'un seul registre : `{0}` ne peut pas l'être",
            "het bestand van een register staat naast het zittingenbestand en hoort bij één register: `{0}` kan dat niet zijn",
            "die Datei eines Registers liegt neben der Sitzungsdatei und gehört zu einem Register: `{0}` kann das nicht sein"
        ),
        new(
            "give it a name without a folder, such as \"networks.csv\"; --register networks=FILE names a file that is elsewhere",
            "donnez-lui un nom sans dossier, comme \"networks.csv\" ; --register networks=FICHIER indique un fichier qui est ailleurs",
            "geef het een naam zonder map, zoals \"networks.csv\"; --register networks=BESTAND noemt een bestand dat elders staat",
            "geben Sie ihr einen Namen ohne Ordner, etwa \"networks.csv\"; --register networks=DATEI nennt eine Datei, die woanders liegt"
        )
    );

    /// <summary>A fact in a register that says which session or person it is, or a column that a register has already.</summary>
    public static readonly DiagnosticDescriptor RegisterFact = new(
        "CONV0474",
        nameof(RegisterFact),
        Error,
        new(
            "`{0}` cannot stand in a register",
            "`{0}` ne peut pas figurer dans un registre",
            "`{0}` kan niet in een register staan",
            "`{0}` kann nicht in einem Register stehen"
        ),
        new(
            "which session it is, of which day and function, its line says; two columns of every register have the days on which a row holds",
            "la ligne dit de quelle séance, de quel jour et de quelle fonction il s'agit ; deux colonnes de chaque registre ont les jours où vaut une ligne",
            "welke zitting het is, van welke dag en functie, zegt haar regel; twee kolommen van elk register hebben de dagen waarop een rij geldt",
            "welche Sitzung es ist, von welchem Tag und welcher Funktion, sagt ihre Zeile; zwei Spalten jedes Registers haben die Tage, an denen eine Zeile gilt"
        )
    );

    /// <summary>A split by something that is no number of a register with the values over which it is.</summary>
    public static readonly DiagnosticDescriptor SplitWeight = new(
        "CONV0476",
        nameof(SplitWeight),
        Error,
        new(
            "`{0}` gives no value of `{1}` a weight",
            "`{0}` ne donne de poids à aucune valeur de `{1}`",
            "`{0}` geeft geen waarde van `{1}` een gewicht",
            "`{0}` gibt keinem Wert von `{1}` ein Gewicht"
        ),
        new(
            "a weight is a number or an amount in a register that has its rows by the fact over whose values the line is split",
            "un poids est un nombre ou un montant d'un registre dont les lignes sont par la donnée entre les valeurs de laquelle la ligne est répartie",
            "een gewicht is een getal of bedrag in een register met rijen per het gegeven over de waarden waarvan de lijn wordt verdeeld",
            "ein Gewicht ist eine Zahl oder ein Betrag in einem Register, dessen Zeilen je Angabe sind, auf deren Werte die Linie verteilt wird"
        )
    );

    /// <summary>A fact that is said to be of a register of which it is not.</summary>
    public static readonly DiagnosticDescriptor NotOfRegister = new(
        "CONV0475",
        nameof(NotOfRegister),
        Error,
        new(
            "`{0}` is no fact of `{1}`",
            "`{0}` n'est pas une donnée de `{1}`",
            "`{0}` is geen gegeven van `{1}`",
            "`{0}` ist keine Angabe zu `{1}`"
        ),
        new(
            "the facts behind `facts of the … from \"…\"` are those of the register",
            "les données qui suivent `données par … tirées de \"…\"` sont celles du registre",
            "de gegevens achter `gegevens per … uit \"…\"` zijn die van het register",
            "die Angaben hinter `Angaben je … aus \"…\"` sind die des Registers"
        )
    );
}
