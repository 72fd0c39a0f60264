using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of a folder that begins.</summary>
internal static class InitWords
{
    public static readonly LocalizableText WrittenTo = new(
        "Written to {0}:",
        "Écrit dans {0} :",
        "Geschreven naar {0}:",
        "Geschrieben nach {0}:"
    );

    public static readonly LocalizableText Vocabulary = new(
        "what the rules speak about",
        "ce dont parlent les règles",
        "waarover de regels spreken",
        "wovon die Regeln sprechen"
    );

    public static readonly LocalizableText Rules = new(
        "the rules, with examples of what they decide",
        "les règles, avec des exemples de ce qu'elles décident",
        "de regels, met voorbeelden van wat ze beslissen",
        "die Regeln, mit Beispielen dafür, was sie entscheiden"
    );

    public static readonly LocalizableText Sessions = new(
        "some visits to decide",
        "quelques visites à décider",
        "enkele bezoeken om te beslissen",
        "einige Besuche zum Entscheiden"
    );

    public static readonly LocalizableText NowTry = new("Now try:", "Essayez :", "Probeer nu:", "Versuchen Sie:");

    public static readonly LocalizableText Decided = new("decided", "décisions", "beslist", "entschieden");
}
