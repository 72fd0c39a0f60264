using System.Collections.Immutable;
using Conv.Comparison;

namespace Conv.Cli.Comparing;

/// <summary>A difference that somebody approved.</summary>
/// <param name="Id">The id of the difference.</param>
/// <param name="Layer">The layer that found it; null where the file does not say.</param>
/// <param name="What">What differs, in words.</param>
/// <param name="By">Who approved it; empty where nobody signed yet.</param>
/// <param name="Why">Why it is wanted.</param>
/// <param name="On">The day of the approval, as written.</param>
internal sealed record Approval(string Id, ComparisonParts? Layer, string What, string By, string Why, string On)
{
    /// <summary>Who approved it, when and why, as far as it is said.</summary>
    public string Signed()
    {
        string[] said = [By, On, Why];
        return string.Join(", ", said.Where(one => one.Length > 0));
    }
}

/// <summary>The differences of a comparison held against a list of approvals.</summary>
/// <param name="Approved">Differences that are approved, with their approval.</param>
/// <param name="Unapproved">Differences that are not.</param>
/// <param name="Stale">Approvals of what no longer occurs; those of a layer that was not compared are not stale.</param>
/// <param name="Kept">Approvals of layers that were not compared.</param>
internal sealed record Verdict(
    ImmutableArray<(Difference Difference, Approval Approval)> Approved,
    ImmutableArray<Difference> Unapproved,
    ImmutableArray<Approval> Stale,
    ImmutableArray<Approval> Kept
)
{
    /// <summary>Holds differences against approvals.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="approvals">The list; none: nothing is approved.</param>
    public static Verdict Of(ComparisonReport report, ImmutableArray<Approval> approvals)
    {
        var differences = Difference.Of(report);
        var byId = approvals.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var ids = differences.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var gone = approvals.Where(one => !ids.Contains(one.Id)).ToList();
        return new(
            [.. differences.Where(one => byId.ContainsKey(one.Id)).Select(one => (one, byId[one.Id]))],
            [.. differences.Where(one => !byId.ContainsKey(one.Id))],
            [.. gone.Where(one => report.Parts.HasFlag(one.Layer ?? ComparisonParts.All))],
            [.. gone.Where(one => !report.Parts.HasFlag(one.Layer ?? ComparisonParts.All))]
        );
    }

    /// <summary>The approval of a difference; null where nobody approved it.</summary>
    public Approval? Find(string id) => Approved.FirstOrDefault(one => one.Difference.Id == id).Approval;

    /// <summary>The list that approves everything that differs now; who signed, why and when stay for what stays.</summary>
    public ImmutableArray<Approval> Renewed(ComparisonReport report) =>
        [
            .. Difference
                .Of(report)
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
