using Conv.Analysis.Suggesting;

namespace Conv.Cli.Testing;

/// <summary>Suggested scenarios as text that can be pasted at the end of their files.</summary>
internal sealed class SuggestionText(Terminal terminal, Voice voice)
{
    private const int RuleShown = 70;

    public void Write(SuggestionReport report)
    {
        foreach (var group in report.Suggestions.GroupBy(suggestion => suggestion.File.Path, StringComparer.Ordinal))
        {
            Line(voice.Say(CoverageWords.ForTheEnd, Terminal.Safe(group.Key)));
            Line(voice.Say(CoverageWords.Check));
            Line("");
            foreach (var suggestion in group)
            {
                foreach (var point in suggestion.Reaches)
                {
                    Line(
                        "# "
                            + Terminal.Safe(
                                $"{point.Place.Source.Path}:{point.Line}  {CoverageText.RuleOf(point, RuleShown)}  {voice.Told(point.Text)}"
                            )
                    );
                }

                terminal.Out.Write(suggestion.Text);
                Line("");
            }
        }

        foreach (var point in report.Left)
        {
            Line(
                "# "
                    + Terminal.Safe(
                        voice.Say(
                            CoverageWords.NoHistory,
                            $"{point.Place.Source.Path}:{point.Line}  {CoverageText.RuleOf(point, RuleShown)}  {voice.Told(point.Text)}"
                        )
                    )
            );
        }

        if (report.Suggestions.IsEmpty && report.Left.IsEmpty)
        {
            Line(voice.Say(CoverageWords.NothingToSuggest));
        }
    }

    private void Line(string text) => terminal.Out.WriteLine(text);
}
