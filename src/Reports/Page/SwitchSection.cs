namespace Conv.Reports.Page;

/// <summary>What carrying counters over the switch does.</summary>
internal static class SwitchSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, change) = (context.Page, context.Words, context.Report.Data!.Switch!);
        page.Element("p", words.SwitchExplained);
        page.Element(
            "p",
            $"{words.SwitchSentence(change.Trajectories, change.ChangedTrajectories)} {words.SwitchMoney(MoneyTotals.Insurer(context, change.Changed), words.SignedEuro(change.Changed.Shares))}"
        );
        if (!change.MostAffected.IsEmpty)
        {
            TrajectoriesSection.All(context, change.MostAffected, words.WithCarrying, words.WithoutCarrying);
        }
    }
}
