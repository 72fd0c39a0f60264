using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Histories;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>Compares the two functions of a pair over all sessions that come after a common history.</summary>
/// <param name="product">The product.</param>
/// <param name="joint">The pair.</param>
/// <param name="witnesses">Finds witnesses.</param>
/// <param name="limit">How many nodes the diagrams of the pair may have.</param>
internal sealed class PairProver(Product product, Joint joint, WitnessFinder witnesses, int limit)
{
    private readonly GraphKey _keys = new();

    /// <summary>What changes, what is open, what never changes.</summary>
    public (
        ImmutableArray<ProvedChange> Changes,
        ImmutableArray<OpenQuestion> Open,
        ImmutableArray<UnchangedOutput> Unchanged
    ) Compare()
    {
        var changes = ImmutableArray.CreateBuilder<ProvedChange>();
        var open = ImmutableArray.CreateBuilder<OpenQuestion>();
        try
        {
            var prover = new FunctionProver(
                product.Program,
                joint.Function,
                limit,
                [.. joint.Old.Graphs(), .. joint.New.Graphs(), .. Tests()]
            );
            foreach (var kind in Possible(prover, Kinds(prover)))
            {
                Tell(prover, kind, changes, open);
            }
        }
        catch (DiagramLimitException exceeded)
        {
            changes.Clear();
            open.Clear();
            open.AddRange(Outputs().Select(output => new OpenQuestion(joint.Pair, output, "", "", exceeded.Message)));
        }

        return (
            changes.ToImmutable(),
            open.ToImmutable(),
            [
                .. Outputs()
                    .Where(output =>
                        changes.All(change => change.Output != output) && open.All(one => one.Output != output)
                    )
                    .Select(output => new UnchangedOutput(joint.Pair, output)),
            ]
        );
    }

    private IEnumerable<DecidedOutput> Outputs() =>
        new[] { DecidedOutput.Decision }.Concat(Amounts().Select(amount => amount.Output));

    // What is said of sessions that both accept: nothing where one of them never judges.
    private IEnumerable<(DecidedOutput Output, IrExpression Old, IrExpression New)> Amounts()
    {
        if (joint.Old.Function is not { } one || joint.New.Function is not { } other)
        {
            yield break;
        }

        if (one.Granted is not IrConstant && other.Granted is not IrConstant)
        {
            yield return (DecidedOutput.Granted, one.Granted, other.Granted);
        }

        if (one.Registers || other.Registers)
        {
            yield return (DecidedOutput.Share, ShareOf(one), ShareOf(other));
        }

        yield return (DecidedOutput.Fee, one.Fee, other.Fee);
    }

    // Who is named where nobody is registered owes nothing.
    private static IrExpression ShareOf(IrFunction function) =>
        function.Registers ? function.Share : new IrConstant(function.Share.Origin, IrType.Money, 0);

    private IEnumerable<IrExpression> Tests() =>
        Amounts().SelectMany(amount => AmountKinds.Tests(amount.Old, amount.New, _keys));

    private List<Kind> Kinds(FunctionProver prover)
    {
        var (old, @new) = (new SideSets(prover, joint.Old), new SideSets(prover, joint.New));
        var both = prover.Diagrams.And(old.Accepted, @new.Accepted);
        var attended = prover.Diagrams.And(both, prover.Attended);
        var amounts = new AmountKinds(prover, _keys);
        return
        [
            .. new DecisionKinds(prover.Diagrams, old, @new)
                .All()
                .Concat(
                    Amounts()
                        .SelectMany(amount =>
                            amounts.Of(
                                amount.Output,
                                amount.Old,
                                amount.New,
                                amount.Output == DecidedOutput.Fee ? both : attended
                            )
                        )
                )
                .Where(kind => !FunctionProver.IsEmpty(kind.Set)),
        ];
    }

    // Without the sessions that no common history leads to, so far as that is shown.
    private IEnumerable<Kind> Possible(FunctionProver prover, List<Kind> kinds)
    {
        var diagrams = prover.Diagrams;
        var possible = diagrams.And(
            prover.Possible,
            new Sharpening(product.Program, prover, limit).Constraint([.. kinds.Select(kind => kind.Set)])
        );
        return kinds
            .Select(kind =>
                kind with
                {
                    Set = diagrams.And(kind.Set, possible),
                    Care = diagrams.And(kind.Care, possible),
                }
            )
            .Where(kind => !FunctionProver.IsEmpty(kind.Set));
    }

    private void Tell(
        FunctionProver prover,
        Kind kind,
        ImmutableArray<ProvedChange>.Builder changes,
        ImmutableArray<OpenQuestion>.Builder open
    )
    {
        var diagrams = prover.Diagrams;
        var text = new CubeText(product.Program, diagrams.Space.Variables);
        var what = $"{kind.Old.Text} → {kind.New.Text}";

        // What hangs on a comparison that cannot be read may be a change or not.
        var certain = diagrams.Not(diagrams.Some(diagrams.Not(kind.Set), diagrams.Space.IsOpaque));
        certain = diagrams.And(certain, kind.Set);
        var regions = ImmutableArray.CreateBuilder<Region>();
        foreach (var cube in new Cover(diagrams, kind.Care).Of(certain))
        {
            var (witness, reason) = witnesses.Find(joint, prover, kind, diagrams.And(cube.In(diagrams), certain));
            var where = text.Of(cube);
            var sessions = new RegionSessions(joint.Function.Id, diagrams, diagrams.And(cube.In(diagrams), kind.Care));
            var first = sessions.FirstDay(Subject.SessionDate(prover.Convention));
            if (witness is not null)
            {
                regions.Add(new Region(where, witness) { Sessions = sessions, FirstDay = first });
            }
            else
            {
                open.Add(
                    new OpenQuestion(joint.Pair, kind.Output, what, Join(where), reason) { FirstDay = new Day(first) }
                );
            }
        }

        var rest = diagrams.And(kind.Set, diagrams.Not(certain));
        if (!FunctionProver.IsEmpty(rest))
        {
            open.Add(new OpenQuestion(joint.Pair, kind.Output, what, "", prover.DependsOn(rest)));
        }

        if (regions.Count > 0)
        {
            changes.Add(new ProvedChange("", joint.Pair, kind.Output, kind.Old, kind.New, regions.ToImmutable()));
        }
    }

    private static string Join(ImmutableArray<Clause> where) => string.Join(", ", where.Select(clause => clause.Text));
}
