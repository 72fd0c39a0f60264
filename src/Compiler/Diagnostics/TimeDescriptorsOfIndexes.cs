using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about indexes over time: CONV05xx.</summary>
internal static class TimeDescriptorsOfIndexes
{
    /// <summary>An index whose values do not follow one another.</summary>
    public static readonly DiagnosticDescriptor IndexOrder = new(
        "CONV0506",
        nameof(IndexOrder),
        Error,
        new(
            "this is no value of an index: {0}",
            "ceci n'est pas une valeur d'indice : {0}",
            "dit is geen waarde van een index: {0}",
            "dies ist kein Wert eines Indexes: {0}"
        ),
        new(
            "write a day and its level (`2024-01-01 127.84`), or a day and the rise on the value before (`2024-01-01 2.5 %`)",
            "écrivez un jour et son niveau (`01/01/2024 127,84`), ou un jour et la hausse sur la valeur précédente (`01/01/2024 2,5 %`)",
            "schrijf een dag en zijn peil (`01/01/2024 127,84`), of een dag en de stijging op de vorige waarde (`01/01/2024 2,5 %`)",
            "schreiben Sie einen Tag und seinen Stand (`01.01.2024 127,84`), oder einen Tag und den Anstieg auf den Wert davor (`01.01.2024 2,5 %`)"
        )
    );

    /// <summary>A year without a value of an index that has one every year.</summary>
    public static readonly DiagnosticDescriptor IndexGap = new(
        "CONV0507",
        nameof(IndexGap),
        Error,
        new(
            "`{0}` has a value every year, and none from {1} to {2}",
            "`{0}` a une valeur chaque année, et aucune du {1} au {2}",
            "`{0}` heeft elk jaar een waarde, en geen van {1} tot en met {2}",
            "`{0}` hat jedes Jahr einen Wert, und keinen vom {1} bis zum {2}"
        ),
        new(
            "add the value of that year; write `unspecified` where the sources give none",
            "ajoutez la valeur de cette année ; écrivez `non précisé` si les sources n'en donnent pas",
            "voeg de waarde van dat jaar toe; schrijf `niet bepaald` waar de bronnen er geen geven",
            "fügen Sie den Wert dieses Jahres hinzu; schreiben Sie `nicht festgelegt`, wo die Quellen keinen nennen"
        )
    );

    /// <summary>An amount that cannot be indexed.</summary>
    public static readonly DiagnosticDescriptor IndexBase = new(
        "CONV0508",
        nameof(IndexBase),
        Error,
        new(
            "this cannot be indexed: {0}",
            "ceci ne peut pas être indexé : {0}",
            "dit kan niet worden geïndexeerd: {0}",
            "dies kann nicht indexiert werden: {0}"
        ),
        new(
            "an indexed amount is written out and has a first day: `75 EUR from 2024-01-01 indexed by …`",
            "un montant indexé est écrit en chiffres et a un premier jour : `75 EUR à partir du 01/01/2024 indexé selon …`",
            "een geïndexeerd bedrag is uitgeschreven en heeft een eerste dag: `75 EUR vanaf 01/01/2024 geïndexeerd volgens …`",
            "ein indexierter Betrag ist ausgeschrieben und hat einen ersten Tag: `75 EUR ab dem 01.01.2024 indexiert nach …`"
        )
    );

    /// <summary>An indexation that changes nothing.</summary>
    public static readonly DiagnosticDescriptor NothingIndexed = new(
        "CONV0509",
        nameof(NothingIndexed),
        Error,
        new(
            "`{0}` has no value after {1} while this amount holds, so nothing is indexed",
            "`{0}` n'a pas de valeur après {1} tant que ce montant vaut : rien n'est donc indexé",
            "`{0}` heeft geen waarde na {1} zolang dit bedrag geldt: er wordt dus niets geïndexeerd",
            "`{0}` hat keinen Wert nach {1}, solange dieser Betrag gilt: es wird also nichts indexiert"
        ),
        new(
            "add a value to the index, or remove the indexation",
            "ajoutez une valeur à l'indice, ou supprimez l'indexation",
            "voeg een waarde toe aan de index, of verwijder de indexering",
            "fügen Sie dem Index einen Wert hinzu, oder entfernen Sie die Indexierung"
        )
    );
}
