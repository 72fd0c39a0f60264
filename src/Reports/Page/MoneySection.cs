using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Reports.Charts;

namespace Conv.Reports.Page;

/// <summary>Fees, shares and what the insurer pays: in all, by month, and by every other key.</summary>
internal static class MoneySection
{
    private const int Largest = 15;

    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var data = context.Report.Data!;
        context.Page.Element("p", context.Words.MoneyExplained);
        Totals(context, data);
        foreach (var table in data.Tables.Where(table => table.Key == "month"))
        {
            Months(context, table);
        }

        foreach (var table in data.Tables.Where(table => table.Key != "month" && table.Rows.Length > 0))
        {
            Group(context, table);
        }
    }

    private static void Totals(PageContext context, DataComparison data)
    {
        var (page, words) = (context.Page, context.Words);
        var table = TableWriter.Begin(
            page,
            words.Total,
            "totals",
            (words.What, false),
            (words.Old, true),
            (words.New, true),
            (words.Difference, true)
        );
        table.OpenBody();
        Euros(words.Fees, data.Old.Fees, data.New.Fees);
        Euros(words.Shares, data.Old.Shares, data.New.Shares);
        Euros(words.Insurer, data.Old.Insurer, data.New.Insurer);
        Counts(words.Accepted, data.Old.Accepted, data.New.Accepted);
        Counts(words.Exceptional, data.Old.Exceptional, data.New.Exceptional);
        Counts(words.Unpriced, data.Old.Unpriced, data.New.Unpriced);
        Counts(words.Refused, data.Old.Refused, data.New.Refused);
        Counts(words.Rejected, data.Old.Rejected, data.New.Rejected);
        table.Row(words.AttendancesThatDiffer, "", "", words.Number(data.Changed.Attendances));
        table.Row(words.PaymentsThatDiffer, "", "", words.Number(data.Changed.Payments));
        table.Close();
        table.End();

        void Euros(string name, long old, long now) =>
            table.Row(name, words.Euro(old), words.Euro(now), words.SignedEuro(now - old));

        void Counts(string name, long old, long now) =>
            table.Row(name, words.Number(old), words.Number(now), words.Signed(now - old));
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
            var caption = new Caption(
                context.Anchors.Give("chart", "month"),
                words.ByMonth(what),
                words.ByMonthExplained(what, old, now)
            );
            page.Open("figure").Element("figcaption", caption.Title);
            new PairedColumns(
                [
                    .. table.Rows.Select(row => new Pair(
                        context.Names.Value(table.Key, row.Value),
                        value(row.Old),
                        value(row.New)
                    )),
                ],
                words.Old,
                words.New,
                words.ShortEuro,
                words.Euro
            ).Draw(page, caption);
            page.Close();
        }
    }

    private static void Group(PageContext context, GroupTable table)
    {
        var (page, words) = (context.Page, context.Words);
        var key = context.Names.Key(table.Key);
        page.Element("h3", words.By(key));
        var shown = table
            .Rows.OrderByDescending(row => Int128.Abs(row.Changed.Insurer))
            .ThenBy(row => row.Value, StringComparer.Ordinal)
            .Take(Largest)
            .Where(row => row.Changed.Insurer != 0)
            .Select(row => (context.Names.Value(table.Key, row.Value), row.Changed.Insurer))
            .ToImmutableArray();
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

        GroupRows.Write(context, table);
    }
}
