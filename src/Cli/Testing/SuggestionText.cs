using Conv.Analysis.Suggesting;

namespace Conv.Cli.Testing;

/// <summary>Suggested scenarios as text that can be pasted at the end of their files.</summary>
internal sealed class SuggestionText(Terminal terminal)
{
    private const int RuleShown = 70;

    public void Write(SuggestionReport report)
    {
        foreach (var group in report.Suggestions.GroupBy(suggestion => suggestion.File.Path, StringComparer.Ordinal))
        {
            Line($"# For the end of {Terminal.Safe(group.Key)}: scenarios for what none shows yet.");
            Line(
                "# They expect what the rules say today. Check each against the text, then give it a title of its own."
            );
            Line("");
            foreach (var suggestion in group)
            {
                foreach (var point in suggestion.Reaches)
                {
                    Line(
                        "# "
                            + Terminal.Safe(
                                $"{point.Place.Source.Path}:{point.Line}  {CoverageText.RuleOf(point, RuleShown)}  {point.Text}"
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
                        $"no history was found for {point.Place.Source.Path}:{point.Line}  {CoverageText.RuleOf(point, RuleShown)}  {point.Text}"
                    )
            );
        }

        if (report.Suggestions.IsEmpty && report.Left.IsEmpty)
        {
            Line("# The scenarios show every rule and every boundary: there is nothing to suggest.");
        }
    }

    private void Line(string text) => terminal.Out.WriteLine(text);
}
