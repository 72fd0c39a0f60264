using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Diagnostics;

public sealed class FindingLimitTests
{
    [Fact]
    public void A_file_with_a_hundred_thousand_mistakes_gets_five_hundred_findings_and_a_word_about_the_others()
    {
        var citation = string.Join(';', Enumerable.Repeat("z", 100_000));
        var findings = Compilation
            .Create([new SourceText("a.conv", $"vocabulary a \"A\"\n\nreason place \"no\" [{citation}]\n")])
            .Diagnostics;

        findings.Length.ShouldBe(FindingLimit.MostPerFile);
        findings.ShouldAllBe(finding => finding.Severity == Severity.Error);
        var said = findings.SelectMany(finding => finding.Related).Select(related => related.Message).ToList();
        said.ShouldHaveSingleItem().ShouldEndWith(" more findings in this file are not listed: mend these first");
        int.Parse(said[0].Split(' ')[0]).ShouldBeGreaterThan(99_000);
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
