namespace Conv.Reports.Page;

/// <summary>What was neither proved to change nor proved unchanged.</summary>
internal static class OpenSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, proved) = (context.Page, context.Words, context.Report.Proved);
        if (proved.IsComplete)
        {
            page.Element("p", words.NothingOpen);
            return;
        }

        page.Element("p", words.OpenExplained);
        var table = TableWriter.Begin(
            page,
            words.Open,
            "",
            (RegionsSection.Capital(words.Function), false),
            (words.What, false),
            (words.Change, false),
            (words.Where, false),
            (words.Reason, false)
        );
        table.OpenBody();
        foreach (var question in proved.Open)
        {
            table.Row(
                context.Names.Pair(question.Functions),
                words.Output(question.Output),
                string.Join(" → ", question.Change.Split(" → ").Select(context.Names.Decision)),
                context.Names.Told(question.Where),
                context.Names.Told(question.Reason)
            );
        }

        table.Close();
        table.End();
    }
}
