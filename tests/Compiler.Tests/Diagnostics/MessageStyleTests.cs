using System.Text.RegularExpressions;
using Conv.Compiler.Diagnostics;

namespace Conv.Compiler.Tests.Diagnostics;

/// <summary>Holds messages to <c>docs/diagnostics/style.md</c>.</summary>
public sealed partial class MessageStyleTests
{
    public static TheoryData<string> Codes => [.. Descriptors.All.Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_one_sentence_without_capital_and_final_period(string code)
    {
        foreach (var text in Texts(code))
        {
            text.ShouldBe(text.Trim());
            text.ShouldNotContain('\n');
            text[^1].ShouldNotBeOneOf('.', '!', ';', ':', ',');
            char.IsUpper(text[0]).ShouldBeFalse();
            Prose(text).ShouldNotContain(". ");
            text.Length.ShouldBeLessThan(140);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_speaks_the_words_of_its_reader(string code)
    {
        foreach (var text in Texts(code))
        {
            CompilerWord().IsMatch(Prose(text)).ShouldBeFalse(text);
            TypeName().IsMatch(Prose(text)).ShouldBeFalse(text);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Back_quotes_come_in_pairs(string code)
    {
        foreach (var text in Texts(code))
        {
            (text.Count(character => character == '`') % 2).ShouldBe(0, text);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_and_name_are_shaped_alike(string code)
    {
        var descriptor = Descriptors.All.Single(one => one.Code == code);

        Regex.IsMatch(descriptor.Code, @"^CONV0[1-9]\d\d$").ShouldBeTrue();
        descriptor.Name.ShouldNotBeEmpty();
        descriptor.Help?.English.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_finding_of_a_real_file_quotes_what_the_author_wrote()
    {
        foreach (var page in DiagnosticPage.All.Values)
        {
            foreach (var finding in Compilation.Create(page.Wrong).Diagnostics)
            {
                finding.Message.ShouldNotContain("{");
                finding.Message.ShouldNotContain("``");
                (finding.Message.Count(character => character == '`') % 2).ShouldBe(0, finding.Message);
                finding.Message[^1].ShouldNotBe('.');
            }
        }
    }

    private static IEnumerable<string> Texts(string code)
    {
        var descriptor = Descriptors.All.Single(one => one.Code == code);
        return descriptor.Help is null
            ? [descriptor.Message.English]
            : [descriptor.Message.English, descriptor.Help.English];
    }

    // What stands in back-quotes is text of a file.
    private static string Prose(string text) => Quoted().Replace(text, "");

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\b(tokens?|nodes?|symbols?|null|exception|syntax|parser|binder|illegal|invalid|bad|please|sorry)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex CompilerWord();

    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z]\w*")]
    private static partial Regex TypeName();
}
