namespace Conv.Compiler.Tests.Binding;

/// <summary>One mistake, one finding: a broken declaration costs nothing elsewhere.</summary>
public sealed class CascadeTests
{
    private const string Users = """

        function talk
            registers  beneficiaries
            requires   near applies   else place
            at most    4 single sessions per season for young
            at most    8 single sessions per season for grown
            at most    5 group sessions per season
            at most    9 quarters per season, granted up to the cap
            exclusive  single sessions, group sessions
            fee        price * granted quarters
            share
                0 EUR      when reading pace is slow
                otherwise  5 EUR   

        monitor average
            sessions of talk over beneficiaries with sessions of talk
            kept per year and clinic
            limit 4 for young
            limit 6 for grown

        scenario "a talk"
            reading pace is slow
            given format single, place home, minutes 30, birth_date 1980-01-01
            2024-03-01 talk => accepted, granted 2

        """;

    private const string Definitions = """
        condition near   means place is home
        window season    means 6 months from the first session
        category age-of is young or grown
            means young when age is at most 24
                  otherwise grown
        quantity quarters  means minutes / 15 rounded down
        amount price       10 EUR
        reading pace "How fast?"
            slow "slowly"  default
            fast "quickly"
        """;

    [Fact]
    public void Nothing_is_wrong_to_begin_with() =>
        Advice.Findings(Advice.Header + Definitions + Users).ShouldBeEmpty();

    [Theory]
    [InlineData("means place is home", "means place is homme")]
    [InlineData("means place is home", "means place home")]
    [InlineData("6 months from", "6 months form")]
    [InlineData("6 months from", "0 months from")]
    [InlineData("age is at most 24", "agee is at most 24")]
    [InlineData("otherwise grown", "otherwise growing")]
    [InlineData("is at most 24", "is at mots 24")]
    [InlineData("minutes / 15 rounded down", "minutes / 15")]
    [InlineData("minutes / 15 rounded down", "minutes / people rounded down")]
    [InlineData("10 EUR", "10")]
    [InlineData("10 EUR", "10,50 EUR")]
    [InlineData("10 EUR", "10 USD")]
    [InlineData("slow \"slowly\"  default", "slow \"slowly\"")]
    [InlineData("fast \"quickly\"", "fast \"quickly")]
    [InlineData("registers  beneficiaries", "registers  beneficiary")]
    [InlineData("registers  beneficiaries", "register  beneficiaries")]
    [InlineData("else place", "else plce")]
    [InlineData("at most    4 single sessions", "at most    4 singl sessions")]
    [InlineData("at most    4 single sessions per season", "at most    4 single sessions")]
    [InlineData("at most    5 group sessions", "at most    0 group sessions")]
    [InlineData("at most    9 quarters per season,", "at most    9 quarters per seasn,")]
    [InlineData("otherwise  5 EUR", "otherwise  5")]
    [InlineData("otherwise  5 EUR", "5 EUR")]
    [InlineData("function talk", "function talk \"Talk")]
    [InlineData("uses      advice", "uses      advise")]
    [InlineData("uses      advice", "use      advice")]
    [InlineData("2024-01-01", "2024-13-01")]
    [InlineData("2024-01-01", "01/01/2024")]
    [InlineData("to 2024-12-31", "to")]
    [InlineData("to 2024-12-31", "to 2023-12-31")]
    [InlineData("convention advice-2024", "convention 2024")]
    [InlineData("convention advice-2024", "convention")]
    [InlineData("limit 4 for young", "limit 4 for yong")]
    public void One_mistake_is_one_finding(string right, string wrong)
    {
        var text = Advice.Header + Definitions + Users;
        text.ShouldContain(right);
        var at = text.IndexOf(right, StringComparison.Ordinal);

        Advice.Findings(text[..at] + wrong + text[(at + right.Length)..]).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("function talk", "functon talk")]
    [InlineData("at most    4 single sessions per", "at most    4 single sesions per")]
    [InlineData("at most    4 single sessions per year-from-first", "at most    4 single sessions per")]
    [InlineData("fee        10 EUR", "fee        10")]
    [InlineData("convention advice-2024", "convention 2024")]
    [InlineData("amount price 10 EUR from 2024-01-01", "amount price 10 from 2024-01-01")]
    public void A_mistake_in_the_old_convention_is_not_found_in_the_transition(string right, string wrong)
    {
        var old =
            Advice.Header
            + """
                window year-from-first means 12 months from the first session
                amount price 10 EUR from 2024-01-01

                function talk
                    registers  beneficiaries
                    at most    4 single sessions per year-from-first
                    fee        10 EUR
                    share      price
                """;
        const string Next =
            Advice.Next
            + """
                window year-from-first means 12 months from the first session

                function call
                    succeeds   talk
                    registers  beneficiaries
                    at most    4 single sessions per year-from-first
                    fee        10 EUR
                    share      5 EUR

                transition from advice-2024
                    amount price from 2024-07-01 means 11 EUR
                    except share for talk 0 EUR when age is at most 17
                    counter single sessions of talk continues in call
                """;
        Advice.Findings(old, Next).ShouldBeEmpty();
        old.ShouldContain(right);

        var found = Advice.Compile(old.Replace(right, wrong, StringComparison.Ordinal), Next).Diagnostics;

        found.ShouldNotBeEmpty();
        found.Select(finding => finding.Place.Source.Path).Distinct().ShouldBe(["a.conv"]);
    }

    [Fact]
    public void Mistakes_of_every_phase_are_found_together() =>
        Advice
            .Findings(
                Advice.Header
                    + """
                    amount price 10 EUR from 2024-02-01
                    condition near means place is homme
                    function visit
                        fee        price
                        share      0 EUR
                    function talk
                        registers  beneficiaries
                        fee        price
                        share      5,50 EUR
                    function call
                        fee        price
                    """
            )
            .ShouldBe(["CONV0503 10 EUR from 2024-02-01", "CONV0201 homme", "CONV0106 5,50", "CONV0401 call"]);
}
