using System.Text;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class ConventionFilesTests
{
    [Fact]
    public void A_path_that_is_not_there_is_a_wrong_call()
    {
        Call.Of("check", "nowhere.conv")
            .Complaint(ExitStatus.WrongCall)
            .ShouldBe("conv check: nowhere.conv: there is no such file or folder");
    }

    [Fact]
    public void A_folder_without_conventions_is_a_wrong_call()
    {
        using var folder = new Folder();

        Call.Of("check", folder.Path).Complaint(ExitStatus.WrongCall).ShouldContain("no .conv file in this folder");
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_named_with_the_first_wrong_byte()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["old.conv"], Encoding.Latin1.GetBytes("vocabulary x\n    \"Séance\"\n"));

        Call.Of("check", folder["old.conv"])
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldEndWith("old.conv: not UTF-8: byte 19, on line 2 (save the file in UTF-8)");
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        File.WriteAllText(folder["rules/2024.conv"], Visits.Convention, new UTF8Encoding(true));

        Call.Fine("check", rules);
    }

    [Fact]
    public void Text_of_a_file_cannot_steer_the_terminal()
    {
        using var folder = new Folder();
        folder.Write("evil.conv", "convention \u001b[31mred\u202e\n");

        var call = Call.Of("check", folder["evil.conv"]);
        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Out.ShouldNotContain("\u001b");
        call.Out.ShouldNotContain("\u202e");
    }
}
