using Conv.Comparison.Counting.Results;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What each changed rule does alone, and all together.</summary>
internal sealed class MarginalText(Page page, int show)
{
    /// <summary>Writes it, where there are several; one rule alone is all together.</summary>
    public void Write(DataComparison data, StructuralComparison structure)
    {
        if (data.Apart.Length < 2)
        {
            return;
        }

        page.Heading("What each changed rule does alone, and all together");
        page.Text(
            0,
            "Alone: the old version with this one rule changed. Last: what it adds when all others are changed already. Where rules act together the lines do not add up."
        );
        var changes = structure.Changes.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        var shown = data
            .Apart.OrderByDescending(one => Math.Max(Weight(one.Alone), Weight(one.Last)))
            .ThenByDescending(one => Rows(one.Alone ?? one.Last))
            .ThenBy(one => string.Join(' ', one.Rules), StringComparer.Ordinal)
            .Take(show)
            .ToList();
        var table = page.Table(5);
        table.Add(Tone.Strong, "", "alone", "insurer's part", "last", "insurer's part", "");
        foreach (var one in shown)
        {
            table.Add([
                "",
                .. Cells(one.Alone),
                .. Cells(one.Last),
                Terminal.Safe(
                    $"{ChangeWords.Of(one.Rules, changes)}  [{string.Join(" + ", one.Rules.Select(ContentId.Short))}]"
                ),
            ]);
        }

        table.Add(["", .. Cells(data.Changed), "", "", "all together"]);
        table.Write();
        page.Rest(2, data.Apart.Length, show, "rule");
    }

    private static string[] Cells(Delta? delta) =>
        delta is null ? ["", "means nothing"] : [Numbers.Of(Rows(delta)), Amounts.Insurer(delta)];

    private static decimal Weight(Delta? delta) => Math.Abs((decimal)(delta?.Insurer ?? 0));

    private static long Rows(Delta? delta) => delta is null ? 0 : delta.Attendances + delta.Payments;
}
