using System.Collections.Immutable;
using Conv.Comparison;

namespace Conv.Cli.Comparing.Approvals;

/// <summary>The differences of a comparison held against a list of approvals.</summary>
/// <param name="Approved">Differences that are approved, with their approval.</param>
/// <param name="Unapproved">Differences that are not.</param>
/// <param name="Reworded">Those of them whose id stands in the list, under other words: what was approved is not what is there.</param>
/// <param name="Stale">Approvals of what no longer occurs; those of a layer that was not compared are not stale.</param>
/// <param name="Kept">Approvals of layers that were not compared.</param>
/// <param name="Outdated">Entries of a list whose ids did not hold what was seen; they approve nothing.</param>
internal sealed record ApprovalCheck(
    ImmutableArray<(Difference Difference, Approval Approval)> Approved,
    ImmutableArray<Difference> Unapproved,
    ImmutableArray<(Difference Difference, Approval Approval)> Reworded,
    ImmutableArray<Approval> Stale,
    ImmutableArray<Approval> Kept,
    int Outdated
)
{
    /// <summary>Holds differences against approvals.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="list">The list; none: nothing is approved.</param>
    public static ApprovalCheck Of(ComparisonReport report, ApprovalList list)
    {
        var approvals = list.Approvals;
        var barred = Barred(report);
        var byId = approvals.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var known = Difference
            .Of(report)
            .Select(one => (Difference: one, Approval: byId.GetValueOrDefault(one.Id)))
            .ToList();
        var approved = known.Where(one => one.Approval is { } by && Holds(one.Difference, by, barred)).ToList();
        var ids = known.Select(one => one.Difference.Id).ToHashSet(StringComparer.Ordinal);
        var gone = approvals.Where(one => !ids.Contains(one.Id)).ToList();
        return new(
            [.. approved.Select(one => (one.Difference, one.Approval!))],
            [.. known.Except(approved).Select(one => one.Difference)],
            [
                .. known
                    .Except(approved)
                    .Where(one => one.Approval is not null && !barred.Contains(one.Difference.Id))
                    .Select(one => (one.Difference, one.Approval!)),
            ],
            [.. gone.Where(one => report.Parts.HasFlag(one.Layer ?? ComparisonParts.All))],
            [.. gone.Where(one => !report.Parts.HasFlag(one.Layer ?? ComparisonParts.All))],
            list.Outdated
        );
    }

    /// <summary>The approval of a difference; null where nobody approved it.</summary>
    public Approval? Find(string id) => Approved.FirstOrDefault(one => one.Difference.Id == id).Approval;

    /// <summary>
    /// The list that approves everything that differs now; who signed, why and when stay for what stays. What changes before its day of effect,
    /// or may, is not in it.
    /// </summary>
    public ImmutableArray<Approval> Renewed(ComparisonReport report)
    {
        var barred = Barred(report);
        return
        [
            .. Difference
                .Of(report)
                .Where(one => !barred.Contains(one.Id))
                .Select(one =>
                    Find(one.Id) is { } old
                        ? old with
                        {
                            Layer = one.Layer,
                            What = one.What,
                        }
                        : new Approval(one.Id, one.Layer, one.What, "", "", "")
                ),
            .. Kept,
        ];
    }

    // What nobody can approve: it changes, or may change, what was decided before the day of effect.
    private static HashSet<string> Barred(ComparisonReport report) =>
        report.Retroactive.Select(finding => finding.Change).ToHashSet(StringComparer.Ordinal);

    // An id is safe against chance and malice; the words are what a person read, and count as well.
    private static bool Holds(Difference difference, Approval approval, HashSet<string> barred) =>
        !barred.Contains(difference.Id)
        && (approval.Layer is null || approval.Layer == difference.Layer)
        && Words(approval.What).SequenceEqual(Words(difference.What), StringComparer.Ordinal);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
