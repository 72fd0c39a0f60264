using System.Text;
using Conv.Cli.Inputs;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Hostile;

public sealed class SessionAttackTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("explain")]
    public void A_file_of_zeros_an_empty_one_and_ten_thousand_columns_are_told_apart(string command)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        File.WriteAllBytes(folder["zeros.csv"], new byte[1 << 20]);
        folder.Write("empty.csv", "");
        folder.Write("wide.csv", string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"c{i}")) + "\n");
        folder.Write(
            "twice.csv",
            string.Concat(Enumerable.Repeat("visit,", 10_000)) + "held\n" + new string(',', 10_000) + "\n"
        );
        File.WriteAllBytes(folder["bytes.csv"], [0xff, 0xfe, 0x00, 0x0a, 0x22]);

        foreach (var name in new[] { "zeros.csv", "empty.csv", "wide.csv", "twice.csv", "bytes.csv" })
        {
            var call = Attack.Made(Attack.On(command, rules, folder[name], folder["out"]));

            call.Status.ShouldNotBe(ExitStatus.Fine, name);
            call.Error.Length.ShouldBeLessThan(2_000, name);
        }

        Attack.LeftNothing(folder["out"]);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("explain")]
    public void An_input_that_is_missing_a_folder_or_a_device_is_a_wrong_call_or_a_wrong_file(string command)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        foreach (var input in new[] { folder["none.csv"], folder.Path, "\0", "", "/dev/null" })
        {
            Attack.Made(Attack.On(command, rules, input, folder["out"])).Status.ShouldNotBe(ExitStatus.Fine, input);
        }

        Attack.LeftNothing(folder["out"]);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("explain")]
    public void A_device_that_never_ends_and_a_pipe_that_never_begins_get_a_sentence(string command)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", folder["pipe.csv"]))
        {
            mkfifo.WaitForExit();
        }

        Waiting.AtMost(TimeSpan.FromSeconds(2));
        foreach (var input in new[] { "/dev/zero", folder["pipe.csv"] })
        {
            Attack
                .Made(Attack.On(command, rules, input, folder["out"]))
                .Complaint(ExitStatus.WrongCall)
                .ShouldEndWith(
                    ": a pipe or a device, not a file (write what comes from it into a file, and name that)"
                );
        }

        Attack.LeftNothing(folder["out"]);
    }

    [Fact]
    public void No_message_names_a_beneficiary()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var input = folder.Write(
            "sessions.csv",
            """
            visit,held,act,team,kind,nurse,patient,born
            v1,2024-03-01,visit,north,short,n1,secret-person,1980-05-02
            v1,2024-03-02,visit,north,short,n1,secret-person,1980-05-02
            v2,2024-13-01,visit,north,short,n1,secret-person,1980-05-02
            v3,2024-03-01,visit,north,short,n1,"secret-person
            """
        );

        foreach (var strict in new[] { false, true })
        {
            var args = Attack.On("run", rules, input, folder["out"]);
            var call = Attack.Made(strict ? [.. args, "--strict"] : args);

            call.Status.ShouldBe(ExitStatus.SubjectAtFault);
            (call.Out + call.Error).ShouldNotContain("secret-person");
        }

        File.ReadAllText(folder["out/rejects.csv"]).ShouldNotContain("secret-person");
    }

    [Theory]
    [InlineData("run")]
    [InlineData("build")]
    [InlineData("sample")]
    public void An_output_that_cannot_be_written_leaves_nothing_that_looks_whole(string command)
    {
        using var folder = new Folder();
        var rules = command == "sample" ? Places.Conventions : Visits.WriteTo(folder);
        var input = folder.Write("sessions.csv", Visits.Sessions);
        folder.Write("file", "kept");
        Directory.CreateDirectory(folder["taken/attendances.csv/x"]);
        Directory.CreateDirectory(folder["taken/HomeCare.dll/x"]);
        var scale = command == "sample" ? new[] { "--beneficiaries", "20" } : [];

        foreach (var output in new[] { folder["file"] + "/in", "\0", "", folder["taken"] })
        {
            var call = Attack.Made([.. Attack.On(command, rules, input, output), .. scale]);

            if (command == "build" && output == folder["taken"])
            {
                continue;
            }

            call.Status.ShouldBe(ExitStatus.WrongCall, $"{output}: {call.Out}");
        }

        File.ReadAllText(folder["file"]).ShouldBe("kept");
        Directory.GetFiles(folder.Path, "*.unfinished", SearchOption.AllDirectories).ShouldBeEmpty();
        File.Exists(folder["taken/run.json"]).ShouldBeFalse();
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_nothing()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var input = folder.Write("sessions.csv", Visits.Sessions);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var call = Call.Of(stop.Token, Attack.On("run", rules, input, folder["out"]));

        call.Status.ShouldBe(ExitStatus.Stopped);
        call.Error.ShouldBe("conv run: stopped before anything was written\n");
        Attack.LeftNothing(folder["out"]);
    }
}
