using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Reports.Page;

/// <summary>Rules as a page names them.</summary>
internal static class RuleText
{
    private const int Longest = 90;

    /// <summary>A rule change on one line: how it changed, whose rule it is, and how the rule begins.</summary>
    public static string Short(PageContext context, RuleChange change)
    {
        var rule = change.Rule;
        var owner = Owner(context, rule);
        var text =
            change is { Old: { } old, New: { } now } && old.Text != now.Text ? $"{old.Text} → {now.Text}" : rule.Text;
        return $"{(owner.Length == 0 ? "" : $"{owner}{context.Words.Colon} ")}{Cut(text)} ({context.Words.ChangeKind(change.Kind)})";
    }

    /// <summary>What a rule belongs to: a function as people call it, anything else as it is named.</summary>
    public static string Owner(PageContext context, Rule rule) =>
        rule.Owner.Length == 0 ? rule.Convention : context.Names.Function(rule.Owner);

    /// <summary>The rule change that a clause of an edition belongs to, the narrowest one; null: the clause is the same in both.</summary>
    public static RuleChange? ChangeAt(PageContext context, SourceSpan place, bool isOld) =>
        context
            .Report.Structure.Changes.Where(change =>
                (isOld ? change.Old : change.New) is { } rule && Overlap(rule.Place, place)
            )
            .MinBy(change => (isOld ? change.Old! : change.New!).Place.Span.Length);

    private static bool Overlap(SourceSpan a, SourceSpan b) =>
        a.Source.Path == b.Source.Path
        && a.Span.Start < Math.Max(b.Span.End, b.Span.Start + 1)
        && b.Span.Start < Math.Max(a.Span.End, a.Span.Start + 1);

    /// <summary>A clause on one line.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text) => text.Length <= Longest ? text : $"{text[..(Longest - 1)]}…";
}
