using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Functions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Programs;

/// <summary>
/// Lowers what assertions say of the sessions of one function: what would have to hold for one of them to be wrong. An amount without a
/// value is neither more nor less than another one: it makes no comparison wrong.
/// </summary>
internal sealed class AssertionLowering(
    StatePlan state,
    IrFunction function,
    ExpressionLowering expressions,
    UnitLowering units
)
{
    /// <summary>The case of an assertion for the function.</summary>
    public IrAssertionCase Lower(BoundAssertion assertion)
    {
        var place = assertion.Claim.Place;
        var when = assertion.When is null ? Graph.True(place) : expressions.Condition(assertion.When);
        return assertion.Claim switch
        {
            BoundAmountClaim amount => new IrAssertionCase(
                function.Id,
                IrAssertedSessions.Accepted,
                when,
                Amount(amount)
            ),
            BoundOutcomeClaim outcome => Outcome(outcome, when),
            BoundCountClaim count => new IrAssertionCase(
                function.Id,
                IrAssertedSessions.Accepted,
                Graph.All(place, [Matches(count), when]),
                Count(count)
            ),
            _ => throw new UnreachableException($"{assertion.Claim.GetType().Name} is no claim"),
        };
    }

    private IrExpression Share =>
        function.Registers ? function.Share : new IrConstant(function.Origin, IrType.Money, 0);

    private IrExpression PartOf(PayerSymbol payer) =>
        function.Registers ? function.Parts[payer.Index].Amount : new IrConstant(function.Origin, IrType.Money, 0);

    // The largest grant is that of the one who attends where only one can.
    private IrExpression Fee => function.Fee is IrLargestGrant && units.IsForOne ? function.Granted : function.Fee;

    private IrExpression Amount(BoundAmountClaim claim)
    {
        var left = claim.Amount switch
        {
            ClaimedAmount.Fee => Fee,
            ClaimedAmount.Share or ClaimedAmount.Insurer => Share,
            ClaimedAmount.Part => PartOf(claim.Payer!),
            _ => throw new UnreachableException($"the amount {claim.Amount}"),
        };
        var value = Specified.Only(expressions.Value(claim.Value));

        // What the insurer does not pay, other payers may.
        foreach (var part in claim.Amount == ClaimedAmount.Insurer ? function.Parts : [])
        {
            value = Specified.Only(AmountGraphs.Combine(IrOperator.Subtract, value, part.Amount));
        }

        // There is nothing to compare with where a fact of the value is missing; the fee's own facts are needed anyway.
        var given = BoundWalker
            .All(claim.Value)
            .OfType<BoundFact>()
            .Select(candidate => candidate.Fact)
            .Distinct()
            .Select(fact => (IrExpression)new IrPresent(claim.Place, fact));
        return Graph.All(claim.Place, given.Append(Compare(claim.Place, Opposite(claim.Comparator), left, value)));
    }

    // Walks to the amounts behind the cases of both sides: an amount without a value is never an operand.
    private static IrExpression Compare(
        SourceSpan place,
        IrComparison comparison,
        IrExpression left,
        IrExpression right
    ) =>
        Leaves(
            place,
            left,
            expression => Leaves(place, right, other => new IrCompare(place, comparison, expression, other))
        );

    private static IrExpression Leaves(SourceSpan place, IrExpression value, Func<IrExpression, IrExpression> leaf) =>
        Cases(place, value, expression => expression is IrUnspecified ? Graph.False(place) : leaf(expression));

    // What is asked of each value that cases and readings choose from, under names too.
    private static IrExpression Cases(SourceSpan place, IrExpression value, Func<IrExpression, IrExpression> leaf) =>
        value is IrShared shared ? Cases(place, shared.Definition, leaf)
        : value is IrIf choice
            ? new IrIf(
                place,
                IrType.Boolean,
                choice.Condition,
                Cases(place, choice.Then, leaf),
                Cases(place, choice.Else, leaf)
            )
        : value is IrChoice reading
            ? new IrChoice(
                place,
                IrType.Boolean,
                reading.Reading,
                [.. reading.Alternatives.Select(alternative => Cases(place, alternative, leaf))]
            )
        : leaf(value);

    private static IrExpression IsUnspecified(SourceSpan place, IrExpression value) =>
        Cases(place, value, expression => expression is IrUnspecified ? Graph.True(place) : Graph.False(place));

    private IrAssertionCase Outcome(BoundOutcomeClaim claim, IrExpression when)
    {
        var place = claim.Place;
        IrAssertionCase Case(IrAssertedSessions sessions, IrExpression holds) =>
            new(function.Id, sessions, when, claim.IsNever ? holds : Graph.Not(place, holds));

        switch (claim.Outcome)
        {
            case OutcomeSyntax.Exceptional:
                return Case(IrAssertedSessions.Accepted, function.Exceptional);
            case OutcomeSyntax.Unpriced:
                // What is said of an attendance is its share; where nobody is registered there is only the fee.
                return Case(
                    IrAssertedSessions.Accepted,
                    IsUnspecified(place, function.Registers ? function.Share : function.Fee)
                );
            case OutcomeSyntax.Refused when !claim.Reasons.IsEmpty:
                var ofSession = claim.Reasons.All(reason =>
                    function.AttendanceConditions.All(condition => !condition.Reason.Equals(reason))
                );
                return Case(
                    ofSession ? IrAssertedSessions.Valid : IrAssertedSessions.Attended,
                    Graph.All(
                        place,
                        claim.Reasons.Select(reason =>
                            Graph.Not(
                                place,
                                All(place, Conditions().Where(condition => condition.Reason.Equals(reason)))
                            )
                        )
                    )
                );
            case OutcomeSyntax.Accepted:
                return Case(IrAssertedSessions.Attended, All(place, Conditions()));
            case OutcomeSyntax.Refused:
                return Case(IrAssertedSessions.Attended, Graph.Not(place, All(place, Conditions())));
            default:
                throw new UnreachableException($"{claim.Outcome} is no outcome");
        }
    }

    private IEnumerable<IrCondition> Conditions() =>
        function.SessionConditions.Concat(function.Registers ? function.AttendanceConditions : []);

    private static IrExpression All(SourceSpan place, IEnumerable<IrCondition> conditions) =>
        Graph.All(place, conditions.Select(condition => condition.Holds));

    private IrExpression Matches(BoundCountClaim claim) =>
        Graph.All(
            claim.Place,
            claim.For is { } target
                ?
                [
                    expressions.Matches(claim.Acts, claim.Window),
                    expressions.CategoryTest(claim.Place, target.Category, ValueSet.Of(target.Value)),
                ]
                : [expressions.Matches(claim.Acts, claim.Window)]
        );

    // With this session there would be more than the limit.
    private IrExpression Count(BoundCountClaim claim)
    {
        var before = CounterReads.Read(claim.Place, state.Count(claim.Acts, claim.Quantity, claim.Window));
        return claim.Quantity is null
            ? new IrCompare(
                claim.Place,
                IrComparison.AtLeast,
                before,
                new IrConstant(claim.Place, IrType.Number, claim.Limit)
            )
            : new IrCompare(
                claim.Place,
                IrComparison.Greater,
                new IrArithmetic(
                    claim.Place,
                    IrType.Number,
                    IrOperator.Add,
                    before,
                    units.Counted(claim.Place, claim.Quantity, claim.Window)
                ),
                new IrConstant(claim.Place, IrType.Number, claim.Limit)
            );
    }

    private static IrComparison Opposite(ComparatorSyntax comparator) =>
        comparator switch
        {
            ComparatorSyntax.Equal => IrComparison.NotEqual,
            ComparatorSyntax.Less => IrComparison.AtLeast,
            ComparatorSyntax.AtMost => IrComparison.Greater,
            ComparatorSyntax.More => IrComparison.AtMost,
            ComparatorSyntax.AtLeast => IrComparison.Less,
            _ => throw new UnreachableException($"{comparator} is no comparison"),
        };
}
