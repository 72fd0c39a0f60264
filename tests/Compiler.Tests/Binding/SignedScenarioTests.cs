namespace Conv.Compiler.Tests.Binding;

public sealed class SignedScenarioTests
{
    [Fact]
    public void Scenarios_state_amounts_below_zero()
    {
        var scenario = Advice
            .Bind(
                Advice.Header
                    + """
                    function talk registers beneficiaries fee 40 EUR share 5 EUR
                    scenario "a refund"
                        2024-01-08 talk => fee -20.05 EUR, share -0.05 EUR
                    """
            )
            .Scenarios.ShouldHaveSingleItem();

        scenario.Acts[0].Expectations[0].Fee.ShouldBe(-2005);
        scenario.Acts[0].Expectations[0].Share.ShouldBe(-5);
    }

    [Fact]
    public void A_fact_below_zero_is_written_as_a_session_file_writes_it()
    {
        var compilation = Compilation.Create([
            new("v.conv", Hostile.HostileFiles.Vocabulary),
            new(
                "c.conv",
                Hostile.HostileFiles.Header
                    + "function f registers beneficiaries fee price share 0 EUR\n"
                    + "scenario \"s\" 2021-01-01 f with price -0.05 EUR => accepted 2021-01-02 f with price -20 EUR => accepted"
            ),
        ]);

        compilation.Diagnostics.ShouldBeEmpty();
        compilation.Bound!.Scenarios[0].Acts.Select(act => act.Facts["price"]).ShouldBe(["-0.05", "-20.00"]);
    }
}
