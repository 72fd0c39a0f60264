using Conv.Cli.Terminals;

namespace Conv.Cli.Tests.Terminals;

public sealed class ShownTextTests
{
    [Theory]
    [InlineData("\u001b[2J")]
    [InlineData("\u0007")]
    [InlineData("\u009b31m")]
    [InlineData("\u061c")]
    [InlineData("\u200e")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\ufeff")]
    [InlineData("\r")]
    public void What_steers_a_terminal_is_shown_as_a_question_mark(string steering)
    {
        ShownText.Safe($"a{steering}b")[..2].ShouldBe("a?");
        ShownText.Tame($"a{steering}b", keepColours: false)[..2].ToString().ShouldBe("a?");
    }

    [Fact]
    public void Lines_tabs_and_wanted_colours_stay()
    {
        ShownText
            .Tame("\u001b[31mred\u001b[0m\n\tb\r\n", keepColours: true)
            .ToString()
            .ShouldBe("\u001b[31mred\u001b[0m\n\tb\n");
        ShownText.Tame("\u001b[2Jx\u001b]0;t\u0007", keepColours: true).ToString().ShouldBe("?[2Jx?]0;t?");
        ShownText.Safe("a\tb\nc").ShouldBe("a b c");
    }

    [Fact]
    public void A_message_cuts_words_that_nobody_reads()
    {
        ShownText.Message($"there is no option --{new string('a', 1_000_000)} here").Length.ShouldBeLessThan(300);
        ShownText.Message(string.Concat(Enumerable.Repeat("word ", 100_000))).Length.ShouldBeLessThan(5_000);
        ShownText.Message("short").ShouldBe("short");
    }
}
