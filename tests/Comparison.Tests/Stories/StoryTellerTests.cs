using System.Text;
using Conv.Comparison.Editions;
using Conv.Comparison.Stories;
using Conv.Comparison.Tests.Counting;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Tests.Stories;

public sealed class StoryTellerTests
{
    private static readonly Edition Old = Walks.Edition(Walks.Published);

    [Fact]
    public void Nothing_differs_between_an_edition_and_itself()
    {
        var story = Tell(Walks.Sessions, Old, Walks.Draft());

        story.Sessions.Select(session => session.Id).ShouldBe(["s1", "s2", "s3", "s4"]);
        story.Sessions.ShouldAllBe(session => session.Mark == StoryMark.Same);
        story.FirstDivergence.ShouldBeNull();
        story.HasFaults.ShouldBeFalse();
        story.Totals.ShouldAllBe(totals => totals == new StoryTotals(2, 0, 2, 0, 20_00, 100_00));
    }

    [Fact]
    public void The_columns_part_where_one_accepts_and_the_other_does_not_and_what_follows_is_a_consequence()
    {
        var @new = Walks.Draft(("at most    2", "at most    4"), ("otherwise 10 EUR", "otherwise 12 EUR"));
        var story = Tell(Walks.Sessions, Old, @new);

        story
            .Sessions.Select(session => session.Mark)
            .ShouldBe([StoryMark.Difference, StoryMark.Difference, StoryMark.FirstDivergence, StoryMark.Consequence]);
        story.FirstDivergence!.Line.ShouldBe(4);
        story.Sessions[0].SharesDiffer.ShouldBeTrue();
        story.Sessions[0].FeesDiffer.ShouldBeFalse();
        story.Sessions[2].IsContested.ShouldBeTrue();
        story.Totals.ShouldBe([new StoryTotals(2, 0, 2, 0, 20_00, 100_00), new StoryTotals(4, 0, 0, 0, 48_00, 200_00)]);
    }

    [Fact]
    public void What_is_accepted_without_an_amount_is_counted_apart()
    {
        var story = Tell(Walks.Sessions, Old, Walks.Draft(("otherwise 10 EUR", "otherwise unspecified")));

        story.Totals.ShouldBe([new StoryTotals(2, 0, 2, 0, 20_00, 100_00), new StoryTotals(0, 2, 2, 0, 0, 100_00)]);
    }

    [Fact]
    public void A_session_that_both_refuse_for_other_reasons_differs_and_parts_nothing()
    {
        var @new = Walks.Draft(("format is single or group", "format is group"));
        var story = Tell(Walks.Header + "s1,2024-01-10,stroll,,group,g1,anna,1980-05-02\n", Old, @new);
        story.Sessions[0].Mark.ShouldBe(StoryMark.Same);

        var other = Tell(
            Walks.Header
                + "s1,2024-01-10,stroll,,group,g1,anna,1980-05-02\n"
                + "s2,2024-01-11,stroll,,group,g1,anna,1980-05-02\n"
                + "s3,2024-01-12,stroll,,single,g1,anna,1980-05-02\n",
            Old,
            @new
        );
        other.Sessions[2].Mark.ShouldBe(StoryMark.Difference);
        other.FirstDivergence.ShouldBeNull();
    }

    [Fact]
    public void A_session_that_only_one_edition_can_read_is_rejected_by_the_other()
    {
        var words = Walks.Words.Replace("single or group", "single, group or duo", StringComparison.Ordinal);
        var text = Walks.Published.Replace("single or group", "single, group or duo", StringComparison.Ordinal);
        var story = Tell(
            Walks.Header
                + "s1,2024-01-10,stroll,,duo,g1,anna,1980-05-02\n"
                + "s2,2024-01-11,stroll,,single,g1,anna,1980-05-02\n",
            Old,
            Walks.Edition(text, words)
        );

        var first = story.Sessions[0];
        first.Mark.ShouldBe(StoryMark.FirstDivergence);
        first.Decisions[0].IsRejected.ShouldBeTrue();
        first.Decisions[0].Rejects.ShouldHaveSingleItem().Line.ShouldBe(2);
        first.Decisions[1].IsAccepted.ShouldBeTrue();
        first.Facts.Select(fact => fact.Name).ShouldContain("format");
        story.Totals[0].Rejected.ShouldBe(1);
        story.Rejects.ShouldBeEmpty();
        story.HasFaults.ShouldBeFalse();
    }

    [Fact]
    public void A_line_that_nobody_can_read_is_at_fault_whoever_judges()
    {
        var story = Tell(
            Walks.Header
                + "s1,2024-01-10,stroll,,single,g1,anna,1980-05-02\n"
                + "s2,yesterday,stroll,,single,g1,anna,1980-05-02\n",
            Old,
            Walks.Draft(("fee        50 EUR", "fee        60 EUR"))
        );

        var line = story.Rejects.ShouldHaveSingleItem();
        (line.Reject.Line, line.Session).ShouldBe((3, "s2"));
        line.Columns.ShouldBe([StoryRole.Old, StoryRole.New]);
        story.HasFaults.ShouldBeTrue();
        story.Sessions.ShouldHaveSingleItem().FeesDiffer.ShouldBeTrue();
    }

    [Fact]
    public void Sessions_stand_by_day_then_line_whatever_the_order_of_the_file()
    {
        var story = Tell(
            Walks.Header
                + "s9,2024-03-10,stroll,,single,g1,anna,1980-05-02\n"
                + "s2,2024-01-10,stroll,,single,g1,anna,1980-05-02\n"
                + "s1,2024-01-10,stroll,,single,g1,anna,1980-05-02\n",
            Old,
            Walks.Draft(("at most    2", "at most    1"))
        );

        story.Sessions.Select(session => session.Id).ShouldBe(["s2", "s1", "s9"]);
        story.FirstDivergence!.Id.ShouldBe("s1");
    }

    private static TrajectoryStory Tell(string csv, Edition old, Edition @new) =>
        StoryTeller.Tell([Column(StoryRole.Old, old, csv), Column(StoryRole.New, @new, csv)]);

    private static StoryColumn Column(StoryRole role, Edition edition, string csv)
    {
        var run = Run.Decide(edition.Evaluator, Walks.Reader(csv)(edition), edition.Policy);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return new StoryColumn(
            role,
            edition,
            TrajectoryExplainer.Explain(run, edition.Checked.Ir, edition.Readings, "anna"),
            BeneficiaryRejects.Find(stream, edition.Program.Vocabulary, run.Rejects, "anna")
        );
    }
}
