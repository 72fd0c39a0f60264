namespace Conv.Cli.Comparing;

/// <summary>What a list of approvals says about a comparison, for a person.</summary>
internal sealed class VerdictText(Page page)
{
    /// <summary>Writes it.</summary>
    public void Write(Verdict verdict)
    {
        var all = verdict.Approved.Length + verdict.Unapproved.Length;
        page.Text(
            0,
            all == 0
                ? "Approvals: there is nothing to approve."
                : $"Approvals: {Numbers.Of(verdict.Approved.Length)} of {Numbers.Of(all, "difference")} approved.",
            verdict.Unapproved.IsEmpty ? Tone.Good : Tone.Bad
        );
        foreach (var one in verdict.Unapproved)
        {
            page.Text(2, $"not approved: {one.Id}  {one.What}", Tone.Bad);
        }

        var unsigned = verdict.Approved.Count(one => one.Approval.By.Length == 0);
        if (unsigned > 0)
        {
            page.Text(
                2,
                $"{Numbers.Of(unsigned, "approval is", "approvals are")} not signed: by is empty",
                Tone.Warning
            );
        }

        foreach (var one in verdict.Stale)
        {
            page.Text(2, $"stale, no longer occurs: {one.Id}  {one.What}", Tone.Warning);
        }
    }
}
