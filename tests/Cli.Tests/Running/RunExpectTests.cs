using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Running;

/// <summary>The rows of another system are held against ours, and each value that is not ours is explained.</summary>
public sealed class RunExpectTests
{
    [Fact]
    public void Our_own_rows_are_ours()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var call = Call.Fine([
            .. RunTests.Args(folder),
            "--expect",
            Copy(folder, "attendances.csv"),
            "--expect",
            Copy(folder, "payments.csv"),
        ]);

        call.Out.ShouldContain(
            "theirs-attendances.csv: 6 rows compared by convention, decision, reasons, exceptional, share\n  all are ours\n"
        );
        call.Out.ShouldContain(
            "theirs-payments.csv: 6 rows compared by convention, decision, reasons, fee\n  all are ours\n"
        );
        folder
            .Read("decided")["differences.csv"]
            .ShouldBe("kind,session,person,line,column,expected,ours,explanation\n");
        var expected = Report(folder).GetProperty("expected");
        expected[0].GetProperty("kind").GetString().ShouldBe("attendance");
        expected[1].GetProperty("equal").GetInt64().ShouldBe(6);
    }

    [Fact]
    public void Each_value_that_is_not_ours_is_explained_by_its_rule()
    {
        using var folder = new Folder();
        var theirs = folder.Write(
            "theirs.csv",
            """
            patient,visit,decision,reasons,share
            ada,v1,accepted,,5.00
            ada,v2,accepted,,5.00
            ada,v3,accepted,,5.0
            ada,v4,accepted,,5.00
            bob,v6,accepted,,4.00
            ada,v9,accepted,,5.00
            eve,v1,refused,kind,

            """
        );

        var call = Call.Of([.. RunTests.Args(folder), "--expect", theirs]);

        call.Complaint(ExitStatus.SubjectAtFault)
            .ShouldEndWith("theirs.csv: not the rows of this run (see differences.csv)");
        call.Out.ShouldContain("  2 are ours\n");
        call.Out.ShouldNotContain("ada");
        var rows = folder.Read("decided")["differences.csv"].Split('\n')[1..^1];
        rows.Select(row => string.Join(',', row.Split(',')[..7]))
            .ShouldBe([
                "attendance,v2,ada,3,decision,accepted,refused",
                "attendance,v2,ada,3,reasons,,kind",
                "attendance,v2,ada,3,share,5.00,",
                "attendance,v4,ada,5,decision,accepted,refused",
                "attendance,v4,ada,5,reasons,,cap",
                "attendance,v4,ada,5,share,5.00,",
                "attendance,v6,bob,6,share,4.00,0.00",
                "attendance,v9,ada,7,row,accepted,",
                "attendance,v1,eve,8,row,refused,",
                "attendance,v5,bob,,row,,refused",
            ]);
        rows[0].ShouldContain("kind: ");
        rows[4].ShouldContain("at most 2 sessions");
        rows[6].ShouldContain("age is at most 11");
        rows[7].ShouldEndWith("the session file names no such session");
        rows[8].ShouldEndWith("the session file does not name this person in this session");
        rows[9].ShouldEndWith("the other file has no such row");
        var totals = Report(folder).GetProperty("expected")[0];
        totals.GetProperty("compared").GetInt64().ShouldBe(5);
        totals.GetProperty("differing").GetProperty("share").GetInt64().ShouldBe(3);
        totals.GetProperty("onlyTheirs").GetInt64().ShouldBe(2);
        totals.GetProperty("onlyOurs").GetInt64().ShouldBe(1);
    }

    [Fact]
    public void Fees_are_explained_by_the_provider()
    {
        using var folder = new Folder();
        var theirs = folder.Write(
            "theirs.csv",
            "visit,nurse,fee\nv1,n1,55\nv2,n1,\nv3,n1,50\nv4,n2,\nv5,n2,\nv6,n2,50\n"
        );

        Call.Of([.. RunTests.Args(folder), "--expect", theirs]).Status.ShouldBe(ExitStatus.SubjectAtFault);

        folder
            .Read("decided")["differences.csv"]
            .Split('\n')[1]
            .ShouldStartWith("payment,v1,n1,2,fee,55,50.00,\"of n1: 50.00 EUR, by: 50.00 EUR (");
    }

    [Theory]
    [InlineData(
        "visit,decision\nv1,accepted\n",
        "line 1: rows are found by the columns `visit` and `patient` or `nurse`"
    )]
    [InlineData(
        "visit,patient\nv1,ada\n",
        "line 1: there is nothing to compare: the file has none of the other columns of attendances.csv"
    )]
    [InlineData("visit,patient,share\nv1,ada,5.00\nv1,ada,5.00\n", "line 3: the row stands here a second time")]
    [InlineData("visit,patient,share\nv1,ada,\"5,00\"\n", "line 2: share: not an amount")]
    [InlineData("visit,patient,share\nv1,ada\n", "line 2: 2 values where the header has 3 columns")]
    [InlineData("visit,patient,share\n,ada,5\n", "line 2: visit: a row needs one")]
    [InlineData("", "the file is empty")]
    [InlineData("PK\u0003\u0004", "a workbook")]
    public void A_file_without_such_rows_is_refused(string text, string complaint)
    {
        using var folder = new Folder();
        string[] call = [.. RunTests.Args(folder), "--expect", folder.Write("theirs.csv", text)];

        Call.Of(call).Complaint(ExitStatus.SubjectAtFault).ShouldContain(complaint);
        Directory.Exists(folder["decided"]).ShouldBeFalse();
    }

    [Fact]
    public void A_later_run_that_compares_nothing_keeps_no_differences()
    {
        using var folder = new Folder();
        Call.Of([.. RunTests.Args(folder), "--expect", folder.Write("t.csv", "visit,patient,share\nv1,ada,5\n")]);
        File.Exists(folder["decided/differences.csv"]).ShouldBeTrue();

        Call.Fine(RunTests.Args(folder));

        File.Exists(folder["decided/differences.csv"]).ShouldBeFalse();
    }

    private static string Copy(Folder folder, string name)
    {
        var copy = folder["theirs-" + name];
        File.Copy(folder["decided/" + name], copy);
        return copy;
    }

    private static JsonElement Report(Folder folder) =>
        JsonDocument.Parse(folder.Read("decided")["run.json"]).RootElement;
}
