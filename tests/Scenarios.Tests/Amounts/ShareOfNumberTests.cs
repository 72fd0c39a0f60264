using Conv.Scenarios.Tests.Caps;

namespace Conv.Scenarios.Tests.Amounts;

/// <summary>Comparisons of what is not whole, and shares of a number.</summary>
public sealed class ShareOfNumberTests
{
    [Fact]
    public void They_are_compared_exactly() =>
        Clinic.Decides(
            """
            function bath
                registers  beneficiaries
                requires   parts over time is at most 7 %  else early
                fee        10 EUR
                share      2 EUR when parts / 3 > time / 7
                           3 EUR when parts / 3 = time / 7
                           otherwise 1 EUR

            function massage
                registers  beneficiaries
                requires   parts is at most 7 % of time  else early
                fee        10 EUR
                share      1 EUR

            function course
                registers  beneficiaries
                requires   price is more than 33.3 % of price + 0.01 EUR  else early
                fee        10 EUR
                share      1 EUR

            scenario "shares"
                2030-01-01 bath with parts 7, time 100    => accepted, share 1 EUR
                2030-01-02 bath with parts 8, time 100    => refused early
                2030-01-03 bath with parts 70, time 1001  => accepted, share 1 EUR
                2030-01-04 bath with parts 70, time 999   => refused early
                2030-01-05 bath with parts 0, time 0      => refused early
                2030-01-06 bath with parts 0, time missing  => refused early
                2030-01-07 massage with parts 0, time 0   => accepted
                2030-01-08 massage with parts 1, time 14  => refused early
                2030-01-09 massage with parts 1, time 15  => accepted
                2030-01-10 course with price 0.01 EUR     => refused early
                2030-01-11 course with price 0.02 EUR     => accepted
            """
        );

    [Theory]
    [InlineData("parts over place is at most 7 %", "CONV0301")]
    [InlineData("date over parts is at most 7 %", "CONV0302")]
    [InlineData("parts over price is at most 7 %", "CONV0302")]
    [InlineData("parts / 3 is at most price", "CONV0302")]
    public void What_are_no_shares_is_told(string condition, string code) =>
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
