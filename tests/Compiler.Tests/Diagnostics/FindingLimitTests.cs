using System.Collections.Immutable;
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
        findings[^1].Help!.ShouldEndWith(" more findings of this file are not listed");
    }

    [Theory]
    [InlineData(250, 249, 499, null)]
    [InlineData(0, 500, 500, null)]
    [InlineData(250, 251, 500, "1 more finding of this file is not listed")]
    [InlineData(700, 0, 500, "200 more findings of this file are not listed")]
    [InlineData(2, 100_000, 500, "99502 more findings of this file are not listed")]
    [InlineData(600, 600, 500, "700 more findings of this file are not listed")]
    public void The_limit_is_exact_however_many_phases_find_something(int one, int other, int listed, string? others)
    {
        var source = new SourceText("a.conv", new string('x', 200_000));
        var findings = FindingLimit.Apply(Phase(source, one, 0).Concat(Phase(source, other, 100_000)));

        findings.Length.ShouldBe(listed);
        findings
            .Select(finding => finding.Help ?? "")
            .Where(help => help.Contains("mend these first", StringComparison.Ordinal))
            .Select(help => help[(help.IndexOf("first: ", StringComparison.Ordinal) + 7)..])
            .ShouldBe(others is null ? [] : [others]);
    }

    private static ImmutableArray<Diagnostic> Phase(SourceText source, int count, int from)
    {
        var findings = new Findings();
        for (var i = 0; i < count; i++)
        {
            findings.Add(TypeDescriptors.TooLarge, new SourceSpan(source, new TextSpan(from + i, 1)));
        }

        return findings.ToImmutable();
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
