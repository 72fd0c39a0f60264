using Conv.Comparison.Wording;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What stands around findings and warnings.</summary>
internal static class FindingWords
{
    public static readonly LocalizableText Warning = new(
        "Warning: {0}",
        "Avertissement : {0}",
        "Waarschuwing: {0}",
        "Warnung: {0}"
    );

    public static readonly LocalizableText OnLine = new(": line {0}", " : ligne {0}", ": regel {0}", ": Zeile {0}");

    public static readonly LocalizableText OnLines = new(
        ": lines {0}",
        " : lignes {0}",
        ": regels {0}",
        ": Zeilen {0}"
    );

    public static readonly Noun Errors = Noun.Of(
        ("error", "errors"),
        ("erreur", "erreurs"),
        ("fout", "fouten"),
        ("Fehler", "Fehler")
    );

    public static readonly Noun Warnings = Noun.Of(
        ("warning", "warnings"),
        ("avertissement", "avertissements"),
        ("waarschuwing", "waarschuwingen"),
        ("Warnung", "Warnungen")
    );

    public static readonly Noun Remarks = Noun.Of(
        ("remark", "remarks"),
        ("remarque", "remarques"),
        ("opmerking", "opmerkingen"),
        ("Bemerkung", "Bemerkungen")
    );

    public static readonly LocalizableText NoFindings = new(
        "no findings",
        "rien à signaler",
        "geen bevindingen",
        "keine Befunde"
    );

    public static readonly LocalizableText Error = new("error", "erreur", "fout", "Fehler");

    public static readonly LocalizableText Note = new("note", "remarque", "opmerking", "Bemerkung");

    public static readonly LocalizableText WarningWord = new("warning", "avertissement", "waarschuwing", "Warnung");

    public static readonly LocalizableText ShownBy = new("shown by", "montré par", "getoond door", "gezeigt durch");

    public static readonly LocalizableText Help = new("help", "aide", "hulp", "Hilfe");

    public static readonly LocalizableText At = new("at", "dans", "in", "in");

    public static readonly LocalizableText Colon = new(": ", " : ", ": ", ": ");
}
