using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Proving;

/// <summary>Puts the functions of one edition into the product.</summary>
/// <param name="program">The program of the edition.</param>
/// <param name="vocabulary">The merged vocabulary.</param>
/// <param name="isNew">Which edition it is.</param>
/// <param name="firstCounter">The number of its counter 0 in the product.</param>
/// <param name="firstWindow">The number of its window 0 in the product.</param>
/// <param name="submitted">The number of each kind of submitted acts in the product.</param>
internal sealed class SideBuilder(
    IrProgram program,
    MergedVocabulary vocabulary,
    bool isNew,
    int firstCounter,
    int firstWindow,
    ImmutableArray<int> submitted
)
{
    private readonly Magnitudes _magnitudes = new();
    private readonly SideRewriter _rewriter = new(vocabulary, firstCounter, submitted);

    /// <summary>A graph in terms of the product.</summary>
    public IrExpression Rewrite(IrExpression graph) => _magnitudes.Rewrite(_rewriter.Rewrite(graph));

    /// <summary>How the edition judges.</summary>
    public JointSide Of(Judge judge)
    {
        var notInForce = program.Vocabulary.ReasonWith(ReasonRole.NotInForce);
        var reason = notInForce is null ? null : vocabulary.Of(notInForce);
        if (judge.Function is not { } function)
        {
            return new JointSide(null, [], reason) { IsDeclared = judge.IsDeclared };
        }

        var own = new Inliner(Rewrite(function.Granted), Rewrite(function.Exceptional), Rewrite(function.Share));
        IrExpression Into(IrExpression graph) => _magnitudes.Rewrite(own.Rewrite(Rewrite(graph)));
        IrCondition Condition(IrCondition condition) =>
            condition with
            {
                Reason = vocabulary.Of(condition.Reason),
                Holds = Into(condition.Holds),
            };
        IrUpdate Update(IrUpdate update) =>
            new(
                update.Window + firstWindow,
                Into(update.Opens),
                [
                    .. update.Additions.Select(addition => new IrAddition(
                        addition.Counter + firstCounter,
                        Into(addition.Counts),
                        Into(addition.Amount)
                    )),
                ]
            );
        return new JointSide(
            function with
            {
                SessionConditions = [.. function.SessionConditions.Select(Condition)],
                AttendanceConditions = [.. function.AttendanceConditions.Select(Condition)],
                Granted = Into(function.Granted),
                Exceptional = Into(function.Exceptional),
                Share = Into(function.Share),
                Parts =
                [
                    .. vocabulary.Vocabulary.Payers.Select(payer =>
                        program.Vocabulary.Payers.FirstOrDefault(own => own.Name == payer.Name) is { } own
                            ? function.Parts[own.Index] with
                            {
                                Amount = Into(function.Parts[own.Index].Amount),
                            }
                            // Nothing, where the attendance has a price at all.
                            : new IrPart(
                                Specified.Where(
                                    Specified.Condition(Into(function.Share)),
                                    new IrConstant(function.Origin, IrType.Money, 0)
                                ),
                                []
                            )
                    ),
                ],
                Fee = Into(function.Fee),
                Updates = [.. function.Updates.Select(Update)],
                SessionUpdates = [.. function.SessionUpdates.Select(Update)],
            },
            [
                .. Unknown(function)
                    .Concat(function.Needs.Select(need => Need(need, Into(need.Lacks))))
                    .Where(need => IrKnown.Answer(need.Lacks) != false)
                    .Select(Anybodys),
            ],
            reason
        );
    }

    // A value that only the other edition knows is none that this edition reads.
    private IEnumerable<IrNeed> Unknown(IrFunction function) =>
        vocabulary
            .UnknownValues(isNew)
            .Select(one => new IrNeed(
                one.Fact.Owner,
                new IrIsOneOf(function.Origin, one.Fact, one.Unknown),
                one.Fact,
                "a value that is not known"
            ));

    // What one of the providers or beneficiaries lacks makes the session no valid one for all of them. Only what reads facts of theirs is asked of
    // each; the rest is the same for everybody.
    private static IrNeed Anybodys(IrNeed need) =>
        need.Level is FactOwner.Provider or FactOwner.Beneficiary
            ? need with
            {
                Lacks = OfAnybody(need.Lacks, need.Level),
            }
            : need;

    // Somebody meets one of several conditions where somebody meets the first, or somebody the second, and so on.
    private static IrExpression OfAnybody(IrExpression condition, FactOwner who)
    {
        bool IsOwn(IrExpression part) => IrWalk.Nodes(part).Any(node => OwnerOf(node) == who);
        var origin = condition.Origin;
        if (!IsOwn(condition))
        {
            return condition;
        }

        switch (condition)
        {
            case IrShared shared:
                return OfAnybody(shared.Definition, who);
            case IrAny any:
                return any with { Operands = [.. any.Operands.Select(one => OfAnybody(one, who))] };
            case IrAll all
                when Graph.Conjuncts(all, ofEverybody: false).ToLookup(IsOwn) is var parts
                    && (parts[false].Any() || parts[true].Count() == 1):
                var own = parts[true].ToList();
                return new IrAll(
                    origin,
                    [.. parts[false], OfAnybody(own is [var only] ? only : new IrAll(origin, [.. own]), who)]
                );
            case IrAll or IrNot or IrEvery or IrIf or IrCompare or IrFactLeaf or IrOverflows:
                return new IrNot(
                    origin,
                    new IrEvery(
                        origin,
                        who == FactOwner.Provider,
                        who == FactOwner.Beneficiary,
                        new IrNot(origin, condition)
                    )
                );
            default:
                throw new UnreachableException($"{condition.GetType().Name} is no condition of a person");
        }
    }

    private static FactOwner? OwnerOf(IrExpression node) => (node as IrFactLeaf)?.Fact.Owner;

    private IrNeed Need(IrNeed need, IrExpression lacks) =>
        need with
        {
            Lacks = lacks,
            Fact = vocabulary.Of(need.Fact),
        };
}
