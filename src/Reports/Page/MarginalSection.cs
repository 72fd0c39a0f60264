using Conv.Comparison.Counting.Results;

namespace Conv.Reports.Page;

/// <summary>What each changed rule does alone, what it adds last, and what all together do.</summary>
internal static class MarginalSection
{
    /// <summary>Writes it, where there are several; one rule alone is all together.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, data) = (context.Page, context.Words, context.Report.Data!);
        if (data.Apart.Length < 2)
        {
            return;
        }

        page.Element("h3", words.Apart);
        page.Element("p", words.ApartExplained, ("class", "quiet"));
        var table = TableWriter.Begin(
            page,
            words.Apart,
            "causes",
            (words.CauseRules, false),
            ($"{words.Rows}, {words.Alone}", true),
            ($"{words.Insurer}, {words.Alone}", true),
            ($"{words.Rows}, {words.Last}", true),
            ($"{words.Insurer}, {words.Last}", true)
        );
        table.OpenBody();
        foreach (var effect in data.Apart.OrderByDescending(Weight))
        {
            table.OpenRow();
            table.OpenCell(0);
            RuleLinks.Write(context, effect.Rules);
            table.Close();
            Cells(context, table, 1, effect.Alone);
            Cells(context, table, 3, effect.Last);
            table.Close();
        }

        table.OpenRow();
        table.Cell(0, words.AllTogether);
        Cells(context, table, 1, data.Changed);
        table.Cell(3, "");
        table.Cell(4, "");
        table.Close();
        table.Close();
        table.End();
    }

    private static void Cells(PageContext context, TableWriter table, int column, Delta? delta)
    {
        table.Cell(column, delta is null ? "" : context.Words.Number(delta.Rows));
        table.Cell(column + 1, delta is null ? context.Words.MeansNothing : MoneyTotals.Insurer(context, delta));
    }

    private static decimal Weight(MarginalEffect effect) =>
        Math.Max(Math.Abs((decimal)(effect.Alone?.Insurer ?? 0)), Math.Abs((decimal)(effect.Last?.Insurer ?? 0)));
}
