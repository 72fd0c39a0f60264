using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Diagnostics;

public sealed class FindingLimitTests
{
    [Fact]
    public void A_file_with_a_hundred_thousand_mistakes_gets_a_few_hundred_findings_and_a_word_about_the_others()
    {
        var findings = Compilation
            .Create([
                new SourceText(
                    "a.conv",
                    "vocabulary a \"A\"\n\n" + string.Concat(Enumerable.Repeat("reason place \"no\"\n", 100_000))
                ),
            ])
            .Diagnostics;

        findings.Length.ShouldBeInRange(100, FindingLimit.MostPerFile);
        findings.ShouldContain(finding =>
            finding.Help != null && finding.Help.Contains("mend these first", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_line_is_shown_without_a_copy_of_it()
    {
        var source = new SourceText("a.conv", "first\r\nsecond\n\nlast");

        source.LineSpanAt(2).ToString().ShouldBe("second");
        source.LineAt(1).ShouldBe("first");
        source.LineAt(3).ShouldBe("");
        source.LineAt(4).ShouldBe("last");
    }
}
