using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Reports.Page;

/// <summary>
/// Every region of every proved change, in a table that can be filtered. Without a script it is the whole table; the controls appear only with
/// one.
/// </summary>
internal static class RegionsSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, proved) = (context.Page, context.Words, context.Report.Proved);
        if (proved.Changes.IsEmpty)
        {
            page.Element("p", words.SentenceOfNoChange(words.Date(proved.FirstDay), words.Date(proved.LastDay)));
            return;
        }

        page.Element("p", words.RegionsExplained);
        TrajectoriesSection.Legend(context);
        RegionFilter.Write(context);
        var table = TableWriter.Begin(
            page,
            words.WhereChanges,
            "regions",
            (Capital(words.Function), false),
            (words.What, false),
            (words.Change, false),
            (words.Where, false)
        );
        foreach (var change in proved.Changes)
        {
            foreach (var region in change.Regions)
            {
                Row(context, table, change, region);
            }
        }

        table.End();
    }

    private static void Row(PageContext context, TableWriter table, ProvedChange change, Region region)
    {
        var (page, words, names) = (context.Page, context.Words, context.Names);
        table.OpenBody(
            ("id", context.Anchors.Give("region", change.Id)),
            ("class", "region"),
            ("data-function", names.Pair(change.Functions)),
            ("data-output", words.Output(change.Output))
        );
        table.OpenRow("searchable");
        table.OpenCell(0);
        page.Element("span", names.Pair(change.Functions))
            .Element("code", change.Functions.ToString(), ("class", "quiet block"));
        table.Close();
        table.Cell(1, words.Output(change.Output));
        table.OpenCell(2);
        page.Open("span", ("class", "change")).Element("span", names.Decision(change.Old.Text), ("class", "old-text"));
        page.Text(" → ").Element("span", names.Decision(change.New.Text), ("class", "new-text")).Close();
        context.Badge(change.Id);
        page.Element("code", ContentId.Short(change.Id), ("class", "quiet block"), ("title", change.Id));
        table.Close();
        table.OpenCell(3);
        Where(context, region);
        table.Close();
        table.Close();
        table.OpenWide("more");
        page.Open("details").Element("summary", words.Example);
        RegionExample.Write(context, change, region);
        page.Close();
        table.Close();
        table.Close();
        table.Close();
    }

    private static void Where(PageContext context, Region region)
    {
        var page = context.Page;
        if (region.Where.IsEmpty)
        {
            page.Text(context.Words.Always);
            return;
        }

        page.Open("ul", ("class", "clauses"));
        foreach (var clause in region.Where)
        {
            page.Element("li", context.Names.Told(clause.Text));
        }

        page.Close();
    }

    /// <summary>A word at the head of a column.</summary>
    internal static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
