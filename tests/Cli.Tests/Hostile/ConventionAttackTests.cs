using System.Text;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Hostile;

public sealed class ConventionAttackTests
{
    public static TheoryData<string> Commands => new(Attack.Commands);

    /// <summary>Those that read conventions; a sample reads the calibration beside them.</summary>
    public static TheoryData<string> Readers => new(Attack.Commands.Where(command => command != "sample"));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_path_that_is_not_there_is_a_wrong_call_that_names_it(string command)
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", Visits.Sessions);

        foreach (var path in new[] { folder["none"], folder["none/a.conv"], folder["n\u202eo\nne.conv"], "\0", "" })
        {
            var call = Attack.Made(Attack.On(command, path, input, folder["out"]));

            call.Status.ShouldBe(ExitStatus.WrongCall, path);
            call.Error.ShouldNotContain("\u202e");
        }

        Attack.LeftNothing(folder["out"]);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_empty_folder_and_a_device_are_no_conventions(string command)
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", Visits.Sessions);
        Directory.CreateDirectory(folder["empty"]);

        Attack.Made(Attack.On(command, folder["empty"], input, folder["out"])).Status.ShouldBe(ExitStatus.WrongCall);
        if (File.Exists("/dev/null"))
        {
            Attack.Made(Attack.On(command, "/dev/null", input, folder["out"])).Status.ShouldNotBe(ExitStatus.Fine);
            Attack.Made(Attack.On(command, "/dev/zero", input, folder["out"])).Status.ShouldNotBe(ExitStatus.Fine);
        }

        Attack.LeftNothing(folder["out"]);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Fifty_megabytes_are_no_convention(string command)
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", Visits.Sessions);
        using (var file = File.Create(folder["large.conv"]))
        {
            file.SetLength(50 << 20);
        }

        var call = Attack.Made(Attack.On(command, folder["large.conv"], input, folder["out"]));

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("larger than any such file");
        Attack.LeftNothing(folder["out"]);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Bytes_that_are_no_text_are_told_with_their_place(string command)
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", Visits.Sessions);
        File.WriteAllBytes(folder["bad.conv"], [.. Encoding.UTF8.GetBytes("vocabulary a\n# "), 0xc3, 0x28]);

        var call = Attack.Made(Attack.On(command, folder["bad.conv"], input, folder["out"]));

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("not UTF-8: byte 15, on line 2");
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("../../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    public void What_a_convention_uses_never_leaves_its_folder(string used)
    {
        using var folder = new Folder();
        folder.Write("secret.conv", Visits.Vocabulary.Replace("home-care", "secret", StringComparison.Ordinal));
        Visits.WriteTo(folder, Visits.Convention.Replace("home-care", used, StringComparison.Ordinal));

        foreach (var command in Attack.Commands.Where(command => command != "sample"))
        {
            var call = Attack.Made(
                Attack.On(command, folder["rules"], folder.Write("s.csv", Visits.Sessions), folder["out"])
            );

            call.Status.ShouldBe(ExitStatus.SubjectAtFault);
            call.Error.ShouldNotContain("root:");
        }

        Attack.LeftNothing(folder["out"]);
    }

    [Fact]
    public void Odd_letters_in_names_of_files_reach_the_terminal_tamed()
    {
        using var folder = new Folder();
        const string odd = "a b;$(x)'\u00e9\u202e\u001b[31m.conv";
        folder.Write("rules/" + odd, "convention");

        var call = Attack.Made("check", folder["rules"]);

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        (call.Out + call.Error).ShouldNotContain("\u001b");
        (call.Out + call.Error).ShouldNotContain("\u202e");
    }
}
