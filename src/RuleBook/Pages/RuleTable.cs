using Conv.Comparison.Structure;
using Conv.Comparison.Timelines;
using Conv.Markup;
using Conv.Quotations;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>Rules with their days, by kind: what holds, from when, until when, from which source, and which scenarios show it.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
/// <param name="parts">What pages are made of.</param>
internal sealed class RuleTable(Book book, BookWords words, Parts parts)
{
    // What a function relies on has pages of its own; its own head is on its page already.
    private static readonly RuleKind[] OnFunctionPages =
    [
        RuleKind.Registration,
        RuleKind.Requirement,
        RuleKind.Cap,
        RuleKind.Fee,
        RuleKind.Share,
        RuleKind.Amount,
        RuleKind.Transition,
    ];

    /// <summary>The passages that the rules of an entry stand on.</summary>
    public IEnumerable<QuotedPassage> PassagesOf(Entry entry) =>
        RulesOf(entry).SelectMany(rule => PassagesOf(rule.Rule));

    /// <summary>The rules of an entry; nothing where it has none.</summary>
    public void Write(MarkupWriter page, Entry entry)
    {
        var rules = RulesOf(entry).GroupBy(rule => rule.Rule.Kind).OrderBy(kind => kind.Key).ToList();
        if (rules.Count == 0)
        {
            return;
        }

        page.Open("section", ("id", "rules"))
            .Element("h2", words.OverTime)
            .Element("p", words.OverTimeExplained, ("class", "quiet"));
        foreach (var kind in rules)
        {
            page.Element("h3", words.KindOfRule(kind.Key));
            Rows(page, kind);
        }

        page.Close();
    }

    private IEnumerable<TimelineEntry> RulesOf(Entry entry) =>
        book.RulesOf(entry).Where(rule => entry.Kind != EntryKind.Function || OnFunctionPages.Contains(rule.Rule.Kind));

    private IEnumerable<QuotedPassage> PassagesOf(Rule rule) =>
        rule.Citations.SelectMany(citation => book.Passages.Of(rule.Place.Source.Path, citation)).Distinct();

    private void Rows(MarkupWriter page, IEnumerable<TimelineEntry> rules)
    {
        page.Open("table", ("class", "rules")).Open("thead").Open("tr");
        foreach (var column in new[] { words.Rule, words.From, words.Until, words.Sources, words.Scenarios })
        {
            page.Element("th", column, ("scope", "col"));
        }

        page.Close().Close().Open("tbody");
        foreach (var rule in rules)
        {
            Row(page, rule);
        }

        page.Close().Close();
    }

    private void Row(MarkupWriter page, TimelineEntry entry)
    {
        var rule = entry.Rule;
        page.Open("tr").Open("td", ("class", "text"));
        if (rule.Kind == RuleKind.Amount)
        {
            Owner(page, rule);
            page.Element("strong", words.Amount(rule.Text));
        }
        else
        {
            page.Open("code", ("class", "rule"));
            parts.Text.Write(page, rule.Place);
            page.Close();
        }

        page.Close()
            .Element("td", words.Day(entry.From), ("data-label", words.From))
            .Element("td", words.Day(entry.To), ("data-label", words.Until))
            .Open("td", ("data-label", words.Sources));
        if (rule.Citations.IsEmpty)
        {
            page.Element("span", words.NoSource, ("class", "quiet"));
        }

        foreach (var citation in rule.Citations)
        {
            page.Element("cite", citation).Text(" ");
        }

        parts.Passages(page, PassagesOf(rule));
        page.Close().Open("td", ("data-label", words.Scenarios));
        parts.Folded(page, book.Examples.Of(rule.Place));
        page.Close().Close();
    }

    private void Owner(MarkupWriter page, Rule rule)
    {
        var owner = book.Entries.FirstOrDefault(one =>
            one.Kind == EntryKind.Amount
            && string.Equals(one.Name, rule.Owner, StringComparison.Ordinal)
            && string.Equals(one.Part, rule.Convention, StringComparison.Ordinal)
        );
        if (owner is not null)
        {
            parts.Link(page, owner);
            page.Text($"{words.Colon} ");
        }
    }
}
