using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Running;

public sealed class RunDialectTests
{
    private static readonly string French = string.Join(
        "\r\n",
        "visit;held;act;team;kind;nurse;patient;born",
        "v1;01/03/2024;visit;north;short;n1;ada;02/05/1980",
        "v2;02/03/2024;visit;north;long;n1;ada;02/05/1980",
        ""
    );

    [Fact]
    public void A_dialect_is_read_and_told()
    {
        using var folder = new Folder();
        var call = Call.Fine([.. RunTests.Args(folder, French), "--dialect", "fr"]);

        call.Out.ShouldContain(
            "  read in the dialect fr: semicolons, commas or tabs between values, decimal commas, days as DD/MM/YYYY"
        );
        var files = folder.Read("decided");
        files["attendances.csv"].ShouldContain("v1,ada,care-2024,accepted,,no,5.00\n");
        var report = JsonDocument.Parse(files["run.json"]).RootElement;
        report.GetProperty("dialect").GetString().ShouldBe("fr");
        report.GetProperty("outputDialect").GetString().ShouldBe("standard");
    }

    [Fact]
    public void The_file_is_told_to_need_a_dialect_without_one()
    {
        using var folder = new Folder();

        Call.Of(RunTests.Args(folder, French))
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("not by semicolons: save the file so, or read it with --dialect fr or --dialect nl");
    }

    [Fact]
    public void Tables_are_written_for_a_spreadsheet()
    {
        using var folder = new Folder();
        var call = Call.Fine([.. RunTests.Args(folder), "--output-dialect", "nl"]);

        call.Out.ShouldContain(", for a spreadsheet (dialect nl):\n");
        var bytes = File.ReadAllBytes(folder["decided/attendances.csv"]);
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        folder.Read("decided")["attendances.csv"].ShouldContain("v1;ada;care-2024;accepted;;no;5,00\n");
        folder.Read("decided")["payments.csv"].ShouldContain("v1;n1;care-2024;accepted;;50,00\n");
    }

    [Fact]
    public void Tables_for_a_spreadsheet_are_not_corrected()
    {
        using var folder = new Folder();
        Call.Fine([.. RunTests.Args(folder), "--output-dialect", "fr"]);
        string[] again =
        [
            .. RunTests.Args(folder)[..^1],
            folder["later"],
            "--previous",
            folder["decided"],
            "--previous-input",
            folder["sessions.csv"],
        ];

        Call.Of(again)
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("its tables are written for a spreadsheet (--output-dialect fr)");
    }

    [Fact]
    public void An_unknown_dialect_is_a_wrong_call()
    {
        using var folder = new Folder();

        Call.Of([.. RunTests.Args(folder), "--dialect", "excel"])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("--dialect: there is no dialect excel; there are standard (");
    }
}
