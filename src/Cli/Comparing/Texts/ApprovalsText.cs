using Conv.Cli.Comparing.Approvals;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What a list of approvals says about a comparison, for a person.</summary>
internal sealed class ApprovalsText(Page page, Voice voice)
{
    /// <summary>Writes it.</summary>
    public void Write(ApprovalCheck approvals)
    {
        var all = approvals.Approved.Length + approvals.Unapproved.Length;
        page.Text(
            0,
            all == 0
                ? voice.Say(ApprovalWords.Nothing)
                : voice.Say(
                    ApprovalWords.Approved,
                    voice.Of(approvals.Approved.Length),
                    voice.Of(all, ApprovalWords.Difference)
                ),
            approvals.Unapproved.IsEmpty ? Tone.Good : Tone.Bad
        );
        if (approvals.Outdated > 0)
        {
            page.Text(
                2,
                voice.Say(ApprovalWords.Outdated, voice.Of(approvals.Outdated, ApprovalWords.Approves)),
                Tone.Warning
            );
        }

        foreach (var (difference, approval) in approvals.Reworded)
        {
            page.Text(
                2,
                approval.What.Length == 0
                    ? voice.Say(ApprovalWords.SaysNothing, ContentId.Short(difference.Id))
                    : voice.Say(ApprovalWords.OtherWords, ContentId.Short(difference.Id), approval.What),
                Tone.Warning
            );
        }

        foreach (var one in approvals.Unapproved)
        {
            page.Text(2, voice.Say(ApprovalWords.NotApproved, ContentId.Short(one.Id), one.What), Tone.Bad);
        }

        var unsigned = approvals.Approved.Count(one => one.Approval.By.Length == 0);
        if (unsigned > 0)
        {
            page.Text(2, voice.Say(ApprovalWords.Unsigned, voice.Of(unsigned, ApprovalWords.ApprovalIs)), Tone.Warning);
        }

        foreach (var one in approvals.Stale)
        {
            page.Text(2, voice.Say(ApprovalWords.Stale, ContentId.Short(one.Id), one.What), Tone.Warning);
        }
    }
}
