using Conv.Compiler.Parsing;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("amount \u0430mt 1 EUR", "CONV0117 \u0430mt")]
    [InlineData("amount \u0430\u0441\u0435 1 EUR amount ace 2 EUR", "CONV0117 \u0430\u0441\u0435")]
    [InlineData("amount \u0441\u043e\u0440 1 EUR", "")]
    [InlineData("amount \u00e9l\u00e8ve 1 EUR", "")]
    public void Names_that_look_like_others_are_warned_about_once(string text, string expected) =>
        Findings($"convention c\n{text}\n").ShouldBe(expected);

    [Theory]
    [InlineData("# a comment \u202e turned", "U+202E and which changes the order in which the line is read")]
    [InlineData("source deck \"a\u200btitle\"", "U+200B")]
    [InlineData("source deck \"a\u061ctitle\"", "U+061C and which changes the order in which the line is read")]
    [InlineData("function f\ufeff", "U+FEFF")]
    public void Characters_that_nobody_sees_are_warned_about_where_they_stand(string text, string character)
    {
        var (_, findings) = SyntaxParser.Parse(new SourceText("a.conv", $"\ufeffconvention c\n{text}\n"));

        var finding = findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("CONV0118");
        finding.Place.Start.Line.ShouldBe(2);
        finding.Message.ShouldContain(character.Split(' ')[0]);
        finding.Message.ShouldNotContain(finding.Place.Text);
    }

    [Fact]
    public void A_strange_character_is_reported_once() =>
        Findings("convention c\nfunction f \u202e\n").ShouldBe("CONV0103 \u202e");

    private static string Findings(string text) =>
        string.Join(
            ", ",
            SyntaxParser.Parse(new SourceText("a.conv", text)).Findings.Select(one => $"{one.Code} {one.Place.Text}")
        );
}
