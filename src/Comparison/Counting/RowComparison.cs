using System.Collections.Immutable;
using Conv.Comparison.Counting.Beneficiaries;
using Conv.Comparison.Counting.Causes;
using Conv.Comparison.Counting.Effects;
using Conv.Comparison.Counting.Marginal;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Counting.Tables;
using Conv.Comparison.Editions;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting;

/// <summary>A file under two editions, row by row.</summary>
public sealed class RowComparison
{
    private RowComparison(FilePair file, Side old, Side @new, RowDifferences differences, RowCauses causes)
    {
        (File, Old, New, Differences, Causes) = (file, old, @new, differences, causes);
    }

    /// <summary>What it comes to.</summary>
    public required DataComparison Data { get; init; }

    internal FilePair File { get; }

    internal Side Old { get; }

    internal Side New { get; }

    internal RowDifferences Differences { get; }

    internal RowCauses Causes { get; }

    internal static RowComparison Of(Edition old, Edition @new, FilePair file, CountingOptions options)
    {
        var before = options.Decide(old, file.Old, file.OldRows, CountingStage.Old);
        var after = options.Decide(@new, file.New, file.NewRows, CountingStage.New);
        var differences = RowDifferences.Of(file, before, after);
        options.Tell(CountingStage.Causes);
        var apart = MarginalRuns.Decide((old, before), (@new, after), options);
        var causes = CauseTracer.Trace(
            file,
            before,
            after,
            differences,
            !differences.Any ? null
                : apart is { IsEmpty: false } parts ? new MarginalCauses(file, before, after, parts)
                : options.Rules is { } rules ? Finder(rules, file, (old, before), (@new, after), options)
                : null
        );
        options.Tell(CountingStage.Counting);
        var whole = TableCounter.Whole(file, before, after, differences);
        GroupKey[] keys = options.TotalsOnly
            ? []
            :
            [
                GroupKeys.Functions(file, before, after),
                .. CategoryKeys.Of(file, old, @new, options),
                .. GroupKeys.Identifiers(file),
                GroupKeys.Months(file),
            ];
        var found = CauseCounter.Count(file, before, after, differences, causes);
        var people = PeopleCounter.Count(file, before, after, differences);
        var data = new DataComparison(
            file.New.InputHash,
            people.Sessions,
            people.Beneficiaries,
            whole.Old.ToTally(),
            whole.New.ToTally(),
            whole.Changed.ToDelta(),
            people.Changed,
            found,
            TableCounter.Count(file, before, after, differences, keys, options),
            people.Balance,
            options.TotalsOnly
                ? []
                : AffectedTrajectories.Of(file, before, after, differences, causes.AttendanceFollows)
        )
        {
            Apart =
            [
                .. (apart ?? []).Select(part => new MarginalEffect(
                    part.Rules,
                    part.Alone is { } alone ? Changed(file, before, alone) : null,
                    part.Without is { } without ? Changed(file, without, after) : null
                )),
            ],
            ChangedAttendees = people.ChangedAttendees,
            People = options.TotalsOnly
                ? []
                : PeopleTables.Of(
                    file,
                    before,
                    after,
                    differences,
                    [.. PeopleKeys.Of(file, old, @new), keys[0], PeopleKeys.Providers(file)]
                ),
            First = FirstDifferences.Of(file, before, after, differences, causes, found),
            Switch = options.TotalsOnly ? null : Switch(old, @new, after, options),
            RejectedLines = before
                .Run.Rejects.Select(one => one.Line)
                .Intersect(after.Run.Rejects.Select(one => one.Line))
                .Count(),
            Warnings = options.TotalsOnly ? [] : Warnings((old, file.Old), (@new, file.New)),
            Monitors = MonitorEffects.Of(before.Run, after.Run),
            Budgets = BudgetEffects.Of(before.Run, after.Run),
        };
        data = data with { Population = Population(file, data, options) };
        return new RowComparison(file, before, after, differences, causes) { Data = data };
    }

    private static ImmutableArray<FileWarning> Warnings(params (Edition Edition, SessionTable Table)[] sides) =>
        [
            .. sides
                .SelectMany(side => FileWarnings.Of(side.Table, FactsRead.By(side.Edition.Program)))
                .DistinctBy(warning => (warning.Kind, warning.Column, warning.Message)),
        ];

    // Totals are published for days: those of the day that is nearest to the last session.
    private static PopulationEffect? Population(FilePair file, DataComparison data, CountingOptions options) =>
        file.Sessions == 0 ? null
        : options.Published.MinBy(one => Math.Abs(one.Until.DayNumber - file.Dates[^1])) is { } published
            ? PopulationEffect.Of(data, published)
        : null;

    private static Delta Changed(FilePair file, Side old, Side @new) =>
        TableCounter.Whole(file, old, @new, RowDifferences.Of(file, old, @new)).Changed.ToDelta();

    private static CauseFinder Finder(
        IRuleLookup rules,
        FilePair file,
        (Edition Edition, Side Side) old,
        (Edition Edition, Side Side) @new,
        CountingOptions options
    ) =>
        new(
            rules,
            file,
            (old.Edition, old.Side, TaggedRun.Of(old.Edition, old.Side.Run, options.Run(CountingStage.Causes))),
            (@new.Edition, @new.Side, TaggedRun.Of(@new.Edition, @new.Side.Run, options.Run(CountingStage.Causes)))
        );

    // The switch is of the new edition as it is in force: where that judges, or where both sides of one switch are compared.
    private static SwitchComparison? Switch(Edition old, Edition @new, Side after, CountingOptions options)
    {
        if (!CarriedCounters.Carry(@new))
        {
            return null;
        }

        var table = after.Run.Table;
        return @new.Convention is null ? CarriedCounters.Compare(@new, FilePair.Shared(table), after.Run, options)
            : @new.IsLinkedTo(old) ? CarriedCounters.Compare(@new, table, options)
            : null;
    }
}
