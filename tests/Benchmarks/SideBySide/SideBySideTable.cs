using System.Globalization;
using Conv.Benchmarks.Deciding;

namespace Conv.Benchmarks.SideBySide;

/// <summary>
/// What users wait for, a line each: <c>name  ours  theirs  ratio</c>, in seconds of processor time unless the name says otherwise. Theirs is what is measured beside it in
/// this process or in one like it, or, in brackets, the goal that we set ourselves. The smallest of the rounds counts: a busy machine only adds.
/// </summary>
internal sealed class SideBySideTable : IDisposable
{
    private const int Beneficiaries = 243_349;
    private const int QuickBeneficiaries = 24_335;

    private readonly bool _isQuick;
    private readonly string _folder = Directory.CreateTempSubdirectory("conv-side-by-side-").FullName;
    private readonly ConvProcess _conv;
    private readonly string _conventions = Repository.Conventions;
    private readonly string _sample = Path.Combine(Repository.Conventions, "samples", "sessions.csv");

    private SideBySideTable(bool isQuick)
    {
        _isQuick = isQuick;
        _conv = new(Path.Combine(_folder, "cache"));
    }

    private string Output => Path.Combine(_folder, "out");

    /// <summary>Measures and prints.</summary>
    /// <param name="isQuick">Whether a tenth of the national population is enough, and what takes minutes is left out.</param>
    public static void Print(bool isQuick)
    {
        using var table = new SideBySideTable(isQuick);
        Console.WriteLine($"{"", -52}{"ours", 10}{"theirs", 10}{"ratio", 8}");
        table.Short();
        table.Files();
        if (!isQuick)
        {
            table.Long();
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Short()
    {
        string[] run = ["run", _conventions, "--input", _sample, "--output", Output];
        string[] explain = ["explain", _conventions, "--input", _sample, "--beneficiary", "B000012"];
        Goal(
            "run of the sample, nothing compiled before",
            Least(() =>
            {
                _conv.Forget();
                return _conv.Run(Environment.ProcessorCount, run);
            }),
            1.0
        );
        Goal("run of the sample, conventions kept", Least(run), 0.4);
        Goal("check", Least("check", _conventions), 0.3);
        Goal("test, 133 scenarios", Least("test", _conventions), 1.0);
        Goal("explain one of the sample", Least(explain), 0.3);
    }

    private void Files()
    {
        var people = _isQuick ? QuickBeneficiaries : Beneficiaries;
        var input = Path.Combine(_folder, "population.csv");
        var count = people.ToString(CultureInfo.InvariantCulture);
        _conv.Run(Environment.ProcessorCount, "sample", _conventions, "--output", input, "--beneficiaries", count);
        string[] run = ["run", _conventions, "--input", input, "--output", Output];
        var ours = Least(() => _conv.Run(1, run));
        var theirs = Least(() => ColumnDatabase.Decide(input, Path.Combine(_folder, "rows.csv")));
        Row($"run, {count} beneficiaries, all files; DuckDB, one rule", ours.Processor, theirs.Processor);
        var both = Least(() => _conv.Run(2, run));
        Row("the same, seconds waited: two processors; one", both.Elapsed, ours.Elapsed);
    }

    private void Long()
    {
        string[] pair = ["diff", _conventions + ":2021-2023", _conventions + ":2024-2026"];
        Goal("diff, proofs", _conv.Run(Environment.ProcessorCount, pair), 2);
        Goal(
            "diff of data, the population",
            _conv.Run(
                Environment.ProcessorCount,
                [.. pair, "--data", Path.Combine(_folder, "population.csv"), "--only", "data"]
            ),
            4
        );
        Goal(
            "readings of the population, no proofs",
            _conv.Run(
                Environment.ProcessorCount,
                ["readings", _conventions, "--data", Path.Combine(_folder, "population.csv"), "--no-proofs"]
            ),
            5
        );
        Goal(
            "readings of the sample, with proofs",
            _conv.Run(Environment.ProcessorCount, ["readings", _conventions, "--data", _sample]),
            15
        );
    }

    private Cost Least(params string[] args) => Least(() => _conv.Run(Environment.ProcessorCount, args));

    private static Cost Least(Func<Cost> measure)
    {
        var costs = Enumerable.Range(0, 3).Select(_ => measure()).ToList();
        return new(costs.Min(cost => cost.Processor), costs.Min(cost => cost.Elapsed));
    }

    private static void Goal(string name, Cost ours, double goal) =>
        Line($"{name, -52}{ours.Processor, 10:F2}{$"({goal:F1})", 10}{ours.Processor / goal, 8:F2}");

    private static void Row(string name, double ours, double theirs) =>
        Line($"{name, -52}{ours, 10:F2}{theirs, 10:F2}{ours / theirs, 8:F2}");

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
