using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Running;

/// <summary>What a session file should be looked at for is said in the summary and in <c>run.json</c>, and decides nothing.</summary>
public sealed class RunFileWarningTests
{
    private static readonly string Misspelt = Visits.Sessions.Replace(",born", ",Born", StringComparison.Ordinal);
    private const string Said =
        "`Born` is no column of the vocabulary and is passed over (names are exact); `born` is, which the file has not and the rules read: it is missing everywhere";

    [Fact]
    public void A_misspelt_column_is_a_warning()
    {
        using var folder = new Folder();
        var call = Call.Of(RunTests.Args(folder, Misspelt));

        Unfolded(call.Out).ShouldContain($"Warning: {Said}\n");
        var warning = Report(folder).GetProperty("warnings")[0];
        warning.GetProperty("kind").GetString().ShouldBe("near-column");
        warning.GetProperty("column").GetString().ShouldBe("born");
        warning.GetProperty("message").GetString().ShouldBe(Said);
        folder.Read("decided")["run.json"].ShouldContain($"\"{Said}\"");
    }

    [Fact]
    public void What_steers_a_terminal_is_not_in_the_report()
    {
        using var folder = new Folder();

        Call.Of(RunTests.Args(folder, Visits.Sessions.Replace(",born", ",bo\u202ern", StringComparison.Ordinal)));

        var report = folder.Read("decided")["run.json"];
        report.ShouldContain("`bo rn` (with an invisible character that is no plain space) is no column");
        report.ShouldNotContain("\u202e");
    }

    [Theory]
    [InlineData("Warning: ")]
    [InlineData("# Warning: ", "--scenario")]
    [InlineData("\"message\": \"", "--json")]
    [InlineData("Warning: ", "--compare", "CONV")]
    [InlineData("\"message\": \"", "--compare", "CONV", "--json")]
    public void An_explanation_says_it_too(string before, params string[] options)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var input = folder.Write("sessions.csv", Misspelt);
        string[] args = ["explain", rules, "--input", input, "--beneficiary", "ada", .. options];

        Unfolded(Call.Of([.. args.Select(arg => arg == "CONV" ? rules : arg)]).Out).ShouldContain(before + Said);
    }

    [Fact]
    public void Strictly_a_misspelt_or_absent_column_stops_the_run()
    {
        foreach (
            var sessions in new[]
            {
                Visits.Sessions.Replace(",kind", ",kindd", StringComparison.Ordinal),
                Visits.Sessions.Replace(",kind", ",remark", StringComparison.Ordinal),
            }
        )
        {
            using var folder = new Folder();
            Call.Fine(RunTests.Args(folder, sessions));
            Directory.Delete(folder["decided"], recursive: true);

            Call.Of([.. RunTests.Args(folder, sessions), "--strict"])
                .Complaint(ExitStatus.SubjectAtFault)
                .ShouldEndWith("sessions.csv: 1 column misspelt or absent (--strict: nothing was written)");
            Directory.Exists(folder["decided"]).ShouldBeFalse();
        }
    }

    [Fact]
    public void What_is_said_of_people_stops_nothing()
    {
        using var folder = new Folder();
        var sessions = Visits.Sessions.Replace("bob,2020-01-01", "bob,2030-01-01", StringComparison.Ordinal);

        var call = Call.Fine([.. RunTests.Args(folder, sessions), "--strict"]);

        call.Out.ShouldContain("Warning: 2 attendances before the day of birth (`born`): lines 6, 7\n");
        call.Out.ShouldNotContain("bob");
        Report(folder).GetProperty("warnings")[0].GetProperty("lines").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void A_file_with_nothing_to_look_at_has_no_warning()
    {
        using var folder = new Folder();

        Call.Fine(RunTests.Args(folder)).Out.ShouldNotContain("Warning");
        Report(folder).GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    private static JsonElement Report(Folder folder) =>
        JsonDocument.Parse(folder.Read("decided")["run.json"]).RootElement;

    // A warning is folded where it is wider than the terminal.
    private static string Unfolded(string text) => text.Replace("\n  ", " ", StringComparison.Ordinal);
}
