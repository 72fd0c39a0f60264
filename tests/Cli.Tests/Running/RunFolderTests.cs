using System.Security.Cryptography;
using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Running;

/// <summary>The folder of a run is whole or refused, and nothing of a stopped run stays unnoticed.</summary>
public sealed class RunFolderTests
{
    [Fact]
    public void The_report_holds_the_hash_of_every_other_file()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));

        var files = JsonDocument.Parse(folder.Read("decided")["run.json"]).RootElement.GetProperty("files");

        files
            .EnumerateObject()
            .Select(file => file.Name)
            .ShouldBe([
                "attendances.csv",
                "payments.csv",
                "provisional.csv",
                "monitors.csv",
                "budgets.csv",
                "rejects.csv",
                "sessions.csv",
            ]);
        foreach (var file in files.EnumerateObject())
        {
            var bytes = File.ReadAllBytes(folder["decided/" + file.Name]);
            file.Value.GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    [Theory]
    [InlineData("attendances.csv")]
    [InlineData("payments.csv")]
    [InlineData("sessions.csv")]
    public void A_torn_set_is_refused_by_the_run_that_would_correct_it(string name)
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var other = File.ReadAllText(folder["decided/" + name]);
        File.WriteAllText(folder["decided/" + name], other.Replace("v3", "v7", StringComparison.Ordinal));

        Again(folder, "corrected", "--previous", folder["decided"], "--previous-input", folder["sessions.csv"])
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain(
                $"{name}: not the file that run.json vouches for: it was changed, or the files are of two runs"
            );
        Directory.Exists(folder["corrected"]).ShouldBeFalse();
    }

    [Fact]
    public void The_next_run_names_what_a_stopped_one_left_and_removes_it()
    {
        using var folder = new Folder();
        folder.Write("decided/attendances.csv.0123456789abcdef.unfinished", "v1,ada,");
        folder.Write("decided/payments.csv", "visit,nurse\n");

        var call = Call.Fine(RunTests.Args(folder));

        call.Out.ShouldContain(
            "Warning: removed what a run left that was stopped while it wrote: attendances.csv.0123456789abcdef.unfinished\n"
        );
        call.Out.ShouldContain(
            "Warning: replaced files of no whole run, for no run.json vouched for them: payments.csv\n"
        );
        folder.Read("decided").Keys.ShouldNotContain("attendances.csv.0123456789abcdef.unfinished");
        Call.Fine(RunTests.Args(folder)).Out.ShouldNotContain("Warning");
    }

    [Fact]
    public void Results_do_not_replace_their_input_through_a_link()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var real = folder.Write("real/attendances.csv", Visits.Sessions);
        File.CreateSymbolicLink(folder["linked.csv"], real);
        Directory.CreateSymbolicLink(folder["door"], folder["real"]);
        var other = folder.Write("sessions.csv", Visits.Sessions);
        Directory.CreateDirectory(folder["out"]);
        File.CreateSymbolicLink(folder["out/payments.csv"], other);

        foreach (
            var (input, output) in new[]
            {
                (folder["linked.csv"], folder["real"]),
                (folder["linked.csv"], folder["door"]),
                (real, folder["door"]),
                (folder["door/attendances.csv"], folder["real"]),
                (other, folder["out"]),
            }
        )
        {
            Call.Of("run", rules, "-i", input, "-o", output)
                .Complaint(ExitStatus.WrongCall)
                .ShouldContain("the results would replace the input");
        }

        File.ReadAllText(real).ShouldBe(Visits.Sessions);
        File.ReadAllText(other).ShouldBe(Visits.Sessions);
    }

    [Fact]
    public void Two_runs_at_once_leave_the_files_of_one_of_them()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var inputs = Enumerable
            .Range(0, 6)
            .Select(i =>
                folder.Write(
                    $"{i}.csv",
                    Visits.Sessions.Split('\n')[0]
                        + "\n"
                        + string.Concat(
                            Enumerable
                                .Range(0, 2000)
                                .Select(n => $"v{i}-{n},2024-03-01,visit,north,short,n{i},p{n},1980-05-02\n")
                        )
                )
            )
            .ToArray();

        var calls = new Call[inputs.Length];
        Parallel.For(0, inputs.Length, i => calls[i] = Call.Of("run", rules, "-i", inputs[i], "-o", folder["out"]));

        foreach (var call in calls)
        {
            if (call.Status != ExitStatus.Fine)
            {
                call.Complaint(ExitStatus.WrongCall).ShouldContain("writing into it");
            }
        }

        calls.ShouldContain(call => call.Status == ExitStatus.Fine);
        var files = JsonDocument.Parse(folder.Read("out")["run.json"]).RootElement.GetProperty("files");
        foreach (var file in files.EnumerateObject())
        {
            var bytes = File.ReadAllBytes(folder["out/" + file.Name]);
            Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(file.Value.GetString(), file.Name);
        }
    }

    private static Call Again(Folder folder, string output, params string[] more) =>
        Call.Of(["run", folder["rules"], "-i", folder["sessions.csv"], "-o", folder[output], .. more]);
}
