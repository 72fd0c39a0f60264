using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of approvals.</summary>
internal static class ApprovalWords
{
    public static readonly LocalizableText Nothing = new(
        "Approvals: there is nothing to approve.",
        "Approbations : il n'y a rien à approuver.",
        "Goedkeuringen: er is niets goed te keuren.",
        "Genehmigungen: Es gibt nichts zu genehmigen."
    );

    public static readonly LocalizableText Approved = new(
        "Approvals: {0} of {1} approved.",
        "Approbations : {0} sur {1}.",
        "Goedkeuringen: {0} van {1} goedgekeurd.",
        "Genehmigungen: {0} von {1} genehmigt."
    );

    public static readonly Noun Difference = Noun.Of(
        ("difference", "differences"),
        ("différence", "différences"),
        ("verschil", "verschillen"),
        ("Unterschied", "Unterschieden")
    );

    public static readonly LocalizableText Outdated = new(
        "the list is of an earlier version of conv, whose ids did not hold what was seen: {0} nothing; review the differences and write it anew with --update",
        "la liste est d'une version antérieure de conv, dont les identifiants ne contenaient pas ce qui a été vu : {0} rien ; revoyez les différences et réécrivez-la avec --update",
        "de lijst is van een vroegere versie van conv, waarvan de kenmerken niet bevatten wat gezien werd: {0} niets goed; bekijk de verschillen en schrijf ze opnieuw met --update",
        "die Liste ist von einer früheren Fassung von conv, deren Kennungen nicht enthielten, was gesehen wurde: {0} nichts; prüfen Sie die Unterschiede und schreiben Sie sie neu mit --update"
    );

    public static readonly Noun Approves = Noun.Of(
        ("entry approves", "entries approve"),
        ("entrée n'approuve", "entrées n'approuvent"),
        ("vermelding keurt", "vermeldingen keuren"),
        ("Eintrag genehmigt", "Einträge genehmigen")
    );

    public static readonly LocalizableText SaysNothing = new(
        "the list does not say what it approves: {0}",
        "la liste ne dit pas ce qu'elle approuve : {0}",
        "de lijst zegt niet wat ze goedkeurt: {0}",
        "die Liste sagt nicht, was sie genehmigt: {0}"
    );

    public static readonly LocalizableText OtherWords = new(
        "the list approves other words: {0}  {1}",
        "la liste approuve d'autres mots : {0}  {1}",
        "de lijst keurt andere woorden goed: {0}  {1}",
        "die Liste genehmigt andere Worte: {0}  {1}"
    );

    public static readonly LocalizableText NotApproved = new(
        "not approved: {0}  {1}",
        "pas approuvé : {0}  {1}",
        "niet goedgekeurd: {0}  {1}",
        "nicht genehmigt: {0}  {1}"
    );

    public static readonly LocalizableText Unsigned = new(
        "{0} not signed: by is empty",
        "{0} pas signées : by est vide",
        "{0} niet ondertekend: by is leeg",
        "{0} nicht unterschrieben: by ist leer"
    );

    public static readonly Noun ApprovalIs = Noun.Of(
        ("approval is", "approvals are"),
        ("approbation n'est", "approbations ne sont"),
        ("goedkeuring is", "goedkeuringen zijn"),
        ("Genehmigung ist", "Genehmigungen sind")
    );

    public static readonly LocalizableText Stale = new(
        "stale, no longer occurs: {0}  {1}",
        "périmé, n'existe plus : {0}  {1}",
        "vervallen, komt niet meer voor: {0}  {1}",
        "veraltet, kommt nicht mehr vor: {0}  {1}"
    );
}
