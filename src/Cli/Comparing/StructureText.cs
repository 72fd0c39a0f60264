using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing;

/// <summary>The rules that differ, by owner: from what to what, where, on which authority.</summary>
internal sealed class StructureText(Page page)
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
        foreach (var owner in owners)
        {
            page.Line();
            page.Text(0, owner.Key);
            foreach (var change in owner)
            {
                Write(change);
            }
        }
    }

    private static string Title(RuleChange change) =>
        change.Rule.Owner.Length == 0 ? $"all of {change.Rule.Convention}" : ChangeWords.OwnerOf(change);

    private void Write(RuleChange change)
    {
        var kind = ChangeWords.Of(change.Rule.Kind);
        switch (change)
        {
            case { Old: { } old, New: { } now }:
                if (ClauseDifference.Of(old.Text, now.Text) is { } both)
                {
                    page.Text(2, $"~ {kind}: {both}  [{ContentId.Short(change.Id)}]", Tone.Warning);
                }
                else
                {
                    page.Text(2, $"~ {kind}  [{ContentId.Short(change.Id)}]", Tone.Warning);
                    page.Text(6, $"old: {old.Text}");
                    page.Text(6, $"new: {now.Text}");
                }

                page.Text(6, $"old {Source(old)}", Tone.Faint);
                page.Text(6, $"new {Source(now)}", Tone.Faint);
                break;
            case { New: { } added }:
                page.Text(2, $"+ {kind}: {added.Text}  [{ContentId.Short(change.Id)}]", Tone.Good);
                page.Text(6, $"new {Source(added)}", Tone.Faint);
                break;
            default:
                page.Text(2, $"- {kind}: {change.Rule.Text}  [{ContentId.Short(change.Id)}]", Tone.Bad);
                page.Text(6, $"old {Source(change.Rule)}", Tone.Faint);
                break;
        }
    }

    private static string Source(Rule rule) =>
        rule.Citations.IsEmpty ? $"{rule.Place}, no source" : $"{rule.Place} [{string.Join("; ", rule.Citations)}]";
}
