namespace Conv.Reports.Page;

/// <summary>What is proved unchanged: the functions and outputs that never change, and everything outside the regions.</summary>
internal static class UnchangedSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, proved) = (context.Page, context.Words, context.Report.Proved);
        page.Open("p").Element("strong", words.OutsideRegions(proved.IsComplete)).Close();
        if (proved.Unchanged.IsEmpty)
        {
            page.Element("p", words.NothingUnchanged);
            return;
        }

        page.Element("p", words.UnchangedExplained);
        var table = TableWriter.Begin(
            page,
            words.Unchanged,
            "",
            (RegionsSection.Capital(words.Function), false),
            (words.Unchanged, false)
        );
        table.OpenBody();
        foreach (
            var group in proved.Unchanged.GroupBy(one => context.Names.Pair(one.Functions), StringComparer.Ordinal)
        )
        {
            table.Row(
                group.Key,
                string.Join(", ", group.Select(one => one.Output).Distinct().Order().Select(words.Output))
            );
        }

        table.Close();
        table.End();
    }
}
