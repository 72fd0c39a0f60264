using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class RunTests
{
    private const string Rejected = "v7,2024-13-01,visit,north,short,n1,secret-id,1980-05-02\n";

    [Fact]
    public void A_run_writes_all_files_and_says_what_they_come_to()
    {
        using var folder = new Folder();
        var call = Call.Fine(Args(folder));

        var files = folder.Read("decided");
        files.Keys.ShouldBe([
            "attendances.csv",
            "budgets.csv",
            "monitors.csv",
            "payments.csv",
            "provisional.csv",
            "rejects.csv",
            "run.json",
            "sessions.csv",
        ]);
        files["attendances.csv"]
            .ShouldBe(
                """
                visit,patient,convention,decision,reasons,exceptional,share
                v1,ada,care-2024,accepted,,no,5.00
                v2,ada,care-2024,refused,kind,no,
                v3,ada,care-2024,accepted,,no,5.00
                v4,ada,care-2024,refused,cap,no,
                v5,bob,care-2024,refused,not-in-force,no,
                v6,bob,care-2024,accepted,,no,0.00

                """
            );
        call.Out.ShouldContain("sessions.csv\n  6 sessions of 2 beneficiaries, from 6 lines\n");
        call.Out.ShouldContain("fees                   150.00 EUR\n");
        call.Out.ShouldContain("cap                     1         1  the cap is reached\n");
        call.Out.ShouldNotContain("ada");
        call.Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public void Another_reading_decides_otherwise_and_is_told()
    {
        using var folder = new Folder();
        var call = Call.Fine([.. Args(folder), "--reading", "period=calendar-year"]);

        folder.Read("decided")["attendances.csv"].ShouldContain("v4,ada,care-2024,accepted,,no,5.00\n");
        call.Out.ShouldContain("Reading period = calendar-year instead of first-visit\n");
    }

    [Fact]
    public void A_policy_judges_whatever_the_date()
    {
        using var folder = new Folder();
        var call = Call.Fine([.. Args(folder), "--policy", "care-2024"]);

        folder.Read("decided")["attendances.csv"].ShouldContain("v5,bob,care-2024,accepted,,no,0.00\n");
        call.Out.ShouldContain("All judged by care-2024, whatever their date\n");
    }

    [Fact]
    public void Rejected_lines_give_status_1_with_all_files_written()
    {
        using var folder = new Folder();
        var call = Call.Of(Args(folder, Visits.Sessions + Rejected));

        call.Complaint(ExitStatus.SubjectAtFault).ShouldEndWith("sessions.csv: 1 line rejected (see rejects.csv)");
        call.Out.ShouldContain("Rejected: 1 line of 1 session");
        call.Out.ShouldContain("line 8  held  no such day\n");
        (call.Out + call.Error).ShouldNotContain("secret-id");
        folder.Read("decided")["rejects.csv"].ShouldBe("line,column,message\n8,held,no such day\n");
        folder.Read("decided")["attendances.csv"].ShouldContain("v6,bob,");
    }

    [Fact]
    public void Strictly_rejected_lines_stop_the_run_before_anything_is_written()
    {
        using var folder = new Folder();
        var call = Call.Of([.. Args(folder, Visits.Sessions + Rejected), "--strict"]);

        call.Complaint(ExitStatus.SubjectAtFault).ShouldEndWith("(--strict: nothing was written)");
        Directory.Exists(folder["decided"]).ShouldBeFalse();
        Call.Fine([.. Args(folder), "--strict"]);
    }

    [Fact]
    public void Json_is_the_content_of_the_report()
    {
        using var folder = new Folder();
        var call = Call.Fine([.. Args(folder), "--json"]);

        call.Out.ShouldBe(folder.Read("decided")["run.json"]);
        var report = JsonDocument.Parse(call.Out).RootElement;
        report.GetProperty("policy").GetString().ShouldBe("auto");
        report.GetProperty("totals").GetProperty("fees").GetDecimal().ShouldBe(150m);
    }

    [Fact]
    public void The_interpreter_gives_the_same_files()
    {
        using var folder = new Folder();
        Call.Fine(Args(folder));
        var compiled = folder.Read("decided");
        Call.Fine([.. Args(folder), "--engine", "interpreter"]);

        folder.Read("decided").ShouldBe(compiled);
    }

    [Fact]
    public void A_cancelled_run_writes_nothing()
    {
        using var folder = new Folder();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var call = Call.Of(cancelled.Token, Args(folder));

        call.Complaint(ExitStatus.Stopped).ShouldBe("conv run: stopped before anything was written");
        Directory.Exists(folder["decided"]).ShouldBeFalse();
    }

    internal static string[] Args(Folder folder, string sessions = Visits.Sessions) =>
        [
            "run",
            Visits.WriteTo(folder),
            "--input",
            folder.Write("sessions.csv", sessions),
            "--output",
            folder["decided"],
        ];
}
