using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class ProvisionalTests
{
    private const string Vocabulary = """
        vocabulary care "Care"
        facts of the session
            visit     "Visit"     identity
            date      "Day"       date of the session
            function  "Function"  function
        facts of the provider
            nurse     "Nurse"     identity
        facts of the beneficiary
            person    "Person"    identity
        reason not-in-force "not in force"  when not in force
        reason report       "no report"
        reason empty        "nobody"        when nobody is registered
        reason cap          "cap"           when cap reached
        """;

    private const string Rules = """
        convention care-2024
            uses care
            in force from 2024-01-01 to 2024-12-31
        function report "Report"
            registers beneficiaries
            fee 1 EUR
            share 0 EUR
        function visit "Visit"
            registers beneficiaries
            requires a submitted session of report within 30 days after else report
            fee 10 EUR
            share 2 EUR
        """;

    private const string Sessions = """
        visit,date,function,nurse,person
        v3,2024-03-01,visit,n1,ada
        v1,2024-01-01,visit,n1,ada
        v1,,,,bob
        v2,2024-01-31,report,n1,ada
        v4,2024-12-15,visit,n1,cas
        v5,2025-01-10,report,n1,cas

        """;

    [Theory]
    [InlineData("compiled")]
    [InlineData("interpreter")]
    public void What_rests_on_an_absence_is_listed_with_its_last_day(string engine)
    {
        using var folder = new Folder();
        var call = Call.Fine([.. Args(folder), "--engine", engine]);
        var files = folder.Read("decided");

        files["attendances.csv"]
            .ShouldBe(
                """
                visit,person,convention,decision,reasons,exceptional,share
                v3,ada,care-2024,refused,report,no,
                v1,ada,care-2024,accepted,,no,2.00
                v1,bob,care-2024,refused,report,no,
                v2,ada,care-2024,accepted,,no,0.00
                v4,cas,care-2024,accepted,,no,2.00
                v5,cas,care-2024,refused,not-in-force,no,

                """
            );
        files["provisional.csv"].ShouldBe("visit,person,until\nv3,ada,2024-03-31\nv1,bob,2024-01-31\n");
        files["run.json"].ShouldContain("\"provisional\": 2");
        call.Out.ShouldContain("Provisional: 2 decisions");
        call.Out.ShouldContain("provisional.csv");
    }

    [Fact]
    public void The_file_is_written_with_its_header_where_nothing_is_provisional()
    {
        using var folder = new Folder();
        var args = Args(folder);
        folder.Write("sessions.csv", "visit,date,function,nurse,person\nv2,2024-01-31,report,n1,ada\n");

        Call.Fine(args).Out.ShouldNotContain("Provisional:");
        folder.Read("decided")["provisional.csv"].ShouldBe("visit,person,until\n");
    }

    [Fact]
    public void An_explanation_says_until_when_and_what_was_looked_for()
    {
        using var folder = new Folder();
        Args(folder);
        var call = Call.Fine("explain", folder["care"], "--input", folder["sessions.csv"], "--beneficiary", "ada");

        call.Out.ShouldContain("refused report, provisional until 2024-03-31");
        call.Out.ShouldContain("sessions of report submitted from 2024-03-01 to 2024-03-31: none");
        call.Out.ShouldContain("sessions of report submitted from 2024-01-01 to 2024-01-31: on 2024-01-31");
    }

    private static string[] Args(Folder folder)
    {
        folder.Write("care/care.conv", Vocabulary);
        folder.Write("care/2024.conv", Rules);
        folder.Write("sessions.csv", Sessions);
        return ["run", folder["care"], "--input", folder["sessions.csv"], "--output", folder["decided"]];
    }
}
