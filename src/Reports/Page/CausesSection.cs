using Conv.Comparison.Counting.Results;

namespace Conv.Reports.Page;

/// <summary>The changed rules with what they bring about on the file.</summary>
internal static class CausesSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words) = (context.Page, context.Words);
        page.Element("p", words.CausesExplained);
        var table = TableWriter.Begin(
            page,
            words.Causes,
            "causes",
            (words.CauseRules, false),
            (words.AttendancesThatDiffer, true),
            (words.Fees, true),
            (words.Shares, true),
            (words.Direct, true),
            (words.Consequences, true)
        );
        table.OpenBody();
        foreach (var cause in context.Report.Data!.Causes)
        {
            Row(context, table, cause);
        }

        table.Close();
        table.End();
        MarginalSection.Write(context);
    }

    private static void Row(PageContext context, TableWriter table, Cause cause)
    {
        var words = context.Words;
        table.OpenRow();
        table.OpenCell(0);
        RuleLinks.Write(context, cause.Rules);
        table.Close();
        table.Cell(1, words.Number(cause.Direct.Attendances + cause.Consequences.Attendances));
        table.Cell(2, words.SignedEuro(cause.Direct.Fees + cause.Consequences.Fees));
        table.Cell(3, words.SignedEuro(cause.Direct.Shares + cause.Consequences.Shares));
        table.Cell(4, MoneyTotals.Insurer(context, cause.Direct));
        table.Cell(5, MoneyTotals.Insurer(context, cause.Consequences));
        table.Close();
    }
}
