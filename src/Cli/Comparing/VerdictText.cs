using Conv.Comparison.Structure;

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
        if (verdict.Outdated > 0)
        {
            page.Text(
                2,
                $"the list is of an earlier version of conv, whose ids did not hold what was seen: {Numbers.Of(verdict.Outdated, "entry approves", "entries approve")} nothing; review the differences and write it anew with --update",
                Tone.Warning
            );
        }

        foreach (var (difference, approval) in verdict.Reworded)
        {
            page.Text(
                2,
                approval.What.Length == 0
                    ? $"the list does not say what it approves: {ContentId.Short(difference.Id)}"
                    : $"the list approves other words: {ContentId.Short(difference.Id)}  {approval.What}",
                Tone.Warning
            );
        }

        foreach (var one in verdict.Unapproved)
        {
            page.Text(2, $"not approved: {ContentId.Short(one.Id)}  {one.What}", Tone.Bad);
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
            page.Text(2, $"stale, no longer occurs: {ContentId.Short(one.Id)}  {one.What}", Tone.Warning);
        }
    }
}
