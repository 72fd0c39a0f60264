using System.Text.Json;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Evaluators;
using Conv.Compiler.Emit.Planning;
using Conv.Runtime;

namespace Conv.Compiler.Tests.Binding;

public sealed class MonitorTests
{
    private const string Visit = "function visit registers beneficiaries fee 40 EUR share 5 EUR ";

    [Theory]
    [InlineData("sessions of visit over beneficiaries with sessions of visit", "at most 5 %", "0.05")]
    [InlineData("sessions of visit over beneficiaries with sessions of visit", "limit 12.5 %", "0.125")]
    [InlineData("sessions of visit over beneficiaries with sessions of visit", "limit 0.000001 %", "0.00000001")]
    [InlineData("fees of sessions of visit over sessions of visit", "at most 40 EUR", "40.00")]
    [InlineData("fees less shares of sessions of visit over fees of sessions of visit", "at most 90 %", "0.9")]
    [InlineData("minutes of single sessions of visit over sessions of visit", "limit 45.5", "45.5")]
    public void A_limit_is_an_exact_decimal(string ratio, string limit, string written) =>
        Advice
            .Lower(Advice.Header + Visit + $"monitor m {ratio} kept per year and clinic {limit}")
            .Monitors[0]
            .Limits.ShouldBe([written]);

    [Theory]
    [InlineData(
        "sessions of visit over sessions of visit kept per year and clinic limit 5 EUR",
        "CONV0443 limit 5 EUR"
    )]
    [InlineData(
        "shares of sessions of visit over sessions of visit kept per year and clinic limit 5 %",
        "CONV0443 limit 5 %"
    )]
    [InlineData(
        "sessions of visit over shares of sessions of visit kept per year and clinic limit 5",
        "CONV0444 shares of sessions of visit"
    )]
    [InlineData("place of sessions of visit over sessions of visit kept per year and clinic limit 5", "CONV0445 place")]
    [InlineData(
        "minuts of sessions of visit over sessions of visit kept per year and clinic limit 5",
        "CONV0201 minuts"
    )]
    public void A_ratio_and_its_limit_fit(string monitor, string finding) =>
        Advice.Findings(Advice.Header + Visit + "monitor m " + monitor).ShouldBe([finding]);

    [Theory]
    [InlineData("year", MonitorPeriod.Year)]
    [InlineData("quarter", MonitorPeriod.Quarter)]
    [InlineData("month", MonitorPeriod.Month)]
    [InlineData("calendar month", MonitorPeriod.Month)]
    [InlineData("week", MonitorPeriod.Week)]
    [InlineData("day", MonitorPeriod.Day)]
    [InlineData("year from 1 October", MonitorPeriod.Year)]
    public void A_monitor_is_kept_by_a_period(string word, MonitorPeriod period) =>
        Advice
            .Lower(
                Advice.Header
                    + Visit
                    + $"monitor m sessions of visit over sessions of visit kept per {word} and clinic limit 1"
            )
            .Monitors[0]
            .Period.ShouldBe(period);

    [Theory]
    [InlineData("fees of sessions of visit over sessions of visit kept per year and clinic limit 5 EUR")]
    [InlineData("sessions of visit over sessions of visit kept per month and clinic limit 5")]
    public void Monitors_of_one_name_are_kept_alike(string other) =>
        Advice
            .Findings(
                Advice.Header
                    + Visit
                    + "monitor m sessions of visit over sessions of visit kept per year and clinic limit 5",
                Advice.Next + "transition from advice-2024 the rest lapses monitor m " + other
            )
            .ShouldBe(["CONV0414 m"]);

    [Fact]
    public void An_assembly_says_of_its_monitors_and_budgets_what_the_program_says()
    {
        var compilation = Advice.Compile(
            Advice.Header
                + Visit
                + """
                monitor m minutes of sessions of visit over sessions of visit kept per quarter and clinic at most 45
                monitor n fees less shares of sessions of visit over fees of sessions of visit
                    kept per month and provider limit 5 % for child limit 6 % for adult
                budget 2024 "A ""quoted"" text \" from 2024-01-01 to 2024-12-31, allotted per month
                    line all unspecified made of a and b
                    line a 10 EUR split a over clinic n: 1, "S/1": 2
                    line b unspecified
                    spends fees of visit on a when format is single and place is practice or home
                """
        );

        var info = EvaluatorLoader.Load(compilation.Emit(new Dictionary<string, string>())).Info;

        var described = InfoEmitter.Describe(
            compilation.Specialise(new Dictionary<string, string>()),
            new EmitOptions(info.SourceHash, info.CompilerVersion)
        );
        JsonSerializer.Serialize(info).ShouldBe(JsonSerializer.Serialize(described));
        info.Budgets[0].Lines[1].Shares.ShouldBe([new("n", 333), new("S/1", 667)]);
    }
}
