using System.Collections.Immutable;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Cli.Comparing.Texts;

/// <summary>The proved layer for a person: each kind of change with its regions and a smallest example; what is open; what is the same.</summary>
internal sealed class ProvedText(Page page, Voice voice, int show, bool verbose)
{
    /// <summary>Writes it.</summary>
    public void Write(ProvedComparison proved)
    {
        page.Heading(voice.Say(DiffWords.Proved, Headline.Range(proved, voice)));
        page.Text(0, voice.Say(DiffWords.CommonHistory), Tone.Faint);
        page.Groups(
            proved
                .Changes.GroupBy(change => ChangeWords.KeyOf(change.Functions))
                .Select(pair =>
                    (
                        ChangeWords.WithConventions(pair.First().Functions, voice),
                        (IEnumerable<ProvedChange>)pair.OrderBy(change => change.Output)
                    )
                ),
            verbose ? int.MaxValue : show,
            Write,
            voice,
            RestWords.Changes
        );
        WriteOpen(proved.Open);
        WriteUnchanged(proved);
    }

    private void Write(ProvedChange change)
    {
        page.Text(
            2,
            $"~ {voice.Say(DiffWords.KindIs, voice.Say(KindWords.Of(change.Output)), $"{voice.Told(change.Old.Text)} → {voice.Told(change.New.Text)}")}  [{ContentId.Short(change.Id)}]",
            Tone.Warning
        );
        if (!verbose)
        {
            var more = change.Regions.Length - 1;
            page.Text(
                4,
                Where(change.Regions[0])
                    + (more == 0 ? "" : voice.Say(DiffWords.AndMore, voice.Of(more, RestWords.Regions)))
            );
            return;
        }

        foreach (var region in change.Regions.Take(show))
        {
            page.Text(4, Where(region));
            new WitnessText(page, voice).Write(6, region.Witness);
        }

        page.Rest(4, change.Regions.Length, show, voice, RestWords.Regions);
        if (!change.Old.Rules.IsEmpty || !change.New.Rules.IsEmpty)
        {
            page.Text(
                4,
                voice
                    .Say(
                        DiffWords.By,
                        Places(DiffWords.Old, change.Old.Rules) + Places(DiffWords.New, change.New.Rules)
                    )
                    .TrimEnd(),
                Tone.Faint
            );
        }
    }

    private string Where(Region region) =>
        region.Where.IsEmpty ? voice.Say(ReadingWords.Always) : voice.Say(ReadingWords.Where, voice.Told($"{region}"));

    private string Places(LocalizableText edition, ImmutableArray<SourceSpan> places) =>
        places.IsEmpty
            ? ""
            : $"{voice.Say(edition)} {string.Join(", ", places.Select(place => $"{place}").Distinct())} ";

    private void WriteOpen(ImmutableArray<OpenQuestion> open)
    {
        if (open.IsEmpty)
        {
            return;
        }

        page.Heading(voice.Say(DiffWords.NotProved, voice.Of(open.Length, Nouns.Question)));
        foreach (var question in open.Take(verbose ? int.MaxValue : show))
        {
            page.Text(2, $"? {ChangeWords.Of(question, voice)}  [{ContentId.Short(question.Id)}]", Tone.Warning);
            page.Text(6, voice.Told(question.Reason));
        }

        if (!verbose && open.Length > show)
        {
            page.Text(
                2,
                voice.Say(RestWords.AndVerbose, voice.Of(open.Length - show, RestWords.Questions)),
                Tone.Faint
            );
        }
    }

    private void WriteUnchanged(ProvedComparison proved)
    {
        page.Line();
        foreach (var pair in proved.Unchanged.GroupBy(one => ChangeWords.KeyOf(one.Functions)))
        {
            var outputs = pair.Select(one => one.Output)
                .Distinct()
                .Order()
                .Select(output => voice.Say(KindWords.Of(output)));
            page.Text(
                0,
                voice.Say(
                    DiffWords.Unchanged,
                    string.Join(", ", outputs),
                    ChangeWords.WithConventions(pair.First().Functions, voice)
                )
            );
        }

        var (all, range) = (proved.Changes.IsEmpty, Headline.Range(proved, voice));
        page.Text(
            0,
            proved.IsComplete
                ? voice.Say(all ? DiffWords.AllUnchanged : DiffWords.RestUnchanged, range)
                : voice.Say(
                    all ? DiffWords.AllButOpen : DiffWords.RestButOpen,
                    voice.Of(proved.Open.Length, Nouns.Question),
                    range
                ),
            proved.IsComplete ? Tone.Good : Tone.Warning
        );
    }
}
