using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What a long command says that it is doing.</summary>
internal static class ProgressWords
{
    public static readonly LocalizableText Share = new("{0} {1}", "{0} {1}", "{0} {1}", "{0} {1}");

    public static readonly LocalizableText Of = new(
        "{0} of {1} {2}",
        "{0} sur {1} {2}",
        "{0} van {1} {2}",
        "{0} von {1} {2}"
    );

    public static readonly LocalizableText Compiling = new("compiling", "compilation", "compileren", "kompilieren");

    public static readonly LocalizableText Deciding = new("deciding", "décision", "beslissen", "entscheiden");

    public static readonly LocalizableText Reading = new("reading", "lecture", "lezen", "lesen");

    public static readonly LocalizableText Proving = new("proving", "preuve", "bewijzen", "beweisen");

    public static readonly LocalizableText Comparing = new("comparing", "comparaison", "vergelijken", "vergleichen");

    public static readonly LocalizableText Generating = new("generating", "production", "maken", "erzeugen");

    public static readonly LocalizableText Trying = new("trying", "essai", "proberen", "erproben");

    public static readonly LocalizableText AssignmentsDecided = new(
        "assignments decided",
        "combinaisons décidées",
        "combinaties beslist",
        "Kombinationen entschieden"
    );

    public static readonly LocalizableText AlternativesProved = new(
        "alternatives proved",
        "alternatives prouvées",
        "alternatieven bewezen",
        "Alternativen bewiesen"
    );

    public static readonly LocalizableText FunctionsProved = new(
        "functions proved",
        "fonctions prouvées",
        "functies bewezen",
        "Funktionen bewiesen"
    );

    public static readonly LocalizableText SessionsWritten = new(
        "{0} sessions written",
        "{0} séances écrites",
        "{0} zittingen geschreven",
        "{0} Sitzungen geschrieben"
    );

    public static readonly LocalizableText CountingReading = new(
        "counting (reading)",
        "comptage (lecture)",
        "tellen (lezen)",
        "zählen (lesen)"
    );

    public static readonly LocalizableText CountingOld = new(
        "counting (old)",
        "comptage (ancienne version)",
        "tellen (oude versie)",
        "zählen (alte Fassung)"
    );

    public static readonly LocalizableText CountingNew = new(
        "counting (new)",
        "comptage (nouvelle version)",
        "tellen (nieuwe versie)",
        "zählen (neue Fassung)"
    );

    public static readonly LocalizableText CountingCauses = new(
        "counting (causes)",
        "comptage (causes)",
        "tellen (oorzaken)",
        "zählen (Ursachen)"
    );

    public static readonly LocalizableText CountingCounting = new(
        "counting (counting)",
        "comptage (sommes)",
        "tellen (sommen)",
        "zählen (Summen)"
    );

    public static readonly LocalizableText CountingSwitch = new(
        "counting (switch)",
        "comptage (passage d'une convention à l'autre)",
        "tellen (overgang)",
        "zählen (Übergang)"
    );

    public static readonly LocalizableText Watching = new(
        "watching {0}; Ctrl-C ends it",
        "observe {0} ; Ctrl-C y met fin",
        "volgt {0}; Ctrl-C stopt het",
        "beobachtet {0}; Ctrl-C beendet es"
    );
}
