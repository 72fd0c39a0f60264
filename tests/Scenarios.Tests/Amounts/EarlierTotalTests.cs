using Conv.Scenarios.Tests.Caps;

namespace Conv.Scenarios.Tests.Amounts;

/// <summary>What earlier sessions add up to, as a value.</summary>
public sealed class EarlierTotalTests
{
    [Fact]
    public void A_deductible_comes_before_a_percentage_and_a_limit_behind_it() =>
        Clinic.Decides(
            """
            amount own-risk
                means  100 EUR - shares of earlier sessions of bath per calendar year, at least 0 EUR

            function bath
                registers  beneficiaries
                fee        price
                share      the lower of the fee and own-risk + 20 % of (the fee - own-risk, at least 0 EUR), rounded half up to the cent
                share at most  120 EUR per calendar year

            scenario "own risk, then a fifth, then nothing"
                2030-01-01 bath with price 60 EUR   => share 60 EUR
                2030-01-02 bath with price 60 EUR   => share 44 EUR
                2030-01-03 bath with price 60 EUR   => share 12 EUR
                2030-01-04 bath with price 60 EUR   => share 4 EUR
                2030-01-05 bath with price 60 EUR   => share 0 EUR
                2031-01-01 bath with price 150 EUR  => share 110 EUR
            """
        );

    [Fact]
    public void Facts_and_quantities_are_added_up_as_far_as_they_are_granted() =>
        Clinic.Decides(
            """
            quantity points
                means  3 when place is home, otherwise 1

            function bath
                registers  beneficiaries
                requires   points of earlier sessions is less than 4  else early
                fee        10 EUR
                share      1 EUR

            function massage
                registers  beneficiaries
                at most    2 hours per calendar year, granted up to the cap
                fee        1 EUR * granted time
                share      2 EUR when time of earlier sessions per calendar year is at least 90
                           otherwise 1 EUR

            scenario "points"
                given place home
                2030-01-01 bath  => accepted
                2030-01-02 bath with place practice  => accepted
                2030-01-03 bath  => refused early

            scenario "minutes"
                2030-01-01 massage with time 60   => granted 60, share 1 EUR
                2030-01-02 massage with time 30   => granted 30, share 1 EUR
                2030-01-03 massage with time 100  => granted 30, share 2 EUR
            """
        );

    [Theory]
    [InlineData("place of earlier sessions is at least 2", "CONV0201")]
    [InlineData("nothing of earlier sessions is at least 2", "CONV0201")]
    [InlineData("shares of earlier sessions is at least 2", "CONV0302")]
    [InlineData("shares of earlier sessions per rolling 30 days is at least 2 EUR", "CONV0425")]
    public void What_cannot_be_added_up_is_told(string condition, string code) =>
        Clinic
            .Findings(
                $"""
                function bath
                    registers  beneficiaries
                    requires   {condition}  else early
                    fee        10 EUR
                    share      1 EUR
                """
            )
            .Select(finding => finding.Split(' ')[0])
            .ShouldBe([code]);
}
