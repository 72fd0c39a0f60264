using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of the lines of budgets.</summary>
internal static class BudgetWords
{
    public static readonly LocalizableText Budget = new(
        "budget {0} from {1} to {2}",
        "budget {0} du {1} au {2}",
        "budget {0} van {1} tot en met {2}",
        "Budget {0} vom {1} bis {2}"
    );

    public static readonly LocalizableText PerMonth = new(
        ", allotted per month",
        ", réparti par mois",
        ", verdeeld per maand",
        ", verteilt pro Monat"
    );

    public static readonly LocalizableText Line = new("line {0} {1}", "ligne {0} {1}", "lijn {0} {1}", "Zeile {0} {1}");

    public static readonly LocalizableText Over = new("over {0}", "entre {0}", "over {0}", "auf {0}");

    public static readonly LocalizableText OverBy = new(
        "over {0} by {1}, which a register gives",
        "entre {0} selon {1}, que donne un registre",
        "over {0} volgens {1}, dat een register geeft",
        "auf {0} nach {1}, das ein Register gibt"
    );

    public static readonly LocalizableText OverUnweighted = new(
        "over {0}: weights unspecified",
        "entre {0} : clé non précisée",
        "over {0}: gewichten niet bepaald",
        "auf {0}: Gewichte nicht bestimmt"
    );

    public static readonly LocalizableText Part = new("{0}: {1}", "{0} : {1}", "{0}: {1}", "{0}: {1}");

    public static readonly LocalizableText FeesLessShares = new(
        "fees less shares",
        "honoraires moins les interventions personnelles",
        "honoraria min persoonlijke aandelen",
        "Honorare weniger Eigenanteile"
    );

    public static readonly LocalizableText Insurer = new(
        "what the insurer pays",
        "part de l'assureur",
        "deel van de verzekeraar",
        "Teil des Versicherers"
    );

    public static readonly LocalizableText Fees = new("fees", "honoraires", "honoraria", "Honorare");

    public static readonly LocalizableText Shares = new(
        "shares",
        "interventions personnelles",
        "persoonlijke aandelen",
        "Eigenanteile"
    );

    public static readonly LocalizableText Spends = new(
        "{0} of {1} on {2}",
        "{0} de {1} sur {2}",
        "{0} van {1} op {2}",
        "{0} von {1} auf {2}"
    );

    public static readonly LocalizableText If = new(
        " if {0} in ({1})",
        " si {0} dans ({1})",
        " als {0} in ({1})",
        " wenn {0} in ({1})"
    );

    public static readonly LocalizableText NotChecked = new(
        "not checked",
        "pas vérifié",
        "niet nagerekend",
        "nicht nachgerechnet"
    );

    public static readonly LocalizableText More = new(
        "{0} more, within the tolerance",
        "{0} de plus, dans la tolérance",
        "{0} meer, binnen de tolerantie",
        "{0} mehr, innerhalb der Toleranz"
    );

    public static readonly LocalizableText Less = new(
        "{0} less, within the tolerance",
        "{0} de moins, dans la tolérance",
        "{0} minder, binnen de tolerantie",
        "{0} weniger, innerhalb der Toleranz"
    );

    public static readonly LocalizableText Exactly = new("exactly", "exactement", "exact", "genau");
}
