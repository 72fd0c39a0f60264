using System.Diagnostics;
using System.Globalization;
using Conv.Runtime;

namespace Conv.Benchmarks.Deciding;

/// <summary>
/// Both sides in one process, in turns, on the same sessions: medians and their ratios in one table, in less than a minute.
/// <c>dotnet run -c Release --project tests/Benchmarks -- decide</c>
/// </summary>
internal static class DecideTable
{
    private const int Rounds = 15;
    private const int WarmUp = 3;

    public static void Print(IReadOnlyList<int> sizes)
    {
        var evaluator = CompiledConventions.Load();
        var compiled = Decider.Compiled(evaluator);
        foreach (var beneficiaries in sizes)
        {
            var batch = Populations.Make(beneficiaries);
            SameDecisions.Assert(batch, evaluator);
            Line(
                $"{batch.TrajectoryCount} beneficiaries, {batch.SessionCount} sessions, {batch.AttendanceCount} attendances;"
            );
            Line($"the decisions of both sides are the same on every row. Nanoseconds per attendance:");
            Line($"{"", -34}{"compiled", 10}{"by hand", 10}{"ratio", 8}{"compiled, million/s", 22}");
            var decisions = new DecisionBatch(batch, evaluator.Info.Categories.Count);
            foreach (var workers in Enumerable.Range(1, Math.Min(2, Environment.ProcessorCount)))
            {
                foreach (var (stage, run) in Stages(batch, decisions, workers))
                {
                    Row(
                        $"{stage}, {workers} core{(workers == 1 ? "" : "s")}",
                        batch,
                        () => run(compiled),
                        () => run(Decider.ByHand)
                    );
                }
            }

            Line($"");
        }
    }

    private static IEnumerable<(string Name, Action<Decider> Run)> Stages(
        SessionBatch batch,
        DecisionBatch decisions,
        int workers
    )
    {
        var sessions = Split.Evenly(batch.SessionCount);
        var trajectories = Split.ByRows(batch.FirstOfTrajectory);
        void Sessions(Decider decider) =>
            Split.Run(sessions, workers, (from, to) => decider.Sessions(batch, decisions, from, to));
        void Trajectories(Decider decider) =>
            Split.Run(trajectories, workers, (from, to) => decider.Trajectories(batch, decisions, from, to));
        void Payments(Decider decider) =>
            Split.Run(sessions, workers, (from, to) => decider.Payments(batch, decisions, from, to));
        yield return ("sessions (check, conditions)", Sessions);
        yield return ("trajectories", Trajectories);
        yield return ("payments", Payments);
        yield return (
            "all stages",
            decider =>
            {
                Sessions(decider);
                Trajectories(decider);
                Payments(decider);
            }
        );
    }

    private static void Row(string name, SessionBatch batch, Action compiled, Action byHand)
    {
        // A small batch is decided several times over, so that the clock has something to measure.
        var times = Math.Max(1, 2_000_000 / batch.AttendanceCount);
        List<double> left = [],
            right = [];
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < TimeSpan.FromSeconds(1))
        {
            compiled();
            byHand();
        }

        for (var round = -WarmUp; round < Rounds; round++)
        {
            var (one, other) = (Nanoseconds(compiled, times), Nanoseconds(byHand, times));
            if (round >= 0)
            {
                left.Add(one / times / batch.AttendanceCount);
                right.Add(other / times / batch.AttendanceCount);
            }
        }

        var (a, b) = (Median(left), Median(right));
        Line($"{name, -34}{a, 10:F2}{b, 10:F2}{a / b, 8:F2}{1e3 / a, 22:F1}");
    }

    private static double Nanoseconds(Action run, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
