using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>The words of every help.</summary>
internal static class HelpWords
{
    public static readonly LocalizableText Description = new(
        "Description:",
        "Description :",
        "Beschrijving:",
        "Beschreibung:"
    );

    public static readonly LocalizableText Usage = new("Usage:", "Utilisation :", "Gebruik:", "Aufruf:");

    public static readonly LocalizableText Arguments = new("Arguments:", "Arguments :", "Argumenten:", "Argumente:");

    public static readonly LocalizableText Options = new("Options:", "Options :", "Opties:", "Optionen:");

    public static readonly LocalizableText Commands = new("Commands:", "Commandes :", "Opdrachten:", "Befehle:");

    public static readonly LocalizableText Examples = new("Examples:", "Exemples :", "Voorbeelden:", "Beispiele:");

    public static readonly LocalizableText CommandPlace = new("[command]", "[commande]", "[opdracht]", "[Befehl]");

    public static readonly LocalizableText OptionsPlace = new("[options]", "[options]", "[opties]", "[Optionen]");

    public static readonly LocalizableText Required = new(
        "(REQUIRED)",
        "(OBLIGATOIRE)",
        "(VERPLICHT)",
        "(ERFORDERLICH)"
    );

    public static readonly LocalizableText Default = new(
        "[default: {0}]",
        "[par défaut : {0}]",
        "[standaard: {0}]",
        "[Vorgabe: {0}]"
    );

    public static readonly LocalizableText ShowHelp = new(
        "Show help and usage information",
        "Afficher l'aide",
        "Deze hulp tonen",
        "Diese Hilfe anzeigen"
    );

    public static readonly LocalizableText ShowVersion = new(
        "Show version information",
        "Afficher la version",
        "De versie tonen",
        "Die Version anzeigen"
    );

    public static readonly LocalizableText HelpLanguage = new(
        "The language of this help and of what is wrong with a call",
        "La langue de cette aide et de ce qui est dit d'un appel erroné",
        "De taal van deze hulp en van wat er over een foute aanroep gezegd wordt",
        "Die Sprache dieser Hilfe und dessen, was zu einem falschen Aufruf gesagt wird"
    );

    public static readonly LocalizableText ExitStatus = new(
        "Exit status: 0 fine, 1 the subject is at fault, 2 the call is wrong.",
        "Code de sortie : 0 tout va bien, 1 l'objet est en faute, 2 l'appel est erroné.",
        "Afsluitcode: 0 in orde, 1 het onderwerp is fout, 2 de aanroep is fout.",
        "Exit-Status: 0 in Ordnung, 1 der Gegenstand ist fehlerhaft, 2 der Aufruf ist falsch."
    );
}
