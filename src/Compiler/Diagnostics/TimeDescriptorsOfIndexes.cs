using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about indexes over time: CONV05xx.</summary>
public static class TimeDescriptorsOfIndexes
{
    /// <summary>An index whose values do not follow one another.</summary>
    public static readonly DiagnosticDescriptor IndexOrder = new(
        "CONV0506",
        nameof(IndexOrder),
        Error,
        "this is no value of an index: {0}",
        "write a day and its level (`2024-01-01 127.84`), or a day and the rise on the value before (`2024-01-01 2.5 %`)"
    );

    /// <summary>A year without a value of an index that has one every year.</summary>
    public static readonly DiagnosticDescriptor IndexGap = new(
        "CONV0507",
        nameof(IndexGap),
        Error,
        "`{0}` has a value every year, and none from {1} to {2}",
        "add the value of that year; write `unspecified` where the sources give none"
    );

    /// <summary>An amount that cannot be indexed.</summary>
    public static readonly DiagnosticDescriptor IndexBase = new(
        "CONV0508",
        nameof(IndexBase),
        Error,
        "this cannot be indexed: {0}",
        "an indexed amount is written out and has a first day: `75 EUR from 2024-01-01 indexed by …`"
    );

    /// <summary>An indexation that changes nothing.</summary>
    public static readonly DiagnosticDescriptor NothingIndexed = new(
        "CONV0509",
        nameof(NothingIndexed),
        Error,
        "`{0}` has no value after {1} while this amount holds, so nothing is indexed",
        "add a value to the index, or remove the indexation"
    );
}
