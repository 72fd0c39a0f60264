using System.Collections.Immutable;
using Conv.Comparison.Proving;

namespace Conv.Cli.Comparing.Texts;

/// <summary>
/// A trajectory that shows a change, a line for each session: day, what both decide, the session. Sessions that follow each other and differ in
/// their day alone share a line; facts that are those of the line before are not said again.
/// </summary>
internal sealed class WitnessText(Page page, Voice voice)
{
    /// <summary>Writes it.</summary>
    public void Write(int indent, Witness witness)
    {
        string? facts = null;
        foreach (var run in Runs(witness.Sessions))
        {
            var (first, last) = (run[0], run[^1]);
            var days = run.Length switch
            {
                1 => voice.Day(first.Date),
                _ when first.Date == last.Date => voice.Say(
                    DiffWords.DaysSessions,
                    voice.Day(first.Date),
                    voice.Of(run.Length, Nouns.Session)
                ),
                _ => voice.Say(
                    DiffWords.DaysTo,
                    voice.Day(first.Date),
                    voice.Day(last.Date),
                    voice.Of(run.Length, Nouns.Session)
                ),
            };
            var decided =
                first.Old == first.New
                    ? voice.Say(DiffWords.Both, voice.Told(first.Old))
                    : $"{voice.Told(first.Old)} → {voice.Told(first.New)}";
            page.Text(
                indent,
                first.Text == facts ? $"{days}  {decided}" : $"{days}  {decided}  ({voice.Told(first.Text)})"
            );
            facts = first.Text;
        }
    }

    private static IEnumerable<ImmutableArray<WitnessSession>> Runs(ImmutableArray<WitnessSession> sessions)
    {
        for (var start = 0; start < sessions.Length; )
        {
            var end = start + 1;
            while (end < sessions.Length && sessions[end] with { Date = sessions[start].Date } == sessions[start])
            {
                end++;
            }

            yield return sessions[start..end];
            start = end;
        }
    }
}
