using System.Globalization;
using Conv.Sessions.Expecting;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>Writes <c>differences.csv</c>: where the rows of another system are not ours, and why ours are as they are.</summary>
public static class DeviationFile
{
    /// <summary>Writes a row for each value that is not the same; cells of the other system are written as it has them.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="deviations">What is not the same, each with its explanation.</param>
    /// <param name="dialect">For which spreadsheet; null: the standard.</param>
    public static void Write(
        Stream stream,
        IEnumerable<(Deviation Deviation, string Explanation)> deviations,
        Dialect? dialect = null
    )
    {
        using var csv = new CsvWriter(stream, dialect);
        csv.Write("kind", "session", "person", "line", "column", "expected", "ours", "explanation");
        foreach (var (one, explanation) in deviations)
        {
            csv.Write(
                one.Kind.ToString().ToLowerInvariant(),
                one.Session,
                one.Person,
                one.Line == 0 ? "" : one.Line.ToString(CultureInfo.InvariantCulture),
                one.Column,
                Shown(one.Expected),
                IsAmount(one) ? csv.Decimal(one.Ours) : one.Ours,
                explanation
            );
        }
    }

    private static bool IsAmount(Deviation one) =>
        one.Column is not ("convention" or "decision" or "reasons" or "exceptional" or Deviation.WholeRow);

    // No cell of ours is a formula for a spreadsheet, whatever the other system wrote.
    private static string Shown(string value) =>
        value.Length > 0 && value[0] is '=' or '+' or '@' or '\t' or '\r'
        || (value.Length > 1 && value[0] == '-' && !char.IsAsciiDigit(value[1]))
            ? "'" + value
            : value;
}
