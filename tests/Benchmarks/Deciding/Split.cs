namespace Conv.Benchmarks.Deciding;

/// <summary>Cuts the work as <see cref="Sessions.RunEngine"/> does, for both sides alike.</summary>
internal static class Split
{
    private const int Size = 1 << 14;

    public static List<int> Evenly(int count)
    {
        List<int> bounds = [0];
        while (bounds[^1] < count)
        {
            bounds.Add(Math.Min(bounds[^1] + Size, count));
        }

        return bounds;
    }

    public static List<int> ByRows(int[] first)
    {
        List<int> bounds = [0];
        for (var trajectory = 1; trajectory < first.Length; trajectory++)
        {
            if (first[trajectory] - first[bounds[^1]] >= Size || trajectory == first.Length - 1)
            {
                bounds.Add(trajectory);
            }
        }

        return bounds;
    }

    public static void Run(List<int> bounds, int workers, Action<int, int> decide)
    {
        if (workers == 1)
        {
            for (var i = 0; i + 1 < bounds.Count; i++)
            {
                decide(bounds[i], bounds[i + 1]);
            }

            return;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = workers };
        Parallel.For(0, bounds.Count - 1, options, i => decide(bounds[i], bounds[i + 1]));
    }
}
