using System.Collections.Immutable;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>Finds what the sessions of one function need, so that one that lacks it is a reject.</summary>
internal sealed class FunctionNeeds(
    BoundFunction function,
    StatePlan state,
    ExpressionLowering expressions,
    CapLowering caps,
    UpdateLowering updates
)
{
    /// <summary>The needs.</summary>
    /// <param name="lowered">The graphs of the function.</param>
    /// <param name="session">The conditions of its sessions.</param>
    /// <param name="attendance">The conditions of its attendances.</param>
    /// <param name="partsOfShare">What the share is made of, ceilings apart: they read history, so whether there is room is asked of the parts.</param>
    public ImmutableArray<IrNeed> Of(
        IrFunction lowered,
        IEnumerable<IrCondition> session,
        IEnumerable<IrCondition> attendance,
        ImmutableArray<IrExpression> partsOfShare
    )
    {
        var needs = new NeedFinder(function.Symbol.Place, state.KeysOf);

        // A category is needed wherever a cap depends on it, whatever else fails.
        foreach (var cap in function.Caps.Where(cap => cap.For is not null))
        {
            needs.Add(
                expressions.Category(cap.For!.Value.Category),
                [expressions.Matches(cap.Acts, cap.Window)],
                FactOwner.Beneficiary,
                "cap"
            );
        }

        // So is what tells whose window it is, and from which day it runs.
        caps.Needs(needs);

        // An amount's facts are needed wherever the conditions that read only facts hold.
        var ofSession = Hold("session_conditions_hold", OfFacts(session));
        var ofFacts = OfFacts(attendance);
        ImmutableArray<IrExpression> ofAttendance = [.. ofSession, .. ofFacts.Select(condition => condition.Holds)];
        needs.Add(lowered.Fee, ofSession, FactOwner.Session, "fee");
        needs.AddRoom(lowered.Fee, ofSession, FactOwner.Session, "fee");
        if (function.Registers)
        {
            var grantsFee = CountedFees.IsOfAttendance(function);
            needs.Add(lowered.Granted, ofAttendance, FactOwner.Beneficiary, grantsFee ? "fee" : "grant");
            needs.Add(lowered.Share, ofAttendance, FactOwner.Beneficiary, "share");
            foreach (var part in partsOfShare)
            {
                needs.AddRoom(part, ofAttendance, FactOwner.Beneficiary, "share");
            }

            foreach (var part in lowered.Parts)
            {
                needs.Add(part.Amount, ofAttendance, FactOwner.Beneficiary, "part");
                needs.AddRoom(part.Amount, ofAttendance, FactOwner.Beneficiary, "part");
            }

            if (grantsFee)
            {
                needs.AddRoom(lowered.Granted, ofAttendance, FactOwner.Beneficiary, "fee");
            }

            var calculated = updates.Calculated(ofSession: false).Concat(updates.Calculated(ofSession: true));
            foreach (var (counts, amount) in calculated.Where(pair => pair.Amount is not (IrGranted or IrLargestGrant)))
            {
                ImmutableArray<IrExpression> path = Graph.ReadsHistory(counts)
                    ? ofAttendance
                    : [.. ofAttendance, counts];
                needs.Add(amount, path, FactOwner.Beneficiary, "cap");
                needs.AddRoom(amount, path, FactOwner.Beneficiary, "cap");
            }
        }

        return needs.ToImmutable();
    }

    private static IEnumerable<IrCondition> OfFacts(IEnumerable<IrCondition> conditions) =>
        conditions.Where(condition => !Graph.ReadsHistory(condition.Holds));

    private ImmutableArray<IrExpression> Hold(string name, IEnumerable<IrCondition> conditions)
    {
        var all = Graph.All(
            function.Symbol.Place,
            conditions.OrderBy(condition => condition.Reason.Index).Select(condition => condition.Holds)
        );
        return all is IrConstant { Value: 1 } ? [] : [new IrShared(function.Symbol.Place, IrType.Boolean, name, all)];
    }
}
