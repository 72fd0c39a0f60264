using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Conventions that extend others.</summary>
internal static class ExtensionDescriptors
{
    /// <summary>An extension of an extension.</summary>
    public static readonly DiagnosticDescriptor OfExtension = new(
        "CONV0214",
        nameof(OfExtension),
        Error,
        new(
            "`{0}` is an extension itself",
            "`{0}` est elle-même une extension",
            "`{0}` is zelf een uitbreiding",
            "`{0}` ist selbst eine Erweiterung"
        ),
        new(
            "extend the convention that `{0}` extends: both extensions stand beside each other then",
            "étendez la convention qu'étend `{0}` : les deux extensions valent alors côte à côte",
            "breid de overeenkomst uit die `{0}` uitbreidt: beide uitbreidingen gelden dan naast elkaar",
            "erweitern Sie die Vereinbarung, die `{0}` erweitert: beide Erweiterungen gelten dann nebeneinander"
        )
    );

    /// <summary>Words about the rules of an extended convention, where there is none.</summary>
    public static readonly DiagnosticDescriptor NothingExtended = new(
        "CONV0215",
        nameof(NothingExtended),
        Error,
        new(
            "{0} is about the rules of a function of the extended convention, and `{1}` is none",
            "{0} porte sur les règles d'une fonction de la convention étendue, et `{1}` n'en est pas une",
            "{0} gaat over de regels van een functie van de uitgebreide overeenkomst, en `{1}` is er geen",
            "{0} betrifft die Regeln einer Funktion der erweiterten Vereinbarung, und `{1}` ist keine"
        ),
        new(
            "change the rule itself, or say which convention the file `extends`",
            "modifiez la règle elle-même, ou dites quelle convention le fichier `étend`",
            "wijzig de regel zelf, of zeg welke overeenkomst het bestand `breidt uit`",
            "ändern Sie die Regel selbst, oder sagen Sie, welche Vereinbarung die Datei `erweitert`"
        )
    );

    /// <summary>What only the extended convention can say.</summary>
    public static readonly DiagnosticDescriptor NotInExtension = new(
        "CONV0216",
        nameof(NotInExtension),
        Error,
        new(
            "an extension does not say {0}",
            "une extension ne dit pas {0}",
            "een uitbreiding zegt niet {0}",
            "eine Erweiterung sagt nicht {0}"
        ),
        new("say it in `{1}`", "dites-le dans `{1}`", "zeg het in `{1}`", "sagen Sie es in `{1}`")
    );

    /// <summary>Leaves out what is not there.</summary>
    public static readonly DiagnosticDescriptor NothingToLeaveOut = new(
        "CONV0217",
        nameof(NothingToLeaveOut),
        Error,
        new(
            "no rule of `{0}` refuses with `{1}`",
            "aucune règle de `{0}` ne refuse avec `{1}`",
            "geen regel van `{0}` weigert met `{1}`",
            "keine Regel von `{0}` lehnt mit `{1}` ab"
        ),
        null
    );

    /// <summary>A price that would differ by two readings.</summary>
    public static readonly DiagnosticDescriptor TwoReadings = new(
        "CONV0218",
        nameof(TwoReadings),
        Error,
        new(
            "what is paid for `{0}` differs by `{1}` already, and by `{2}` here",
            "ce qui est payé pour `{0}` diffère déjà selon `{1}`, et ici selon `{2}`",
            "wat voor `{0}` wordt betaald, verschilt al volgens `{1}`, en hier volgens `{2}`",
            "was für `{0}` gezahlt wird, unterscheidet sich schon nach `{1}`, und hier nach `{2}`"
        ),
        new(
            "let it differ by one reading, or ask for the other in a condition: `when reading …`",
            "faites-le différer selon une seule lecture, ou demandez l'autre dans une condition : `si lecture …`",
            "laat het volgens één lezing verschillen, of vraag de andere in een voorwaarde: `als lezing …`",
            "lassen Sie es sich nach einer Lesart unterscheiden, oder fragen Sie die andere in einer Bedingung: `wenn Lesart …`"
        )
    );
}
