namespace Conv.Scenarios.Tests.Amounts;

public sealed class CeilingTransitionTests
{
    private const string Old = """
        function bath
            registers  beneficiaries
            fee        40 EUR
            share      8 EUR
            share at most 20 EUR per calendar year

        """;

    private const string New = """
        function tub
            succeeds   bath
            registers  beneficiaries
            fee        40 EUR
            share      8 EUR
            share at most 30 EUR per calendar year

        """;

    private const string Scenario = """
        scenario "over the change"
            2032-12-01 bath  => share 8 EUR
            2032-12-02 bath  => share 8 EUR
            2033-01-01 bath  => share 8 EUR
            2033-01-02 bath  => share 8 EUR
            2033-02-01 tub   => share 8 EUR
            2033-02-02 tub   => share SECOND
        """;

    [Theory]
    [InlineData("counter share of bath continues in tub", "6 EUR")]
    [InlineData("the rest lapses", "8 EUR")]
    public void What_was_owed_continues_under_the_new_ceiling_or_lapses(string clause, string second) =>
        Scheme
            .Mismatches(Old, New + Transition(clause) + Scenario.Replace("SECOND", second, StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("", "CONV0603 scheme-2030")]
    [InlineData("counter share of tub continues in tub", "CONV0201 tub")]
    [InlineData("counter share of home sessions of bath continues in tub", "CONV0605 home sessions of bath")]
    [InlineData(
        "counter share of bath continues in tub counter share of bath continues in tub",
        "CONV0604 counter share of bath continues in tub"
    )]
    public void A_transition_answers_for_every_ceiling_once(string clause, string finding) =>
        Scheme.Findings(Old, New + Transition(clause)).ShouldContain(finding);

    private static string Transition(string clause) =>
        $"transition from scheme-2030 sessions until 2033-01-31 stay under scheme-2030 {clause}\n";
}
