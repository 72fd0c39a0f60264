using System.Text.RegularExpressions;
using Conv.Reports.Tests.Samples;
using Conv.Reports.Verdicts;

namespace Conv.Reports.Tests;

/// <summary>The verdict in the languages of the page.</summary>
public sealed partial class VerdictWordingTests
{
    [Theory]
    [InlineData("en", "on this file")]
    [InlineData("fr", "sur ce fichier")]
    [InlineData("nl", "in dit bestand")]
    public void The_page_says_it_in_its_language(string language, string ofTheFile)
    {
        var verdict = Verdict().Match(SampleReport.Page(language)).Groups["text"].Value;

        verdict.ShouldContain(ofTheFile);
        verdict.ShouldEndWith(".");
        if (language != "en")
        {
            verdict.ShouldNotContain("beneficiar");
            verdict.ShouldNotContain("accepted");
        }
    }

    [Fact]
    public void Without_a_file_and_without_changes_nobody_gets_anything_else() =>
        VerdictText.Of(SampleReport.Same).Sentence.ShouldBe("Nobody gets more or less, and nobody pays anything else.");

    [GeneratedRegex("<p class=\"verdict\">(?<text>[^<]*)</p>")]
    private static partial Regex Verdict();
}
