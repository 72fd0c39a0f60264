using Conv.Comparison.Wording;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of monitors and budgets.</summary>
internal static class WatchWords
{
    public static readonly LocalizableText Monitor = new("Monitor", "Suivi", "Opvolging", "Beobachtung");

    public static readonly LocalizableText Limit = new("limit", "limite", "grens", "Grenze");

    public static readonly LocalizableText Kept = new("kept", "suivis", "opgevolgd", "beobachtet");

    public static readonly LocalizableText Above = new("above", "au-dessus", "erboven", "darüber");

    public static readonly LocalizableText Highest = new("highest", "les plus hauts", "de hoogste", "die höchsten");

    public static readonly LocalizableText NotInIt = new(
        "{0} not in it",
        "{0} en dehors",
        "{0} niet meegeteld",
        "{0} nicht mitgezählt"
    );

    public static readonly Noun UnknownAmount = Noun.Of(
        ("unknown amount", "unknown amounts"),
        ("montant inconnu", "montants inconnus"),
        ("onbekend bedrag", "onbekende bedragen"),
        ("unbekannter Betrag", "unbekannte Beträge")
    );

    public static readonly LocalizableText Budget = new("Budget", "Budget", "Budget", "Budget");

    public static readonly LocalizableText Amount = new("amount", "montant", "bedrag", "Betrag");

    public static readonly LocalizableText Spent = new("spent", "dépensé", "besteed", "ausgegeben");

    public static readonly LocalizableText Part = new("part", "partie", "deel", "Anteil");

    public static readonly LocalizableText Unspecified = new(
        "unspecified",
        "non précisé",
        "niet bepaald",
        "nicht bestimmt"
    );

    public static readonly LocalizableText ExceededFrom = new(
        "exceeded from {0}",
        "dépassé à partir de {0}",
        "overschreden vanaf {0}",
        "überschritten ab {0}"
    );

    public static readonly LocalizableText PartsExceeded = new(
        "{0} of {1} exceed their part",
        "{0} sur {1} dépassent leur partie",
        "{0} van {1} overschrijden hun deel",
        "{0} von {1} überschreiten ihren Anteil"
    );

    public static readonly LocalizableText Unpriced = new(
        "{0} with an unknown amount not in it",
        "{0} d'un montant inconnu en dehors",
        "{0} met een onbekend bedrag niet meegeteld",
        "{0} mit einem unbekannten Betrag nicht mitgezählt"
    );
}
