using System.Diagnostics;
using Conv.Analysis.Proofs;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is to be proved of a rule, as a sentence.</summary>
internal static class ObligationWords
{
    /// <summary>The sentence.</summary>
    public static LocalizableText Of(ObligationKind kind) =>
        kind switch
        {
            ObligationKind.RequirementCanHold => new(
                "some session meets the requirement",
                "une séance remplit la condition exigée",
                "een zitting voldoet aan de vereiste",
                "eine Sitzung erfüllt die Anforderung"
            ),
            ObligationKind.RequirementCanFail => new(
                "some session fails the requirement",
                "une séance ne remplit pas la condition exigée",
                "een zitting voldoet niet aan de vereiste",
                "eine Sitzung erfüllt die Anforderung nicht"
            ),
            ObligationKind.FunctionAccepts => new(
                "some session meets all conditions of the function",
                "une séance remplit toutes les conditions de la fonction",
                "een zitting voldoet aan alle voorwaarden van de functie",
                "eine Sitzung erfüllt alle Bedingungen der Funktion"
            ),
            ObligationKind.CapCanRefuse => new(
                "the cap refuses some session",
                "le plafond refuse une séance",
                "het plafond weigert een zitting",
                "die Obergrenze lehnt eine Sitzung ab"
            ),
            ObligationKind.CaseApplies => new(
                "some session reaches the case",
                "une séance arrive au cas",
                "een zitting bereikt het geval",
                "eine Sitzung erreicht den Fall"
            ),
            ObligationKind.OtherwiseApplies => new(
                "some session reaches the last value",
                "une séance arrive à la dernière valeur",
                "een zitting bereikt de laatste waarde",
                "eine Sitzung erreicht den letzten Wert"
            ),
            ObligationKind.ValueApplies => new(
                "some session takes the value",
                "une séance prend la valeur",
                "een zitting neemt de waarde",
                "eine Sitzung nimmt den Wert"
            ),
            ObligationKind.ExceptionApplies => new(
                "some session reaches the exception",
                "une séance arrive à l'exception",
                "een zitting bereikt de uitzondering",
                "eine Sitzung erreicht die Ausnahme"
            ),
            ObligationKind.ConditionCanHold => new(
                "the condition holds for some session",
                "la condition est vraie pour une séance",
                "de voorwaarde geldt voor een zitting",
                "die Bedingung gilt für eine Sitzung"
            ),
            ObligationKind.OneTakes => new(
                "no session is taken by two conventions",
                "aucune séance n'est reprise par deux conventions",
                "geen zitting wordt door twee overeenkomsten genomen",
                "keine Sitzung wird von zwei Vereinbarungen übernommen"
            ),
            ObligationKind.OldOrNewTakes => new(
                "every session of the transition is taken by one of the two conventions",
                "chaque séance de la transition est reprise par l'une des deux conventions",
                "elke zitting van de overgang wordt door een van de twee overeenkomsten genomen",
                "jede Sitzung des Übergangs wird von einer der beiden Vereinbarungen übernommen"
            ),
            ObligationKind.SomethingTaken => new(
                "the convention takes some session",
                "la convention reprend une séance",
                "de overeenkomst neemt een zitting",
                "die Vereinbarung übernimmt eine Sitzung"
            ),
            ObligationKind.ExactlyOneValue => new(
                "every accepted session meets exactly one value",
                "chaque séance acceptée trouve exactement une valeur",
                "elke aanvaarde zitting vindt precies één waarde",
                "jede angenommene Sitzung findet genau einen Wert"
            ),
            ObligationKind.NeverNegative => new(
                "no accepted session makes it negative",
                "aucune séance acceptée ne la rend négative",
                "geen aanvaarde zitting maakt het negatief",
                "keine angenommene Sitzung macht es negativ"
            ),
            _ => throw new UnreachableException($"the obligation {kind}"),
        };
}
