using Conv.Analysis.Proofs;
using Conv.Analysis.Spaces;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Obligations;

/// <summary>What the parts of conditions owe: an operand of `or`, or a condition under an alternative of a reading, holds for some session.</summary>
internal sealed class PartChecks(FunctionProver prover)
{
    /// <summary>The obligations.</summary>
    public IEnumerable<Obligation> Check() =>
        from part in IrWalk.Nodes(Conditions()).SelectMany(Parts)
        select new Obligation(
            ObligationKind.ConditionCanHold,
            part.Origin,
            -1,
            CanonicalText.Of(part),
            FunctionProver.Try(() =>
                prover.HasSession(
                    prover.Diagrams.And(prover.Possible, prover.Of(part)),
                    () => Diagnostic.Create(AnalysisDescriptors.Contradiction, part.Origin)
                )
            )
        );

    // As the text has them: what the language adds to caps, needs and grants is nobody's sentence.
    private IEnumerable<IrExpression> Conditions() =>
        prover
            .Function.SessionConditions.Concat(prover.Function.AttendanceConditions)
            .Where(condition => !ConditionChecks.IsCap(condition))
            .Select(condition => condition.Holds)
            .Concat(
                IrWalk
                    .Nodes([
                        prover.Function.Share,
                        prover.Function.Fee,
                        .. prover.Function.Parts.Select(part => part.Amount),
                    ])
                    .Concat(IrWalk.Nodes(prover.Roots).Where(node => node.Type == IrType.Enumeration))
                    .OfType<IrIf>()
                    .Where(choice => !DatedValues.IsDated(choice))
                    .Select(choice => choice.Condition)
            );

    private static IEnumerable<IrExpression> Parts(IrExpression node) =>
        node is IrAny any ? any.Operands.Where(IsSentence)
        : node is IrChoice { Type: IrType.Boolean } choice ? choice.Alternatives.Where(IsSentence)
        : [];

    // A comparison of categories has its finding at the category; a negation is the other half of a condition that has its own.
    private static bool IsSentence(IrExpression part) =>
        part is not (IrConstant or IrCompare { Left.Type: IrType.Enumeration })
        && part is not IrNot { Operand: not IrPresent };
}
