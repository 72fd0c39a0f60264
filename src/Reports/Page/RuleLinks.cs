using System.Collections.Immutable;

namespace Conv.Reports.Page;

/// <summary>Changed rules by their ids, each a link to where the page tells it.</summary>
internal static class RuleLinks
{
    /// <summary>Writes them as a list.</summary>
    public static void Write(PageContext context, ImmutableArray<string> rules)
    {
        var (page, words) = (context.Page, context.Words);
        if (rules.IsEmpty)
        {
            page.Element("em", words.NoRuleInTraces);
            return;
        }

        if (rules.Length > 1)
        {
            page.Element("span", words.Together, ("class", "quiet"));
        }

        page.Open("ul", ("class", "rule-links"));
        foreach (var id in rules)
        {
            page.Open("li");
            if (context.RuleChangeOf(id) is { } change)
            {
                page.Element("a", RuleText.Short(context, change), ("href", $"#{context.AnchorOf(id)}"));
            }
            else
            {
                page.Element("code", id);
            }

            page.Close();
        }

        page.Close();
    }
}
