using System.Globalization;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Processes;

/// <summary>Files that are none, outputs that take nothing, and Ctrl-C.</summary>
public sealed class DeviceTests
{
    [UnixFact]
    public void A_named_pipe_without_a_writer_is_a_sentence()
    {
        using var folder = new Folder();
        Visits.WriteTo(folder);
        Child.System("mkfifo", folder["rules/x.conv"]);

        var child = Child.Of("check", folder["rules"]);

        child.Status.ShouldBe(ExitStatus.WrongCall);
        child.Error.ShouldContain("x.conv: nothing comes from it");
    }

    [UnixFact]
    public void A_device_that_never_ends_is_a_sentence()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        foreach (
            var args in new[]
            {
                new[] { "check", "/dev/zero" },
                ["sample", rules, "--calibration", "/dev/zero", "--output", folder["x.csv"]],
                ["diff", rules, rules, "--approved", "/dev/zero"],
            }
        )
        {
            var child = Child.Of(args);

            child.Status.ShouldBeInRange(ExitStatus.SubjectAtFault, ExitStatus.WrongCall, child.Error);
            child.Error.ShouldContain("/dev/zero: larger than any such file, 16 MiB");
        }
    }

    [UnixFact]
    public void An_output_that_takes_nothing_is_a_sentence_and_a_status()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        foreach (var to in new[] { "> /dev/full", ">&-" })
        {
            var child = Child.Shell($"exec dotnet \"$0\" \"$@\" {to}", null, "check", rules);

            child.Status.ShouldBe(ExitStatus.WrongCall, child.Error);
            child.Error.ShouldStartWith("conv check: the results cannot be written");
            child.Error.ShouldNotContain("   at ");
        }
    }

    [InterruptFact]
    public void The_first_interruption_ends_a_command_that_does_not_look_for_it()
    {
        using var folder = new Folder();
        Child.System("mkfifo", folder["x.conv"]);

        // Nobody writes to the pipe: the command waits. Until it is ready for the signal, the signal ends it as well, also where whoever started the
        // tests ignores it (a shell does so for what runs in the background).
        var child = Child.Shell(
            "exec env --default-signal=INT dotnet \"$0\" \"$@\"",
            process => Child.System("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture)),
            "check",
            folder["x.conv"]
        );

        child.Status.ShouldBe(ExitStatus.Stopped, child.Error);
    }

    [InterruptFact]
    public void A_program_that_is_asked_to_end_leaves_no_half_a_file()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder["out"]);

        var child = Child.Shell(
            "exec dotnet \"$0\" \"$@\"",
            process =>
            {
                while (!process.HasExited && Directory.GetFiles(folder["out"]).Length == 0)
                {
                    Thread.Yield();
                }

                Child.System("kill", "-TERM", process.Id.ToString(CultureInfo.InvariantCulture));
            },
            "sample",
            Places.Conventions,
            "--beneficiaries",
            "2000000",
            "--output",
            folder["out/s.csv"]
        );

        child.Status.ShouldBe(ExitStatus.Stopped, child.Error);
        Directory.GetFiles(folder["out"]).ShouldBeEmpty();
    }
}
