using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Runtime.Values;

namespace Conv.Cli.Comparing.Texts;

/// <summary>Trajectories that differ, named by a line of the file, with their sessions that differ.</summary>
internal sealed class TrajectoryText(Page page, Voice voice, int show)
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
                voice.Say(
                    CountedWords.Trajectory,
                    Line(one.Line),
                    voice.Change(one.Changed.Shares),
                    voice.Change(one.Changed.Insurer),
                    voice.Of(one.Changed.Attendances),
                    voice.Of(one.Sessions.Length, Nouns.Attendance)
                )
            );
            var differing = one.Sessions.Where(session => session.Differs).ToList();
            foreach (var session in differing.Take(show))
            {
                page.Text(4, Of(session));
            }

            page.Rest(4, differing.Count, show, voice, RestWords.Attendances);
        }

        page.Rest(2, trajectories.Length, show, voice, RestWords.Trajectories);
    }

    private string Of(AffectedSession session)
    {
        var later = session.IsConsequence ? voice.Say(CountedWords.LaterMark) : "";
        return voice.Say(
            CountedWords.TrajectorySession,
            Line(session.Line),
            voice.Value($"{session.Date}"),
            Keys.Value(voice, "function", session.Function),
            voice.Told(session.Old),
            voice.Told(session.New),
            later
        );
    }

    // A line is looked up, not read aloud: no groups of digits.
    private static string Line(int line) => line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
