using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Conv.Cli.Outputs;
using Conv.Cli.ReadingsPriced;
using Conv.Comparison.Proving;
using Conv.Comparison.Readings;
using Conv.Comparison.Wording;
using Conv.Compiler.Symbols;

namespace Conv.Cli.Tests;

/// <summary>How what is proved of an alternative is told; the proofs are made by hand.</summary>
public sealed class ReadingProofsTests
{
    private static readonly FunctionPair Visit = new(["visit"], "visit", "care-2024", "visit", "care-2024");

    [Fact]
    public void Each_kind_of_change_has_its_regions_and_what_is_open_says_why()
    {
        var regions = Enumerable.Range(1, 5).Select(i => Region($"age is at most {i}"));
        var proved = new ProvedComparison(
            Day(2024, 1, 1),
            Day(2025, 12, 31),
            [Change(DecidedOutput.Share, "0.00 EUR", "5.00 EUR", [.. regions])],
            [new OpenQuestion(Visit, DecidedOutput.Fee, "", "date is before 2024-02-01", "too many cases")],
            []
        );

        Text(proved)
            .ShouldContain(
                "      proved: visit: share 0.00 EUR becomes 5.00 EUR\n"
                    + "        where age is at most 1\n"
                    + "        where age is at most 2\n"
                    + "        where age is at most 3\n"
                    + "        and 2 regions more, in --json\n"
                    + "      not proved: visit: fee where date is before 2024-02-01: too many cases\n"
            );
    }

    [Fact]
    public void A_change_without_restriction_happens_always()
    {
        var proved = new ProvedComparison(
            1,
            2,
            [Change(DecidedOutput.Decision, "accepted", "refused cap", [new Region([], new Witness([], ""))])],
            [],
            []
        );

        Text(proved).ShouldContain("      proved: visit: decision accepted becomes refused cap\n        always\n");
    }

    [Fact]
    public void That_nothing_changes_is_said_with_the_days_over_which_it_is_proved()
    {
        Text(new(Day(2024, 1, 1), Day(2025, 12, 31), [], [], []))
            .ShouldContain("      proved to change no decision and no amount from 2024-01-01 to 2025-12-31\n");
    }

    [Fact]
    public void Json_has_every_region_with_its_witness()
    {
        var regions = Enumerable.Range(1, 5).Select(i => Region($"age is at most {i}"));
        var proved = new ProvedComparison(
            Day(2024, 1, 1),
            Day(2025, 12, 31),
            [Change(DecidedOutput.Share, "0.00 EUR", "5.00 EUR", [.. regions])],
            [],
            []
        );
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonText.Write(text, ReadingsSummary.Of(Report(proved)), OutputJson.Default.ReadingsOutput);

        using var json = JsonDocument.Parse(text.ToString());
        var written = json.RootElement.GetProperty("readings")[0].GetProperty("alternatives")[1].GetProperty("proved");
        written.GetProperty("nothingChanges").GetBoolean().ShouldBeFalse();
        written.GetProperty("from").GetString().ShouldBe("2024-01-01");
        var change = written.GetProperty("changes")[0];
        change.GetProperty("output").GetString().ShouldBe("share");
        change.GetProperty("regions").GetArrayLength().ShouldBe(5);
        change.GetProperty("regions")[4].GetProperty("where")[0].GetString().ShouldBe("age is at most 5");
        change.GetProperty("regions")[4].GetProperty("witness").GetString().ShouldBe("visit\nv1\n");
    }

    private static string Text(ProvedComparison proved)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new ReadingsList(new Terminal(output, output), Voice.English, Report(proved)).Write();
        return output.ToString();
    }

    private static ReadingsReport Report(ProvedComparison proved)
    {
        var reading = new ReadingSymbol(
            "period",
            new Label([("", "When does a year begin?")]),
            [("first-visit", Label.None), ("calendar-year", Label.None)],
            0,
            []
        );
        var reached = new SurveyedAlternative("calendar-year", [new("care-2024", "visit", true, true)], false);
        var proofs = ImmutableSortedDictionary
            .Create<ReadingChoice, ProvedComparison>(ReadingChoice.Order)
            .Add(new("period", "calendar-year"), proved);
        return new(null, [new SurveyedReading(reading, "first-visit", [reached])], proofs, null, []);
    }

    private static ProvedChange Change(DecidedOutput output, string old, string @new, ImmutableArray<Region> regions) =>
        new("0123456789", Visit, output, new ChangeSide(old, []), new ChangeSide(@new, []), regions);

    private static Region Region(string text) => new([new Clause("age", text)], new Witness([], "visit\nv1\n"));

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
