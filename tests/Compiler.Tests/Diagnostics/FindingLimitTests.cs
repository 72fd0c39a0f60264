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

        findings.Length.ShouldBe(FindingLimit.MostPerFile);
        findings
            .Single(finding => finding.Help?.Contains("mend these first", StringComparison.Ordinal) == true)
            .ShouldBe(findings[^1]);
        findings[^1].Help!.ShouldEndWith("mend these first: 99499 more findings of this file are not listed");
    }

    [Theory]
    [InlineData(499, 499, null)]
    [InlineData(500, 500, null)]
    [InlineData(501, 500, "1 more finding of this file is")]
    [InlineData(700, 500, "200 more findings")]
    public void The_limit_is_exact_however_many_phases_find_something(int mistakes, int listed, string? others)
    {
        // A word that does not fit is found by the parser, a reason that is declared twice by the binder.
        var unfit = mistakes / 3;
        var text =
            "vocabulary a \"A\"\nreason place\n"
            + string.Concat(Enumerable.Repeat("reason place\n", mistakes - unfit))
            + string.Concat(Enumerable.Repeat("reason 7\n", unfit));
        var findings = Compilation.Create([new SourceText("a.conv", text)]).Diagnostics;

        findings.Length.ShouldBe(listed);
        var told = findings.Where(finding =>
            finding.Help?.Contains("mend these first", StringComparison.Ordinal) == true
        );
        if (others is null)
        {
            told.ShouldBeEmpty();
        }
        else
        {
            told.Single().Help!.ShouldContain(others);
        }
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
