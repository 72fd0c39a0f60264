using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Hostile;

/// <summary>Letters that steer a terminal or turn the direction of writing, in every place where a file may hold them.</summary>
public sealed class SteeringLettersTests
{
    private const string Steering = "\u001b[31m\u0007\u009b2J\u061c\u202e\u2066";

    [Theory]
    [InlineData("check", "CONV", "--verbose")]
    [InlineData("check", "CONV", "--format", "json")]
    [InlineData("check", "CONV", "--format", "sarif")]
    [InlineData("build", "CONV", "--print", "syntax")]
    [InlineData("build", "CONV", "--print", "bound")]
    [InlineData("build", "CONV", "--print", "ir")]
    [InlineData("build", "CONV", "--print", "csharp")]
    [InlineData("build", "CONV", "--output", "OUT", "--json")]
    [InlineData("test", "CONV", "--verbose", "--coverage")]
    [InlineData("test", "CONV", "--json", "--coverage", "--verbose")]
    [InlineData("test", "CONV", "--suggest")]
    [InlineData("run", "CONV", "--input", "CSV", "--output", "OUT")]
    [InlineData("run", "CONV", "--input", "CSV", "--output", "OUT", "--json")]
    [InlineData("explain", "CONV", "--input", "CSV", "--beneficiary", "ada")]
    [InlineData("explain", "CONV", "--input", "CSV", "--beneficiary", "ada", "--json")]
    [InlineData("explain", "CONV", "--input", "CSV", "--beneficiary", "ada", "--scenario")]
    [InlineData("explain", "CONV", "--compare", "CONV", "--input", "CSV", "--beneficiary", "ada")]
    [InlineData("explain", "CONV", "--compare", "CONV", "--input", "CSV", "--beneficiary", "ada", "--json")]
    [InlineData("explain", "CONV", "--input", "CSV", "--beneficiary", Steering)]
    [InlineData("timeline", "CONV")]
    [InlineData("timeline", "CONV", "--on", "2024-02-15")]
    [InlineData("timeline", "CONV", "--json")]
    [InlineData("diff", "CONV", "CONV", "--data", "CSV")]
    [InlineData("diff", "CONV", "CONV", "--data", "CSV", "--json")]
    [InlineData("readings", "CONV", "--data", "CSV")]
    [InlineData("readings", "CONV", "--data", "CSV", "--json")]
    [InlineData("sample", "--calibration", "JSON", "--assumptions")]
    [InlineData("sample", "--calibration", "JSON", "--json", "--output", "OUT")]
    [InlineData("schema", Steering)]
    [InlineData("nothing" + Steering)]
    [InlineData("check", "nowhere" + Steering)]
    public void They_reach_neither_a_terminal_nor_json(params string[] args)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(
            folder,
            Visits
                .Convention.Replace("Home care 2024", $"Home {Steering} care", StringComparison.Ordinal)
                .Replace("A visit at home", $"A visit {Steering}", StringComparison.Ordinal)
                + $"\nscenario \"a {Steering} title\"\n    given kind short, born 1980-05-02\n    2024-03-01 visit  => accepted, share 4.00 EUR\n"
        );
        folder.Write(
            "rules/home-care.conv",
            Visits.Vocabulary.Replace("\"Kind\"", $"\"Kind {Steering}\"", StringComparison.Ordinal)
        );
        var input = folder.Write(
            "sessions.csv",
            Visits.Sessions + $"v7,2024-03-0{Steering},visit,no{Steering},x,n1,ada,\n"
        );

        var call = Call.Of([
            .. args.Select(arg =>
                arg switch
                {
                    "CONV" => rules,
                    "CSV" => input,
                    "OUT" => folder["out"],
                    "JSON" => folder.Write("population.json", $$"""{ "title": "{{Steering}}", "{{Steering}}": 1 }"""),
                    _ => arg,
                }
            ),
        ]);

        (call.Out + call.Error)
            .Where(letter => Steering.Contains(letter) && letter is < ' ' or > '\u007f')
            .ShouldBeEmpty();
    }
}
