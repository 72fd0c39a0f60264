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
/// <param name="horizon">The days over which the editions are compared.</param>
/// <param name="limit">How many nodes the diagrams of the pair may have.</param>
internal sealed class PairProver(
    Product product,
    Joint joint,
    WitnessFinder witnesses,
    (int First, int Last) horizon,
    int limit
)
{
    private readonly RegionWords _words = new(product.Program, joint, horizon);
    private readonly RegionTeller _regions = new(joint.Function.Id);
    private readonly ProofLimit _limit = ProofLimit.Of(limit);

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
                _limit,
                [.. joint.Old.Graphs(), .. joint.New.Graphs(), .. Tests()]
            );
            var kinds = Kinds(prover);
            var reachable = Reachable(prover, kinds);
            foreach (var kind in kinds)
            {
                Tell(prover, kind, reachable, changes, open);
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
        new[] { DecidedOutput.Decision }.Concat(Amounts().Select(amount => amount.Output)).Distinct();

    // What is said of sessions that both accept: nothing where one of them never judges.
    private IEnumerable<(DecidedOutput Output, IrExpression Old, IrExpression New, int Payer)> Amounts()
    {
        if (joint.Old.Function is not { } one || joint.New.Function is not { } other)
        {
            yield break;
        }

        // What each provider earns for one beneficiary is told with the fee.
        if (
            one is { Granted: not IrConstant, GrantsFee: false }
            && other is { Granted: not IrConstant, GrantsFee: false }
        )
        {
            yield return (DecidedOutput.Granted, one.Granted, other.Granted, -1);
        }

        if (one.Registers || other.Registers)
        {
            yield return (DecidedOutput.Share, ShareOf(one), ShareOf(other), -1);
            for (var payer = 0; payer < one.Parts.Length; payer++)
            {
                yield return (DecidedOutput.Part, PartOf(one, payer), PartOf(other, payer), payer);
            }
        }

        yield return (DecidedOutput.Fee, one.Fee, other.Fee, -1);
    }

    // Who is named where nobody is registered owes nothing.
    private static IrExpression ShareOf(IrFunction function) =>
        function.Registers ? function.Share : new IrConstant(function.Share.Origin, IrType.Money, 0);

    private static IrExpression PartOf(IrFunction function, int payer) =>
        function.Registers
            ? function.Parts[payer].Amount
            : new IrConstant(function.Parts[payer].Amount.Origin, IrType.Money, 0);

    private IEnumerable<IrExpression> Tests() =>
        Amounts().SelectMany(amount => AmountKinds.Tests(amount.Old, amount.New));

    private List<Kind> Kinds(FunctionProver prover)
    {
        var (old, @new) = (new SideSets(prover, joint.Old), new SideSets(prover, joint.New));
        var both = prover.Diagrams.And(old.Accepted, @new.Accepted);
        var attended = prover.Diagrams.And(both, prover.Attended);
        var amounts = new AmountKinds(prover, new GraphWords(product.Program), product.Program.Vocabulary);
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
                                amount.Output == DecidedOutput.Fee ? both : attended,
                                amount.Payer
                            )
                        )
                )
                .Where(kind => !FunctionProver.IsEmpty(kind.Set)),
        ];
    }

    // What no common history leads to is left out, so far as that is shown.
    private int Reachable(FunctionProver prover, List<Kind> kinds) =>
        prover.Diagrams.And(
            prover.Consistent,
            new CounterInvariants(product.Program, prover, _limit).Constraint([.. kinds.Select(kind => kind.Set)])
        );

    private void Tell(
        FunctionProver prover,
        Kind kind,
        int reachable,
        ImmutableArray<ProvedChange>.Builder changes,
        ImmutableArray<OpenQuestion>.Builder open
    )
    {
        var diagrams = prover.Diagrams;
        var what = $"{kind.Old.Text} → {kind.New.Text}";
        var regions = ImmutableArray.CreateBuilder<Region>();
        var set = diagrams.And(kind.Set, reachable);

        // What hangs on a comparison that cannot be read may be a change or not.
        var certain = diagrams.And(
            set,
            diagrams.Not(diagrams.Some(diagrams.And(reachable, diagrams.Not(kind.Set)), diagrams.Space.IsUnknown))
        );
        var rest = diagrams.And(set, diagrams.Not(certain));
        ShowAll(certain, isAtMost: false);

        // It may still be shown that it is a change somewhere.
        var perhaps = diagrams.And(diagrams.Some(rest, diagrams.Space.IsUnknown), diagrams.Not(certain));
        ShowAll(perhaps, isAtMost: true);

        if (regions.Count > 0)
        {
            changes.Add(Change(kind, regions.ToImmutable()));
        }

        void ShowAll(int sessions, bool isAtMost)
        {
            if (_regions.Told(diagrams, kind.Among, sessions, reachable) is not { } told)
            {
                open.Add(new OpenQuestion(joint.Pair, kind.Output, what, "", RegionTeller.TooMany));
                return;
            }

            foreach (var region in told)
            {
                Show(region, isAtMost);
            }
        }

        void Show(RegionSessions sessions, bool isAtMost)
        {
            var among = diagrams.And(sessions.Set, isAtMost ? rest : certain);
            var (witness, reason) = witnesses.Find(joint, prover, kind, sessions, among);
            var where = _words.Of(diagrams.Space, sessions, isAtMost);
            var first = sessions.FirstDay(Subject.SessionDate(prover.Convention));
            if (witness is not null)
            {
                regions.Add(
                    new Region(where, witness)
                    {
                        IsAtMost = isAtMost,
                        Sessions = sessions,
                        FirstDay = first,
                    }
                );
            }
            else
            {
                open.Add(
                    new OpenQuestion(
                        joint.Pair,
                        kind.Output,
                        what,
                        string.Join(", ", where.Select(clause => clause.Text)),
                        isAtMost ? _words.DependsOn(diagrams, among) : reason
                    )
                    {
                        FirstDay = new Day(first),
                        Sessions = sessions,
                    }
                );
            }
        }
    }

    private ProvedChange Change(Kind kind, ImmutableArray<Region> regions) =>
        new(
            "",
            joint.Pair,
            kind.Output,
            new ChangeSide(kind.Old.Text, kind.Old.Rules),
            new ChangeSide(kind.New.Text, kind.New.Rules),
            regions
        )
        {
            Direction = kind.Direction,
        };
}
