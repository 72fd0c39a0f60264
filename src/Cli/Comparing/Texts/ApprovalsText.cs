using Conv.Cli.Comparing.Approvals;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What a list of approvals says about a comparison, for a person.</summary>
internal sealed class ApprovalsText(Page page)
{
    /// <summary>Writes it.</summary>
    public void Write(ApprovalCheck approvals)
    {
        var all = approvals.Approved.Length + approvals.Unapproved.Length;
        page.Text(
            0,
            all == 0
                ? "Approvals: there is nothing to approve."
                : $"Approvals: {Numbers.Of(approvals.Approved.Length)} of {Numbers.Of(all, "difference")} approved.",
            approvals.Unapproved.IsEmpty ? Tone.Good : Tone.Bad
        );
        if (approvals.Outdated > 0)
        {
            page.Text(
                2,
                $"the list is of an earlier version of conv, whose ids did not hold what was seen: {Numbers.Of(approvals.Outdated, "entry approves", "entries approve")} nothing; review the differences and write it anew with --update",
                Tone.Warning
            );
        }

        foreach (var (difference, approval) in approvals.Reworded)
        {
            page.Text(
                2,
                approval.What.Length == 0
                    ? $"the list does not say what it approves: {ContentId.Short(difference.Id)}"
                    : $"the list approves other words: {ContentId.Short(difference.Id)}  {approval.What}",
                Tone.Warning
            );
        }

        foreach (var one in approvals.Unapproved)
        {
            page.Text(2, $"not approved: {ContentId.Short(one.Id)}  {one.What}", Tone.Bad);
        }

        var unsigned = approvals.Approved.Count(one => one.Approval.By.Length == 0);
        if (unsigned > 0)
        {
            page.Text(
                2,
                $"{Numbers.Of(unsigned, "approval is", "approvals are")} not signed: by is empty",
                Tone.Warning
            );
        }

        foreach (var one in approvals.Stale)
        {
            page.Text(2, $"stale, no longer occurs: {ContentId.Short(one.Id)}  {one.What}", Tone.Warning);
        }
    }
}
