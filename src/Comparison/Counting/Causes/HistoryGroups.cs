using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Causes;

/// <summary>
/// What shares a history: the rows of a beneficiary; where one of the editions remembers more than beneficiaries, the sessions that share a
/// beneficiary or a state.
/// </summary>
internal sealed class HistoryGroups
{
    private readonly FilePair _file;
    private readonly int[] _groups;

    private HistoryGroups(FilePair file, int[] units, int count, bool areGroups)
    {
        (_file, _groups, Count, AreGroups) = (file, units, count, areGroups);
    }

    public int Count { get; }

    /// <summary>Whether a unit is of whole sessions.</summary>
    public bool AreGroups { get; }

    /// <summary>The unit of an attendance.</summary>
    public int OfAttendance(int row) => AreGroups ? _groups[_file.AttendanceSession[row]] : _groups[row];

    /// <summary>The unit of a session; only where units are of whole sessions.</summary>
    public int OfSession(int session) => _groups[session];

    public static HistoryGroups Of(FilePair file, Side old, Side @new) =>
        old.Run.Info.NeedsSequence || @new.Run.Info.NeedsSequence ? Groups(file, old, @new) : People(file);

    private static HistoryGroups People(FilePair file)
    {
        var units = new int[file.Attendances];
        for (var trajectory = 0; trajectory < file.Trajectories; trajectory++)
        {
            for (var i = file.FirstOfTrajectory[trajectory]; i < file.FirstOfTrajectory[trajectory + 1]; i++)
            {
                units[file.TrajectoryRows[i]] = trajectory;
            }
        }

        return new HistoryGroups(file, units, file.Trajectories, areGroups: false);
    }

    private static HistoryGroups Groups(FilePair file, Side old, Side @new)
    {
        var joined = new DisjointSets(file.Sessions);
        for (var trajectory = 0; trajectory < file.Trajectories; trajectory++)
        {
            for (var i = file.FirstOfTrajectory[trajectory] + 1; i < file.FirstOfTrajectory[trajectory + 1]; i++)
            {
                joined.Unite(
                    file.AttendanceSession[file.TrajectoryRows[i - 1]],
                    file.AttendanceSession[file.TrajectoryRows[i]]
                );
            }
        }

        Join(file, joined, old);
        Join(file, joined, @new);
        int[] units = [.. Enumerable.Range(0, file.Sessions).Select(joined.Find)];
        return new HistoryGroups(file, units, file.Sessions, areGroups: true);
    }

    private static void Join(FilePair file, DisjointSets joined, Side side)
    {
        if (!side.Run.Info.NeedsSequence)
        {
            return;
        }

        var representatives = SessionGroups.Representatives(side.Run);
        var common = new int[representatives.Length];
        for (var session = 0; session < file.Sessions; session++)
        {
            if (side.Rows.Session(session) is >= 0 and var own)
            {
                common[own] = session;
            }
        }

        for (var own = 0; own < representatives.Length; own++)
        {
            joined.Unite(common[own], common[representatives[own]]);
        }
    }
}
