using System.Globalization;
using System.Text;
using Conv.Cli.Terminals;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary><c>conv fmt</c></summary>
public sealed class FmtTests
{
    private const string Loose =
        "vocabulary words reason   late \"too late\"\nreason full  when cap reached # the last\n";

    private const string LaidOut = """
        vocabulary words
        reason late "too late"
        reason full  when cap reached  # the last

        """;

    [Fact]
    public void Files_are_laid_out_in_their_place_and_then_stay_as_they_are()
    {
        using var folder = new Folder();
        folder.Write("words.conv", Loose);

        Call.Of("fmt", folder.Path).ShouldBe(new Call(0, "", "1 file laid out, 0 as they are\n"));

        File.ReadAllText(folder["words.conv"]).ShouldBe(LaidOut);
        Call.Of("fmt", folder["words.conv"]).ShouldBe(new Call(0, "", "0 files laid out, 1 as it is\n"));
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_check_names_files_and_writes_nothing()
    {
        using var folder = new Folder();
        var loose = folder.Write("loose.conv", Loose);
        folder.Write("words.conv", LaidOut);

        Call.Of("fmt", folder.Path, "--check")
            .ShouldBe(new Call(1, loose + "\n", "1 file to be laid out, 1 as it is\n"));

        File.ReadAllText(loose).ShouldBe(Loose);
    }

    [Fact]
    public void A_file_with_syntax_errors_is_told_and_left_alone()
    {
        using var folder = new Folder();
        folder.Write("broken.conv", "vocabulary   words reasn late");
        folder.Write("words.conv", Loose);

        var call = Call.Of("fmt", folder.Path);

        call.Status.ShouldBe(1);
        call.Error.ShouldContain("error CONV01");
        call.Error.ShouldEndWith("1 file laid out, 0 as they are, 1 with errors left alone\n");
        File.ReadAllText(folder["broken.conv"]).ShouldBe("vocabulary   words reasn late");
        File.ReadAllText(folder["words.conv"]).ShouldBe(LaidOut);
    }

    [Fact]
    public void A_link_stays_a_link_and_leads_to_the_file_laid_out()
    {
        using var folder = new Folder();
        folder.Write("real/words.conv", Loose);
        File.CreateSymbolicLink(folder["words.conv"], folder["real/words.conv"]);

        Call.Of("fmt", folder["words.conv"]).Status.ShouldBe(0);

        new FileInfo(folder["words.conv"]).LinkTarget.ShouldNotBeNull();
        File.ReadAllText(folder["real/words.conv"]).ShouldBe(LaidOut);
    }

    [Theory]
    [InlineData(Loose, 0, LaidOut)]
    [InlineData("vocabulary   words reasn late", 1, "")]
    public void The_standard_input_goes_to_the_output(string text, int status, string expected) =>
        Input(text, "fmt", "-").ShouldBe((status, expected));

    [Theory]
    [InlineData(Loose, 1)]
    [InlineData(LaidOut, 0)]
    public void The_standard_input_is_checked(string text, int status) =>
        Input(text, "fmt", "-", "--check").ShouldBe((status, ""));

    [Fact]
    public void What_is_no_option_and_what_goes_not_together_is_a_wrong_call()
    {
        Call.Of("fmt", "--chek", "words.conv").Complaint(ExitStatus.WrongCall).ShouldContain("--chek");
        Call.Of("fmt", "-", "words.conv").Complaint(ExitStatus.WrongCall).ShouldContain("alone");
    }

    private static (int Status, string Out) Input(string text, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var terminal = new Terminal(output, error) { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(text)) };
        return (ConvApp.Run(args, terminal), output.ToString());
    }
}
