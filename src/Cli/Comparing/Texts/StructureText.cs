using System.Diagnostics;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>The rules that differ, by owner: from what to what, where, on which authority.</summary>
internal sealed class StructureText(Page page, Voice voice, int show, bool verbose)
{
    /// <summary>Writes them: what belongs to functions first, then to a whole convention, then the definitions that rules share.</summary>
    /// <param name="structure">The rules.</param>
    /// <param name="functions">The names of the functions of both editions.</param>
    public void Write(StructuralComparison structure, IReadOnlySet<string> functions)
    {
        page.Heading(voice.Say(DiffWords.Text, Headline.Of(structure, voice), voice.Of(structure.Unchanged)));
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
            voice,
            RestWords.Rules
        );
    }

    private string Title(RuleChange change) =>
        change.Rule.Owner.Length == 0
            ? voice.Say(DiffWords.AllOf, change.Rule.Convention)
            : ChangeWords.OwnerOf(change, voice);

    private void Write(RuleChange change)
    {
        var kind = voice.Say(KindWords.Of(change.Rule.Kind));
        var id = $"  [{ContentId.Short(change.Id)}]";
        switch (change)
        {
            case { Kind: RuleChangeKind.Sourced, Old: { } old, New: { } now }:
                page.Text(2, $"= {voice.Say(DiffWords.KindIs, kind, now.Text)}{id}", Tone.Faint);
                Sources(old, now);
                break;
            case { Old: { } old, New: { } now }:
                if (ClauseDifference.Of(old.Text, now.Text, voice) is { } both)
                {
                    page.Text(2, $"~ {voice.Say(DiffWords.KindIs, kind, both)}{id}", Tone.Warning);
                }
                else
                {
                    page.Text(2, $"~ {kind}{id}", Tone.Warning);
                    page.Text(6, voice.Say(DiffWords.OldIs, old.Text));
                    page.Text(6, voice.Say(DiffWords.NewIs, now.Text));
                }

                Sources(old, now);
                break;
            case { New: { } added }:
                page.Text(2, $"+ {voice.Say(DiffWords.KindIs, kind, added.Text)}{id}", Tone.Good);
                Sources(null, added);
                break;
            case { Old: { } removed }:
                page.Text(2, $"- {voice.Say(DiffWords.KindIs, kind, removed.Text)}{id}", Tone.Bad);
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
            page.Text(6, $"{voice.Say(DiffWords.Old)} {Source(old)}", Tone.Faint);
        }

        if (now is not null)
        {
            page.Text(6, $"{voice.Say(DiffWords.New)} {Source(now)}", Tone.Faint);
        }
    }

    private string Source(Rule rule) =>
        rule.Citations.IsEmpty
            ? voice.Say(DiffWords.NoSource, rule.Place)
            : $"{rule.Place} [{string.Join("; ", rule.Citations)}]";
}
