using System.Collections.Immutable;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Cli.Comparing.Texts;

/// <summary>The proved layer for a person: each kind of change with its regions and a smallest example; what is open; what is the same.</summary>
internal sealed class ProvedText(Page page, int show, bool verbose)
{
    /// <summary>Writes it.</summary>
    public void Write(ProvedComparison proved)
    {
        page.Heading($"Proved, {Headline.Range(proved)}");
        page.Text(
            0,
            "Each session after a common history: those before it are accepted by both editions or refused by both. What follows from a "
                + "first difference is counted on data.",
            Tone.Faint
        );
        page.Groups(
            proved
                .Changes.GroupBy(change => ChangeWords.KeyOf(change.Functions))
                .Select(pair =>
                    (
                        ChangeWords.WithConventions(pair.First().Functions),
                        (IEnumerable<ProvedChange>)pair.OrderBy(change => change.Output)
                    )
                ),
            verbose ? int.MaxValue : show,
            Write,
            "change"
        );
        WriteOpen(proved.Open);
        WriteUnchanged(proved);
    }

    private void Write(ProvedChange change)
    {
        page.Text(
            2,
            $"~ {ChangeWords.Of(change.Output)}: {change.Old.Text} → {change.New.Text}  [{ContentId.Short(change.Id)}]",
            Tone.Warning
        );
        if (!verbose)
        {
            var more = change.Regions.Length - 1;
            page.Text(
                4,
                Where(change.Regions[0]) + (more == 0 ? "" : $" (and {Numbers.Of(more, "more region")}, --verbose)")
            );
            return;
        }

        foreach (var region in change.Regions.Take(show))
        {
            page.Text(4, Where(region));
            new WitnessText(page).Write(6, region.Witness);
        }

        page.Rest(4, change.Regions.Length, show, "region");
        if (!change.Old.Rules.IsEmpty || !change.New.Rules.IsEmpty)
        {
            page.Text(
                4,
                $"by {Places("old", change.Old.Rules)}{Places("new", change.New.Rules)}".TrimEnd(),
                Tone.Faint
            );
        }
    }

    private static string Where(Region region) => region.Where.IsEmpty ? "always" : $"where {region}";

    private static string Places(string edition, ImmutableArray<SourceSpan> places) =>
        places.IsEmpty ? "" : $"{edition} {string.Join(", ", places.Select(place => $"{place}").Distinct())} ";

    private void WriteOpen(ImmutableArray<OpenQuestion> open)
    {
        if (open.IsEmpty)
        {
            return;
        }

        page.Heading($"Not proved: {Numbers.Of(open.Length, "question")}");
        foreach (var question in open.Take(verbose ? int.MaxValue : show))
        {
            page.Text(2, $"? {ChangeWords.Of(question)}  [{ContentId.Short(question.Id)}]", Tone.Warning);
            page.Text(6, question.Reason);
        }

        if (!verbose && open.Length > show)
        {
            page.Text(2, $"and {Numbers.Of(open.Length - show, "more question")} (--verbose)", Tone.Faint);
        }
    }

    private void WriteUnchanged(ProvedComparison proved)
    {
        page.Line();
        foreach (var pair in proved.Unchanged.GroupBy(one => ChangeWords.KeyOf(one.Functions)))
        {
            var outputs = pair.Select(one => one.Output).Distinct().Order().Select(ChangeWords.Of);
            page.Text(
                0,
                $"Unchanged: {string.Join(", ", outputs)} of {ChangeWords.WithConventions(pair.First().Functions)}"
            );
        }

        var everything = proved.Changes.IsEmpty ? "Everything" : "Everything else";
        page.Text(
            0,
            proved.IsComplete
                ? $"{everything} is unchanged: proved {Headline.Range(proved)}."
                : $"{everything} is unchanged but for what is not proved: {Numbers.Of(proved.Open.Length, "question")} above "
                    + $"would have to be answered; the rest is proved {Headline.Range(proved)}.",
            proved.IsComplete ? Tone.Good : Tone.Warning
        );
    }
}
