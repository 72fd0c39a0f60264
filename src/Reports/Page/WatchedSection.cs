using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Reports.Page;

/// <summary>What becomes of monitors and budgets, which decide nothing.</summary>
internal static class WatchedSection
{
    private const int MostCrossings = 12;

    /// <summary>Whether any of them differs.</summary>
    public static bool IsWritten(DataComparison? data) =>
        data is not null && (data.Monitors.Any(one => one.Differ > 0) || data.Budgets.Any(one => one.Differs));

    /// <summary>Writes those that differ.</summary>
    public static void Write(PageContext context)
    {
        var data = context.Report.Data!;
        context.Page.Element("p", context.Words.WatchedExplained);
        Monitors(context, [.. data.Monitors.Where(one => one.Differ > 0)]);
        Budgets(context, [.. data.Budgets.Where(one => one.Differs)]);
    }

    private static void Monitors(PageContext context, ImmutableArray<MonitorEffect> monitors)
    {
        if (monitors.IsEmpty)
        {
            return;
        }

        var (page, words) = (context.Page, context.Words);
        var table = TableWriter.Begin(
            page,
            words.Monitor,
            "",
            (words.Monitor, false),
            (words.Limit, true),
            (words.Kept, true),
            ($"{words.AboveLimit}, {words.Old}", true),
            ($"{words.AboveLimit}, {words.New}", true),
            (words.NowAbove, true),
            (words.NoLongerAbove, true)
        );
        table.OpenBody();
        foreach (var monitor in monitors)
        {
            table.OpenRow();
            table.OpenCell(0);
            page.Text(monitor.Category.Length == 0 ? monitor.Monitor : $"{monitor.Monitor}, {monitor.Category}");
            Crossings(context, monitor);
            table.Close();
            table.Cell(1, Both(Given(words, monitor.OldLimit), Given(words, monitor.NewLimit)));
            table.Cell(2, words.Number(monitor.Ratios));
            table.Cell(3, words.Number(monitor.OldAbove));
            table.Cell(4, words.Number(monitor.NewAbove));
            table.Cell(5, words.Number(monitor.ScopesNowAbove));
            table.Cell(6, words.Number(monitor.ScopesNoLongerAbove));
            table.Close();
        }

        table.Close();
        table.End();
    }

    private static void Crossings(PageContext context, MonitorEffect monitor)
    {
        if (monitor.Crossings.IsEmpty)
        {
            return;
        }

        var (page, words) = (context.Page, context.Words);
        page.Open("ul", ("class", "clauses"));
        foreach (var crossing in monitor.Crossings.Take(MostCrossings))
        {
            var where = crossing.IsNowAbove ? words.NowAbove : words.NoLongerAbove;
            page.Element(
                "li",
                $"{crossing.Scope} {crossing.Period}{words.Colon} {Given(words, crossing.Old)} → {Given(words, crossing.New)} ({where})".TrimStart()
            );
        }

        page.Close();
        if (monitor.Crossings.Length > MostCrossings)
        {
            page.Element("span", words.ValuesLeftOut(monitor.Crossings.Length - MostCrossings), ("class", "quiet"));
        }
    }

    private static void Budgets(PageContext context, ImmutableArray<BudgetEffect> budgets)
    {
        if (budgets.IsEmpty)
        {
            return;
        }

        var words = context.Words;
        var table = TableWriter.Begin(
            context.Page,
            words.BudgetLine,
            "",
            (words.BudgetLine, false),
            (words.BudgetAmount, true),
            ($"{words.Spent}, {words.Old}", true),
            ($"{words.Spent}, {words.New}", true),
            (words.Difference, true),
            (words.ExceededFrom, true)
        );
        table.OpenBody();
        foreach (var line in budgets)
        {
            table.Row(
                $"{line.Budget}, {line.Line}",
                Both(Amount(words, line.Old), Amount(words, line.New)),
                line.Old is { } old ? words.Euro(old.Spent) : words.Nothing,
                line.New is { } now ? words.Euro(now.Spent) : words.Nothing,
                words.SignedEuro(line.Change),
                Both(Month(words, line.Old), Month(words, line.New))
            );
        }

        table.Close();
        table.End();
    }

    private static string Both(string old, string now) => old == now ? now : $"{old} → {now}";

    // Only one of the versions may watch.
    private static string Given(Wording.Words words, string value) => value.Length == 0 ? words.Nothing : value;

    private static string Amount(Wording.Words words, BudgetUse? use) =>
        use?.Amount is { } amount ? words.Euro(amount) : words.Nothing;

    private static string Month(Wording.Words words, BudgetUse? use) =>
        use?.ExceededFrom is { } month ? words.MonthOf(month) : words.Nothing;
}
