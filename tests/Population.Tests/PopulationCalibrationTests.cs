namespace Conv.Population.Tests;

public sealed class PopulationCalibrationTests
{
    [Fact]
    public void Another_field_needs_another_calibration_only()
    {
        var (text, summary) = Calibrations.Generate(Calibrations.Read(Calibrations.Swimming), new PopulationOptions());

        text.ShouldStartWith("lesson,day,kind,lanes,teacher,pupil\nL0001,2030-01-");
        summary.Beneficiaries.ShouldBe(40);
        summary.Providers.ShouldBe(5);
        summary.Sessions.ShouldBe(130);
        Calibrations.Rows(text).ShouldAllBe(row => row.Length == 6 && row[2] == "crawl" && row[3].Length == 1);
    }

    [Fact]
    public void Each_shipped_figure_says_where_it_comes_from()
    {
        var figures = Calibrations.Shipped.Figures;

        figures.Length.ShouldBeGreaterThan(100);
        figures.ShouldAllBe(figure => (figure.Source == null) != (figure.Assumption == null));
        figures.ShouldContain(figure =>
            figure.Path == "totals[0].sessions" && figure.Value == "1690099" && figure.Source!.Contains("deck rule 30")
        );
    }

    [Theory]
    [InlineData(
        "\"networks\": { \"value\": 2, \"source\": \"s\" }",
        "\"networks\": { \"value\": 2 }",
        "networks.kinds.pool.networks",
        "says neither"
    )]
    [InlineData(
        "\"networks\": { \"value\": 2, \"source\": \"s\" }",
        "\"networks\": { \"value\": \"2\", \"source\": \"s\" }",
        "networks.kinds.pool.networks.value",
        "is no whole number from 1 to 9999"
    )]
    [InlineData("\"returns\"", "\"return\"", "return", "is no member known here")]
    [InlineData("\"returns\"", "\"return\"", "returns", "is missing")]
    [InlineData(
        "\"1\": 1, \"2..8\": 5",
        "\"1\": 1, \"two\": 5",
        "lines.lesson.sessions.pool.weights.two",
        "is no number from 1 to 200"
    )]
    [InlineData("\"2030-01\": 2, ", "", "starts", "has no weight for 2030-01")]
    [InlineData(
        "{ \"code\": \"crawl\" }",
        "{ \"code\": \"crawl\", \"until\": \"2030-02-01\" }",
        "lines.lesson.codes",
        "leave days of the period without a code"
    )]
    [InlineData(
        "\"alone\": { \"lanes\"",
        "\"alone\": { \"tracks\"",
        "lines.lesson.alone.tracks",
        "is no column that can be filled here"
    )]
    [InlineData("\"until\": \"2030-02-28\",\n", "\"until\": \"2030-02-30\",\n", "totals[0].until", "is no date")]
    [InlineData(
        "\"holds\": \"provider\"",
        "\"holds\": \"teacher\"",
        "columns[4].holds",
        "is nothing a column can hold"
    )]
    [InlineData("\"prefix\": \"L\"", "\"prefix\": \"=\"", "identifiers.session.prefix", "cannot begin an identifier")]
    public void A_mistake_is_reported_with_its_place_and_a_fix(string right, string wrong, string path, string problem)
    {
        Calibrations.Swimming.ShouldContain(right);
        var result = PopulationCalibration.Parse(
            Calibrations.Swimming.Replace(right, wrong, StringComparison.Ordinal),
            "swimming.json"
        );

        result.Calibration.ShouldBeNull();
        result.Errors.ShouldContain(error =>
            error.File == "swimming.json"
            && error.Path == path
            && error.Problem.Contains(problem, StringComparison.Ordinal)
            && error.Fix.Length > 0
        );
    }

    [Fact]
    public void A_text_that_is_no_json_is_reported_with_line_and_column()
    {
        var result = PopulationCalibration.Parse("{\n  \"title\": oops\n}", "broken.json");

        result
            .Errors.ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("broken.json: line 2, column 12: is no JSON here");
    }

    [Fact]
    public void Every_mistake_is_told_with_its_line_and_column()
    {
        var result = PopulationCalibration.Parse(
            Calibrations
                .Swimming.Replace("\"prefix\": \"T\"", "\"prefix\": 7", StringComparison.Ordinal)
                .Replace("\"2030-02\": 1", "\"2030-02\": \"1\"", StringComparison.Ordinal)
                .Replace("\"returns\": {", "\"returns\": { \"é\": 1, \"perThousands\": 1,", StringComparison.Ordinal),
            "swimming.json"
        );

        result
            .Errors.Select(error => error.ToString())
            .ShouldBe([
                "swimming.json: line 10, column 29: identifiers.provider.prefix: is no text; write it between quotation marks",
                "swimming.json: line 17, column 53: starts.weights.2030-02: is no whole number from 0 to 100000000; write such a number, without quotation marks or decimals",
                "swimming.json: line 36, column 16: returns.é: `é` is no member known here; use one of perThousand, monthsAfterFirst, or remove it",
                "swimming.json: line 36, column 24: returns.perThousands: `perThousands` is no member known here; use one of perThousand, monthsAfterFirst, or remove it",
            ]);
    }

    [Theory]
    [InlineData("\"a\": 1, \"a\": 2", "`a` is written a second time")]
    [InlineData("\"title\": \"\\ud800\"", "half a character")]
    [InlineData("\"title\": null", "title: is no text")]
    [InlineData("\"lines\": { \"l\": { \"alone\": { \"f\": false } } }", "lines.l.alone.f: is no object")]
    [InlineData("\"slips\": { \"s\": { \"unregistered\": 1 } }", "slips.s.unregistered: is neither true nor false")]
    public void What_no_record_can_hold_is_refused(string members, string problem) =>
        PopulationCalibration
            .Parse($"{{ {members} }}", "odd.json")
            .Errors.ShouldContain(error => error.ToString().Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("{} {}")]
    [InlineData("{ \"a\": ")]
    [InlineData("null")]
    [InlineData("{ \"from\": \"0001-01-01\", \"totals\": [ { \"until\": \"9999-12-31\" } ] }")]
    [InlineData(
        "{ \"columns\": 1, \"totals\": {}, \"networks\": [], \"lines\": { \"a\": 0 }, \"starts\": { \"weights\": { \"x\": {} } } }"
    )]
    public void Any_json_gives_errors_and_never_an_exception(string json)
    {
        var result = PopulationCalibration.Parse(json, "odd.json");

        result.Calibration.ShouldBeNull();
        result.Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void Options_outside_the_calibration_are_refused_in_words()
    {
        var options = new PopulationOptions
        {
            Beneficiaries = 0,
            Until = new DateOnly(2031, 1, 1),
            Blemishes = -1,
        };

        options.Problems(Calibrations.Read(Calibrations.Swimming)).Length.ShouldBe(3);
        Should
            .Throw<ArgumentException>(() => Calibrations.Generate(Calibrations.Shipped, options))
            .Message.ShouldContain("between 2021-09-01 and 2024-12-31");
    }

    [Fact]
    public void Malformed_lines_come_on_demand_and_leave_the_totals_alone()
    {
        var (clean, without) = Calibrations.Generate(
            Calibrations.Shipped,
            new PopulationOptions { Beneficiaries = 100 }
        );
        var (text, with) = Calibrations.Generate(
            Calibrations.Shipped,
            new PopulationOptions { Beneficiaries = 100, Blemishes = 8 }
        );

        with.Sessions.ShouldBe(without.Sessions);
        with.Lines.ShouldBe(without.Lines + 8);
        var lines = text.Split('\n');
        lines.Count(line => line.Contains("-bad-", StringComparison.Ordinal)).ShouldBe(8);
        string.Join('\n', lines.Where(line => !line.Contains("-bad-", StringComparison.Ordinal))).ShouldBe(clean);
    }
}
