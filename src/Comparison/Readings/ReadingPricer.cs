using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Readings;

/// <summary>Decides a session file under every alternative of every reading, and tells what each changes.</summary>
public static class ReadingPricer
{
    // Each assignment that is being decided holds some tens of bytes per row.
    private const int MostAtOnce = 8;

    /// <summary>Prices every reading.</summary>
    /// <param name="program">The conventions, without errors.</param>
    /// <param name="basis">The assignment from which the alternatives depart; a reading that is not named has its default.</param>
    /// <param name="sessions">The sessions, read with the function names of the conventions.</param>
    /// <param name="options">How; null: pairs too, on all processors.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    /// <exception cref="OverflowException">The sums of the file do not fit 64 bits.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PricedReadings Price(
        CheckedProgram program,
        ImmutableSortedDictionary<string, string> basis,
        SessionTable sessions,
        PricingOptions? options = null
    )
    {
        options ??= new PricingOptions();
        var table = new AssignmentTable(program, basis);
        var run = Run.Decide(
            Evaluator(program, table.With()),
            sessions,
            options: new RunOptions { Workers = options.Workers, Cancellation = options.Cancellation }
        );
        var judges = run.Decisions.Targets.ToHashSet();
        var plan = PricingPlan.Of(table, function => judges.Contains((ushort)function), options.Pairs);
        var effects = Compute(program, table, plan, run, options);
        return new PricedReadings(
            sessions.InputHash,
            run.Totals,
            Readings(table, plan, run, effects),
            Pairs(plan, effects),
            plan.Counts
        );
    }

    private static ConventionEvaluator Evaluator(
        CheckedProgram program,
        ImmutableSortedDictionary<string, string> readings
    ) => EvaluatorLoader.Load(program.Emit(readings), collectible: true);

    // One thread takes an assignment from its rules to its effect: compiling is half of the work, and cannot be split otherwise.
    private static ReadingEffect[] Compute(
        CheckedProgram program,
        AssignmentTable table,
        PricingPlan plan,
        Run run,
        PricingOptions options
    )
    {
        var workers = options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
        var rows = new RowChanges[plan.Computed.Length];
        var monitors = new MonitorChanges[plan.Computed.Length];
        var gate = new Lock();
        var done = 0;
        var deciding = new RunOptions { Workers = 1, Cancellation = options.Cancellation };
        Parallel.For(
            0,
            plan.Computed.Length,
            new ParallelOptions
            {
                CancellationToken = options.Cancellation,
                MaxDegreeOfParallelism = Math.Min(workers, MostAtOnce),
            },
            index =>
            {
                var choices = plan.Computed[index];
                var evaluator = Evaluator(program, table.With(choices.AsSpan()));
                if (choices.Length > 1)
                {
                    var decisions = RunEngine.Decide(evaluator, run.Table.Batch, options: deciding);
                    rows[index] = RowComparer.Compare(run.Table.Batch, run.Decisions, decisions);
                    monitors[index] = MonitorChanges.None;
                }
                else
                {
                    var other = Run.Decide(evaluator, run.Table, options: deciding);
                    rows[index] = RowComparer.Compare(run.Table.Batch, run.Decisions, other.Decisions);
                    monitors[index] = MonitorChanges.Between(run.Monitors, other.Monitors);
                }

                lock (gate)
                {
                    options.Progress?.Invoke(++done, plan.Computed.Length);
                }
            }
        );
        return [.. rows.Zip(monitors, Effect)];
    }

    private static ReadingEffect Effect(RowChanges rows, MonitorChanges monitors)
    {
        var changed = rows.ToDelta();
        return new(changed, rows.Beneficiaries, rows.NowRejected, rows.NoLongerRejected, monitors);
    }

    private static ImmutableArray<PricedReading> Readings(
        AssignmentTable table,
        PricingPlan plan,
        Run run,
        ReadingEffect[] effects
    )
    {
        var singles = plan.Singles.ToDictionary(single => single.First, single => EffectOf(single, effects));
        var insurer = checked((long)run.Totals.Insurer.Known);
        return
        [
            .. ReadingSurvey
                .Of(table)
                .Readings.Select(survey =>
                    Price(
                        survey,
                        insurer,
                        alternative => singles[new ReadingChoice(survey.Reading.Name, alternative.Name)]
                    )
                )
                .OrderByDescending(one => one.Alternatives.Select(Stake).DefaultIfEmpty().Max())
                .ThenBy(one => one.Survey.Reading.Name, StringComparer.Ordinal),
        ];
    }

    private static PricedReading Price(
        SurveyedReading survey,
        long insurer,
        Func<SurveyedAlternative, ReadingEffect> effect
    )
    {
        ImmutableArray<PricedAlternative> alternatives =
        [
            .. survey
                .Alternatives.Select(alternative => new PricedAlternative(alternative, effect(alternative)))
                .OrderByDescending(Stake)
                .ThenBy(alternative => alternative.Survey.Name, StringComparer.Ordinal),
        ];
        var parts = alternatives
            .Select(alternative => checked(insurer + alternative.Effect.Changed.Insurer))
            .Append(insurer)
            .ToList();
        return new(survey, alternatives, parts.Min(), parts.Max());
    }

    private static (long Insurer, long Rows) Stake(PricedAlternative alternative) =>
        (Math.Abs(alternative.Effect.Changed.Insurer), alternative.Effect.Rows);

    private static ImmutableArray<PricedPair> Pairs(PricingPlan plan, ReadingEffect[] effects)
    {
        var singles = plan.Singles.ToDictionary(single => single.First, single => EffectOf(single, effects).Changed);
        return
        [
            .. plan
                .Pairs.Where(pair => pair.Source != EffectSource.Sum)
                .Select(pair =>
                {
                    var joint = EffectOf(pair, effects).Changed;
                    var interaction = Less(Less(joint, singles[pair.First]), singles[pair.Second!.Value]);
                    return new PricedPair(pair.First, pair.Second.Value, joint, interaction);
                })
                .Where(pair => pair.Interaction != ReadingEffect.None.Changed)
                .OrderByDescending(pair => Math.Abs(pair.Interaction.Insurer))
                .ThenByDescending(pair => Math.Abs(pair.Interaction.Attendances + pair.Interaction.Payments))
                .ThenBy(pair => pair.First, ReadingChoice.Order)
                .ThenBy(pair => pair.Second, ReadingChoice.Order),
        ];
    }

    private static ReadingEffect EffectOf(PlannedAssignment assignment, ReadingEffect[] effects) =>
        assignment.Index < 0 ? ReadingEffect.None : effects[assignment.Index];

    private static Delta Less(Delta all, Delta part) =>
        checked(
            new(
                all.Attendances - part.Attendances,
                all.Payments - part.Payments,
                all.NowAccepted - part.NowAccepted,
                all.NowRefused - part.NowRefused,
                all.Fees - part.Fees,
                all.Shares - part.Shares
            )
            {
                Others = all.Others - part.Others,
                Paid = new KnownTotal(all.Paid.Known - part.Paid.Known, all.Paid.Unknown - part.Paid.Unknown),
            }
        );
}
