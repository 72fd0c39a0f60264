using Conv.Comparison.Counting.Results;
using Conv.Reports.Verdicts;

namespace Conv.Cli.Comparing.Texts;

/// <summary>The figures of a file, carried to a published population, with the assumption that they rest on.</summary>
internal sealed class PopulationText(Page page, Voice voice)
{
    /// <summary>Writes them.</summary>
    public void Write(PopulationEffect population)
    {
        page.Heading(voice.Say(CountedWords.Population));
        foreach (var sentence in PopulationSentences.Of(population, voice.Language))
        {
            page.Text(0, sentence);
        }
    }
}
