using System.Collections.Immutable;
using Conv.Compiler.Binding;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering;

/// <summary>Lowers what decides the sessions of one function. Counters are collected first, updates last: every counter must be known by then.</summary>
internal sealed class FunctionLowering(
    BoundFunction function,
    Vocabulary vocabulary,
    StateBuilder state,
    ImmutableArray<BoundException> exceptions,
    ExpressionLowering expressions
)
{
    private readonly List<IrCondition> _session = [];
    private readonly List<IrCondition> _attendance = [];

    /// <summary>Lowers everything but the updates and the measures.</summary>
    public IrFunction Lower(int id, int convention, int predecessor)
    {
        foreach (var requirement in function.Requirements)
        {
            var condition = expressions.Condition(requirement.Condition);
            var holds = requirement.When is null
                ? condition
                : Graph.Any(
                    requirement.Place,
                    [Graph.Not(requirement.When.Place, expressions.Condition(requirement.When)), condition]
                );
            Condition(requirement.Reason, holds, requirement.Place, requirement.Citations);
        }

        if (function.Registers)
        {
            var place = function.Symbol.Place;
            var somebody = new IrCompare(
                place,
                IrComparison.AtLeast,
                new IrPeople(place, FactOwner.Beneficiary),
                new IrConstant(place, IrType.Number, 1)
            );
            _session.Add(
                new IrCondition(
                    vocabulary.ReasonWith(ReasonRole.NobodyRegistered)!,
                    somebody,
                    "registers beneficiaries",
                    function.Symbol.Citations,
                    place
                )
            );
        }

        var caps = new CapLowering(function, vocabulary, state, expressions);
        foreach (var condition in caps.Conditions())
        {
            (state.IsOfAttendance(condition.Holds) ? _attendance : _session).Add(condition);
        }

        var prices = new PriceLowering(expressions, exceptions);
        var fee = prices.Fee(function.Fee);
        expressions.Fee = fee;
        var price = prices.Share(function.Share);
        var ceilings = new CeilingLowering(function, state, expressions);
        var share = ceilings.Limit(price);
        var granted = caps.Granted();
        return new IrFunction(
            id,
            function.Symbol.Name,
            function.Symbol.Label,
            convention,
            predecessor,
            function.Registers,
            [.. _session.OrderBy(condition => condition.Reason.Index)],
            [.. _attendance.OrderBy(condition => condition.Reason.Index)],
            granted,
            caps.Exceptional(),
            share,
            fee,
            Needs(share, fee, granted, ceilings.Limits.Insert(0, price), caps),
            [],
            [],
            prices.Cited(function.Share, isFee: false),
            prices.Cited(function.Fee, isFee: true),
            function.Symbol.Citations,
            function.Symbol.Place
        );
    }

    /// <summary>What an accepted attendance does to the counters, or an accepted session to those that its attendances share.</summary>
    public ImmutableArray<IrUpdate> Updates(bool ofSession)
    {
        var updates = ImmutableArray.CreateBuilder<IrUpdate>();
        foreach (var entry in state.Entries.Where(entry => entry.Window.IsOfSession == ofSession))
        {
            var matches = Graph.Any(entry.Origin, entry.Sources.Select(source => expressions.Matches(source.Acts)));
            var counts = entry.Seen is { } seen
                ? Graph.All(entry.Origin, [matches, QuotaLowering.IsNone(entry.Origin, seen)])
                : matches;
            var opens = Graph.Any(
                entry.Origin,
                entry
                    .Openers.Select(opener =>
                        Graph.All(
                            entry.Origin,
                            new[] { expressions.Matches(opener.Acts) }.Concat(
                                opener.When is null ? [] : [expressions.Condition(opener.When)]
                            )
                        )
                    )
                    .Prepend(matches)
            );
            if (opens is IrConstant { Value: 0 })
            {
                continue;
            }

            var isQuantity = entry.Sources.Exists(source =>
                source.Quantity is not null && source.Acts.Functions.Contains(function.Symbol)
            );
            IrExpression amount =
                entry.IsOwed ? new IrOwed(entry.Origin)
                : !isQuantity ? new IrConstant(entry.Origin, IrType.Number, 1)
                : ofSession ? new IrLargestGrant(entry.Origin)
                : new IrGranted(entry.Origin);
            updates.Add(
                new IrUpdate(
                    entry.Id,
                    opens,
                    counts is IrConstant { Value: 0 } ? [] : [new IrAddition(entry.Id, counts, amount)]
                )
            );
        }

        return updates.ToImmutable();
    }

    private void Condition(
        ReasonSymbol reason,
        IrExpression holds,
        SourceSpan place,
        ImmutableArray<Citation> citations
    )
    {
        var condition = new IrCondition(reason, holds, ClauseText.Of(place), citations, place);
        (state.IsOfAttendance(holds) ? _attendance : _session).Add(condition);
    }

    // Ceilings read history: whether there is room for what they are made of is asked of the parts.
    private ImmutableArray<IrNeed> Needs(
        IrExpression share,
        IrExpression fee,
        IrExpression granted,
        ImmutableArray<IrExpression> partsOfShare,
        CapLowering caps
    )
    {
        var needs = new NeedFinder(function.Symbol.Place, state.KeysOf);

        // "A category is needed wherever a cap depends on it, whatever else fails."
        foreach (var cap in function.Caps.Where(cap => cap.For is not null))
        {
            needs.Add(
                expressions.Category(cap.For!.Value.Category),
                [expressions.Matches(cap.Acts)],
                FactOwner.Beneficiary,
                "cap"
            );
        }

        // So is what tells whose window it is.
        caps.Needs(needs);

        // "An amount's facts wherever the conditions that read only facts hold."
        var ofSession = Hold(
            "session_conditions_hold",
            _session.Where(condition => !Graph.ReadsHistory(condition.Holds))
        );
        var ofFacts = _attendance.Where(condition => !Graph.ReadsHistory(condition.Holds)).ToList();
        var ofAttendance =
            ofFacts.Count == 0 ? ofSession : [.. ofSession, .. ofFacts.Select(condition => condition.Holds)];
        needs.Add(fee, ofSession, FactOwner.Session, "fee");
        needs.AddRoom(fee, ofSession, FactOwner.Session, "fee");
        if (function.Registers)
        {
            needs.Add(granted, ofAttendance, FactOwner.Beneficiary, "grant");
            needs.Add(share, ofAttendance, FactOwner.Beneficiary, "share");
            foreach (var part in partsOfShare)
            {
                needs.AddRoom(part, ofAttendance, FactOwner.Beneficiary, "share");
            }
        }

        return needs.ToImmutable();
    }

    private ImmutableArray<IrExpression> Hold(string name, IEnumerable<IrCondition> conditions)
    {
        var all = Graph.All(
            function.Symbol.Place,
            conditions.OrderBy(condition => condition.Reason.Index).Select(condition => condition.Holds)
        );
        return all is IrConstant { Value: 1 } ? [] : [new IrShared(function.Symbol.Place, IrType.Boolean, name, all)];
    }
}
