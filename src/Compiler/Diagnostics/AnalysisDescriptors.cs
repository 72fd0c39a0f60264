using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings that were proved over all sessions: CONV08xx.</summary>
internal static class AnalysisDescriptors
{
    /// <summary>A case of a fee, share or category that no session reaches.</summary>
    public static readonly DiagnosticDescriptor DeadCase = new(
        "CONV0801",
        nameof(DeadCase),
        Warning,
        new(
            "this case never applies: {0}",
            "ce cas ne s'applique jamais : {0}",
            "dit geval geldt nooit: {0}",
            "dieser Fall trifft nie zu: {0}"
        ),
        new(
            "remove it, put it before the cases that take its sessions, or correct its condition",
            "supprimez-le, placez-le avant les cas qui prennent ses séances, ou corrigez sa condition",
            "verwijder het, zet het vóór de gevallen die zijn zittingen nemen, of verbeter de voorwaarde",
            "entfernen Sie ihn, stellen Sie ihn vor die Fälle, die seine Sitzungen nehmen, oder berichtigen Sie seine Bedingung"
        )
    );

    /// <summary>A last value that no session reaches.</summary>
    public static readonly DiagnosticDescriptor DeadOtherwise = new(
        "CONV0802",
        nameof(DeadOtherwise),
        Warning,
        new(
            "this value never applies: the cases before it take every session",
            "cette valeur ne s'applique jamais : les cas qui la précèdent prennent toutes les séances",
            "deze waarde geldt nooit: de gevallen ervoor nemen elke zitting",
            "dieser Wert gilt nie: die Fälle davor nehmen jede Sitzung"
        ),
        new(
            "let the last of those cases be the `otherwise`",
            "faites du dernier de ces cas le `sinon`",
            "maak van het laatste van die gevallen het `anders`",
            "machen Sie den letzten dieser Fälle zum `sonst`"
        )
    );

    /// <summary>A condition that holds for no session.</summary>
    public static readonly DiagnosticDescriptor Contradiction = new(
        "CONV0803",
        nameof(Contradiction),
        Warning,
        new(
            "this can never hold, whatever the session",
            "ceci ne peut jamais être vrai, quelle que soit la séance",
            "dit kan nooit waar zijn, wat de zitting ook is",
            "dies kann nie zutreffen, gleich welche Sitzung"
        ),
        new(
            "its parts exclude each other, or ask for a value that there is not, or for days on which the convention takes no session",
            "ses parties s'excluent, ou demandent une valeur qui n'existe pas, ou des jours où la convention ne prend aucune séance",
            "de delen sluiten elkaar uit, of vragen een waarde die er niet is, of dagen waarop de overeenkomst geen zitting neemt",
            "die Teile schließen einander aus, oder verlangen einen Wert, den es nicht gibt, oder Tage, an denen die Vereinbarung keine Sitzung nimmt"
        )
    );

    /// <summary>A requirement that no session meets.</summary>
    public static readonly DiagnosticDescriptor NeverMet = new(
        "CONV0804",
        nameof(NeverMet),
        Error,
        new(
            "no session can meet this requirement, so `{0}` accepts nothing",
            "aucune séance ne peut satisfaire à cette exigence : `{0}` n'accepte donc rien",
            "geen zitting kan aan deze vereiste voldoen: `{0}` aanvaardt dus niets",
            "keine Sitzung kann diese Anforderung erfüllen: `{0}` nimmt also nichts an"
        ),
        new(
            "correct the condition; what a convention does not offer is a function that it does not have",
            "corrigez la condition ; ce qu'une convention n'offre pas est une fonction qu'elle n'a pas",
            "verbeter de voorwaarde; wat een overeenkomst niet aanbiedt, is een functie die ze niet heeft",
            "berichtigen Sie die Bedingung; was eine Vereinbarung nicht anbietet, ist eine Funktion, die sie nicht hat"
        )
    );

    /// <summary>A requirement that every session meets.</summary>
    public static readonly DiagnosticDescriptor NeverFails = new(
        "CONV0805",
        nameof(NeverFails),
        Warning,
        new(
            "every session meets this requirement, so it says nothing",
            "toute séance satisfait à cette exigence : elle ne dit donc rien",
            "elke zitting voldoet aan deze vereiste: ze zegt dus niets",
            "jede Sitzung erfüllt diese Anforderung: sie sagt also nichts"
        ),
        new(
            "remove it, or correct the condition",
            "supprimez-la, ou corrigez la condition",
            "verwijder ze, of verbeter de voorwaarde",
            "entfernen Sie sie, oder berichtigen Sie die Bedingung"
        )
    );

    /// <summary>Conditions that exclude each other.</summary>
    public static readonly DiagnosticDescriptor NothingAccepted = new(
        "CONV0806",
        nameof(NothingAccepted),
        Error,
        new(
            "no session can meet all the conditions of `{0}`: it accepts nothing",
            "aucune séance ne peut satisfaire à toutes les conditions de `{0}` : rien n'est accepté",
            "geen zitting kan aan alle voorwaarden van `{0}` voldoen: er wordt niets aanvaard",
            "keine Sitzung kann alle Bedingungen von `{0}` erfüllen: nichts wird angenommen"
        ),
        new(
            "correct one of the conditions that exclude each other",
            "corrigez une des conditions qui s'excluent",
            "verbeter een van de voorwaarden die elkaar uitsluiten",
            "berichtigen Sie eine der Bedingungen, die einander ausschließen"
        )
    );

    /// <summary>A cap that refuses no session.</summary>
    public static readonly DiagnosticDescriptor IdleCap = new(
        "CONV0807",
        nameof(IdleCap),
        Warning,
        new(
            "this cap never refuses a session: none that meets the requirements is one that it is about",
            "ce plafond ne refuse jamais une séance : aucune de celles qui satisfont aux exigences n'est concernée",
            "dit maximum weigert nooit een zitting: geen enkele die aan de vereisten voldoet, valt eronder",
            "diese Höchstgrenze lehnt nie eine Sitzung ab: keine, die die Anforderungen erfüllt, ist betroffen"
        ),
        new(
            "remove it, or correct the sessions that it names",
            "supprimez-le, ou corrigez les séances qu'il nomme",
            "verwijder het, of verbeter de zittingen die het noemt",
            "entfernen Sie sie, oder berichtigen Sie die Sitzungen, die sie nennt"
        )
    );

    /// <summary>An exception of a transition that no session reaches.</summary>
    public static readonly DiagnosticDescriptor IdleException = new(
        "CONV0808",
        nameof(IdleException),
        Warning,
        new(
            "this change to the earlier convention never applies: {0}",
            "cette modification de la convention précédente ne s'applique jamais : {0}",
            "deze wijziging van de vroegere overeenkomst geldt nooit: {0}",
            "diese Änderung der früheren Vereinbarung gilt nie: {0}"
        ),
        new(
            "`except` is about sessions that stay under the earlier convention; correct its condition, or remove it",
            "`sauf` porte sur les séances qui restent sous la convention précédente ; corrigez sa condition, ou supprimez-la",
            "`behalve` gaat over zittingen die onder de vroegere overeenkomst blijven; verbeter de voorwaarde, of verwijder ze",
            "`außer` betrifft Sitzungen, die unter der früheren Vereinbarung bleiben; berichtigen Sie die Bedingung, oder entfernen Sie sie"
        )
    );

    /// <summary>A dated value that no session takes.</summary>
    public static readonly DiagnosticDescriptor IdleValue = new(
        "CONV0809",
        nameof(IdleValue),
        Warning,
        new(
            "no session takes this value: {0}",
            "aucune séance ne prend cette valeur : {0}",
            "geen zitting neemt deze waarde: {0}",
            "keine Sitzung nimmt diesen Wert: {0}"
        ),
        new(
            "remove it, or correct its dates",
            "supprimez-la, ou corrigez ses dates",
            "verwijder ze, of verbeter de datums",
            "entfernen Sie ihn, oder berichtigen Sie seine Daten"
        )
    );

    /// <summary>An assertion that a history contradicts.</summary>
    public static readonly DiagnosticDescriptor RefutedAssertion = new(
        "CONV0810",
        nameof(RefutedAssertion),
        Error,
        new("this is not so: {0}", "ce n'est pas exact : {0}", "dit klopt niet: {0}", "dies trifft nicht zu: {0}"),
        new(
            "correct the rules, or say in the assertion which sessions it is about",
            "corrigez les règles, ou dites dans la garantie de quelles séances il s'agit",
            "verbeter de regels, of zeg in de waarborg over welke zittingen ze gaat",
            "berichtigen Sie die Regeln, oder sagen Sie in der Zusicherung, um welche Sitzungen es geht"
        )
    );

    /// <summary>An assertion that was neither proved nor refuted.</summary>
    public static readonly DiagnosticDescriptor UnprovedAssertion = new(
        "CONV0811",
        nameof(UnprovedAssertion),
        Warning,
        new(
            "this is not proved: {0}",
            "ceci n'est pas prouvé : {0}",
            "dit is niet bewezen: {0}",
            "dies ist nicht bewiesen: {0}"
        ),
        new(
            "say less in it, or show what it means in a scenario",
            "affirmez-en moins, ou montrez ce que cela signifie dans un scénario",
            "beweer er minder in, of toon in een scenario wat het betekent",
            "behaupten Sie darin weniger, oder zeigen Sie in einem Szenario, was es bedeutet"
        )
    );

    /// <summary>An assertion about no session.</summary>
    public static readonly DiagnosticDescriptor IdleAssertion = new(
        "CONV0812",
        nameof(IdleAssertion),
        Warning,
        new(
            "this is about no session, so it says nothing",
            "ceci ne concerne aucune séance et ne dit donc rien",
            "dit gaat over geen enkele zitting en zegt dus niets",
            "dies betrifft keine Sitzung und sagt also nichts"
        ),
        new(
            "correct its functions or its condition",
            "corrigez ses fonctions ou sa condition",
            "verbeter de functies of de voorwaarde",
            "berichtigen Sie die Funktionen oder die Bedingung"
        )
    );

    /// <summary>A fee or a share that some accepted session makes negative.</summary>
    public static readonly DiagnosticDescriptor BelowZero = new(
        "CONV0813",
        nameof(BelowZero),
        Warning,
        new(
            "the {0} of `{1}` can fall below zero",
            "{0} de `{1}` peut descendre sous zéro",
            "{0} van `{1}` kan onder nul dalen",
            "{0} von `{1}` kann unter null fallen"
        ),
        new(
            "where nothing is to be given back, end it with `, at least 0 EUR`, or require of sessions what keeps it above; a refund stays as it is",
            "si rien ne doit être rendu, terminez par `, au moins 0 EUR`, ou exigez des séances ce qui le garde au-dessus ; un remboursement reste tel quel",
            "waar niets wordt teruggegeven, eindig met `, ten minste 0 EUR`, of vereis van zittingen wat het erboven houdt; een terugbetaling blijft zoals ze is",
            "wo nichts zurückgegeben wird, enden Sie mit `, mindestens 0 EUR`, oder verlangen Sie von Sitzungen, was es darüber hält; eine Rückerstattung bleibt, wie sie ist"
        )
    );

    /// <summary>A share that is more than the fee for some accepted session of one provider and one beneficiary.</summary>
    public static readonly DiagnosticDescriptor InsurerBelowZero = new(
        "CONV0814",
        nameof(InsurerBelowZero),
        Warning,
        new(
            "the insurer's part of `{0}` can fall below zero",
            "la part de l'assureur de `{0}` peut descendre sous zéro",
            "het deel van de verzekeraar van `{0}` kan onder nul dalen",
            "der Anteil des Versicherers von `{0}` kann unter null fallen"
        ),
        new(
            "let the share be the lower of what it is and `the fee`, or require of sessions what keeps it below",
            "faites de l'intervention personnelle la moins élevée entre elle-même et `l'honoraire`, ou exigez des séances ce qui la garde en dessous",
            "laat het persoonlijk aandeel het laagste zijn van zichzelf en `het honorarium`, of vereis van zittingen wat het eronder houdt",
            "lassen Sie den Eigenanteil den niedrigeren Wert von sich selbst und `das Honorar` sein, oder verlangen Sie von Sitzungen, was ihn darunter hält"
        )
    );

    /// <summary>What the insurer pays is more than the fee for some accepted session.</summary>
    public static readonly DiagnosticDescriptor InsurerAboveFee = new(
        "CONV0817",
        nameof(InsurerAboveFee),
        Warning,
        new(
            "the insurer may pay more than the fee of `{0}`",
            "l'assureur peut payer plus que l'honoraire de `{0}`",
            "de verzekeraar kan meer betalen dan het honorarium van `{0}`",
            "der Versicherer zahlt möglicherweise mehr als das Honorar von `{0}`"
        ),
        new(
            "end what the insurer pays with `, at most the fee`, or require of sessions what keeps it below",
            "terminez ce que l'assureur paie par `, au plus l'honoraire`, ou exigez des séances ce qui le garde en dessous",
            "eindig wat de verzekeraar betaalt met `, ten hoogste het honorarium`, of vereis van zittingen wat het eronder houdt",
            "enden Sie, was der Versicherer zahlt, mit `, höchstens das Honorar`, oder verlangen Sie von Sitzungen, was es darunter hält"
        )
    );

    /// <summary>What the insurer and other payers pay is more than the fee for some accepted session.</summary>
    public static readonly DiagnosticDescriptor PayersAboveFee = new(
        "CONV0818",
        nameof(PayersAboveFee),
        Warning,
        new(
            "the insurer and the other payers may pay more than the fee of `{0}`",
            "l'assureur et les autres payeurs peuvent payer plus que l'honoraire de `{0}`",
            "de verzekeraar en de andere betalers kunnen samen meer betalen dan het honorarium van `{0}`",
            "der Versicherer und die anderen Zahler zahlen möglicherweise mehr als das Honorar von `{0}`"
        ),
        new(
            "end what a payer pays with `, at most the rest`, or require of sessions what keeps it below",
            "terminez ce que paie un payeur par `, au plus le reste`, ou exigez des séances ce qui le garde en dessous",
            "eindig wat een betaler betaalt met `, ten hoogste de rest`, of vereis van zittingen wat het eronder houdt",
            "enden Sie, was ein Zahler zahlt, mit `, höchstens der Rest`, oder verlangen Sie von Sitzungen, was es darunter hält"
        )
    );

    /// <summary>A cap that refuses nothing, or a case that nothing reaches, and that makes rejects all the same.</summary>
    public static readonly DiagnosticDescriptor IdleAndAsking = new(
        "CONV0816",
        nameof(IdleAndAsking),
        Warning,
        new(
            "this never decides about a session, but one that lacks `{0}` is a reject because of it",
            "ceci ne décide jamais d'une séance, mais une séance sans `{0}` est rejetée à cause de cela",
            "dit beslist nooit over een zitting, maar een zonder `{0}` wordt erdoor verworpen",
            "dies entscheidet nie über eine Sitzung, aber eine ohne `{0}` wird deswegen zurückgewiesen"
        ),
        new(
            "correct the sessions that it names; remove it where sessions that lack the fact are to be judged",
            "corrigez les séances qu'elle nomme ; supprimez-la si les séances sans cette donnée doivent être jugées",
            "verbeter de zittingen die het noemt; verwijder het waar zittingen zonder dat gegeven moeten worden beoordeeld",
            "berichtigen Sie die Sitzungen, die sie nennt; entfernen Sie sie, wo Sitzungen ohne diese Angabe beurteilt werden sollen"
        )
    );

    /// <summary>A fee or share of which it is neither proved nor shown whether it can come out below zero.</summary>
    public static readonly DiagnosticDescriptor SignNotProved = new(
        "CONV0815",
        nameof(SignNotProved),
        Warning,
        new(
            "it is not proved that the {0} of `{1}` never falls below zero: {2}",
            "il n'est pas prouvé que {0} de `{1}` ne descend jamais sous zéro : {2}",
            "het is niet bewezen dat {0} van `{1}` nooit onder nul daalt: {2}",
            "es ist nicht bewiesen, dass {0} von `{1}` nie unter null fällt: {2}"
        ),
        new(
            "end it with `, at least 0 EUR` where nothing is to be given back; where something is, it stays as it is",
            "terminez par `, au moins 0 EUR` si rien ne doit être rendu ; sinon cela reste tel quel",
            "eindig met `, ten minste 0 EUR` waar niets wordt teruggegeven; waar dat wel zo is, blijft het zoals het is",
            "enden Sie mit `, mindestens 0 EUR`, wo nichts zurückgegeben wird; wo doch, bleibt es, wie es ist"
        )
    );
}
