using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Reports.Charts;

namespace Conv.Reports.Page;

/// <summary>Fees, shares and what the insurer pays: in all, by month, and by every other key.</summary>
internal static class MoneySection
{
    private const int Largest = 12;

    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, data) = (context.Page, context.Report.Data!);
        page.Element("p", context.Words.MoneyExplained);
        MoneyTotals.Write(context, data);
        foreach (var table in data.Tables.Where(table => table.Key == "month" && table.Rows.Length > 0))
        {
            Months(context, table);
        }

        var groups = data.Tables.Where(table => table.Key != "month" && table.Rows.Length > 0).ToList();
        page.Open("div", ("class", "groups"));
        foreach (var table in groups)
        {
            Group(context, table);
        }

        page.Close();
        foreach (var table in groups)
        {
            GroupRows.Write(context, table);
        }
    }

    private static void Months(PageContext context, GroupTable table)
    {
        var (page, words) = (context.Page, context.Words);
        page.Element("h3", words.By(words.Month));
        page.Open("p", ("class", "legend"));
        page.Open("span", ("class", "key old")).Close().Text($"{words.Old} ");
        page.Open("span", ("class", "key new")).Close().Text(words.New).Close();
        page.Open("div", ("class", "months"));
        Chart(words.Insurer, tally => tally.Insurer);
        Chart(words.Fees, tally => tally.Fees);
        Chart(words.Shares, tally => tally.Shares);
        page.Close();
        GroupRows.Write(context, table);

        void Chart(string what, Func<Tally, long> value)
        {
            var old = words.Euro(table.Rows.Sum(row => value(row.Old)));
            var now = words.Euro(table.Rows.Sum(row => value(row.New)));
            var pairs = table.Rows.Select(row => new Pair(
                context.Names.Value(table.Key, row.Value),
                value(row.Old),
                value(row.New)
            ));
            ForBothWidths.Draw(
                page,
                context.Anchors,
                "month",
                words.ByMonth(what),
                words.ByMonthExplained(what, old, now),
                new PairedColumns([.. pairs], words.Old, words.New, words.ShortEuro, words.Euro).Draw
            );
        }
    }

    private static void Group(PageContext context, GroupTable table)
    {
        var (page, words) = (context.Page, context.Words);
        var key = context.Names.Key(table.Key);
        var shown = table
            .Rows.OrderByDescending(row => Int128.Abs(row.Changed.Insurer))
            .ThenBy(row => row.Value, StringComparer.Ordinal)
            .Take(Largest)
            .Where(row => row.Changed.Insurer != 0)
            .Select(row => (context.Names.Value(table.Key, row.Value), row.Changed.Insurer))
            .ToImmutableArray();
        page.Open("div").Element("h3", words.By(key));
        if (!shown.IsEmpty)
        {
            var caption = new Caption(
                context.Anchors.Give("chart", table.Key),
                words.ChangeOfInsurerBy(key),
                words.ChangeExplained(key)
            );
            page.Open("figure").Element("figcaption", caption.Title);
            new DivergingBars(shown, words.SignedShortEuro, words.SignedShortEuro).Draw(page, caption);
            page.Close();
        }

        if (table.Rows.Length > Largest)
        {
            page.Element("p", words.LargestOnly(shown.Length, table.Rows.Length), ("class", "quiet"));
        }

        page.Close();
    }
}
