using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about names: CONV02xx.</summary>
internal static class NameDescriptors
{
    /// <summary>A name that nothing here has.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        "CONV0201",
        nameof(UnknownName),
        Error,
        new(
            "no {0} is called `{1}`",
            "`{1}` n'est pas le nom d'{0}",
            "er is geen {0} met de naam `{1}`",
            "{0} `{1}` gibt es nicht"
        ),
        null
    );

    /// <summary>A name declared twice.</summary>
    public static readonly DiagnosticDescriptor DeclaredTwice = new(
        "CONV0202",
        nameof(DeclaredTwice),
        Error,
        new(
            "`{0}` is declared already",
            "`{0}` est déjà déclaré",
            "`{0}` is al gedeclareerd",
            "`{0}` ist schon deklariert"
        ),
        new(
            "remove one of the two, or give it another name",
            "supprimez l'un des deux, ou donnez-lui un autre nom",
            "verwijder een van beide, of geef een ervan een andere naam",
            "entfernen Sie eines von beiden, oder geben Sie ihm einen anderen Namen"
        )
    );

    /// <summary>Two names with one form in a language.</summary>
    public static readonly DiagnosticDescriptor SameForm = new(
        "CONV0212",
        nameof(SameForm),
        Error,
        new(
            "`{0}` has the form of `{1}`: both would be read as `{2}`",
            "`{0}` a la forme de `{1}` : les deux se liraient `{2}`",
            "`{0}` heeft de vorm van `{1}`: beide zouden als `{2}` worden gelezen",
            "`{0}` hat die Form von `{1}`: beide würden als `{2}` gelesen"
        ),
        new(
            "give one of them another form",
            "donnez à l'un d'eux une autre forme",
            "geef een van beide een andere vorm",
            "geben Sie einem von beiden eine andere Form"
        )
    );

    /// <summary>A name with two forms in one language.</summary>
    public static readonly DiagnosticDescriptor OtherForm = new(
        "CONV0213",
        nameof(OtherForm),
        Error,
        new(
            "`{0}` has another form elsewhere: `{1}`",
            "`{0}` a une autre forme ailleurs : `{1}`",
            "`{0}` heeft elders een andere vorm: `{1}`",
            "`{0}` hat anderswo eine andere Form: `{1}`"
        ),
        new(
            "a name has one form in each language: write the same in both places",
            "un nom a une seule forme par langue : écrivez la même aux deux endroits",
            "een naam heeft één vorm in elke taal: schrijf op beide plaatsen dezelfde",
            "ein Name hat in jeder Sprache eine Form: schreiben Sie an beiden Stellen dieselbe"
        )
    );

    /// <summary>A citation of a source that is not declared.</summary>
    public static readonly DiagnosticDescriptor UnknownSource = new(
        "CONV0203",
        nameof(UnknownSource),
        Error,
        new(
            "no source `{0}` is declared",
            "aucune source `{0}` n'est déclarée",
            "er is geen bron `{0}` gedeclareerd",
            "keine Quelle `{0}` ist deklariert"
        ),
        new(
            "a citation begins with the name of a `source`; several are separated by `;`",
            "une citation commence par le nom d'une `source` ; plusieurs sont séparées par `;`",
            "een citaat begint met de naam van een `bron`; verschillende worden gescheiden door `;`",
            "ein Zitat beginnt mit dem Namen einer `Quelle`; mehrere werden durch `;` getrennt"
        )
    );

    /// <summary>A definition that needs itself.</summary>
    public static readonly DiagnosticDescriptor Circular = new(
        "CONV0204",
        nameof(Circular),
        Error,
        new(
            "`{0}` is defined by way of itself: {1}",
            "`{0}` se définit par lui-même : {1}",
            "`{0}` wordt door zichzelf bepaald: {1}",
            "`{0}` wird durch sich selbst bestimmt: {1}"
        ),
        new(
            "break the circle: one of them must not refer to the next",
            "rompez le cercle : l'un d'eux ne doit pas renvoyer au suivant",
            "verbreek de cirkel: een ervan mag niet naar het volgende verwijzen",
            "brechen Sie den Kreis: eines davon darf nicht auf das nächste verweisen"
        )
    );

    /// <summary>A value of several facts.</summary>
    public static readonly DiagnosticDescriptor AmbiguousValue = new(
        "CONV0205",
        nameof(AmbiguousValue),
        Error,
        new(
            "`{0}` is a value of several facts ({1})",
            "`{0}` est une valeur de plusieurs données ({1})",
            "`{0}` is een waarde van verschillende gegevens ({1})",
            "`{0}` ist ein Wert mehrerer Angaben ({1})"
        ),
        new(
            "write which: `when {2} is {0}`",
            "écrivez laquelle : `si {2} est {0}`",
            "schrijf welke: `als {2} gelijk aan {0}`",
            "schreiben Sie welcher: `wenn {2} gleich {0}`"
        )
    );

    /// <summary>A vocabulary that no file declares.</summary>
    public static readonly DiagnosticDescriptor NoVocabulary = new(
        "CONV0206",
        nameof(NoVocabulary),
        Error,
        new(
            "no file here declares the vocabulary `{0}`",
            "aucun fichier ne déclare ici le vocabulaire `{0}`",
            "geen bestand hier declareert de woordenlijst `{0}`",
            "keine Datei hier deklariert den Wortschatz `{0}`"
        ),
        new(
            "put the vocabulary's file beside the convention's",
            "placez le fichier du vocabulaire à côté de celui de la convention",
            "zet het bestand van de woordenlijst naast dat van de overeenkomst",
            "legen Sie die Datei des Wortschatzes neben die der Vereinbarung"
        )
    );

    /// <summary>Conventions over several vocabularies.</summary>
    public static readonly DiagnosticDescriptor SeveralVocabularies = new(
        "CONV0207",
        nameof(SeveralVocabularies),
        Error,
        new(
            "one run has one vocabulary, and `{0}` is used beside `{1}`",
            "un passage a un seul vocabulaire, et `{0}` est utilisé à côté de `{1}`",
            "één uitvoering heeft één woordenlijst, en `{0}` wordt gebruikt naast `{1}`",
            "ein Durchlauf hat einen Wortschatz, und `{0}` wird neben `{1}` verwendet"
        ),
        new(
            "compile conventions over another vocabulary apart",
            "compilez séparément les conventions d'un autre vocabulaire",
            "compileer overeenkomsten met een andere woordenlijst apart",
            "übersetzen Sie Vereinbarungen mit einem anderen Wortschatz getrennt"
        )
    );

    /// <summary>A convention that follows one that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownConvention = new(
        "CONV0208",
        nameof(UnknownConvention),
        Error,
        new(
            "no file here declares the convention `{0}`",
            "aucun fichier ne déclare ici la convention `{0}`",
            "geen bestand hier declareert de overeenkomst `{0}`",
            "keine Datei hier deklariert die Vereinbarung `{0}`"
        ),
        new(
            "add its file, or leave `follows` out",
            "ajoutez son fichier, ou omettez `fait suite à`",
            "voeg haar bestand toe, of laat `volgt op` weg",
            "fügen Sie ihre Datei hinzu, oder lassen Sie `folgt auf` weg"
        )
    );

    /// <summary>A declaration in a kind of file that has none of it.</summary>
    public static readonly DiagnosticDescriptor WrongFile = new(
        "CONV0209",
        nameof(WrongFile),
        Error,
        new(
            "{0} does not belong in a {1}",
            "{0} n'a pas sa place dans {1}",
            "{0} hoort niet in {1}",
            "{0} gehört nicht in {1}"
        ),
        null
    );

    /// <summary>Nothing to compile.</summary>
    public static readonly DiagnosticDescriptor NoConvention = new(
        "CONV0210",
        nameof(NoConvention),
        Error,
        new(
            "none of the files declares a convention",
            "aucun des fichiers ne déclare de convention",
            "geen van de bestanden declareert een overeenkomst",
            "keine der Dateien deklariert eine Vereinbarung"
        ),
        new(
            "begin a file with `convention NAME`",
            "commencez un fichier par `la convention NOM`",
            "begin een bestand met `overeenkomst NAAM`",
            "beginnen Sie eine Datei mit `Vereinbarung NAME`"
        )
    );

    /// <summary>A convention without vocabulary.</summary>
    public static readonly DiagnosticDescriptor NoUses = new(
        "CONV0211",
        nameof(NoUses),
        Error,
        new(
            "the convention does not say which vocabulary it uses",
            "la convention ne dit pas quel vocabulaire elle utilise",
            "de overeenkomst zegt niet welke woordenlijst ze gebruikt",
            "die Vereinbarung sagt nicht, welchen Wortschatz sie verwendet"
        ),
        new(
            "add `uses NAME` to its header",
            "ajoutez `utilise NOM` à son en-tête",
            "voeg `gebruikt NAAM` toe aan haar hoofding",
            "fügen Sie `verwendet NAME` in ihrem Kopf hinzu"
        )
    );
}
