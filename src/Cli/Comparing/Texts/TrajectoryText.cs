using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Runtime.Values;

namespace Conv.Cli.Comparing.Texts;

/// <summary>Trajectories that differ, named by a line of the file, with their sessions that differ.</summary>
internal sealed class TrajectoryText(Page page, int show)
{
    /// <summary>Writes them; nothing where there are none.</summary>
    public void Write(string title, ImmutableArray<AffectedTrajectory> trajectories)
    {
        if (trajectories.IsEmpty)
        {
            return;
        }

        page.Heading(title);
        foreach (var one in trajectories.Take(show))
        {
            page.Text(
                2,
                $"line {Line(one.Line)}: shares {Amounts.Change(one.Changed.Shares)}, insurer's part {Amounts.Change(one.Changed.Insurer)}; "
                    + $"{Numbers.Of(one.Changed.Attendances)} of {Numbers.Of(one.Sessions.Length, "attendance")} differ"
            );
            var differing = one.Sessions.Where(session => session.Differs).ToList();
            foreach (var session in differing.Take(show))
            {
                page.Text(4, Of(session));
            }

            page.Rest(4, differing.Count, show, "attendance that differs", "attendances that differ");
        }

        page.Rest(2, trajectories.Length, show, "trajectory", "trajectories");
    }

    private static string Of(AffectedSession session)
    {
        var later = session.IsConsequence ? ", later" : "";
        return $"line {Line(session.Line)}  {session.Date}  {session.Function}  {session.Old} → {session.New}{later}";
    }

    // A line is looked up, not read aloud: no groups of digits.
    private static string Line(int line) => line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
