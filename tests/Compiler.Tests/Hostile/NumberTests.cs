using Conv.Compiler.Emit;
using static Conv.Compiler.Tests.Hostile.HostileFiles;

namespace Conv.Compiler.Tests.Hostile;

/// <summary>Numbers and days at the ends of what can be said: an error with a place, or code that runs.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("requires n >= 99999999999999999999999999999999 else cond fee 1 EUR share 0 EUR", "CONV0109")]
    [InlineData("at most 99999999999999999999 sessions per day fee 1 EUR share 0 EUR", "CONV0109")]
    [InlineData("fee 92233720368547758.08 EUR share 0 EUR", "CONV0109")]
    [InlineData("at most 3 sessions per 99999999999 years from the first session fee 1 EUR share 0 EUR", "CONV0312")]
    [InlineData("at most 3 sessions per 0 days from the first session fee 1 EUR share 0 EUR", "CONV0312")]
    [InlineData("fee 92233720368547758.07 EUR * 9223372036854775807 share 0 EUR", "CONV0313")]
    [InlineData("fee 92233720368547758.07 EUR + 0.01 EUR share 0 EUR", "CONV0313")]
    [InlineData("fee 92233720368547758.07 EUR rounded up to 7 share 0 EUR", "CONV0313")]
    [InlineData("fee 1 EUR * n / 9223372036854775807 / 9223372036854775807 rounded up share 0 EUR", "CONV0314")]
    [InlineData("fee 1 EUR per hour of n / 9000000000000000000, rounded down share 0 EUR", "CONV0314")]
    [InlineData("fee 1 EUR * n / 922337203685477580 rounded down to 1000 share 0 EUR", "CONV0314")]
    [InlineData("fee 1 EUR / 0 rounded up share 0 EUR", "CONV0305")]
    [InlineData("requires date >= 2023-02-30 else cond fee 1 EUR share 0 EUR", "CONV0108")]
    public void A_number_that_has_no_room_is_told(string clauses, string code) =>
        Compile(clauses).Codes().ShouldBe([code]);

    [Fact]
    public void A_dated_amount_that_has_no_room_when_doubled_is_told() =>
        Compile("fee a * 3 share a", "amount a 1 EUR 92233720368547758.07 EUR from 2021-01-01\n")
            .Codes()
            .ShouldBe(["CONV0313"]);

    [Theory]
    [InlineData("fee 92233720368547758.07 EUR * 3 / 3 rounded down share 0 EUR")]
    [InlineData("fee 92233720368547758.07 EUR share 92233720368547758.07 EUR * n - 92233720368547758.07 EUR * minutes")]
    [InlineData("requires number of earlier sessions is at most 9223372036854775807 else cond fee 1 EUR share 0 EUR")]
    [InlineData("requires n * 9223372036854775807 * 9223372036854775807 >= n else cond fee 1 EUR share 0 EUR")]
    [InlineData(
        "requires date >= 0001-01-01 and seen <= 9999-12-31 and age <= 200 and age > 200 else cond fee 1 EUR share 0 EUR"
    )]
    [InlineData(
        "at most 1000000 sessions per 100 years from the first session at most 1000 sessions per rolling 36500 days fee 1 EUR share 0 EUR"
    )]
    public void A_number_that_has_room_compiles(string clauses)
    {
        var compilation = Compile(clauses);

        compilation.Codes().ShouldBeEmpty();
        var assembly = compilation.Emit(new Dictionary<string, string>(StringComparer.Ordinal));
        EvaluatorLoader.Load(assembly, collectible: true).Info.FunctionNames.ShouldBe(["f"]);
    }
}
