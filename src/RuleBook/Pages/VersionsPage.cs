using Conv.Comparison.Structure;
using Conv.Markup;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>Two conventions side by side: every rule in both, what differs marked in words and by a sign, not by colour alone.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
internal sealed class VersionsPage(Book book, BookWords words)
{
    /// <summary>Writes what stands between head and foot.</summary>
    public void Write(MarkupWriter page, VersionPair pair)
    {
        var rules = pair.Rules;
        page.Element("p", words.Versions, ("class", "kicker"))
            .Element("h1", $"{pair.Old.Name} ↔ {pair.New.Name}")
            .Element("p", words.VersionsExplained)
            .Element(
                "p",
                words.ManyRules(
                    rules.Same.Length,
                    rules.Changes.Count(change => change.Kind is RuleChangeKind.Changed or RuleChangeKind.Sourced),
                    rules.Changes.Count(change => change.Kind == RuleChangeKind.Added),
                    rules.Changes.Count(change => change.Kind == RuleChangeKind.Removed)
                )
            );
        var rows = rules
            .Changes.Select(change => (change.Old, change.New, Change: (RuleChangeKind?)change.Kind))
            .Concat(rules.Same.Select(same => ((Rule?)same.Old, (Rule?)same.New, (RuleChangeKind?)null)))
            .GroupBy(row => (row.Item2 ?? row.Item1)!.Kind)
            // What both say of the vocabulary comes last: seldom is it what changed.
            .OrderBy(kind => kind.Key <= RuleKind.Reading)
            .ThenBy(kind => kind.Key);
        foreach (var kind in rows)
        {
            page.Open("section").Element("h2", words.KindOfRule(kind.Key)).Open("table", ("class", "versions"));
            page.Open("thead").Open("tr").Element("th", "", ("scope", "col"));
            page.Element("th", pair.Old.Name, ("scope", "col")).Element("th", pair.New.Name, ("scope", "col"));
            page.Close().Close().Open("tbody");
            foreach (
                var (old, now, change) in kind.OrderBy(row => (row.Item2 ?? row.Item1)!.Owner, StringComparer.Ordinal)
            )
            {
                Row(page, pair, old, now, change);
            }

            page.Close().Close().Close();
        }
    }

    private void Row(MarkupWriter page, VersionPair pair, Rule? old, Rule? now, RuleChangeKind? change)
    {
        page.Open("tr", ("class", change is { } kind ? $"{kind}".ToLowerInvariant() : "same"))
            .Element("td", change is { } what ? words.Change(what) : words.SameInBoth, ("class", "what"));
        var parts = old is null || now is null ? [] : WordDiff.Compare(old.Text, now.Text);
        Side(page, old, pair.Old.Name, parts.Where(part => part.Kind != DiffKind.New), "del");
        Side(page, now, pair.New.Name, parts.Where(part => part.Kind != DiffKind.Old), "ins");
        page.Close();
    }

    private void Side(MarkupWriter page, Rule? rule, string version, IEnumerable<DiffPart> parts, string mark)
    {
        page.Open("td", ("data-label", version));
        if (rule is null)
        {
            page.Element("span", words.InNoVersion, ("class", "quiet")).Close();
            return;
        }

        if (rule.Owner.Length > 0)
        {
            var entry = book.Links.At(rule.Place);
            page.Open("div", ("class", "owner"));
            if (entry is null)
            {
                page.Text(rule.Owner);
            }
            else
            {
                page.Element("a", rule.Owner, ("href", entry.File));
            }

            page.Close();
        }

        page.Open("code", ("class", "rule"));
        var any = false;
        foreach (var part in parts)
        {
            any = true;
            if (part.Kind == DiffKind.Both)
            {
                page.Text(part.Text);
            }
            else
            {
                page.Element(mark, part.Text);
            }
        }

        if (!any)
        {
            page.Element(mark, rule.Text);
        }

        page.Close();
        foreach (var citation in rule.Citations)
        {
            page.Text(" ").Element("cite", citation);
        }

        page.Close();
    }
}
