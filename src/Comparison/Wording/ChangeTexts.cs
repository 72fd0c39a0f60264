using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>What is said of changes and of open questions.</summary>
internal static class ChangeTexts
{
    public static readonly LocalizableText OfOwner = new("{0} of {1}", "{0} de {1}", "{0} van {1}", "{0} von {1}");

    public static readonly LocalizableText Changed = new(
        "{0} of {1} {2}",
        "{0} de {1} ({2})",
        "{0} van {1} ({2})",
        "{0} von {1} ({2})"
    );

    public static readonly LocalizableText ChangedTo = new("{0}: {1}", "{0} : {1}", "{0}: {1}", "{0}: {1}");

    public static readonly LocalizableText NoSource = new("no source", "sans source", "geen bron", "keine Quelle");

    public static readonly LocalizableText NoFunction = new(
        "no function",
        "aucune fonction",
        "geen functie",
        "keine Funktion"
    );

    public static readonly LocalizableText None = new("none", "aucune", "geen", "keine");

    public static readonly LocalizableText NoChangedRule = new(
        "no changed rule in what decides them",
        "aucune règle modifiée dans ce qui les décide",
        "geen gewijzigde regel in wat ze beslist",
        "keine geänderte Regel in dem, was sie entscheidet"
    );

    public static readonly LocalizableText Question = new(
        "{0}: not proved: {1} {2}{3}",
        "{0} : pas prouvé : {1} {2}{3}",
        "{0}: niet bewezen: {1} {2}{3}",
        "{0}: nicht bewiesen: {1} {2}{3}"
    );

    public static readonly LocalizableText MayChange = new(
        "may change",
        "peut changer",
        "kan veranderen",
        "kann sich ändern"
    );

    public static readonly LocalizableText MayChangeTo = new(
        "may change, {0}",
        "peut changer, {0}",
        "kan veranderen, {0}",
        "kann sich ändern, {0}"
    );

    public static readonly LocalizableText Where = new(", where {0}", ", où {0}", ", waar {0}", ", wo {0}");

    public static readonly LocalizableText Nothing = new("nothing", "rien", "niets", "nichts");
}
