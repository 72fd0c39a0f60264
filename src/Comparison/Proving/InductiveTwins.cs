using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Proving;

/// <summary>
/// Counters that always hold the same become one where that takes a proof: what is added to them is written differently and comes to the same in
/// every session that both editions accept. As <see cref="StateTwins"/>, with sets of sessions in the place of texts: all of one form are
/// taken for the same, and told apart as soon as some accepted act, judged as if they were, does something else to them.
/// </summary>
internal sealed class InductiveTwins
{
    private readonly Product _product;
    private readonly ProofLimit _limit;

    private InductiveTwins(Product product, int limit) => (_product, _limit) = (product, ProofLimit.Of(limit));

    /// <summary>The product without twins; the same product where none are left or a diagram would be too large.</summary>
    public static Product Join(Product product, int limit)
    {
        try
        {
            return new InductiveTwins(product, limit).Join();
        }
        catch (DiagramLimitException)
        {
            return product;
        }
    }

    private Product Join()
    {
        var program = _product.Program;
        var read = _product.Joints.SelectMany(joint => joint.Old.Graphs().Concat(joint.New.Graphs())).ToList();
        var counters = IrWalk.Counters(read).ToHashSet();
        var windows = StateTwins.Classes(
            program.Windows.Select(window =>
                $"{StateTwins.Form(window.Form)}, {window.Scope}, {IsRead(window.Id, counters)}"
            )
        );
        var classes = StateTwins.Classes(
            program.Counters.Select(counter =>
                $"{counter.Type}, {windows[counter.Window]}, {(counters.Contains(counter.Id) ? "" : counter.Id)}"
            )
        );
        while (classes.Where((first, id) => first != id).Any())
        {
            var renumber = new Renumbering(windows, classes);
            var told = new Told(program, classes);
            foreach (var joint in StateTwins.Renumber(_product, renumber).Joints)
            {
                told.Of(Prover(joint.Function, _product.Joints[joint.Function.Id].Function, renumber));
            }

            var finer = StateTwins.Classes(windows.Select((known, id) => $"{known};{told.Windows[id]}"));
            var finest = StateTwins.Classes(
                classes.Select((known, id) => $"{known};{finer[program.Counters[id].Window]};{told.Counters[id]}")
            );
            if (finer.SequenceEqual(windows) && finest.SequenceEqual(classes))
            {
                return StateTwins.Renumber(_product, renumber);
            }

            (windows, classes) = (finer, finest);
        }

        return _product;
    }

    // A window of which nothing is read is left alone: it is no twin of any.
    private string IsRead(int window, HashSet<int> counters) =>
        _product.Program.Counters.Any(counter => counter.Window == window && counters.Contains(counter.Id))
            ? ""
            : $"{window}";

    private (FunctionProver Prover, IrFunction Acts) Prover(IrFunction judged, IrFunction acts, Renumbering renumber)
    {
        var rewritten = acts with
        {
            Updates = [.. acts.Updates.Select(renumber.Rewrite)],
            SessionUpdates = [.. acts.SessionUpdates.Select(renumber.Rewrite)],
        };
        var program = _product.Program with { Functions = _product.Program.Functions.SetItem(judged.Id, judged) };
        var amounts = Additions(rewritten)
            .Select(addition => addition.Amount)
            .DistinctBy(CanonicalText.Of, StringComparer.Ordinal)
            .ToList();
        return (
            new FunctionProver(
                program,
                judged,
                _limit,
                [
                    .. Updates(rewritten).Select(update => update.Opens),
                    .. Additions(rewritten).Select(addition => addition.Counts),
                    .. from one in amounts
                    from other in amounts
                    where !ReferenceEquals(one, other)
                    select Differ(one, other),
                ]
            ),
            rewritten
        );
    }

    private static IEnumerable<IrUpdate> Updates(IrFunction function) =>
        function.Updates.Concat(function.SessionUpdates);

    private static IEnumerable<IrAddition> Additions(IrFunction function) =>
        Updates(function).SelectMany(update => update.Additions);

    private static IrCompare Differ(IrExpression one, IrExpression other) =>
        new(one.Origin, IrComparison.NotEqual, one, other);

    // What every function does to each window and counter, so that two that are told alike are changed alike.
    private sealed class Told(IrProgram program, ImmutableArray<int> counters)
    {
        public string[] Windows { get; } = [.. program.Windows.Select(_ => "")];

        public string[] Counters { get; } = [.. program.Counters.Select(_ => "")];

        public void Of((FunctionProver Prover, IrFunction Acts) one)
        {
            var (prover, acts) = one;
            var diagrams = prover.Diagrams;
            var amounts = new List<(int Class, int Counts, IrExpression Amount)>();
            foreach (
                var (update, once) in acts
                    .Updates.Select(update => (update, false))
                    .Concat(acts.SessionUpdates.Select(update => (update, true)))
            )
            {
                var opens = diagrams.And(prover.Accepted, prover.Of(update.Opens));
                if (opens != DecisionDiagrams.None)
                {
                    Windows[update.Window] += $" [{acts.Id} {once} {opens}]";
                }

                foreach (var addition in update.Additions)
                {
                    var counts = diagrams.And(prover.Accepted, prover.Of(addition.Counts));
                    if (counts != DecisionDiagrams.None)
                    {
                        Counters[addition.Counter] +=
                            $" [{acts.Id} {once} {counts} {Number(amounts, prover, counts, addition)}]";
                    }
                }
            }
        }

        // Amounts of one class that never differ where they count have one number.
        private int Number(
            List<(int Class, int Counts, IrExpression Amount)> amounts,
            FunctionProver prover,
            int counts,
            IrAddition addition
        )
        {
            var found = amounts.FindIndex(known =>
                known.Class == counters[addition.Counter]
                && known.Counts == counts
                && (
                    string.Equals(
                        CanonicalText.Of(known.Amount),
                        CanonicalText.Of(addition.Amount),
                        StringComparison.Ordinal
                    )
                    || FunctionProver.IsEmpty(
                        prover.Diagrams.And(counts, prover.Of(Differ(known.Amount, addition.Amount)))
                    )
                )
            );
            if (found >= 0)
            {
                return found;
            }

            amounts.Add((counters[addition.Counter], counts, addition.Amount));
            return amounts.Count - 1;
        }
    }
}
