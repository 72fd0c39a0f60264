using Conv.Sessions.Deciding;
using FsCheck;
using FsCheck.Fluent;

namespace Conv.Sessions.Tests;

public sealed class ShuffleTests
{
    [Fact]
    public void Shuffling_the_lines_of_a_file_changes_nothing_but_order() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(1, 1000)),
                Arb.From(Gen.Choose(1, 1000)),
                (seed, shuffle) =>
                {
                    // Sessions of distinct days: among those of one day, the order of lines is the order of decisions.
                    var lines = RandomVisits.Lines(seed, 60, distinctDays: true).Distinct().ToArray();
                    var shuffled = lines.ToArray();
                    new Random(shuffle).Shuffle(shuffled);
                    Outcome(shuffled).ShouldBe(Outcome(lines));
                }
            )
            .QuickCheckThrowOnFailure();

    // Rows in an order of their own; the people of a rejected session are on other lines, so rejects are compared by what they say.
    private static string Outcome(string[] lines)
    {
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(lines));
        string[] files = [Text.Attendances(run), Text.Payments(run)];
        var rejected = run.Rejects.Select(reject => lines[reject.Line - 2]).Order(StringComparer.Ordinal);
        return string.Join(
            '\n',
            files.Select(Sorted).Concat(rejected).Append($"{run.Totals.Fees} {run.Totals.Shares}")
        );
    }

    private static string Sorted(string file) => string.Join('\n', file.Split('\n').Order(StringComparer.Ordinal));
}
