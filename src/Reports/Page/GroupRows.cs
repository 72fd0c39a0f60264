using Conv.Comparison.Counting.Results;

namespace Conv.Reports.Page;

/// <summary>The numbers behind a chart.</summary>
internal static class GroupRows
{
    /// <summary>Writes them, folded.</summary>
    public static void Write(PageContext context, GroupTable group)
    {
        var (page, words) = (context.Page, context.Words);
        var key = words.By(context.Names.Key(group.Key));
        page.Open("details").Element("summary", $"{words.Table}, {char.ToLowerInvariant(key[0])}{key[1..]}");
        page.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", words.Table));
        var table = TableWriter.Begin(
            page,
            key,
            "",
            (context.Names.Key(group.Key), false),
            ($"{words.Accepted}, {words.Old}", true),
            ($"{words.Accepted}, {words.New}", true),
            (words.AttendancesThatDiffer, true),
            ($"{words.Fees}, {words.Difference}", true),
            ($"{words.Shares}, {words.Difference}", true),
            ($"{words.Insurer}, {words.Old}", true),
            ($"{words.Insurer}, {words.New}", true),
            ($"{words.Insurer}, {words.Difference}", true)
        );
        table.OpenBody();
        foreach (var row in group.Rows)
        {
            table.Row(
                context.Names.Value(group.Key, row.Value),
                words.Number(row.Old.Accepted),
                words.Number(row.New.Accepted),
                words.Number(row.Changed.Attendances),
                words.SignedEuro(row.Changed.Fees),
                words.SignedEuro(row.Changed.Shares),
                words.Euro(row.Old.Insurer),
                words.Euro(row.New.Insurer),
                MoneyTotals.Insurer(context, row.Changed)
            );
        }

        table.Close();
        table.End();
        page.Close().Close();
    }
}
