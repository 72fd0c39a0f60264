using System.Diagnostics;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>The rules that differ, by owner: from what to what, where, on which authority.</summary>
internal sealed class StructureText(Page page, int show, bool verbose)
{
    /// <summary>Writes them: what belongs to functions first, then to a whole convention, then the definitions that rules share.</summary>
    /// <param name="structure">The rules.</param>
    /// <param name="functions">The names of the functions of both editions.</param>
    public void Write(StructuralComparison structure, IReadOnlySet<string> functions)
    {
        page.Heading($"The text: {Headline.Of(structure)}; {Numbers.Of(structure.Unchanged)} the same");
        var owners = structure
            .Changes.GroupBy(Title, StringComparer.Ordinal)
            .OrderBy(owner =>
                functions.Contains(owner.First().Rule.Owner) ? 0
                : owner.First().Rule.Owner.Length == 0 ? 1
                : 2
            );
        page.Groups(
            owners.Select(owner => (owner.Key, owner.AsEnumerable())),
            verbose ? int.MaxValue : show,
            Write,
            "rule"
        );
    }

    private static string Title(RuleChange change) =>
        change.Rule.Owner.Length == 0 ? $"all of {change.Rule.Convention}" : ChangeWords.OwnerOf(change);

    private void Write(RuleChange change)
    {
        var kind = ChangeWords.Of(change.Rule.Kind);
        var id = $"  [{ContentId.Short(change.Id)}]";
        switch (change)
        {
            case { Kind: RuleChangeKind.Sourced, Old: { } old, New: { } now }:
                page.Text(2, $"= {kind}: {now.Text}{id}", Tone.Faint);
                Sources(old, now);
                break;
            case { Old: { } old, New: { } now }:
                if (ClauseDifference.Of(old.Text, now.Text) is { } both)
                {
                    page.Text(2, $"~ {kind}: {both}{id}", Tone.Warning);
                }
                else
                {
                    page.Text(2, $"~ {kind}{id}", Tone.Warning);
                    page.Text(6, $"old: {old.Text}");
                    page.Text(6, $"new: {now.Text}");
                }

                Sources(old, now);
                break;
            case { New: { } added }:
                page.Text(2, $"+ {kind}: {added.Text}{id}", Tone.Good);
                Sources(null, added);
                break;
            case { Old: { } removed }:
                page.Text(2, $"- {kind}: {removed.Text}{id}", Tone.Bad);
                Sources(removed, null);
                break;
            default:
                throw new UnreachableException("a change is of a rule");
        }
    }

    private void Sources(Rule? old, Rule? now)
    {
        if (!verbose)
        {
            return;
        }

        if (old is not null)
        {
            page.Text(6, $"old {Source(old)}", Tone.Faint);
        }

        if (now is not null)
        {
            page.Text(6, $"new {Source(now)}", Tone.Faint);
        }
    }

    private static string Source(Rule rule) =>
        rule.Citations.IsEmpty ? $"{rule.Place}, no source" : $"{rule.Place} [{string.Join("; ", rule.Citations)}]";
}
