using Conv.Sessions.Correcting;

namespace Conv.Sessions.Expecting;

/// <summary>What a comparison with the rows of another system comes to; an element of the <c>expected</c> of <c>run.json</c>.</summary>
/// <param name="Kind"><c>attendance</c> or <c>payment</c>.</param>
/// <param name="InputHash">SHA-256 of the other system's file.</param>
/// <param name="Columns">The columns that were compared.</param>
/// <param name="Compared">Rows that both have.</param>
/// <param name="Equal">Rows that are the same in every column.</param>
/// <param name="Differing">How many rows that both have differ in each column that differs.</param>
/// <param name="OnlyTheirs">Rows that we do not have.</param>
/// <param name="OnlyOurs">Rows that the file does not have.</param>
public sealed record ExpectationTotals(
    string Kind,
    string InputHash,
    IReadOnlyList<string> Columns,
    long Compared,
    long Equal,
    OrderedDictionary<string, long> Differing,
    long OnlyTheirs,
    long OnlyOurs
)
{
    /// <summary>Whether anything is not the same.</summary>
    public bool Differs() => Compared != Equal || OnlyTheirs + OnlyOurs > 0;

    /// <summary>Counts.</summary>
    public static ExpectationTotals Of(ExpectationResult result)
    {
        var rows = result.Deviations.Where(one => one.Column == Deviation.WholeRow).ToLookup(one => one.RunRow < 0);
        var columns = result.Deviations.CountBy(one => one.Column).ToDictionary(StringComparer.Ordinal);
        return new(
            result.Kind == CorrectionKind.Attendance ? "attendance" : "payment",
            result.Hash,
            result.Columns,
            result.Compared,
            result.Equal,
            new(
                result
                    .Columns.Where(columns.ContainsKey)
                    .Select(column => new KeyValuePair<string, long>(column, columns[column]))
            ),
            rows[true].LongCount(),
            rows[false].LongCount()
        );
    }
}
