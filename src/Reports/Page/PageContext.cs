using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Comparison.Structure;
using Conv.Markup;
using Conv.Reports.Wording;

namespace Conv.Reports.Page;

/// <summary>What every section of a page needs: the report, the words, and where its parts are.</summary>
internal sealed class PageContext
{
    private readonly Dictionary<string, string> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Approval> _approvals = new(StringComparer.Ordinal);

    /// <summary>Gives every rule change its place in the page.</summary>
    public PageContext(ComparisonReport report, Words words, ImmutableArray<Approval> approvals)
    {
        Report = report;
        Words = words;
        Names = new Names(report, words);
        Approvals = approvals;
        foreach (var approval in approvals)
        {
            _approvals.TryAdd(approval.Id, approval);
        }

        foreach (var change in report.Structure.Changes)
        {
            _rules.TryAdd(change.Id, Anchors.Give("rule", change.Id));
        }
    }

    public ComparisonReport Report { get; }
    public Words Words { get; }
    public Names Names { get; }
    public ImmutableArray<Approval> Approvals { get; }
    public MarkupWriter Page { get; } = new();
    public Anchors Anchors { get; } = new();

    /// <summary>Whether proofs were made: a range without days is that of a comparison that left them out.</summary>
    public bool IsProved => Report.Proved.FirstDay <= Report.Proved.LastDay;

    /// <summary>The place of a rule change in the page; null where the report has none of that id.</summary>
    public string? AnchorOf(string ruleChange) => _rules.GetValueOrDefault(ruleChange);

    /// <summary>The rule change of an id, or null.</summary>
    public RuleChange? RuleChangeOf(string id) => Report.Structure.Changes.FirstOrDefault(change => change.Id == id);

    /// <summary>The approval of a difference, or null.</summary>
    public Approval? ApprovalOf(string id) => _approvals.GetValueOrDefault(id);

    /// <summary>A sign that a difference is approved, where it is.</summary>
    public void Badge(string id)
    {
        if (ApprovalOf(id) is { } approval)
        {
            Page.Element(
                "span",
                approval.Reason.Length == 0 ? Words.Approved : $"{Words.Approved}{Words.Colon} {approval.Reason}",
                ("class", "badge approved")
            );
        }
    }

    /// <summary>A file by its name; its folder says more about the machine than about the rule.</summary>
    public static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
