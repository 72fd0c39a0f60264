using Conv.Comparison.Counting.Results;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What each changed rule does alone, and all together.</summary>
internal sealed class MarginalText(Page page, Voice voice, int show)
{
    /// <summary>Writes it, where there are several; one rule alone is all together.</summary>
    public void Write(DataComparison data, StructuralComparison structure)
    {
        if (data.Apart.Length < 2)
        {
            return;
        }

        page.Heading(voice.Say(CountedWords.Marginal));
        page.Text(0, voice.Say(CountedWords.MarginalSaid));
        var changes = structure.Changes.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        var shown = data
            .Apart.OrderByDescending(one => Math.Max(Weight(one.Alone), Weight(one.Last)))
            .ThenByDescending(one => Rows(one.Alone ?? one.Last))
            .ThenBy(one => string.Join(' ', one.Rules), StringComparer.Ordinal)
            .Take(show)
            .ToList();
        var table = page.Table(5);
        var insurer = voice.Say(RunWords.Insurer);
        table.Add(Tone.Strong, "", voice.Say(CountedWords.Alone), insurer, voice.Say(CountedWords.Last), insurer, "");
        foreach (var one in shown)
        {
            table.Add([
                "",
                .. Cells(one.Alone),
                .. Cells(one.Last),
                Terminal.Safe(
                    $"{ChangeWords.Of(one.Rules, changes, voice)}  [{string.Join(" + ", one.Rules.Select(ContentId.Short))}]"
                ),
            ]);
        }

        table.Add(["", .. Cells(data.Changed), "", "", voice.Say(CountedWords.AllTogether)]);
        table.Write();
        page.Rest(2, data.Apart.Length, show, voice, RestWords.Rules);
    }

    private string[] Cells(Delta? delta) =>
        delta is null ? ["", voice.Say(CountedWords.MeansNothing)] : [Numbers.Of(Rows(delta)), voice.Insurer(delta)];

    private static decimal Weight(Delta? delta) => Math.Abs((decimal)(delta?.Insurer ?? 0));

    private static long Rows(Delta? delta) => delta is null ? 0 : delta.Attendances + delta.Payments;
}
