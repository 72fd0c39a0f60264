using Conv.Comparison.Structure;

namespace Conv.Reports.Page;

/// <summary>Which differences somebody has approved, and why.</summary>
internal static class ApprovalsSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, report) = (context.Page, context.Words, context.Report);
        var all = report
            .Proved.Changes.Select(change => change.Id)
            .Concat(report.Structure.Changes.Select(change => change.Id))
            .ToHashSet(StringComparer.Ordinal);
        page.Element("p", words.ApprovedSentence(all.Count(id => context.ApprovalOf(id) is not null), all.Count));
        var table = TableWriter.Begin(page, words.Approvals, "", (words.WhatIsApproved, false), (words.Why, false));
        table.OpenBody();
        foreach (var approval in context.Approvals)
        {
            table.OpenRow();
            table.OpenCell(0);
            page.Element("code", ContentId.Short(approval.Id), ("title", approval.Id))
                .Text(" ")
                .Text(NameOf(context, approval.Id));
            table.Close();
            table.Cell(1, approval.Reason);
            table.Close();
        }

        table.Close();
        table.End();
    }

    private static string NameOf(PageContext context, string id)
    {
        if (context.Report.Proved.Changes.FirstOrDefault(change => change.Id == id) is { } change)
        {
            var (words, names) = (context.Words, context.Names);
            return $"{names.Pair(change.Functions)}, {words.Output(change.Output)}{words.Colon} {names.Decision(change.Old.Text)} → {names.Decision(change.New.Text)}";
        }

        return context.RuleChangeOf(id) is { } rule ? RuleText.Short(context, rule) : context.Words.NoSuchChange;
    }
}
