using Conv.Comparison.Counting.Results;
using Conv.Reports.Wording;

namespace Conv.Reports.Verdicts;

/// <summary>What the figures of a file come to for a published population, and the assumption that this rests on.</summary>
public static class PopulationSentences
{
    /// <summary>The figures, then the assumption, in English with numbers as a terminal shows them.</summary>
    public static IReadOnlyList<string> Of(PopulationEffect population) =>
        [.. Of(population, new PlainEnglish()).Select(VerdictText.Plain)];

    internal static IReadOnlyList<string> Of(PopulationEffect population, Words words)
    {
        var published = population.Published;
        return
        [
            words.PopulationSentence(
                population.Affected,
                population.NowAccepted,
                population.NowRefused,
                words.SignedEuro(population.Shares),
                words.SignedEuro(population.Insurer)
            ),
            words.PopulationAssumption(
                published.Title,
                words.Date(published.Until.DayNumber),
                published.Beneficiaries,
                population.FileBeneficiaries,
                words.Tenths(published.Beneficiaries, population.FileBeneficiaries)
            ),
        ];
    }
}
