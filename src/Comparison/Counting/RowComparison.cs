using Conv.Sessions;

namespace Conv.Comparison.Counting;

/// <summary>A file under two editions, row by row.</summary>
public sealed class RowComparison
{
    private RowComparison(FilePair file, Side old, Side @new, RowDifferences differences)
    {
        (File, Old, New, Differences) = (file, old, @new, differences);
    }

    /// <summary>What it comes to.</summary>
    public required DataComparison Data { get; init; }

    internal FilePair File { get; }

    internal Side Old { get; }

    internal Side New { get; }

    internal RowDifferences Differences { get; }

    internal static RowComparison Of(Edition old, Edition @new, FilePair file, CountingOptions options)
    {
        var before = new Side(
            Run.Decide(old.Evaluator, file.Old, old.Policy, options.Run(CountingStage.Old)),
            file.OldRows
        );
        var after = new Side(
            Run.Decide(@new.Evaluator, file.New, @new.Policy, options.Run(CountingStage.New)),
            file.NewRows
        );
        options.Tell(CountingStage.Counting);
        var differences = RowDifferences.Of(file, before, after);
        var whole = TableCounter.Whole(file, before, after, differences);
        GroupKey[] keys =
        [
            GroupKeys.Functions(file, before, after),
            .. GroupKeys.Identifiers(file),
            GroupKeys.Months(file),
        ];
        var people = PeopleCounter.Count(file, before, after, differences);
        var data = new DataComparison(
            file.New.InputHash,
            people.Sessions,
            people.Beneficiaries,
            whole.Old.ToTally(),
            whole.New.ToTally(),
            whole.Changed.ToDelta(),
            people.Changed,
            [],
            TableCounter.Count(file, before, after, differences, keys, options),
            people.Balance,
            []
        );
        return new RowComparison(file, before, after, differences) { Data = data };
    }
}
