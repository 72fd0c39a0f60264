namespace Conv.Sessions.Tests.Hostile;

/// <summary>Days, numbers and crowds at the ends of what a session file can say, through the shipped conventions.</summary>
public sealed class ExtremeSessionTests
{
    public static TheoryData<string, string> PeriodsAndPolicies =>
        new()
        {
            { "first-act", "" },
            { "first-act", "2021-2023" },
            { "first-act", "2024-2026" },
            { "rolling", "2021-2023" },
            { "rolling", "2024-2026" },
            { "calendar-year", "2021-2023" },
            { "calendar-year", "2024-2026" },
        };

    [Theory]
    [MemberData(nameof(PeriodsAndPolicies))]
    public void The_first_and_the_last_day_of_the_calendar_are_days(string period, string policy)
    {
        string[] days =
        [
            "0001-01-01",
            "0001-12-31",
            "0002-01-01",
            "2022-06-01",
            "2024-06-01",
            "9998-12-31",
            "9999-01-01",
            "9999-12-31",
        ];
        string[] births = ["0001-01-01", "0001-01-02", "2000-02-29", "9999-12-31", "9976-01-01", ""];
        string[] functions =
        [
            "first_line",
            "specialised",
            "psychological_support",
            "psychological_treatment",
            "consultation",
            "community",
        ];
        var n = 0;
        var records =
            from birth in births
            from day in days
            from function in functions
            from format in new[] { "individual", "group" }
            select $"S{n++},{day},N,mixed,{function},{format},practice,12,150,3,P,psychologist,B{birth},{birth},yes,{day}";

        var run = Shipped.Decide([.. records], period, policy.Length == 0 ? null : policy);

        run.Table.Batch.SessionCount.ShouldBe(births.Length * days.Length * functions.Length * 2);
    }

    [Fact]
    public void Minutes_beyond_any_fee_are_a_reject_and_never_a_wrap()
    {
        string[] minutes = ["0", "1", "60", "100000000000000", "9223372036854775806", "9223372036854775807"];
        var run = Shipped.Decide(
            minutes.Select(
                (time, i) =>
                    $"S{i},2024-06-01,N,adult,co_consultation,individual,practice,1,{time},1,P,psychologist,,,,"
            )
        );

        run.Rejects.Select(reject => (reject.Line, reject.Column)).ShouldBe([(6, "minutes"), (7, "minutes")]);
        Text.Payments(run)
            .Split('\n')
            .Skip(1)
            .Where(line => line.Length > 0)
            .ShouldAllBe(line => !line.Contains(",-", StringComparison.Ordinal));
        Text.Payments(run).ShouldContain("S3,P,2024-2026,accepted,,144483333333333.33");
    }

    [Fact]
    public void Quarter_hours_of_all_time_are_granted_up_to_the_cap()
    {
        var run = Shipped.Decide([
            "S1,2024-06-01,N,adult,consultation,individual,practice,9223372036854775807,9223372036854775807,9223372036854775807,P,psychologist,B,1980-01-01,no,",
        ]);

        run.Rejects.ShouldBeEmpty();
        Text.Payments(run).ShouldContain("S1,P,2024-2026,accepted,,86.68");
    }

    [Fact]
    public void A_session_of_a_hundred_thousand_beneficiaries_is_decided()
    {
        var run = Shipped.Decide(
            Enumerable
                .Range(0, 100_000)
                .Select(i =>
                    $"S,2024-06-01,N,adult,psychological_support,group,practice,100000,60,1,P,psychologist,B{i},1980-01-01,no,"
                )
        );

        run.Rejects.ShouldBeEmpty();
        run.Table.Batch.AttendanceCount.ShouldBe(100_000);
    }

    [Fact]
    public void A_hundred_thousand_lines_say_one_session()
    {
        var run = Shipped.Decide(
            Enumerable.Repeat(
                "S,2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,psychologist,B,1980-01-01,no,",
                100_000
            )
        );

        run.Rejects.ShouldBeEmpty();
        run.Table.Batch.AttendanceCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("first-act")]
    [InlineData("rolling")]
    [InlineData("calendar-year")]
    public void A_hundred_thousand_sessions_of_one_beneficiary_on_one_day_are_capped(string period)
    {
        var run = Shipped.Decide(
            Enumerable
                .Range(0, 100_000)
                .Select(i =>
                    $"S{i},2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,psychologist,B,1980-01-01,no,"
                ),
            period
        );

        Text.Attendances(run)
            .Split('\n')
            .Count(line => line.Contains(",accepted,", StringComparison.Ordinal))
            .ShouldBe(8);
    }

    [Fact]
    public void Identifiers_that_differ_in_case_are_two()
    {
        var run = Shipped.Decide([
            "s,2024-06-01,n,adult,psychological_support,individual,practice,1,60,1,p,psychologist,b,1980-01-01,no,",
            "S,2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,other,B,2010-01-01,no,",
        ]);

        run.Rejects.ShouldBeEmpty();
        run.Table.Batch.TrajectoryCount.ShouldBe(2);
        run.Table.Batch.SessionCount.ShouldBe(2);
    }
}
