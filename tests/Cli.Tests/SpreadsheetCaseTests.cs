using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Every file of a collection of what spreadsheets and old programs save: what it holds, or a sentence; never a line lost at status 0.</summary>
public sealed class SpreadsheetCaseTests
{
    private static readonly string Cases = Path.Combine(Places.Cases, "faults", "files");

    public static TheoryData<string> Files =>
        Directory.Exists(Cases)
            ? [.. Directory.GetFiles(Cases).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : ["none"];

    [CasesTheory]
    [MemberData(nameof(Files))]
    public void A_file_gives_what_it_holds_or_a_sentence(string name)
    {
        using var folder = new Folder();
        var call = Call.Of("run", Path.Combine(Cases, "base"), "-i", Path.Combine(Cases, name), "-o", folder["out"]);

        if (call.Status == ExitStatus.Fine)
        {
            var records = Records(name);
            folder.Read("out")["rejects.csv"].ShouldBe("line,column,message\n");
            folder.Read("out")["attendances.csv"].Split('\n').Length.ShouldBe(records + 2);
            return;
        }

        call.Complaint(ExitStatus.SubjectAtFault);
        var said = Directory.Exists(folder["out"]) ? folder.Read("out")["rejects.csv"] + call.Error : call.Error;
        said.Length.ShouldBeGreaterThan(60);
    }

    [CasesTheory]
    [InlineData("a-good.csv", null)]
    [InlineData("b-semicolon.csv", "fr")]
    [InlineData("c-semicolon-bom-crlf.csv", "nl")]
    [InlineData("d-full-french-excel.csv", "fr")]
    [InlineData("e-bom-crlf-comma.csv", null)]
    [InlineData("h2-extra-name-utf8.csv", null)]
    [InlineData("i-trailing-empty-rows.csv", null)]
    [InlineData("i2-blank-lines.csv", null)]
    [InlineData("k-sep-line.csv", "fr")]
    [InlineData("q7-one-decimal.csv", null)]
    [InlineData("u-multiline-quoted.csv", null)]
    [InlineData("v-wide.csv", null)]
    public void Variants_of_one_table_are_decided_alike(string name, string? dialect)
    {
        using var folder = new Folder();
        string[] call =
        [
            "run",
            Path.Combine(Cases, "base"),
            "-i",
            Path.Combine(Cases, name),
            "-o",
            folder["out"],
            .. dialect is null ? Array.Empty<string>() : ["--dialect", dialect],
        ];

        Call.Fine(call);

        folder
            .Read("out")["attendances.csv"]
            .ShouldContain(
                "S1,B1,2025-2026,accepted,,no,2.55\nS2,B1,2025-2026,accepted,,no,2.55\nS3,B2,2025-2026,accepted,,no,6.00\n"
            );
    }

    // Lines below the header that are not empty; a value over several lines is one.
    private static int Records(string name)
    {
        var text = File.ReadAllText(Path.Combine(Cases, name));
        return text.Contains('"', StringComparison.Ordinal) && text.Contains("remark", StringComparison.Ordinal)
            ? 3
            : text.Split('\n').Skip(1).Count(line => line.Trim('\r', ',', '\u001A').Length > 0);
    }
}
