using System.Collections.Immutable;
using Conv.Comparison.Proving;
using Conv.Runtime.Values;

namespace Conv.Cli.Comparing.Texts;

/// <summary>
/// A trajectory that shows a change, a line for each session: day, what both decide, the session. Sessions that follow each other and differ in
/// their day alone share a line; facts that are those of the line before are not said again.
/// </summary>
internal sealed class WitnessText(Page page)
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
                1 => Day.Text(first.Date),
                _ when first.Date == last.Date => $"{Day.Text(first.Date)}, {Numbers.Of(run.Length)} sessions",
                _ => $"{Day.Text(first.Date)} to {Day.Text(last.Date)}, {Numbers.Of(run.Length)} sessions",
            };
            var decided = first.Old == first.New ? $"both {first.Old}" : $"{first.Old} → {first.New}";
            page.Text(indent, first.Text == facts ? $"{days}  {decided}" : $"{days}  {decided}  ({first.Text})");
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
