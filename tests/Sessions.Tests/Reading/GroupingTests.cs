using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests;

public sealed class GroupingTests
{
    private const string AnotherLine = "another line of this session is rejected";
    private const string Differs = "differs from an earlier line of this session";

    [Fact]
    public void Lines_of_one_session_are_one_session_wherever_they_stand()
    {
        var table = Visits.Read(
            Visits.Line("visit=V1", "client=C1", "people=4"),
            Visits.Line("visit=V2", "client=C9"),
            Visits.Line("visit=V1", "client=C2", "worker=W2", "people=4"),
            Visits.Line("visit=V1", "client=C1", "worker=W1", "mode=")
        );

        table.Rejects.ShouldBeEmpty();
        table.Batch.SessionCount.ShouldBe(2);
        table.Batch.FirstPayment.ShouldBe([0, 2, 3]);
        table.Batch.FirstAttendance.ShouldBe([0, 2, 3]);
        Names(table.ProviderIds).ShouldBe(["W1", "W2", "W1"]);
        Names(table.BeneficiaryIds).ShouldBe(["C1", "C2", "C9"]);
        table.Batch.AttendanceSession.ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void The_first_value_given_holds_and_later_ones_may_be_empty()
    {
        var table = Visits.Read(
            "V1,,,,,,,,,W1,,,,,",
            "V1,2024-03-01,,,,,,,,,,C1,,,",
            "V1,,,care,near,,30,,,W1,senior,,,,",
            "V1,2024-03-01,,,,,30,,,,,C1,1990-01-01,,"
        );

        table.Rejects.ShouldBeEmpty();
        table.Batch.SessionFacts.Numbers[1].ShouldBe([30]);
        table.Batch.ProviderFacts.Values[0].ShouldBe([2]);
        table.Batch.BeneficiaryFacts.Dates[0].ShouldBe([new DateOnly(1990, 1, 1).DayNumber]);
    }

    [Theory]
    [InlineData("day=2024-03-02", "day")]
    [InlineData("act=talk", "act")]
    [InlineData("site=S2", "site")]
    [InlineData("people=5", "people")]
    [InlineData("urgent=no", "urgent")]
    [InlineData("grade=senior", "grade")]
    [InlineData("born=1990-01-02", "born")]
    [InlineData("aided=no", "aided")]
    public void A_later_value_that_differs_makes_its_line_bad_and_the_session_a_reject(string change, string column)
    {
        string[] facts = ["site=S1", "people=4", "urgent=yes", "grade=junior", "born=1990-01-01", "aided=yes"];

        var table = Visits.Read(Visits.Line(facts), Visits.Line([.. facts, change]), Visits.Line(facts));

        table.Rejects.ShouldBe([
            new Reject(2, "visit", AnotherLine),
            new Reject(3, column, Differs),
            new Reject(4, "visit", AnotherLine),
        ]);
        table.RejectedSessions.ShouldBe(1);
    }

    [Fact]
    public void Equal_numbers_written_otherwise_are_equal() =>
        Visits.Read(Visits.Line("people=4", "price=5"), Visits.Line("people=04", "price=5.00")).Rejects.ShouldBeEmpty();

    [Fact]
    public void Facts_of_a_person_are_compared_within_the_session_and_the_person()
    {
        var table = Visits.Read(
            Visits.Line("visit=V1", "client=C1", "born=1990-01-01", "worker=W1", "grade=junior"),
            Visits.Line("visit=V1", "client=C2", "born=1991-01-01", "worker=W2", "grade=senior"),
            Visits.Line("visit=V2", "client=C1", "born=1992-01-01", "worker=W1", "grade=senior")
        );

        table.Rejects.ShouldBeEmpty();
        table.Batch.ProviderFacts.Values[0].ShouldBe([1, 2, 2]);
        table
            .Batch.BeneficiaryFacts.Dates[0]
            .Select(day => DateOnly.FromDayNumber(day).Year)
            .ShouldBe([1990, 1991, 1992]);
    }

    [Fact]
    public void Facts_of_a_person_whom_the_line_does_not_name_are_ignored_even_malformed_ones()
    {
        var table = Visits.Read(
            Visits.Line("client=", "born=yesterday", "aided=maybe"),
            Visits.Line("worker=", "grade=unknown", "client=C1")
        );

        table.Rejects.ShouldBeEmpty();
        table.Batch.BeneficiaryFacts.Dates[0].ShouldBe([Missing.Date]);
    }

    [Fact]
    public void A_bad_line_rejects_all_lines_of_its_session_and_no_other()
    {
        var table = Visits.Read(
            Visits.Line("visit=V1"),
            Visits.Line("visit=V2"),
            Visits.Line("visit=V1", "mode=?"),
            Visits.Line("visit=", "mode=?"),
            Visits.Line("visit=V3"),
            Visits.Line("visit=V1", "people=x")
        );

        table.Rejects.ShouldBe([
            new Reject(2, "visit", AnotherLine),
            new Reject(4, "mode", "unknown value (there are `near`, `far`)"),
            new Reject(5, "visit", "a line needs a session; mode: unknown value (there are `near`, `far`)"),
            new Reject(7, "people", "not a whole number"),
        ]);
        Names(table.SessionIds).ShouldBe(["V2", "V3"]);
    }

    [Theory]
    [InlineData("V1,2024-03-01")]
    [InlineData("V1,\"2024-03-01")]
    [InlineData("V1,2024-03-01,\0,,,,,,,,,,,,")]
    public void A_broken_record_that_shows_its_session_rejects_the_session(string record)
    {
        var table = Visits.Read(Visits.Line("visit=V1"), record, Visits.Line("visit=V2"));

        table.Rejects.Select(reject => (reject.Line, reject.Column)).ShouldBe([(2, "visit"), (3, "")]);
        Names(table.SessionIds).ShouldBe(["V2"]);
    }

    [Fact]
    public void What_a_session_lacks_is_told_on_each_of_its_lines()
    {
        var table = Visits.Read(
            Visits.Line("visit=V1", "worker="),
            Visits.Line("visit=V2"),
            Visits.Line("visit=V1", "worker=", "client=C2")
        );

        table.Rejects.ShouldBe([
            new Reject(2, "worker", "a session needs a provider"),
            new Reject(4, "worker", "a session needs a provider"),
        ]);
    }

    [Fact]
    public void The_faults_of_a_line_are_told_in_the_order_of_the_vocabulary() =>
        Visits
            .ReadText("people,visit,mode,day,act,worker,client\nx,V1,?,2024-02-30,dance,W1,C1\n")
            .Rejects.ShouldBe([
                new Reject(
                    2,
                    "day",
                    "no such day; act: unknown value `dance` (there are `care`, `talk`); "
                        + "mode: unknown value (there are `near`, `far`); people: not a whole number"
                ),
            ]);

    [Fact]
    public void Lines_are_numbered_by_their_first_physical_line()
    {
        var table = Visits.ReadText(
            Visits.Header + ",remark\n\nV1,bad,,,,,,,,,,,,,,\"two\nlines\"\r\n\n" + Visits.Line("day=") + ",\n"
        );

        table.Rejects.Select(reject => reject.Line).ShouldBe([3, 6]);
    }

    [Fact]
    public void A_session_may_have_more_people_than_a_short_list_holds()
    {
        var lines = Enumerable.Range(0, 200).Select(i => Visits.Line($"client=C{i % 100}", $"worker=W{i % 50}"));

        var table = Visits.Read([.. lines]);

        table.Batch.AttendanceCount.ShouldBe(100);
        table.Batch.PaymentCount.ShouldBe(50);
        Names(table.BeneficiaryIds).ShouldBe(Enumerable.Range(0, 100).Select(i => $"C{i}"));
    }

    private static IEnumerable<string> Names(NamedRows rows) =>
        Enumerable.Range(0, rows.Count).Select(row => rows[row]);
}
