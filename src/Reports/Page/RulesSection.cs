using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Comparison.Structure;
using Conv.Markup;

namespace Conv.Reports.Page;

/// <summary>The rules that changed, by kind, with both texts, their sources and their files.</summary>
internal static class RulesSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words) = (context.Page, context.Words);
        var changes = context.Report.Structure.Changes;
        if (changes.IsEmpty)
        {
            page.Element("p", words.NoRuleChanges);
            return;
        }

        page.Element("p", words.RulesExplained);
        foreach (var kind in changes.GroupBy(change => change.Rule.Kind))
        {
            page.Open("h3").Text(words.KindOfRule(kind.Key)).Text(" ");
            page.Element("span", words.Number(kind.Count()), ("class", "quiet")).Close();
            foreach (var change in kind)
            {
                Rule(context, change);
            }
        }
    }

    private static void Rule(PageContext context, RuleChange change)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("article", ("class", "rule"), ("id", context.AnchorOf(change.Id)));
        page.Open("h4").Element("span", words.ChangeKind(change.Kind), ("class", $"badge {KindName(change.Kind)}"));
        page.Text($" {RuleText.Owner(context, change.Rule)} ")
            .Element("code", ContentId.Short(change.Id), ("class", "quiet"), ("title", change.Id));
        page.Close();
        context.Badge(change.Id);
        Texts(context, change);
        Effect(context, change);
        page.Open("details").Open("summary").Text(words.Sources);
        var cited = (change.Old?.Citations ?? []).Concat(change.New?.Citations ?? []).Distinct(StringComparer.Ordinal);
        var citations = string.Join("; ", cited);
        page.Element(
            "span",
            $"{words.Colon} {(citations.Length == 0 ? words.NoSource : citations)}",
            ("class", "quiet")
        );
        page.Close();
        page.Element("p", words.UnderBothEditions, ("class", "quiet"));
        page.Open("div", ("class", "sides"));
        SourceView.Write(context, change.Old, context.Report.Old, words.OldEdition);
        SourceView.Write(context, change.New, context.Report.New, words.NewEdition);
        page.Close().Close().Close();
    }

    private static void Texts(PageContext context, RuleChange change)
    {
        var (old, now) = (change.Old?.Text, change.New?.Text);
        if (old is not null && now is not null)
        {
            var parts = WordDiff.Compare(old, now);
            Text(context, "old", "del", parts.Where(part => part.Kind != DiffKind.New));
            Text(context, "new", "ins", parts.Where(part => part.Kind != DiffKind.Old));
            return;
        }

        var whole = ImmutableArray.Create(new DiffPart(DiffKind.Both, now ?? old ?? ""));
        Text(context, now is null ? "old" : "new", "b", whole);
    }

    private static void Text(PageContext context, string kind, string mark, IEnumerable<DiffPart> parts)
    {
        var page = context.Page;
        var name = kind == "old" ? context.Words.Old : context.Words.New;
        page.Open("p", ("class", $"clause {kind}")).Element("span", name, ("class", "side"));
        page.Open("code");
        foreach (var part in parts)
        {
            if (part.Kind == DiffKind.Both)
            {
                page.Text(part.Text);
            }
            else
            {
                var word = part.Text.TrimEnd();
                page.Element(mark, word).Text(part.Text[word.Length..]);
            }
        }

        page.Close().Close();
    }

    private static void Effect(PageContext context, RuleChange change)
    {
        var words = context.Words;
        foreach (var cause in context.Report.Data?.Causes ?? [])
        {
            if (cause.Rules is [var id] && id == change.Id)
            {
                context.Page.Element(
                    "p",
                    words.EffectAlone(
                        MoneyTotals.Insurer(context, cause.Direct),
                        MoneyTotals.Insurer(context, cause.Consequences)
                    ),
                    ("class", "effect")
                );
            }
        }
    }

    private static string KindName(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "added",
            RuleChangeKind.Removed => "removed",
            RuleChangeKind.Changed or RuleChangeKind.Sourced => "changed",
            _ => throw new UnreachableException($"the change {kind}"),
        };
}
