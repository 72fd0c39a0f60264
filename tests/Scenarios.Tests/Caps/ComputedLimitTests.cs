namespace Conv.Scenarios.Tests.Caps;

/// <summary>Caps whose limit each session works out.</summary>
public sealed class ComputedLimitTests
{
    [Fact]
    public void A_fact_and_a_calculation_may_be_the_limit() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    parts sessions per calendar year, then one exceptional
                fee        10 EUR
                share      1 EUR

            function massage
                registers  beneficiaries
                at most    (80 * parts / 100, rounded down) sessions per calendar year
                fee        10 EUR
                share      1 EUR

            scenario "a fact"
                2030-01-01 bath with parts 1        => accepted
                2030-01-02 bath with parts 1        => exceptional
                2030-01-03 bath with parts 1        => refused cap
                2030-01-04 bath with parts 3        => accepted
                2030-01-05 bath with parts 0        => refused cap
                2030-01-06 bath with parts missing  => rejected

            scenario "a calculation"
                2030-01-01 massage with parts 2  => accepted
                2030-01-02 massage with parts 2  => refused cap
                2030-01-02 massage with parts 3  => accepted
                2030-01-03 massage with parts 1  => refused cap
            """
        );

    [Fact]
    public void Units_and_fees_are_granted_up_to_it() =>
        Clinic.Decides(
            """
            amount yearly
                100 EUR from 2030-01-01
                150 EUR from 2031-01-01

            function massage
                registers  beneficiaries
                at most    parts hours per calendar year, granted up to the cap
                fee        1 EUR * granted time
                share      1 EUR

            function course
                registers  beneficiaries
                at most    yearly of fees per calendar year, granted up to the cap
                fee        price
                share      0 EUR

            scenario "hours"
                2030-01-01 massage with time 50, parts 1  => accepted, granted 50
                2030-01-02 massage with time 50, parts 1  => accepted, granted 10
                2030-01-03 massage with time 50, parts 1  => refused cap
                2030-01-04 massage with time 50, parts 2  => accepted, granted 50

            scenario "fees"
                2030-01-01 course with price 70 EUR   => accepted, fee 70 EUR
                2030-01-02 course with price 70 EUR   => accepted, fee 30 EUR
                2030-01-03 course with price 70 EUR   => refused cap
                2031-01-03 course with price 200 EUR  => accepted, fee 150 EUR
            """
        );

    [Fact]
    public void A_window_that_remembers_acts_needs_a_bound()
    {
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                at most    (the lower of parts and 2) sessions per rolling 30 days
                fee        10 EUR
                share      1 EUR

            scenario "bounded"
                2030-01-01 bath with parts 5  => accepted
                2030-01-02 bath with parts 1  => refused cap
                2030-01-02 bath with parts 5  => accepted
                2030-01-03 bath with parts 5  => refused cap
                2030-01-31 bath with parts 5  => accepted
            """
        );

        Codes("parts sessions per rolling 30 days").ShouldBe(["CONV0419"]);
    }

    [Theory]
    [InlineData("(parts / 3) sessions per day", "CONV0304")]
    [InlineData("price sessions per day", "CONV0301")]
    [InlineData("parts of fees per day, granted up to the cap", "CONV0301")]
    [InlineData("(granted time) time per day, granted up to the cap", "CONV0409")]
    [InlineData("open of fees per day, granted up to the cap", "CONV0310")]
    [InlineData("nothing sessions per day", "CONV0201")]
    public void What_is_no_limit_is_told(string cap, string code) => Codes(cap).ShouldBe([code]);

    private static IEnumerable<string> Codes(string cap) =>
        Clinic
            .Findings(
                $"""
                amount open
                    10 EUR       from 2030-01-01
                    unspecified  from 2031-01-01

                function bath
                    registers  beneficiaries
                    at most    {cap}
                    fee        10 EUR
                    share      1 EUR
                """
            )
            .Select(finding => finding.Split(' ')[0]);
}
