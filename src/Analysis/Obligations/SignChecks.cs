using System.Diagnostics;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Obligations;

/// <summary>No accepted session makes the fee or the share of a function negative; where one does, that is said, for it may be meant.</summary>
/// <param name="program">The program.</param>
/// <param name="function">The function.</param>
/// <param name="limit">How much work the proofs may do.</param>
internal sealed class SignChecks(IrProgram program, IrFunction function, Diagrams.ProofLimit limit)
{
    /// <summary>The obligations: of the fee, and of the share where there is one.</summary>
    public IEnumerable<Obligation> Check()
    {
        yield return Check(function.Fee, "fee");
        if (function.Registers)
        {
            yield return Check(function.Share, "share");
        }
    }

    // Most values are seen to be positive from their form, without asking which sessions meet them.
    private Obligation Check(IrExpression value, string part) =>
        new(
            ObligationKind.NeverNegative,
            value.Origin,
            function.Id,
            part,
            FunctionProver.Try(() =>
            {
                if (NeverNegative(value))
                {
                    return Outcome.Proved;
                }

                var below = Below(value, 0);
                var prover = new FunctionProver(program, function, limit, below);
                var set = prover.Diagrams.And(prover.Accepted, prover.Of(below));
                return FunctionProver.IsEmpty(set) ? Outcome.Proved
                    : prover.Diagrams.HasSession(set) ? Found(value, below, part)
                    : Outcome.NotProved(prover.DependsOn(set));
            })
        );

    private Outcome Found(IrExpression value, IrExpression below, string part) =>
        Outcome.Refuted(Diagnostic.Create(AnalysisDescriptors.BelowZero, value.Origin, part, function.Name)) with
        {
            Demonstration = new IrAssertionCase(
                function.Id,
                IrAssertedSessions.Accepted,
                new IrConstant(value.Origin, IrType.Boolean, 1),
                below
            ),
        };

    // Facts, counts and grants are not negative, nor is what adds, multiplies or divides what is not; a difference may be.
    private static bool NeverNegative(IrExpression value) =>
        value switch
        {
            IrConstant constant => constant.Value >= 0,
            IrUnspecified or IrFact or IrPeople or IrGranted or IrLargestGrant => true,
            IrShared shared => NeverNegative(shared.Definition),
            IrIf choice => NeverNegative(choice.Then) && NeverNegative(choice.Else),
            IrChoice choice => choice.Alternatives.All(NeverNegative),
            IrQuotient quotient => NeverNegative(quotient.Numerator),
            IrArithmetic { Operator: IrOperator.Subtract } => false,
            IrArithmetic { Operator: IrOperator.Greatest } greatest => NeverNegative(greatest.Left)
                || NeverNegative(greatest.Right),
            IrArithmetic arithmetic => NeverNegative(arithmetic.Left) && NeverNegative(arithmetic.Right),
            _ => false,
        };

    // Whether a value is below a number that is at most zero, case by case: what the text leaves open is not.
    private static IrExpression Below(IrExpression value, long number) =>
        value switch
        {
            IrShared shared => Below(shared.Definition, number),
            IrUnspecified => new IrConstant(value.Origin, IrType.Boolean, 0),
            IrConstant constant => new IrConstant(value.Origin, IrType.Boolean, constant.Value < number ? 1 : 0),
            IrIf choice => new IrIf(
                choice.Origin,
                IrType.Boolean,
                choice.Condition,
                Below(choice.Then, number),
                Below(choice.Else, number)
            ),
            IrChoice choice => choice with
            {
                Type = IrType.Boolean,
                Alternatives = [.. choice.Alternatives.Select(one => Below(one, number))],
            },
            IrArithmetic { Operator: IrOperator.Least } least => new IrAny(
                least.Origin,
                [Below(least.Left, number), Below(least.Right, number)]
            ),
            IrArithmetic { Operator: IrOperator.Greatest } greatest => new IrAll(
                greatest.Origin,
                [Below(greatest.Left, number), Below(greatest.Right, number)]
            ),
            IrQuotient quotient when number == 0 => Below(quotient.Numerator, LargestBelow(quotient) + 1),
            _ => new IrCompare(
                value.Origin,
                IrComparison.Less,
                value,
                new IrConstant(value.Origin, IrType.Money, number)
            ),
        };

    // The largest numerator of which the quotient, made whole, is below zero.
    private static long LargestBelow(IrQuotient quotient) =>
        quotient.Rounding switch
        {
            IrRounding.Up => -1,
            IrRounding.Down => -quotient.Divisor,
            IrRounding.HalfUp => -((quotient.Divisor + 1) / 2),
            IrRounding.HalfEven => -((quotient.Divisor / 2) + 1),
            _ => throw new UnreachableException($"{quotient.Rounding} is no rounding"),
        };
}
