using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Tests.Correcting;

/// <summary>A client has two accepted acts, the second exceptional, at 11 EUR each; a worker earns 75.59 EUR. A far act has no share.</summary>
public sealed class CorrectorTests
{
    private static readonly string One = Visits.Line("visit=V1", "day=2024-03-01");
    private static readonly string Two = Visits.Line("visit=V2", "day=2024-03-05", "worker=W2", "mode=far");
    private static readonly string Three = Visits.Line("visit=V3", "day=2024-03-10");

    [Fact]
    public void A_late_session_takes_the_place_of_a_later_one_whose_amount_is_due_back()
    {
        var corrections = Revision.Of([One, Three], [One, Three, Two]);

        Revision
            .Rows(corrections)
            .ShouldBe([
                "attendance,V3,C1,accepted,,yes,11.00,refused,cap,no,,-11.00,follows,V2,",
                "attendance,V2,C1,,,,,unpriced,,yes,,,late,V2,",
                "payment,V3,W1,accepted,,,75.59,refused,cap,,,-75.59,follows,V2,",
                "payment,V2,W2,,,,,accepted,,,75.59,75.59,late,V2,",
            ]);
        Revision
            .Settlements(corrections)
            .ShouldBe([
                "beneficiary,C1,22.00,11.00,",
                "provider,W1,151.18,75.59,-75.59",
                "provider,W2,0.00,75.59,75.59",
                "insurer,,129.18,64.59,",
            ]);
        corrections.Totals.Sessions.ShouldBe(new SessionChangeCounts(1, 0, 0, 0));
        corrections.Totals.Attendances.ShouldBe(new CauseCounts(1, 0, 0, 0, 1, 0, 0));
        corrections.Totals.Beneficiaries.ShouldBe(new SettlementTotals(22, 11, 0, 0, 0, 0, 0, 1));
        corrections.Totals.Insurer.ShouldBe(
            new InsurerTotals(new KnownTotal(129_18, 0), new KnownTotal(64_59, 1), new KnownTotal(-64_59, 1))
        );
        corrections.Totals.Providers.ShouldBe(new SettlementTotals(151.18m, 151.18m, 0, 1, 75.59m, 1, 75.59m, 0));
    }

    [Fact]
    public void A_withdrawn_session_frees_its_place()
    {
        var corrections = Revision.Of([One, Two, Three], [Two, Three]);

        Revision
            .Rows(corrections)
            .ShouldBe([
                "attendance,V2,C1,unpriced,,yes,,unpriced,,no,,,follows,V1,",
                "attendance,V3,C1,refused,cap,no,,accepted,,yes,11.00,11.00,follows,V1,",
                "attendance,V1,C1,accepted,,no,11.00,,,,,-11.00,withdrawn,V1,",
                "payment,V3,W1,refused,cap,,,accepted,,,75.59,75.59,follows,V1,",
                "payment,V1,W1,accepted,,,75.59,,,,,-75.59,withdrawn,V1,",
            ]);
        Revision.Settlements(corrections).ShouldBe(["beneficiary,C1,11.00,11.00,", "insurer,,64.59,64.59,"]);
    }

    [Fact]
    public void Without_the_earlier_file_digests_tell_what_changed_but_not_in_which_facts()
    {
        var corrections = Revision.Keyed([One, Three], [One, Visits.Line("visit=V3", "day=2024-03-10", "mode=far")]);

        Revision.Rows(corrections).ShouldBe(["attendance,V3,C1,accepted,,yes,11.00,unpriced,,yes,,,changed,V3,"]);
    }

    [Fact]
    public void A_session_that_moves_to_a_later_day_is_the_cause_from_its_earlier_day_on()
    {
        var moved = Visits.Line("visit=V1", "day=2024-03-20");

        var corrections = Revision.Of([One, Two, Three], [moved, Two, Three]);

        Revision
            .Rows(corrections)
            .Where(row => row.StartsWith("attendance", StringComparison.Ordinal))
            .ShouldBe([
                "attendance,V1,C1,accepted,,no,11.00,refused,cap,no,,-11.00,changed,V1,day",
                "attendance,V2,C1,unpriced,,yes,,unpriced,,no,,,follows,V1,day",
                "attendance,V3,C1,refused,cap,no,,accepted,,yes,11.00,11.00,follows,V1,day",
            ]);
    }

    [Fact]
    public void People_who_join_and_leave_a_group_change_its_session()
    {
        string Group(string client, string worker = "") =>
            Visits.Line("visit=V1", $"client={client}", $"worker={worker}");

        var corrections = Revision.Of(
            [Group("C1", "W1"), Group("C2", "W2"), Group("C3")],
            [Group("C1", "W1"), Group("C3", "W3"), Group("C4")]
        );

        Revision
            .Rows(corrections)
            .ShouldBe([
                "attendance,V1,C4,,,,,accepted,,no,11.00,11.00,changed,V1,worker;client",
                "attendance,V1,C2,accepted,,no,11.00,,,,,-11.00,changed,V1,worker;client",
                "payment,V1,W3,,,,,accepted,,,75.59,75.59,changed,V1,worker;client",
                "payment,V1,W2,accepted,,,75.59,,,,,-75.59,changed,V1,worker;client",
            ]);
        Revision
            .Settlements(corrections)
            .ShouldBe([
                "beneficiary,C4,0.00,11.00,11.00",
                "beneficiary,C2,11.00,0.00,-11.00",
                "provider,W3,0.00,75.59,75.59",
                "provider,W2,75.59,0.00,-75.59",
            ]);
    }

    [Fact]
    public void The_payment_of_a_group_follows_from_the_trajectories_of_all_who_attend()
    {
        var full = Visits.Line("visit=V0", "day=2024-01-01", "client=C2");
        var late = Visits.Line("visit=V4", "day=2024-01-02", "client=C2");
        var second = Visits.Line("visit=V3", "day=2024-03-10", "client=C2");

        var corrections = Revision.Of([full, second], [full, second, late]);

        Revision.Rows(corrections)[2].ShouldBe("payment,V3,W1,accepted,,,75.59,refused,cap,,,-75.59,follows,V4,");
    }

    [Fact]
    public void A_session_that_is_rejected_now_is_withdrawn_by_the_file_and_late_once_it_is_mended()
    {
        var broken = Visits.Line("visit=V1", "day=2024-03-41");

        Revision
            .Rows(Revision.Of([One], [broken]))[0]
            .ShouldBe("attendance,V1,C1,accepted,,no,11.00,,,,,-11.00,rejected,V1,");
        Revision
            .Rows(Revision.Of([broken], [One]))[0]
            .ShouldBe("attendance,V1,C1,,,,,accepted,,no,11.00,11.00,late,V1,");
    }

    [Fact]
    public void A_session_that_lacks_a_needed_fact_now_is_rejected()
    {
        var priced = Visits.Line("visit=V1", "price=12.50", "born=1990-01-01", "grade=junior");
        var lacking = Visits.Line("visit=V1", "price=12.50", "grade=junior");

        var corrections = Revision.Of([priced], [lacking]);

        Revision.Rows(corrections).ShouldAllBe(row => row.EndsWith(",rejected,V1,", StringComparison.Ordinal));
        corrections.Totals.Sessions.ShouldBe(new SessionChangeCounts(0, 0, 1, 0));
    }

    [Fact]
    public void Sessions_of_one_day_in_another_order_are_told_apart_from_other_rules()
    {
        var first = Visits.Line("visit=V2", "day=2024-03-05");
        var second = Visits.Line("visit=V4", "day=2024-03-05");

        var corrections = Revision.Of([One, first, second], [One, second, first]);

        Revision
            .Rows(corrections)
            .Where(row => row.StartsWith("attendance", StringComparison.Ordinal))
            .ShouldBe([
                "attendance,V4,C1,refused,cap,no,,accepted,,yes,11.00,11.00,order,V2,",
                "attendance,V2,C1,accepted,,yes,11.00,refused,cap,no,,-11.00,order,V2,",
            ]);
        corrections.Totals.Sessions.ShouldBe(new SessionChangeCounts(0, 0, 0, 0));
    }

    [Fact]
    public void What_only_other_rules_explain_is_theirs()
    {
        var files = Revision.Files(Revision.Decide(One));
        files["attendances.csv"] = files["attendances.csv"].Replace("11.00", "12.00", StringComparison.Ordinal);
        files["run.json"] = files["run.json"]
            .Replace("\"shares\": 11.00", "\"shares\": 12.00", StringComparison.Ordinal)
            .Replace("first-act", "rolling", StringComparison.Ordinal)
            .Replace("\"1.2.3\"", "\"1.2.2\"", StringComparison.Ordinal);

        var corrections = Revision.Of(files, Revision.Decide(One), Revision.Decide(One));

        Revision.Rows(corrections).ShouldBe(["attendance,V1,C1,accepted,,no,12.00,accepted,,no,11.00,-1.00,rules,,"]);
        corrections.Totals.Differences.ShouldBe([
            new RunDifference("compiler", "1.2.2", "1.2.3"),
            new RunDifference("reading period", "rolling", "first-act"),
        ]);
    }

    [Fact]
    public void The_same_file_again_corrects_nothing()
    {
        var lines = RandomVisits.Lines(7, 200).ToArray();

        var corrections = Revision.Of(lines, lines);

        corrections.Rows.ShouldBeEmpty();
        corrections.Settlements.ShouldBeEmpty();
        corrections.Totals.Sessions.ShouldBe(new SessionChangeCounts(0, 0, 0, 0));
        corrections.Totals.Beneficiaries.Paid.ShouldBe(corrections.Totals.Beneficiaries.Due);
    }

    [Fact]
    public void A_session_without_beneficiaries_is_corrected_by_its_payment()
    {
        var nobody = Visits.Line("visit=V1", "client=");

        Revision
            .Rows(Revision.Of([One], [nobody]))
            .ShouldBe([
                "attendance,V1,C1,accepted,,no,11.00,,,,,-11.00,changed,V1,client",
                "payment,V1,W1,accepted,,,75.59,refused,,,,-75.59,changed,V1,client",
            ]);
    }
}
