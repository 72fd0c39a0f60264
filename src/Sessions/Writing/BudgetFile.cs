using System.Globalization;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>Writes <c>budgets.csv</c>.</summary>
public static class BudgetFile
{
    /// <summary>
    /// Writes the rows: budgets and lines in the order of the files, each line as a whole (empty scope) before the values over which it is split,
    /// months in order. Amounts as <c>0.00</c>; <c>allotted</c> and <c>exceeded</c> are empty where the text gives no amount; <c>unpriced</c> counts the
    /// sessions of the month of which an amount is not in <c>spent</c>, because the text does not give it.
    /// </summary>
    public static void Write(Stream stream, IReadOnlyList<BudgetRow> rows, Dialect? dialect = null)
    {
        using var csv = new CsvWriter(stream, dialect);
        csv.Write("budget", "line", "scope", "month", "spent", "cumulative", "allotted", "exceeded", "unpriced");
        foreach (var row in rows)
        {
            csv.Write(
                row.Budget,
                row.Line,
                row.Scope,
                row.MonthName,
                csv.Amount(row.Spent.Euros),
                csv.Amount(row.Cumulative.Euros),
                row.Allotted is { } allotted ? csv.Amount(allotted) : "",
                row.Exceeded switch
                {
                    null => "",
                    true => "yes",
                    false => "no",
                },
                row.Spent.Unknown.ToString(CultureInfo.InvariantCulture)
            );
        }
    }
}
