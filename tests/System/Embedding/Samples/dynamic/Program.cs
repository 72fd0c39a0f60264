// Rules come from a folder while the program runs, are asked, exchanged for a dearer version, and asked again.
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Runtime.Loading;

var texts = Directory
    .GetFiles(args[0], "*.conv")
    .Select(file => (Path: Path.GetFileName(file), Text: File.ReadAllText(file)))
    .ToList();
var host = new ConventionHost(Load("30 EUR"));
var first = Visit("2025-01-10");
Console.WriteLine($"{first.Attendances[0].Share} {first.Payments[0].Fee}");
host.Replace(Load("40 EUR"));
var second = Visit("2025-01-10");
Console.WriteLine($"{second.Attendances[0].Share} {second.Payments[0].Fee}");
Console.WriteLine(second.ToText("de").Split('\n')[0]);

ConventionLibrary Load(string fee) =>
    ProgramChecker
        .Require(
            Compilation.Create([
                .. texts.Select(file => new SourceText(
                    file.Path,
                    file.Text.Replace("otherwise 30 EUR", $"otherwise {fee}")
                )),
            ])
        )
        .Load();

NamedOutcome Visit(string day)
{
    var rules = host.Current.ByName;
    return rules.Decide(
        new NamedSession
        {
            Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            Function = "visit_of_adult",
            Facts = new Dictionary<string, string> { ["place"] = "surgery" },
            Providers = [new() { Id = "D1" }],
            Beneficiaries =
            [
                new()
                {
                    Id = "Anna",
                    Facts = new Dictionary<string, string>
                    {
                        ["family"] = "F1",
                        ["family_income"] = "20000",
                        ["born"] = "1980-05-02",
                    },
                },
            ],
        },
        rules.NewTrajectories()
    );
}
