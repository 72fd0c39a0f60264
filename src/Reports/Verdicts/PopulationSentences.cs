using Conv.Comparison.Counting.Results;
using Conv.Reports.Wording;
using Conv.Runtime.Languages;

namespace Conv.Reports.Verdicts;

/// <summary>What the figures of a file come to for a published population, and the assumption that this rests on.</summary>
public static class PopulationSentences
{
    /// <summary>The figures, then the assumption, in English with numbers as a terminal shows them.</summary>
    public static IReadOnlyList<string> Of(PopulationEffect population) => Of(population, LanguageCodes.English);

    /// <summary>The same in a language.</summary>
    /// <param name="population">The figures.</param>
    /// <param name="language">The code of the language.</param>
    public static IReadOnlyList<string> Of(PopulationEffect population, string language) =>
        [.. Of(population, Words.Plain(language)).Select(VerdictText.Plain)];

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
