using System.Collections.Immutable;
using Conv.Comparison;

namespace Conv.Cli.Comparing.Approvals;

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

/// <summary>A list of approvals as it was read.</summary>
/// <param name="Approvals">Its entries; none where it was written for ids that did not hold what was seen.</param>
/// <param name="Outdated">How many entries of such a list there are; they approve nothing.</param>
internal sealed record ApprovalList(ImmutableArray<Approval> Approvals, int Outdated)
{
    /// <summary>A list without entries.</summary>
    public static ApprovalList Empty { get; } = new([], 0);
}
