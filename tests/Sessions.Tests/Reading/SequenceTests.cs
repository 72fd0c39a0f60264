namespace Conv.Sessions.Tests;

public sealed class SequenceTests
{
    private static readonly string[] Shuffled =
    [
        Visits.Line("visit=late", "day=2024-03-09", "client=C2"),
        Visits.Line("visit=b", "day=2024-03-05", "client=C1"),
        Visits.Line("visit=bad", "day=2024-03-05", "client=C3", "mode=?"),
        Visits.Line("visit=a", "day=2024-03-05", "client=C1"),
        Visits.Line("visit=early", "day=2023-01-01", "client=C2"),
        Visits.Line("visit=b", "day=2024-03-05", "client=C2"),
    ];

    [Fact]
    public void Sessions_stand_by_date_and_ties_by_first_line()
    {
        var table = Visits.Read(Shuffled);

        Enumerable.Range(0, 4).Select(session => table.SessionIds[session]).ShouldBe(["early", "b", "a", "late"]);
    }

    [Fact]
    public void A_trajectory_has_the_attendances_of_one_beneficiary_in_sequence()
    {
        var table = Visits.Read(Shuffled);
        var batch = table.Batch;

        batch.TrajectoryCount.ShouldBe(2);
        var trajectories = Enumerable
            .Range(0, 2)
            .Select(t => batch.TrajectoryRows[batch.FirstOfTrajectory[t]..batch.FirstOfTrajectory[t + 1]])
            .Select(rows => string.Join(' ', rows.Select(row => table.SessionIds[batch.AttendanceSession[row]])));
        trajectories.ShouldBe(["early b late", "b a"]);
        table.TrajectoryIds[0].ShouldBe("C2");
        table.TrajectoryIds.Find("C1").ShouldBe(1);
        table.TrajectoryIds.Find("C3").ShouldBe(-1);
        table.TrajectoryIds.Find("C4").ShouldBe(-1);
    }

    [Fact]
    public void Rows_lead_back_to_their_lines()
    {
        var table = Visits.Read(Shuffled);

        var lines = table.Lines.Select(line =>
            (
                line.Line,
                table.SessionIds[line.Session],
                table.BeneficiaryIds[line.Attendance],
                table.ProviderIds[line.Payment]
            )
        );
        lines.ShouldBe([
            (2, "late", "C2", "W1"),
            (3, "b", "C1", "W1"),
            (5, "a", "C1", "W1"),
            (6, "early", "C2", "W1"),
            (7, "b", "C2", "W1"),
        ]);
        table
            .AttendanceOrder.ToArray()
            .Select(row => table.SessionIds[table.Batch.AttendanceSession[row]])
            .ShouldBe(["late", "b", "a", "early", "b"]);
    }

    [Fact]
    public void Many_sessions_with_many_people_keep_their_facts_together()
    {
        // More rows than a block of a column holds.
        var lines = Enumerable
            .Range(0, 40_000)
            .Select(i =>
                Visits.Line(
                    $"visit=V{i}",
                    $"day={new DateOnly(2020, 1, 1).AddDays((i * 7919) % 1000):yyyy-MM-dd}",
                    $"people={i}",
                    $"client=C{i % 321}",
                    $"born={new DateOnly(1990, 1, 1).AddDays(i % 321):yyyy-MM-dd}"
                )
            );

        var table = Visits.Read([.. lines]);
        var batch = table.Batch;

        table.Rejects.ShouldBeEmpty();
        Enumerable
            .Range(0, batch.SessionCount)
            .Where(session =>
            {
                var number = (int)batch.SessionFacts.Numbers[0][session];
                var born = batch.BeneficiaryFacts.Dates[0][session] - new DateOnly(1990, 1, 1).DayNumber;
                return table.SessionIds[session] != $"V{number}"
                    || table.BeneficiaryIds[batch.FirstAttendance[session]] != $"C{number % 321}"
                    || born != number % 321;
            })
            .ShouldBeEmpty();
    }
}
